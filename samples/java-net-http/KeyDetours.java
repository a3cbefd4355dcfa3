package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Keys that take a way round before they arrive. All of them are random texts made for this file. */
public final class KeyDetours {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  // finding: HardcodedApiKey
  private static final char[] LETTERS = "H12vT2RcJbGzClxQnye2vg5SJgpIYney".toCharArray();
  private static final byte[] BYTES =
      // finding: HardcodedApiKey
      "z5PyPFSL148FVQrrGi4igRA3ubrry0O7".getBytes(StandardCharsets.UTF_8);

  private static void fetch(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void lettersOfAField() throws IOException, InterruptedException {
    fetch(new String(LETTERS));
  }

  public void valueOfLetters() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    char[] letters = "QqJItqLQyu29Gmrdfb4B8nqSL7AfgXFc".toCharArray();
    fetch(String.valueOf(letters));
  }

  public void bytesOfAField() throws IOException, InterruptedException {
    fetch(new String(BYTES, StandardCharsets.UTF_8));
  }

  public void encodedByHand() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    byte[] bytes = Base64.getDecoder().decode("c3V6bUczajh5QjJ1RktxclR2SHpqNzYxQ2F5RXcwU2c2");
    fetch(new String(bytes, StandardCharsets.UTF_8));
  }

  public void encodedHere() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    byte[] bytes = "w7JIc2RIK7HDlSBZKkfvp5AcwO0bMcn2".getBytes(StandardCharsets.UTF_8);
    fetch(Base64.getEncoder().encodeToString(bytes));
  }

  public void appended() throws IOException, InterruptedException {
    StringBuilder key = new StringBuilder();
    // finding: HardcodedApiKey
    key.append("O4R0U8sMCXHD77pdYwN2R7JJ").append("-team");
    fetch(key.toString());
  }

  public void formatted() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch(String.format("%s", "gLiiP8Mj3e6cW9h953WjhWkXGxzc5hb2"));
  }

  public void joined() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch(String.join("-", "gCPziBppm0OBvceq0hKG6Amy", "team"));
  }

  public void concatenated() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch("WMCZLr1Nw1qpShXJaX7qPuVO".concat("-team"));
  }

  public void trimmed() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch("  iOA811KWyhnuRHOPDqKf8TfLMaOQdkX0 ".strip());
  }

  public void supplied() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    Supplier<String> key = () -> "5vXDzhIChbSeHEJ5qNKAc1W8c75k3F3Z";
    fetch(key.get());
  }

  public void arrayOfLetters() throws IOException, InterruptedException {
    char[] letters = {
      // finding: HardcodedApiKey
      'R', 'k', '2', 'Z', 'p', '6', 'V', 'x', '0', 'N', 'b', '4', 'Q', 't', '9', 'L', 'm', '3'
    };
    fetch(new String(letters));
  }

  public void arrayOfBytes() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    byte[] bytes = {82, 107, 50, 90, 112, 54, 86, 120, 48, 78, 98, 52, 81, 116, 57, 76, 109, 51};
    fetch(new String(bytes, StandardCharsets.UTF_8));
  }

  public void reversed() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch(new StringBuilder("aLO7ZOE8JV45sXqGwpFOB1edmZ9AZnSg").reverse().toString());
  }

  public void inAReference() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    AtomicReference<String> key = new AtomicReference<>("YWGB3c5pjdrDkfAIfAalRM8rUwhu9w13");
    fetch(key.get());
  }

  public void perThread() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    ThreadLocal<String> key = ThreadLocal.withInitial(() -> "84y8HjM8u8Uu6bBLRWFeq4Af3SYYsGsJ");
    fetch(key.get());
  }

  public void computed() throws IOException, InterruptedException {
    // todo-finding: HardcodedApiKey arithmetic on bytes is not followed
    byte[] bytes = {112, 91, 18, 102, 93, 25, 100, 92, 28, 114, 72, 27, 126, 71, 31, 120};
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= 42;
    }
    fetch(new String(bytes, StandardCharsets.UTF_8));
  }

  public void behindAPrefix() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    String text = "key=fLl9RRkz8D2YVCDD0qpmM1xZFn9YnyWfX1fZ";
    fetch(text.substring(4));
  }

  public void oneOfTwoParts() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    String[] parts = "team:RCSIPtyJY90wyUYP3XSJBlvlyQxV4J10n6qY".split(":");
    fetch(parts[1]);
  }

  public void elementOfAList() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    List<String> keys = List.of("cH75d5zBlIme8IBAOU1sH00wXjM3K24CR9vC");
    fetch(keys.get(0));
  }

  public void environmentOrLiteral() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch(System.getenv().getOrDefault("LEADFEEDER_API_KEY", "NHSuAdpho56sjMl5hq1wZ2WwB3jb1myR"));
  }

  public void orElseBehindAFilter() throws IOException, InterruptedException {
    String key = Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY"))
        .map(String::trim)
        .filter(value -> !value.isEmpty())
        // finding: HardcodedApiKey
        .orElse("kfPNMG1C9wvhmwhviJpXPRCsQQpHYoXH");
    fetch(key);
  }

  public void orElseGet() throws IOException, InterruptedException {
    String key = Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY"))
        // finding: HardcodedApiKey
        .orElseGet(() -> "ZUIMto2B06X9W8YIaEIgNvcLAd9h6lXp");
    fetch(key);
  }

  public void orAnother() throws IOException, InterruptedException {
    String key = Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY"))
        // finding: HardcodedApiKey
        .or(() -> Optional.of("Nr8zYj3HGvyVqLW34aJt3fYj5MQwu5Ea"))
        .get();
    fetch(key);
  }

  public void requireNonNullElseGet() throws IOException, InterruptedException {
    String key = Objects.requireNonNullElseGet(
        System.getenv("LEADFEEDER_API_KEY"),
        // finding: HardcodedApiKey
        () -> "tbSqLd0O4wUgbwJlzMOy5UPDvaqmHA4U");
    fetch(key);
  }

  public void nullOrBlank() throws IOException, InterruptedException {
    String key = System.getenv("LEADFEEDER_API_KEY");
    if (key == null || key.isBlank()) {
      // finding: HardcodedApiKey
      key = "8FujoQcgTKBUaRgc2RHbvFgjsp0RDt9l";
    }
    fetch(key);
  }

  public void getEnvironmentOrThrow() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    fetch(Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY")).orElseThrow());
  }

  public void getFromTheEnvironment() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    fetch(System.getenv().get("LEADFEEDER_API_KEY"));
  }

  public void placeholderBehindTheEnvironment() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    fetch(System.getenv().getOrDefault("LEADFEEDER_API_KEY", "your-api-key-goes-here"));
  }

  /** A team of its own: each has a key. */
  public void constantOfAnEnum() throws IOException, InterruptedException {
    fetch(Team.SALES.key());
  }

  enum Team {
    // finding: HardcodedApiKey
    SALES("YK0JNu2Qrs1nJ3BUGDinb3bAWBzWd6SZ"),
    // ok: HardcodedApiKey
    MARKETING("your-api-key-goes-here");

    private final String key;

    Team(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  public void componentOfARecord() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    Settings settings = new Settings("en", "fJ6katONWNqBntGR6G7mZk8tnWgedhOr");
    fetch(settings.key());
  }

  private record Settings(String language, String key) {}
}
