package samples.unirest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import kong.unirest.core.ContentType;
import kong.unirest.core.GetRequest;
import kong.unirest.core.HttpRequestWithBody;
import kong.unirest.core.MultipartBody;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each way to put a header on a request. */
public final class HeaderWays {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();

  public void header(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("X-Api-Key", key).asString();
  }

  public void withoutKey() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("Accept", "text/plain").asString();
  }

  public void misspelt(String key) throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("api-key", key).asString();
  }

  public void bearer(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("Authorization", "Bearer " + key).asString();
  }

  public void empty() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("X-Api-Key", "").asString();
  }

  public void nullValue() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("X-Api-Key", null).asString();
  }

  public void nullBehindTheKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).header("X-Api-Key", key).header("X-Api-Key", null).asString();
  }

  public void headerReplace(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).headerReplace("X-Api-Key", key).asString();
  }

  public void headerReplaceByNull(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY).header("X-Api-Key", key);
    request.headerReplace("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void headerReplaceNull() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).headerReplace("X-Api-Key", null).asString();
  }

  public void map(String key) throws Exception {
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).headers(Map.of("X-Api-Key", key)).asString();
  }

  public void mapOfAnotherHeader() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).headers(Map.of("Accept", "text/plain")).asString();
  }

  public void mapBehindTheKey(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.headers(Map.of("Accept", "text/plain")).asString();
  }

  public void headersReplace(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request.headersReplace(Map.of("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void headersReplaceOfAnotherHeader() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).headersReplace(Map.of("Accept", "text/plain")).asString();
  }

  /** Only headers of the same names go. */
  public void headersReplaceBehindTheKey(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.headersReplace(Map.of("Accept", "text/plain")).asString();
  }

  public void filledMap(String key) throws Exception {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.get(COMPANY).headers(headers).asString();
  }

  public void openMap(Map<String, String> headers) throws Exception {
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.get(COMPANY).headers(headers).asString();
  }

  /** The request itself is changed: the result needs no variable. */
  public void resultNotUsed(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void resultsNotUsed(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request
        .headers(Map.of("Accept", "text/plain"))
        .headersReplace(Map.of("A", "b"))
        .headerReplace("A", "c")
        .header("B", "d")
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void headersOfTheRequest(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request.getHeaders().add("X-Api-Key", key);
    // unknown: MissingApiKeyHeader CLIENT
    request.asString();
  }

  public void keyOfTheFirstOfTwo(String key) throws Exception {
    GetRequest first = CLIENT.get(COMPANY);
    GetRequest second = CLIENT.get(COMPANY);
    first.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    first.asString();
    // finding: MissingApiKeyHeader
    second.asString();
  }

  public void keyBehindTheSend(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    // finding: MissingApiKeyHeader
    request.asString();
    request.header("X-Api-Key", key);
  }

  public void basicAuth(String key) throws Exception {
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.get(COMPANY).basicAuth("user", key).asString();
  }

  public void basicAuthBehindTheToken(String key) throws Exception {
    GetRequest request = CLIENT.get(COMPANY).header("Authorization", "Bearer " + key);
    request.basicAuth("user", "word").header("X-Trace-Id", "7");
    // unknown: MissingApiKeyHeader SCHEME
    request.asString();
  }

  public void nullValueFirst() throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    request.header("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void sentTwice() throws Exception {
    GetRequest request = CLIENT.get(COMPANY);
    // finding: MissingApiKeyHeader
    request.asString();
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void keyBehindTheForm(String key) throws Exception {
    HttpRequestWithBody request = CLIENT.post(COMPANY);
    MultipartBody form = request.multiPartContent();
    request.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    form.asString();
  }

  public void keyBehindTheFields(String key) throws Exception {
    HttpRequestWithBody request = CLIENT.post(COMPANY);
    MultipartBody form = request.fields(Map.of("a", "b"));
    request.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    form.asString();
  }

  public void keyBehindTheFile(String key) throws Exception {
    HttpRequestWithBody request = CLIENT.post(COMPANY);
    InputStream file = new ByteArrayInputStream(new byte[1]);
    MultipartBody form = request.field("a", file, ContentType.APPLICATION_JSON, "f");
    request.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    form.asString();
  }
}
