package samples.okhttp;

import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** What the callers of the samples hand in. */
final class Values {
  private Values() {}

  static Call.Factory calls() {
    return new OkHttpClient();
  }

  static Headers headers() {
    return Headers.of("Accept", "text/plain");
  }

  static Interceptor interceptor() {
    return chain -> chain.proceed(chain.request());
  }

  static Request request() {
    return new Request.Builder().url("https://api.example.com/v1/companies").build();
  }

  static Request.Builder requestBuilder() {
    return request().newBuilder();
  }

  static HttpUrl url() {
    return request().url();
  }
}
