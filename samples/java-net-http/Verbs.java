package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The verb decides which endpoint it is. */
public final class Verbs {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public void get(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7,8");
    HttpRequest request =
        HttpRequest.newBuilder(uri).GET().header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void getIsTheDefault(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7,8");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void post(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/search");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.ofString("{\"country\":\"FI\"}"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void postWithoutKey() throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("{}")).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The API reads the account from the query only. */
  public void accountInTheBody(String key, int accountId) throws IOException, InterruptedException {
    String body = "{\"account_id\":\"" + accountId + "\",\"country\":\"FI\"}";
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/match");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.ofString(body))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountInTheQueryOfAPost(String key, int accountId)
      throws IOException, InterruptedException {
    String body = "{\"country\":\"FI\"}";
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/match?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.ofString(body))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void put() throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/lists/5");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .PUT(BodyPublishers.ofString("{\"name\":\"Leads\"}"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void delete() throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/lists/5");
    HttpRequest request = HttpRequest.newBuilder(uri).DELETE().build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** With GET it would be sure. */
  public void putWhereGetIsSure(String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .PUT(BodyPublishers.ofString("{}"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** With GET it would be sure. */
  public void deleteWhereGetIsSure(String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", key).DELETE().build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** With GET it would be likely only. */
  public void postWhereGetIsNot(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/web-visits");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.ofString("{}"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void methodPatch() throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/lists/5?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .method("PATCH", BodyPublishers.ofString("{\"name\":\"Leads\"}"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void methodGet(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/web-visits/custom-feeds");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .method("GET", BodyPublishers.noBody())
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** What the API does with HEAD is not documented. */
  public void methodHead() throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request =
        HttpRequest.newBuilder(uri).method("HEAD", BodyPublishers.noBody()).build();
    // likely: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.discarding());
  }

  /** Only GET lists the accounts without naming one. */
  public void accountsByGet(String key) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/accounts");
    HttpRequest request =
        HttpRequest.newBuilder(uri).GET().header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountsByPost(String key) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/accounts");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.noBody())
        .build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void theLastVerbCounts(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/web-visits/companies");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", key).DELETE().GET().build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** With GET it could be the row of one company, which is sure; with another verb it is not. */
  public void verbOfTheCaller(String verb, String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .method(verb, BodyPublishers.noBody())
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }
}
