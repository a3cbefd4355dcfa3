package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers that are collected in a map before they are set one by one. */
public final class HeaderMaps {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private final Map<String, String> defaults = new HashMap<>();

  public HeaderMaps() {
    defaults.put("Accept", "application/json");
  }

  public void loopOverEntries(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    headers.put("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void loopOverEntriesWithoutKey() throws IOException, InterruptedException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Accept-Language", "en");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void loopOverNothing() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (var header : headers.entrySet()) {
      builder.setHeader(header.getKey(), header.getValue());
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void streamOverNothing(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key);
    List.<Map.Entry<String, String>>of().stream()
        .filter(header -> !header.getKey().isEmpty())
        .forEach(header -> builder.setHeader(header.getKey(), header.getValue()));
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void loopOverKeys(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(2);
    headers.put("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (String name : headers.keySet()) {
      builder.header(name, headers.get(name));
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void eachByReference(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void eachByReferenceWithoutKey() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void eachEntryByLambda(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.entrySet().forEach(entry -> builder.header(entry.getKey(), entry.getValue()));
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void eachEntryByLambdaWithoutKey() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach((name, value) -> builder.header(name, String.valueOf(value)));
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void copied(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(defaults);
    headers.putAll(Map.of("X-Api-Key", key));
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void copiedWithoutKey() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(defaults);
    headers.putAll(Collections.singletonMap("Accept-Language", "en"));
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void putIfAbsent(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(defaults);
    headers.putIfAbsent("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void removedAgain(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Api-Key", key);
    headers.put("Accept", "application/json");
    headers.remove("X-Api-Key");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void ofAHelper(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    authHeaders(key).forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void ofAHelperThatForgot() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    jsonHeaders().forEach(builder::header);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  /** What a caller hands in can hold the key. */
  public void ofTheCaller(Map<String, String> more) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(defaults);
    headers.putAll(more);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void ofTheCallerBesideTheKey(String key) throws IOException, InterruptedException {
    Map<String, String> more = new HashMap<>();
    sendBoth(more, key);
  }

  private static void sendBoth(Map<String, String> more, String key)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("X-Api-Key", key);
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static Map<String, String> authHeaders(String key) {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Api-Key", key);
    return headers;
  }

  private static Map<String, String> jsonHeaders() {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    return Collections.unmodifiableMap(headers);
  }

  public void keyInTheSource() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    // finding: HardcodedApiKey
    headers.put("X-Api-Key", "mK4tR9zQ2wLp7XcVb1NsGd6YhJf3AeUoTi8xWkE5rZq");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}
