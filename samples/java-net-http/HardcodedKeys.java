package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keys written into the source. All of them are random texts made for this file. */
public final class HardcodedKeys {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  // finding: HardcodedApiKey
  private static final String SECOND = "i3FSJb2w7vQZXdtbBtS4v8U3SItlSkcI51GxlBNgor0";
  // finding: HardcodedApiKey
  private static final String LEADFEEDER_API_KEY = "28bXiigQa9aphjEhr9E1BJi9Ih0pgUioougwKIunq2x";
  // ok: HardcodedApiKey
  private static final String LEADFEEDER_TOKEN = "your-api-key-here";
  // finding: HardcodedApiKey
  private final String kept = "mHRN0WwJnuGTXMtLvAeNRyN996pJD30rNGNe0za3qYd";

  public void literal() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "qUcgQ0VnGFkLudNRWrc7reJSMvYUsDBnHkRbn8RQpBB")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void literalBySetHeader() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .setHeader("x-api-key", "1RoN6gJBf4BGDRsXTOfKWfCz7E7jo1gtV79YAxJxud4")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void literalByHeaders() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .headers("Accept", "text/plain", "X-Api-Key", "PhSRvrLRKD6v8dOAieDHMkjXX428dzh2vLtHUaNce8z")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void bearer() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .header("Authorization", "Bearer NbYEj8mQ9Ge9RYZ2JNM2ZzwGVkXlUhlD9niyBfsTTGY")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void constant() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", SECOND).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void constantNamedLikeAKey() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", LEADFEEDER_API_KEY).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void field() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", kept).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void local() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    String key = "YGGtZL2hKCBHKTihFCW8WVyElRltTJx8kgs8TTJSSDC";
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void parts() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    String key = "shlF58swfxktKmyYY92NX" + "Gq4xf9fLdjaIBGJjUm74BK";
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void characters() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    char[] key = "sCb1h6kBovq1ZtUowuNzky0B31O99h2MyMRDqj5lGbo".toCharArray();
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", new String(key)).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void throughAHelper() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    fetch("W4aZu41i36ed2HsmGFO5WkQnICmLAqI7LfXz5D7G4H1");
  }

  private static void fetch(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void fromAHelper() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", keyOfTheTeam()).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String keyOfTheTeam() {
    // finding: HardcodedApiKey
    return "A3gtUmhJSuXBRvSWOQAxRNgOLJj9KCI4fP3ieytMCTO";
  }

  public void orElse() throws IOException, InterruptedException {
    String key = Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY"))
        // finding: HardcodedApiKey
        .orElse("vsIkRiwtHShql12TmVyLChxPTy1iiQyivOsxtSC2s9g");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void getOrDefault() throws IOException, InterruptedException {
    Map<String, String> env = System.getenv();
    String key =
        // finding: HardcodedApiKey
        env.getOrDefault("LEADFEEDER_API_KEY", "bEudUZH7bVKpQBmX8prQimEFBJSS3PzQuegoSg0JEjo");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void requireNonNullElse() throws IOException, InterruptedException {
    String key = Objects.requireNonNullElse(
        System.getenv("LEADFEEDER_API_KEY"),
        // finding: HardcodedApiKey
        "NGlM1rn1P6PggNAwv9B20k6Iv3eQzdlqSHuZo1Jxqc2");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void ternary() throws IOException, InterruptedException {
    String env = System.getenv("LEADFEEDER_API_KEY");
    // finding: HardcodedApiKey
    String key = env != null ? env : "vK7bBWZ1wh3wmXvKeYu2D49PQ8kY9ceIUm0ORUy2GOm";
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void propertyOrDefault() throws IOException, InterruptedException {
    String key =
        // finding: HardcodedApiKey
        System.getProperty("leadfeeder.api.key", "n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Keys may look like an id: what counts is where the text goes. */
  public void looksLikeAUuid() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "0b9d3c52-7a41-4f0e-9d7c-2f6a8e51c3b4")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Whether the request is sent does not matter. */
  public HttpRequest.Builder builderOnly() {
    return HttpRequest.newBuilder(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "WNjX5NWJR8xebjYKGjboQVyh2me7nQnEby2KJVw7ZBP");
  }

  /** The host is not known, but a file with the API's names in it says enough for a doubt. */
  public HttpRequest.Builder hostOfTheCaller(URI uri) {
    return HttpRequest.newBuilder(uri)
        // likely: HardcodedApiKey
        .header("X-Api-Key", "lWWJRqznlw2svPtXMDYLnphdD8SdX4Gv9lDJ6Z5CYa4");
  }

  public void environment() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        // ok: HardcodedApiKey
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void placeholders() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    fetch("YOUR_API_KEY");
    // ok: HardcodedApiKey
    fetch("<insert key>");
    // ok: HardcodedApiKey
    fetch("${LEADFEEDER_API_KEY}");
    // ok: HardcodedApiKey
    fetch("xxxxxxxxxxxxxxxxxxxxxxxx");
    // ok: HardcodedApiKey
    fetch(LEADFEEDER_TOKEN);
  }

  public void ids(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("X-Api-Key", key)
        // ok: HardcodedApiKey
        .header("X-Request-Id", "5c0d8f7e-91b2-4b8e-8c38-6d2c9a1e7f40")
        // ok: HardcodedApiKey
        .header("If-None-Match", "iRvyE6OiRIHjYhC6K7Kq23reyycOkv0O8jahjTWTT7a")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Another API's key is not this API's business. */
  public void otherHost() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/v1/companies"))
        // ok: HardcodedApiKey
        .header("X-Api-Key", "eQyLKymV9u3s0FGYQR4mYwo5CDgV7g1vpyiYWmVyKWS")
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The name of the environment variable is no key. */
  public String nameOfTheVariable() {
    // ok: HardcodedApiKey
    String leadfeederApiKey = "LEADFEEDER_API_KEY";
    return leadfeederApiKey;
  }
}
