package samples.okhttp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Each way to make a set of headers and to hand it to the request. */
public final class HeaderObjects {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Headers JSON = Headers.of("Accept", "application/json");
  private static final Headers WITH_KEY =
      Headers.of("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));

  public void ofPairs(String key) throws IOException {
    Headers headers = Headers.of("Accept", "application/json", "X-Api-Key", key);
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofPairsWithoutKey() throws IOException {
    Headers headers = Headers.of("Accept", "application/json", "Accept-Language", "en");
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofPairsWithTheNameAsValue() throws IOException {
    Headers headers = Headers.of("Vary", "X-Api-Key");
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofAnArray(String key) throws IOException {
    Headers headers = Headers.of(new String[] {"X-Api-Key", key});
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofAnArrayOfTheCaller(String[] pairs) throws IOException {
    Headers headers = Headers.of(pairs);
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.newCall(request).execute().close();
  }

  public void ofAMap(String key) throws IOException {
    Headers headers = Headers.of(Map.of("X-Api-Key", key));
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofAMapWithoutKey() throws IOException {
    Headers headers = Headers.of(Map.of("Accept", "application/json"));
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofAFilledMap(String key) throws IOException {
    Map<String, String> map = new HashMap<>();
    map.put("Accept", "application/json");
    map.put("X-Api-Key", key);
    Headers headers = Headers.of(map);
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void ofAFilledMapWithoutKey() throws IOException {
    Map<String, String> map = new HashMap<>();
    map.put("Accept", "application/json");
    Headers headers = Headers.of(map);
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void add(String key) throws IOException {
    Headers headers = new Headers.Builder().add("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addOfAnotherName() throws IOException {
    Headers headers = new Headers.Builder().add("X-Trace-Id", "7").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void set(String key) throws IOException {
    Headers headers = new Headers.Builder().set("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void setOfAnotherName() throws IOException {
    Headers headers = new Headers.Builder().set("X-Trace-Id", "7").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void setReplaces(String key) throws IOException {
    Headers headers =
        new Headers.Builder().add("X-Api-Key", key).set("X-Api-Key", "").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void setReplacesTheEmptyValue(String key) throws IOException {
    Headers headers =
        new Headers.Builder().add("X-Api-Key", "").set("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** Both lines go out. */
  public void addAdds(String key) throws IOException {
    Headers headers =
        new Headers.Builder().add("X-Api-Key", key).add("X-Api-Key", "").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addLine(String key) throws IOException {
    Headers headers = new Headers.Builder().add("X-Api-Key: " + key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addLineOfAnotherName() throws IOException {
    Headers headers = new Headers.Builder().add("Accept: application/json").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addUnsafeNonAscii(String key) throws IOException {
    Headers headers = new Headers.Builder().addUnsafeNonAscii("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addUnsafeNonAsciiOfAnotherName() throws IOException {
    Headers headers =
        new Headers.Builder().addUnsafeNonAscii("X-City", "Zürich").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addAll(String key) throws IOException {
    Headers headers = new Headers.Builder().addAll(Headers.of("X-Api-Key", key)).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addAllWithoutKey() throws IOException {
    Headers headers =
        new Headers.Builder().addAll(Headers.of("Accept", "text/plain")).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removeAll(String key) throws IOException {
    Headers headers =
        new Headers.Builder().add("X-Api-Key", key).removeAll("x-api-key").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removeAllOfAnotherName(String key) throws IOException {
    Headers headers =
        new Headers.Builder().add("X-Api-Key", key).removeAll("Accept").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void emptyBuilder() throws IOException {
    Headers headers = new Headers.Builder().build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void newBuilder(String key) throws IOException {
    Headers headers =
        Headers.of("Accept", "text/plain").newBuilder().add("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void newBuilderKeepsTheKey(String key) throws IOException {
    Headers headers =
        Headers.of("X-Api-Key", key).newBuilder().set("Accept", "text/plain").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void newBuilderWithoutKey() throws IOException {
    Headers headers =
        Headers.of("Accept", "text/plain").newBuilder().set("Vary", "*").build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** All headers so far are replaced. */
  public void headersReplaceTheKey(String key) throws IOException {
    Headers headers = Headers.of("Accept", "application/json");
    Request request = new Request.Builder()
        .url(COMPANY)
        .addHeader("X-Api-Key", key)
        .headers(headers)
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void keyAfterHeaders(String key) throws IOException {
    Headers headers = Headers.of("Accept", "application/json");
    Request request = new Request.Builder()
        .url(COMPANY)
        .headers(headers)
        .addHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removedAfterHeaders(String key) throws IOException {
    Headers headers = Headers.of("X-Api-Key", key);
    Request request = new Request.Builder()
        .url(COMPANY)
        .headers(headers)
        .removeHeader("X-Api-Key")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void builderVariable(String key) throws IOException {
    Headers.Builder builder = new Headers.Builder();
    builder.add("X-Api-Key", key);
    Headers headers = builder.build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void builderVariableWithoutKey() throws IOException {
    Headers.Builder builder = new Headers.Builder();
    builder.add("Accept", "application/json");
    Headers headers = builder.build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** The headers exist already when the builder gets the key. */
  public void keyAfterBuild(String key) throws IOException {
    Headers.Builder builder = new Headers.Builder().add("Accept", "text/plain");
    Headers headers = builder.build();
    builder.add("X-Api-Key", key);
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headersOfAConstant() throws IOException {
    Request request = new Request.Builder().url(COMPANY).headers(JSON).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headersOfAConstantWithKey() throws IOException {
    Request request = new Request.Builder().url(COMPANY).headers(WITH_KEY).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headersOfTheCaller(Headers headers) throws IOException {
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // unknown: MissingApiKeyHeader PARAMETER
    CLIENT.newCall(request).execute().close();
  }

  public void headersOfTheCallerAndKey(Headers headers, String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .headers(headers)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** Nothing goes out. */
  public boolean nullThrows() throws IOException {
    try {
      Headers headers = new Headers.Builder().add("X-Api-Key", (String) null).build();
      Request request = new Request.Builder().url(COMPANY).headers(headers).build();
      // ok: MissingApiKeyHeader
      CLIENT.newCall(request).execute().close();
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean nullThrowsFromSet() throws IOException {
    try {
      Headers headers = new Headers.Builder().set("X-Api-Key", (String) null).build();
      Request request = new Request.Builder().url(COMPANY).headers(headers).build();
      // ok: MissingApiKeyHeader
      CLIENT.newCall(request).execute().close();
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean nullThrowsFromAddUnsafeNonAscii() throws IOException {
    try {
      Headers headers =
          new Headers.Builder().addUnsafeNonAscii("X-Api-Key", null).build();
      Request request = new Request.Builder().url(COMPANY).headers(headers).build();
      // ok: MissingApiKeyHeader
      CLIENT.newCall(request).execute().close();
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Both lines go out. */
  public void addUnsafeNonAsciiAdds(String key) throws IOException {
    Headers headers = new Headers.Builder()
        .add("X-Api-Key", key)
        .addUnsafeNonAscii("X-Api-Key", "")
        .build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addAllKeepsWhatIsThere(String key) throws IOException {
    Headers headers = new Headers.Builder()
        .add("X-Api-Key", key)
        .addAll(Headers.of("Accept", "text/plain"))
        .build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** Headers do not change: the copy has the key. */
  public void originalOfACopyWithKey(String key) throws IOException {
    Headers headers = Headers.of("Accept", "text/plain");
    Headers keyed = headers.newBuilder().add("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
    System.out.println(keyed.size());
  }
}
