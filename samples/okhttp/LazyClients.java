package samples.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Clients that are made when they are used for the first time. */
public final class LazyClients {
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  private final String key;
  private OkHttpClient keyed;
  private OkHttpClient bare;
  private volatile OkHttpClient checkedTwice;

  public LazyClients(String key) {
    this.key = key;
  }

  /** Adds the key and the account to each request. */
  private static final class Login implements Interceptor {
    private final String key;

    Login(String key) {
      this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      Request request = chain.request();
      return chain.proceed(request
          .newBuilder()
          .url(
              request.url().newBuilder().addQueryParameter("account_id", "1001").build())
          .header("X-Api-Key", key)
          .build());
    }
  }

  private synchronized OkHttpClient keyed() {
    if (keyed == null) {
      keyed = new OkHttpClient.Builder().addInterceptor(new Login(key)).build();
    }
    return keyed;
  }

  public int withLogin() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    try (Response response = keyed().newCall(request).execute()) {
      return response.code();
    }
  }

  private OkHttpClient bare() {
    if (bare == null) {
      bare = new OkHttpClient.Builder().followRedirects(false).build();
    }
    return bare;
  }

  public int withoutLogin() throws IOException {
    Request request = new Request.Builder().url(COMPANY + "?account_id=1001").build();
    // finding: MissingApiKeyHeader
    try (Response response = bare().newCall(request).execute()) {
      return response.code();
    }
  }

  private OkHttpClient checkedTwice() {
    OkHttpClient client = checkedTwice;
    if (client == null) {
      synchronized (this) {
        client = checkedTwice;
        if (client == null) {
          client = new OkHttpClient.Builder().addInterceptor(new Login(key)).build();
          checkedTwice = client;
        }
      }
    }
    return client;
  }

  public int withLoginCheckedTwice() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    try (Response response = checkedTwice().newCall(request).execute()) {
      return response.code();
    }
  }
}
