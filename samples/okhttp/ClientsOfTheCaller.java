package samples.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** What a client that was made elsewhere adds to a request is not visible. */
public final class ClientsOfTheCaller {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Request BARE = new Request.Builder().url(COMPANY).build();

  private final OkHttpClient injected;

  public ClientsOfTheCaller(OkHttpClient injected) {
    this.injected = injected;
  }

  public void handedIn(OkHttpClient client) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute().close();
  }

  public void handedInAndKey(OkHttpClient client, String key) throws IOException {
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }

  public void injected() throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    injected.newCall(BARE).execute().close();
  }

  public void injectedAndKey(String key) throws IOException {
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    injected.newCall(request).execute().close();
  }

  public void copyOfIt(OkHttpClient client) throws IOException {
    OkHttpClient copy = client.newBuilder().callTimeout(Duration.ofSeconds(5)).build();
    // unknown: MissingApiKeyHeader CLIENT
    copy.newCall(BARE).execute().close();
  }

  public void copyOfItWithKey(OkHttpClient client, String key) throws IOException {
    OkHttpClient copy = client
        .newBuilder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    copy.newCall(BARE).execute().close();
  }

  public void factoryOfCalls(Call.Factory calls) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    calls.newCall(BARE).execute().close();
  }

  /** The parameter is judged all the same. */
  public void handedInWithoutAccount(OkHttpClient client, String key) throws IOException {
    Request request = new Request.Builder()
        // likely: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }

  public void injectedWithoutAccount() throws IOException {
    Request request = new Request.Builder()
        // likely: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    injected.newCall(request).execute().close();
  }
}
