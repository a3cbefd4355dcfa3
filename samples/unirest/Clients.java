package samples.unirest;

import kong.unirest.core.Client;
import kong.unirest.core.Config;
import kong.unirest.core.GetRequest;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.Interceptor;
import kong.unirest.core.RequestBodyEntity;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;
import kong.unirest.core.java.JavaClient;

/** What instances add to their requests. */
public final class Clients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void bare() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void defaultHeader(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void addedDefaultHeader(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().addDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void anotherDefaultHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("Accept", "text/plain");
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void anotherAddedDefaultHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().addDefaultHeader("Accept", "text/plain");
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void nullDefaultHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("X-Api-Key", (String) null);
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void nullAddedDefaultHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().addDefaultHeader("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void addedBehindTheKey(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().addDefaultHeader("X-Api-Key", key).addDefaultHeader("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void setBehindTheKey(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().addDefaultHeader("X-Api-Key", key).setDefaultHeader("X-Api-Key", (String) null);
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void supplier(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("X-Api-Key", () -> key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void supplierOfAnotherHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("Accept", () -> "text/plain");
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void cleared(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("X-Api-Key", key).clearDefaultHeaders();
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void interceptorAndCleared(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().interceptor(new KeyInterceptor(key)).clearDefaultHeaders();
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void chain(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().connectTimeout(1000).setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void interceptor(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().interceptor(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void interceptorOfAnotherHeader() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().interceptor(new TraceInterceptor());
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void interceptors(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().interceptor(new TraceInterceptor()).interceptor(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void interceptorWithoutAName(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().interceptor(new Interceptor() {
      @Override
      public void onRequest(HttpRequest<?> request, Config config) {
        request.header("X-Api-Key", key);
      }
    });
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void authorization(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("Authorization", "Bearer " + key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void basicAuthorization(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultBasicAuth("user", key);
    // unknown: MissingApiKeyHeader SCHEME
    client.get(COMPANY).asString();
  }

  public void basicAuthorizationBehindTheToken(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client
        .config()
        .setDefaultHeader("Authorization", "Bearer " + key)
        .setDefaultBasicAuth("a", "b");
    // unknown: MissingApiKeyHeader SCHEME
    client.get(COMPANY).asString();
  }

  public void baseUrl() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().defaultBaseUrl("https://api.leadfeeder.com/v1");
    // finding: MissingApiKeyHeader
    client.get("/companies/77?account_id=1001").asString();
  }

  public void baseUrlWithKey(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client
        .config()
        .defaultBaseUrl("https://api.leadfeeder.com/v1")
        .setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get("/companies/77?account_id=1001").asString();
  }

  /** A whole URL leaves the base aside. */
  public void baseUrlOfAnotherHost() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().defaultBaseUrl("https://api.example.com/v1");
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void baseUrlNotUsed() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().defaultBaseUrl("https://api.leadfeeder.com/v1");
    // ok: MissingApiKeyHeader
    client.get("https://api.example.com/companies").asString();
  }

  public void configOfItsOwn(String key) throws Exception {
    Config config = new Config();
    config.setDefaultHeader("X-Api-Key", key);
    UnirestInstance client = new UnirestInstance(config);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void configOfItsOwnWithoutKey() throws Exception {
    UnirestInstance client = new UnirestInstance(new Config());
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void configChangedLater(String key) throws Exception {
    Config config = new Config();
    UnirestInstance client = new UnirestInstance(config);
    config.setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  /** An instance has nothing of the class. */
  public void instanceBesideTheClass(String key) throws Exception {
    Unirest.config().setDefaultHeader("X-Api-Key", key);
    UnirestInstance client = Unirest.spawnInstance();
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
    Unirest.config().clearDefaultHeaders();
  }

  /** A request copies the headers when it is made. */
  public void headerBehindTheRequest(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    client.config().setDefaultHeader("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    request.asString();
  }

  /** An interceptor sees what is sent, whenever it was made. */
  public void interceptorBehindTheRequest(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    client.config().interceptor(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void anotherInterceptorBehindTheRequest() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    client.config().interceptor(new TraceInterceptor());
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void interceptorBehindTheBody(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    RequestBodyEntity request = client.post(COMPANY).body("x");
    client.config().interceptor(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void interceptorBehindTheSend(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    // finding: MissingApiKeyHeader
    request.asString();
    client.config().interceptor(new KeyInterceptor(key));
  }

  public void interceptorOfTheCallerBehindTheRequest(Interceptor interceptor) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    client.config().interceptor(interceptor);
    // unknown: MissingApiKeyHeader CLIENT
    request.asString();
  }

  public void interceptorOfAnotherClient(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    GetRequest request = client.get(COMPANY);
    Unirest.spawnInstance().config().interceptor(new KeyInterceptor(key));
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void clientOfTheCaller(UnirestInstance client) throws Exception {
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void defaultHeadersChanged(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().getDefaultHeaders().add("X-Api-Key", key);
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void clientOfItsOwn() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().httpClient(config -> new JavaClient(config));
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void clientOfItsOwnWithKey(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().httpClient(config -> new JavaClient(config)).setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void madeClient() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    Client sender = new JavaClient(client.config());
    client.config().httpClient(sender);
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void madeClientWithKey(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    Client sender = new JavaClient(client.config());
    client.config().httpClient(sender).setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void defaultHeaderOfEachVerb(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.head(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.options(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.post(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.delete(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.patch(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.put(COMPANY).asString();
    // ok: MissingApiKeyHeader
    client.jsonPatch(COMPANY).add("/a", "b").asString();
    // ok: MissingApiKeyHeader
    client.request("POST", COMPANY).asString();
  }

  public void baseUrlOfEachVerb() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().defaultBaseUrl("https://api.leadfeeder.com/v1");
    String company = "/companies/77?account_id=1001";
    // finding: MissingApiKeyHeader
    client.get(company).asString();
    // likely: MissingApiKeyHeader
    client.head(company).asString();
    // likely: MissingApiKeyHeader
    client.options(company).asString();
    // finding: MissingApiKeyHeader
    client.post(company).asString();
    // finding: MissingApiKeyHeader
    client.delete(company).asString();
    // finding: MissingApiKeyHeader
    client.patch(company).asString();
    // finding: MissingApiKeyHeader
    client.put(company).asString();
    // finding: MissingApiKeyHeader
    client.jsonPatch(company).add("/a", "b").asString();
    // finding: MissingApiKeyHeader
    client.request("POST", company).asString();
  }

  static UnirestInstance anyClient() {
    return Unirest.spawnInstance();
  }

  static Interceptor anyInterceptor() {
    return new TraceInterceptor();
  }

  private static final class KeyInterceptor implements Interceptor {
    private final String key;

    KeyInterceptor(String key) {
      this.key = key;
    }

    @Override
    public void onRequest(HttpRequest<?> request, Config config) {
      request.header("X-Api-Key", key);
    }
  }

  private static final class TraceInterceptor implements Interceptor {
    @Override
    public void onRequest(HttpRequest<?> request, Config config) {
      request.header("X-Trace-Id", "7");
    }
  }
}
