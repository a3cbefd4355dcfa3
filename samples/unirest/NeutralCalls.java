package samples.unirest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kong.unirest.core.Cache;
import kong.unirest.core.ContentType;
import kong.unirest.core.Cookie;
import kong.unirest.core.GetRequest;
import kong.unirest.core.HttpRequestWithBody;
import kong.unirest.core.JsonNode;
import kong.unirest.core.JsonPatchRequest;
import kong.unirest.core.MultipartBody;
import kong.unirest.core.MultipartMode;
import kong.unirest.core.ObjectMapper;
import kong.unirest.core.Proxy;
import kong.unirest.core.RequestBodyEntity;
import kong.unirest.core.UniMetric;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;
import kong.unirest.core.json.JSONObject;

/** Calls that have nothing to do with headers. */
public final class NeutralCalls {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();
  private static final ObjectMapper MAPPER = new PlainMapper();
  private static final UniMetric METRIC = request -> (response, exception) -> {};

  public void configuration(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client
        .config()
        .connectTimeout(1000)
        .requestTimeout(5000)
        .connectionTTL(1, TimeUnit.MINUTES)
        .connectionTTL(Duration.ofMinutes(1))
        .retryAfter(false)
        .retryAfter(false, 1)
        .executor(null)
        .proxy("localhost", 9, null, null)
        .proxy("localhost", 9)
        .proxy((Proxy) null)
        .setObjectMapper(MAPPER)
        .sslContext(null)
        .ciphers()
        .protocols()
        .verifySsl(true)
        .addDefaultCookie("a", "b")
        .addDefaultCookie(new Cookie("a", "b"))
        .enableCookieManagement(true)
        .cookieSpec(null)
        .instrumentWith(METRIC)
        .followRedirects(true)
        .useSystemProperties(false)
        .requestCompression(true)
        .cacheResponses(false)
        .setDefaultResponseEncoding("UTF-8")
        .version(HttpClient.Version.HTTP_1_1)
        .setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void configurationWithoutKey() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client
        .config()
        .connectTimeout(1000)
        .requestTimeout(5000)
        .connectionTTL(1, TimeUnit.MINUTES)
        .connectionTTL(Duration.ofMinutes(1))
        .retryAfter(false)
        .retryAfter(false, 1)
        .executor(null)
        .proxy("localhost", 9, null, null)
        .proxy("localhost", 9)
        .proxy((Proxy) null)
        .setObjectMapper(MAPPER)
        .sslContext(null)
        .ciphers()
        .protocols()
        .verifySsl(true)
        .addDefaultCookie("a", "b")
        .addDefaultCookie(new Cookie("a", "b"))
        .enableCookieManagement(true)
        .cookieSpec(null)
        .instrumentWith(METRIC)
        .followRedirects(true)
        .useSystemProperties(false)
        .requestCompression(true)
        .cacheResponses(false)
        .setDefaultResponseEncoding("UTF-8")
        .version(HttpClient.Version.HTTP_1_1);
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void request(String key) throws Exception {
    GetRequest request = CLIENT.get("https://api.leadfeeder.com/v1/companies/{id}?account_id=1001");
    request
        .accept("a/b")
        .accept(ContentType.APPLICATION_JSON)
        .responseEncoding("UTF-8")
        .cookie("a", "b")
        .cookie(new Cookie("a", "b"))
        .cookie(List.of())
        .withObjectMapper(MAPPER)
        .requestTimeout(1000)
        .downloadMonitor(null)
        .version(HttpClient.Version.HTTP_1_1)
        .routeParam("id", "77")
        .routeParam(Map.of())
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void requestWithoutKey() throws Exception {
    GetRequest request = CLIENT.get("https://api.leadfeeder.com/v1/companies/{id}?account_id=1001");
    request
        .accept("a/b")
        .accept(ContentType.APPLICATION_JSON)
        .responseEncoding("UTF-8")
        .cookie("a", "b")
        .cookie(new Cookie("a", "b"))
        .cookie(List.of())
        .withObjectMapper(MAPPER)
        .requestTimeout(1000)
        .downloadMonitor(null)
        .version(HttpClient.Version.HTTP_1_1)
        .routeParam("id", "77")
        .routeParam(Map.of());
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void getters() throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request.getHttpMethod();
    request.getUrl();
    request.getBody();
    request.getRequestTimeout();
    request.toSummary();
    request.getCreationTime();
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void textBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body("x").asString();
  }

  public void textBodyBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).body("x").asString();
  }

