package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Requests that are built and sent in one method. */
public final class InlineRequests {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public HttpResponse<String> complete(int accountId) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder()
        // ok: MissingAccountId
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId))
        // ok: HardcodedApiKey
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .build();
    // ok: MissingApiKeyHeader
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  public HttpResponse<String> withoutKey(int accountId) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder()
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId))
        .build();
    // finding: MissingApiKeyHeader
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  public HttpResponse<String> withoutAccount(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder()
        // finding: MissingAccountId
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77"))
        .header("X-Api-Key", key)
        .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  public HttpResponse<String> withoutBoth() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/ip/enrich?ip=8.8.8.8");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  public String withoutBothInOneExpression() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        // finding: MissingApiKeyHeader
        .send(
            HttpRequest.newBuilder()
                // finding: MissingAccountId
                .uri(URI.create("https://api.leadfeeder.com/v1/web-visits/companies"))
                .GET()
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  public String completeInOneExpression(String key, String accountId)
      throws IOException, InterruptedException {
    String url = "https://api.leadfeeder.com/v1/web-visits/companies?account_id=" + accountId;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url))
                .header("x-api-key", key)
                .GET()
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  public CompletableFuture<String> asyncWithoutKey(int accountId) {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  public CompletableFuture<String> asyncComplete(String key, int accountId) {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  public CompletableFuture<HttpResponse<String>> asyncWithPushWithoutKey(int accountId) {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return CLIENT.sendAsync(request, BodyHandlers.ofString(), null);
  }

  public CompletableFuture<HttpResponse<String>> asyncWithPushComplete(String key, int accountId) {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    return CLIENT.sendAsync(request, BodyHandlers.ofString(), null);
  }

  public void sentTwiceWithoutKey(int accountId) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.discarding());
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void oneUrlWithoutAccountSentTwice(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.discarding());
    CLIENT.send(request, BodyHandlers.discarding());
  }

  /** Who sees one file only cannot know that no class of the project extends the client. */
  public String clientOfTheCaller(HttpClient client) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader [error-prone, source-scan]
    // likely: MissingApiKeyHeader [checkstyle]
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** Nothing is sent, so nothing is missing. */
  public HttpRequest onlyBuilt() {
    return HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com/v1/companies/77"))
        .build();
  }

  public String qualifiedNames() throws IOException, InterruptedException {
    java.net.URI uri =
        java.net.URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=7");
    java.net.http.HttpRequest request =
        java.net.http.HttpRequest.newBuilder(uri).build();
    java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
    return client
        // finding: MissingApiKeyHeader
        .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
        .body();
  }

  public String inferredTypes() throws IOException, InterruptedException {
    // finding: MissingAccountId
    var uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    var builder = HttpRequest.newBuilder(uri);
    var client = HttpClient.newHttpClient();
    // finding: MissingApiKeyHeader
    var response = client.send(builder.build(), BodyHandlers.ofString());
    return response.body();
  }
}
