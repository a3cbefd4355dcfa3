package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps of headers that a field holds: nothing is certain of one that other code can fill. */
public final class MapsInFields {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private static HttpRequest request(Map<String, String> headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    return builder.build();
  }

  static final Map<String, String> FIXED = Map.of("Accept", "application/json");

  public void fixed() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    CLIENT.send(request(FIXED), BodyHandlers.ofString());
  }

  private static final Map<String, String> FILLED = new HashMap<>();

  static {
    FILLED.put("Accept", "application/json");
  }

  public void filledInABlock() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    CLIENT.send(request(FILLED), BodyHandlers.ofString());
  }

  static final Map<String, String> EXPOSED = new HashMap<>();

  public void exposed() throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader FIELD
    CLIENT.send(request(EXPOSED), BodyHandlers.ofString());
  }

  private static final Map<String, String> WITH_KEY;

  static {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    WITH_KEY = Collections.unmodifiableMap(headers);
  }

  public void filledInABlockWithAKey() throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    CLIENT.send(request(WITH_KEY), BodyHandlers.ofString());
  }

  private final Map<String, String> handedOut = new HashMap<>();

  public Map<String, String> handedOut() {
    return handedOut;
  }

  public void getter() throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader FIELD
    CLIENT.send(request(handedOut), BodyHandlers.ofString());
  }

  private final Map<String, String> added = new HashMap<>();

  public MapsInFields add(String name, String value) {
    added.put(name, value);
    return this;
  }

  public void adder() throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader FIELD
    CLIENT.send(request(added), BodyHandlers.ofString());
  }

  private final Map<String, String> passed = new HashMap<>();

  public void passOn() {
    fill(passed);
  }

  private static void fill(Map<String, String> map) {
    map.put("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
  }

  public void passedOn() throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader FIELD
    CLIENT.send(request(passed), BodyHandlers.ofString());
  }

  private Map<String, String> assigned = new HashMap<>();

  public void assign(Map<String, String> others) {
    assigned = others;
  }

  public void assigned() throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader ESCAPES
    CLIENT.send(request(assigned), BodyHandlers.ofString());
  }

  /** Steps of a builder that keeps its headers in a map. */
  private static final class Call {
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Call header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    private void send() throws IOException, InterruptedException {
      HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
      for (Map.Entry<String, String> header : headers.entrySet()) {
        builder.setHeader(header.getKey(), header.getValue());
      }
      CLIENT.send(builder.build(), BodyHandlers.ofString());
    }
  }

  public void steps(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    new Call().header("Accept", "text/plain").header("X-Api-Key", key).send();
  }

  public void stepsWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    new Call().header("Accept", "text/plain").header("X-Page", "1").send();
  }
}
