package samples.modules.clientsofaninterceptor;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts a header on each request of the clients that a container makes with it. */
public final class Signer implements Interceptor {
  private final String value;

  public Signer(String value) {
    this.value = value;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    return chain.proceed(chain.request().newBuilder().header(Names.KEY, value).build());
  }
}
