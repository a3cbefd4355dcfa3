package samples.javanethttp;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Keys beside the name of their header, in code that no table knows. Where they end is not visible: a doubt. All of them are
 * random texts made for this file.
 */
public final class KeyPairs {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  private static final Map<String, String> DEFAULTS = Map.of(
      "Accept", "application/json",
      // finding: HardcodedApiKey
      "X-Api-Key", "OxxGldxhm4p1gTXigO7wTKKmOnwA1ONF");
  private static final String NAME = "X-Api-Key";
  private static final String[][] TABLE = {
    {"Accept", "application/json"},
    // likely: HardcodedApiKey
    {"X-Api-Key", "NJhwH1j1vZ8F6fVPD3PupKy9H2IiBbv4"},
  };

  public void mapForAllHeaders() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    DEFAULTS.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public int tableOfHeaders() {
    return TABLE.length;
  }

  public Map<String, String> entryOfAMap() {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    // likely: HardcodedApiKey
    headers.put("X-Api-Key", "V1uh2v9qhHu3nrkDt7JpQmrTv4YASwMx");
    return headers;
  }

  public Map<String, String> entryIfAbsent(String key) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("X-Api-Key", key);
    // likely: HardcodedApiKey
    headers.putIfAbsent("X-Api-Key", "F8anqp1Qk4kVaWGgaIAKVdnofi6wEYB6");
    return headers;
  }

  public Map<String, List<String>> entryWithAList() {
    Map<String, List<String>> headers = new HashMap<>();
    // likely: HardcodedApiKey
    headers.put("X-Api-Key", List.of("JVdHzcYvUlFxR9d9eJSQxFaQiBsJyrSQ"));
    return headers;
  }

  public Map<String, String> mapOfEntries() {
    return Map.ofEntries(
        Map.entry("Accept", "application/json"),
        // likely: HardcodedApiKey
        Map.entry("X-Api-Key", "DLQnsZEp4PbMqBeFEqEOSMcGL47lZ94r"));
  }

  public Properties properties() {
    Properties headers = new Properties();
    // likely: HardcodedApiKey
    headers.setProperty("x-api-key", "H6uOclcag1wB9xHife0RnVhR7OifojoJ");
    return headers;
  }

  public String[] array() {
    // likely: HardcodedApiKey
    return new String[] {"Accept", "text/plain", "X-Api-Key", "zLZUCIFUfXhVpSx583BASHd2rb3Jj7pj"};
  }

  public List<String> list() {
    // likely: HardcodedApiKey
    return List.of("X-Api-Key", "2nHLcspcb2TeGQCGYXW1cLBWYO6vIf6K");
  }

  public Header constructor() {
    // likely: HardcodedApiKey
    return new Header("X-Api-Key", "zHLGT8V0zKJkcReyOrV24FmCwIg5iCxB");
  }

  public List<Header> constructorInAList() {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Accept", "application/json"));
    // likely: HardcodedApiKey
    headers.add(new Header("X-Api-Key", "0qT0AuJ6zivfalJEcUiLaSdH8kwwqgrz"));
    return headers;
  }

  public Header bearer() {
    // likely: HardcodedApiKey
    return new Header("Authorization", "Bearer TnGVYUVDRIYkf0tovUrEHOhWZ2ZFbYWL");
  }

  /** Two literals that are constants. */
  public Map<String, String> namesAndValuesByConstants() {
    String header = "X-Api-Key";
    // likely: HardcodedApiKey
    String value = "WEEb69QUO1dhZ7qZ6r7dQpMJZMPrnhb6";
    return Map.of(header, value);
  }

  public List<String> oneText() {
    // likely: HardcodedApiKey
    return List.of("curl", "-H", "X-Api-Key: TdeIGtQz2gNyin0dOdcOLHhvCAlSWrkK", COMPANY.toString());
  }

  // likely: HardcodedApiKey
  @Sent(name = "X-Api-Key", value = "4viwqcZKtavTi1gmorqjmpdVGhFzMXUC")
  public boolean annotation() {
    return true;
  }

  // likely: HardcodedApiKey
  @SentAsText("X-Api-Key: hu7LD0xWUPHLeIk5HN4lEc8QSG6ObPdt")
  public boolean annotationWithOneText() {
    return true;
  }

  /** What is beside the name of a header must look like a key where nothing shows that it is sent. */
  public Map<String, String> textsAboutHeaders() {
    return Map.of(
        // ok: HardcodedApiKey
        "X-Api-Key", "API key of the account",
        // ok: HardcodedApiKey
        "Authorization", "Bearer authentication");
  }

  public Object[][] texts(boolean german) {
    return new Object[][] {
      // ok: HardcodedApiKey
      {"X-Api-Key", german ? "Schlüssel" : "Key"},
      // ok: HardcodedApiKey
      {"Authorization", "application/json"}
    };
  }

  // ok: HardcodedApiKey
  @Documented(name = "X-Api-Key", example = "GRg8Tu9g7paGhnd7RVRXFBJOI5sCDygs")
  public boolean documented() {
    return true;
  }

  public String[] valueOfAConstant() {
    // likely: HardcodedApiKey
    return new String[] {NAME, "4DvLWosjsoPhijNBhWwzR9FoIA7TjIP1"};
  }

  public Object valueInACall() {
    // likely: HardcodedApiKey
    return new Route().setHeader("X-Api-Key", constant("dSKQ9zeSk49mHA5w1uEJhqstfo4WhgJCnXjT"));
  }

  private static Object constant(Object value) {
    return List.of(value);
  }

  public List<Header> otherHeaders() {
    return List.of(
        // ok: HardcodedApiKey
        new Header("X-Request-Id", "vjSd0EGfIXeqQbirYQmQclnWRGJukCuE"),
        // ok: HardcodedApiKey
        new Header("If-None-Match", "63VQJRMr7PiqgOPEcYriZbN5uAN8rna8"));
  }

  public Map<String, String> keyFromElsewhere(String key) {
    // ok: HardcodedApiKey
    return Map.of(
        "X-Api-Key", key, "Authorization", "Bearer " + System.getenv("LEADFEEDER_API_KEY"));
  }

  public Map<String, String> placeholders() {
    return Map.of(
        // ok: HardcodedApiKey
        "X-Api-Key", "<your API key here, please>",
        // ok: HardcodedApiKey
        "Authorization", "Bearer ${LEADFEEDER_API_KEY}");
  }

  /** Names of headers in a row are no pair. */
  public List<String> namesOfHeaders() {
    // ok: HardcodedApiKey
    return List.of("X-Api-Key", "Authorization", "X-Request-Id", "X-RateLimit-Remaining");
  }

  /** What is compared or looked up is no value. */
  public String texts() {
    Map<String, String> messages = Map.of();
    // ok: HardcodedApiKey
    return messages.getOrDefault("X-Api-Key", "the header is missing");
  }

  /** A route of one's own. */
  private static final class Route extends NamedRoute {
    Route() {
      // likely: HardcodedApiKey
      super("X-Api-Key", "4uajY0G26O4MgIvGrhGuruNPDXfqwcujSmcR");
    }

    Object setHeader(String name, Object value) {
      return name + value;
    }
  }

  private static class NamedRoute {
    private final List<Object> parts;

    NamedRoute(Object... parts) {
      this.parts = List.of(parts);
    }

    int size() {
      return parts.size();
    }
  }

  /** A header of a client of one's own. */
  public record Header(String name, String value) {}

  /** A header of a declarative client of one's own. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Sent {
    String name();

    String value();
  }

  /** Says what a header is for. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Documented {
    String name();

    String example();
  }

  /** The same in one text. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface SentAsText {
    String value();
  }
}
