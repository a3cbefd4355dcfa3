package samples.okhttp;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/** Where the client comes from, and what it has. */
public final class Clients {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final OkHttpClient KEYED = new OkHttpClient.Builder()
      .addInterceptor(chain -> chain.proceed(chain
          .request()
          .newBuilder()
          .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
          .build()))
      .build();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Request BARE = new Request.Builder().url(COMPANY).build();

  private final OkHttpClient plain = new OkHttpClient();
  private final OkHttpClient keyed = clientWith(System.getenv("LEADFEEDER_API_KEY"));

  public void plain() throws IOException {
    OkHttpClient client = new OkHttpClient();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void plainByABuilder() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void shared() throws IOException {
    // finding: MissingApiKeyHeader
    CLIENT.newCall(BARE).execute().close();
  }

  public void sharedWithKey() throws IOException {
    // ok: MissingApiKeyHeader
    KEYED.newCall(BARE).execute().close();
  }

  public void ofTheInstance() throws IOException {
    // finding: MissingApiKeyHeader
    plain.newCall(BARE).execute().close();
  }

  public void ofTheInstanceWithKey() throws IOException {
    // ok: MissingApiKeyHeader
    keyed.newCall(BARE).execute().close();
  }

  public void copyKeepsTheKey() throws IOException {
    OkHttpClient client = KEYED.newBuilder().callTimeout(Duration.ofSeconds(5)).build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void copyWithoutKey() throws IOException {
    OkHttpClient client = CLIENT.newBuilder().callTimeout(Duration.ofSeconds(5)).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void copyGetsTheKey(String key) throws IOException {
    OkHttpClient client = CLIENT
        .newBuilder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** The copy has the key, and the original sends. */
  public void originalOfACopyWithKey(String key) throws IOException {
    OkHttpClient copy = CLIENT
        .newBuilder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    System.out.println(copy.connectTimeoutMillis());
    // finding: MissingApiKeyHeader
    CLIENT.newCall(BARE).execute().close();
  }

  public void copyIsThrownAway(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client
        .newBuilder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void copyClearsTheInterceptors() throws IOException {
    OkHttpClient.Builder builder = KEYED.newBuilder();
    builder.interceptors().clear();
    OkHttpClient client = builder.build();
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute().close();
  }

  public void fromAHelper() throws IOException {
    OkHttpClient client = plainClient();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void fromAHelperWithKey(String key) throws IOException {
    OkHttpClient client = clientWith(key);
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void asAFactoryOfCalls() throws IOException {
    Call.Factory calls = new OkHttpClient();
    // finding: MissingApiKeyHeader
    calls.newCall(BARE).execute().close();
  }

  /** None of these sets a header. */
  public void options() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .connectTimeout(5, TimeUnit.SECONDS)
        .readTimeout(Duration.ofSeconds(5))
        .writeTimeout(5, TimeUnit.SECONDS)
        .pingInterval(5, TimeUnit.SECONDS)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(true)
        .protocols(List.of(Protocol.HTTP_1_1))
        .connectionPool(new ConnectionPool())
        .dispatcher(new Dispatcher())
        .dns(Dns.SYSTEM)
        .proxy(Proxy.NO_PROXY)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .eventListener(EventListener.NONE)
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void optionsAndKey(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .connectTimeout(Duration.ofSeconds(5))
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .readTimeout(5, TimeUnit.SECONDS)
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** It answers 401, and the API says 403. */
  public void authenticator(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .authenticator((route, response) ->
            response.request().newBuilder().header("X-Api-Key", key).build())
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute().close();
  }

  public void keyOnTheRequestOfAPlainClient(String key) throws IOException {
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void onOneBranchOnly(String key, boolean isKeyed) throws IOException {
    OkHttpClient client = isKeyed ? clientWith(key) : plainClient();
    // unknown: MissingApiKeyHeader CONDITIONAL
    client.newCall(BARE).execute().close();
  }

  private static OkHttpClient plainClient() {
    return new OkHttpClient.Builder().build();
  }

  private static OkHttpClient clientWith(String key) {
    return new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
  }
}
