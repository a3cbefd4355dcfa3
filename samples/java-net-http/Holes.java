package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** URLs with parts that nobody can see here, and what can still be said. */
public final class Holes {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";

  /** A text may bring its own {@code &account_id=}. */
  public void textAsQueryValue(String ip, String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create(BASE + "/v1/ip/enrich?ip=" + ip);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void textAsQueryValueWithoutKey(String ip) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create(BASE + "/v1/ip/enrich?ip=" + ip);
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void numberAsQueryValue(int page, String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/v1/web-visits/companies?page=" + page);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void wholeQuery(String query, String key) throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/web-visits/companies?" + query);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // unknown: MissingAccountId URL
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void wholeQueryWithoutKey(String query) throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/web-visits/companies?" + query);
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId URL
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void textAsLastSegment(String id) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/" + id);
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void textBeforeTheQuery(String id, String account)
      throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/" + id + "?account_id=" + account);
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void textBetweenSegments(String id, String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create(BASE + "/v1/lists/" + id + "/items");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The path may continue the name of the host. */
  public void wholePath(String path) throws IOException, InterruptedException {
    URI uri = URI.create(BASE + path);
    // unknown: MissingAccountId URL
    // unknown: MissingApiKeyHeader URL
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void wholeUrl(String url) throws IOException, InterruptedException {
    URI uri = URI.create(url);
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void accountOfTheCaller(String accountId, String key)
      throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void requestOfTheCaller(HttpRequest request) throws IOException, InterruptedException {
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void builderOfTheCaller(HttpRequest.Builder builder)
      throws IOException, InterruptedException {
    // ok: MissingAccountId
    builder.uri(URI.create(BASE + "/v1/companies/77?account_id=1001"));
    // unknown: MissingApiKeyHeader PARAMETER
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}
