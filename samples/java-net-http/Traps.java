package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** What looks right and is wrong, and the other way round. */
public final class Traps {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  /** The request exists already when the builder gets its key. */
  public void keyAfterBuild(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    HttpRequest request = builder.build();
    builder.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountAfterBuild(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI bare = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest.Builder builder = HttpRequest.newBuilder(bare).header("X-Api-Key", key);
    HttpRequest request = builder.build();
    builder.uri(COMPANY);
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The headers of a request cannot be changed; this changes a copy. */
  public void keyInACopyOfTheHeaders(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    Map<String, Object> headers = new HashMap<>(request.headers().map());
    headers.put("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void keyOnlyInTheUrl(String key) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=7&api_key=" + key);
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void keyOnlyInACommentAndAText(String key) throws IOException, InterruptedException {
    String note = "remember .header(\"X-Api-Key\", key)" + key.length();
    HttpRequest request = HttpRequest.newBuilder(COMPANY) // .header("X-Api-Key", key)
        .header("X-Note", note)
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** A local of the same name hides the constant. */
  public void hiddenConstant() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI COMPANY = URI.create("https://api.example.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(COMPANY).build(), BodyHandlers.ofString());
  }

  /** The client of an own package has other habits. */
  public String lookAlike() {
    Own.HttpClient client = new Own.HttpClient();
    Own.HttpRequest request = Own.HttpRequest.newBuilder(
        // ok: MissingAccountId
        URI.create("https://api.leadfeeder.com/v1/companies/77"));
    // ok: MissingApiKeyHeader
    return client.send(request);
  }

  public String lookAlikeUri(String key) throws IOException, InterruptedException {
    // ok: MissingAccountId
    Own.URI uri = Own.URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request =
        HttpRequest.newBuilder(uri.withAccount()).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  /** Not the builder's method of that name. */
  public void ownMethodOfTheSameName(String key) throws IOException, InterruptedException {
    HttpRequest request =
        header(HttpRequest.newBuilder(COMPANY), "X-Api-Key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder header(
      HttpRequest.Builder builder, String name, String value) {
    return builder.header("X-Trace", name.length() + "-" + value.length());
  }

  /** Types of this program that are named like those of the JDK. */
  static final class Own {
    private Own() {}

    record HttpRequest(java.net.URI uri) {
      static HttpRequest newBuilder(java.net.URI uri) {
        return new HttpRequest(uri);
      }
    }

    static final class HttpClient {
      String send(HttpRequest request) {
        return "nothing is sent to " + request.uri();
      }
    }

    record URI(String text) {
      static URI create(String text) {
        return new URI(text);
      }

      java.net.URI withAccount() {
        return java.net.URI.create(text + "?account_id=1001");
      }
    }
  }
}