  public void streamBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body(new ByteArrayInputStream(new byte[1])).asString();
  }

  public void streamBodyBehindTheKey(String key) throws Exception {
    CLIENT
        .post(COMPANY)
        .header("X-Api-Key", key)
        .body(new ByteArrayInputStream(new byte[1]))
        // ok: MissingApiKeyHeader
        .asString();
  }

  public void objectBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body((Object) "x").asString();
  }

  public void objectBodyBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).body((Object) "x").asString();
  }

  public void bytesBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body(new byte[1]).asString();
  }

  public void bytesBodyBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).body(new byte[1]).asString();
  }

  public void nodeBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body(new JsonNode("{}")).asString();
  }

  public void nodeBodyBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).body(new JsonNode("{}")).asString();
  }

  public void jsonBody() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).body(new JSONObject()).asString();
  }

  public void jsonBodyBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).body(new JSONObject()).asString();
  }

  public void bodyChanged(String key) throws Exception {
    RequestBodyEntity request = CLIENT
        .post(COMPANY)
        .charset(UTF_8)
        .noCharset()
        .contentType("a/b")
        .contentType(ContentType.APPLICATION_JSON)
        .body("x");
    request
        .body("y")
        .body(new ByteArrayInputStream(new byte[1]))
        .body((Object) "z")
        .body(new byte[1])
        .body(new JsonNode("{}"))
        .body(new JSONObject())
        .charset(UTF_8)
        .noCharset()
        .contentType("a/b")
        .uploadMonitor(null)
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void withBody(String key) throws Exception {
    HttpRequestWithBody request = CLIENT.post(COMPANY);
    request
        .charset(UTF_8)
        .noCharset()
        .contentType("a/b")
        .contentType(ContentType.APPLICATION_JSON)
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void form1() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).multiPartContent().asString();
  }

  public void form1BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).multiPartContent().asString();
  }

  public void form2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", 1).asString();
  }

  public void form2BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).field("a", 1).asString();
  }

  public void form3() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", List.of("b")).asString();
  }

  public void form3BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).field("a", List.of("b")).asString();
  }

  public void form4() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", file()).asString();
  }

  public void form4BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).field("a", file()).asString();
  }

  public void form5() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", 1, "a/b").asString();
  }

  public void form5BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).field("a", 1, "a/b").asString();
  }

  public void form6() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", file(), "a/b").asString();
  }

  public void form6BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).field("a", file(), "a/b").asString();
  }

  public void form7() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).field("a", new ByteArrayInputStream(new byte[1]), "f").asString();
  }

  public void form7BehindTheKey(String key) throws Exception {
    CLIENT
        .post(COMPANY)
        .header("X-Api-Key", key)
        .field("a", new ByteArrayInputStream(new byte[1]), "f")
        // ok: MissingApiKeyHeader
        .asString();
  }

  public void form8() throws Exception {
    CLIENT
        .post(COMPANY)
        .field("a", new ByteArrayInputStream(new byte[1]), ContentType.APPLICATION_JSON, "f")
        // finding: MissingApiKeyHeader
        .asString();
  }

  public void form8BehindTheKey(String key) throws Exception {
    CLIENT
        .post(COMPANY)
        .header("X-Api-Key", key)
        .field("a", new ByteArrayInputStream(new byte[1]), ContentType.APPLICATION_JSON, "f")
        // ok: MissingApiKeyHeader
        .asString();
  }

  public void form9() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).fields(Map.of("a", "b")).asString();
  }

  public void form9BehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.post(COMPANY).header("X-Api-Key", key).fields(Map.of("a", "b")).asString();
  }

  public void formChanged(String key) throws Exception {
    MultipartBody request = CLIENT.post(COMPANY).multiPartContent();
    request
        .field("a", "b")
        .field("a", "b", "a/b")
        .field("a", List.of("b"))
        .field("a", file())
        .field("a", file(), "a/b")
        .field("a", new ByteArrayInputStream(new byte[1]), ContentType.APPLICATION_JSON)
        .field("a", new ByteArrayInputStream(new byte[1]), ContentType.APPLICATION_JSON, "f")
        .field("a", new ByteArrayInputStream(new byte[1]), "f")
        .field("a", new byte[1], "f")
        .field("a", new byte[1], ContentType.APPLICATION_JSON, "f")
        .charset(UTF_8)
        .contentType("multipart/form-data; boundary=b")
        .mode(MultipartMode.STRICT)
        .uploadMonitor(null)
        .boundary("b")
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void patch(String key) throws Exception {
    JsonPatchRequest request = CLIENT.jsonPatch(COMPANY);
    request
        .add("/a", 1)
        .remove("/a")
        .replace("/a", 1)
        .test("/a", 1)
        .move("/a", "/b")
        .copy("/a", "/b")
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void stores(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    KeyStore store = null;
    client.config().clientCertificateStore(store, "word").setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void storeOfAFile(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().clientCertificateStore(storeFile(), "word").setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  private static String storeFile() throws Exception {
    File file = file();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (OutputStream out = new FileOutputStream(file)) {
      store.store(out, "word".toCharArray());
    }
    return file.getPath();
  }

  public void cache(String key) throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().cacheResponses(Cache.builder()).setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void cacheWithoutKey() throws Exception {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().cacheResponses(Cache.builder());
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  private static final class PlainMapper implements ObjectMapper {
    @Override
    public <T> T readValue(String value, Class<T> type) {
      return null;
    }

    @Override
    public String writeValue(Object value) {
      return "x";
    }
  }

  private static File file() throws IOException {
    return File.createTempFile("sample", ".txt");
  }
}
