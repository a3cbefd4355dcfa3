package samples.modules.clientswithharmlesshooks;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Measures requests. */
final class Timing implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    Response response = chain.proceed(chain.request());
    System.out.println(System.nanoTime() - start);
    return response;
  }
}
