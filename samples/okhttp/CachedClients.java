package samples.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Clients that are made once for each tenant and kept in a map. */
public final class CachedClients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private final Map<String, OkHttpClient> signing = new ConcurrentHashMap<>();
  private final Map<String, OkHttpClient> plain = new ConcurrentHashMap<>();
  private final Map<String, OkHttpClient> given = new ConcurrentHashMap<>();
  private final Map<String, OkHttpClient> filledTwice = new ConcurrentHashMap<>();
  private final Map<String, Request> requests = new ConcurrentHashMap<>();

  public void signing(String tenant, String key) throws IOException {
    OkHttpClient client = signing.computeIfAbsent(tenant, name -> signingClient(key));
    // ok: MissingApiKeyHeader
    client.newCall(new Request.Builder().url(COMPANY).build()).execute().close();
  }

  public void plain(String tenant) throws IOException {
    OkHttpClient client = plainFor(tenant);
    // likely: MissingApiKeyHeader
    client.newCall(new Request.Builder().url(COMPANY).build()).execute().close();
  }

  private OkHttpClient plainFor(String tenant) {
    return plain.computeIfAbsent(tenant, name -> new OkHttpClient());
  }

  /** Another method puts clients into the map that sign. */
  public void given(String tenant) throws IOException {
    OkHttpClient client = given.computeIfAbsent(tenant, name -> new OkHttpClient());
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(new Request.Builder().url(COMPANY).build()).execute().close();
  }

  public void give(String tenant, String key) {
    given.put(tenant, signingClient(key));
  }

  /** Who came first decides. */
  public void filledHere(String tenant) throws IOException {
    OkHttpClient client = filledTwice.computeIfAbsent(tenant, name -> new OkHttpClient());
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(new Request.Builder().url(COMPANY).build()).execute().close();
  }

  public void filledThere(String tenant, String key) {
    filledTwice.computeIfAbsent(tenant, name -> signingClient(key));
  }

  public void request(String tenant) throws IOException {
    Request request = requests.computeIfAbsent(
        tenant, name -> new Request.Builder().url(COMPANY).build());
    // likely: MissingApiKeyHeader
    new OkHttpClient().newCall(request).execute().close();
  }

  private static OkHttpClient signingClient(String key) {
    return new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
  }
}
