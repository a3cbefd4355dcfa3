package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What the API demands differs by endpoint. */
public final class Endpoints {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public void accountsNeedNoAccount(String key) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/accounts");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountsNeedTheKey() throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/accounts");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void currentUser() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/users/me");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void tokenOfOAuth() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/oauth/token");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void oneCompany() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void visits() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/web-visits");
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("{}")).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void customFeeds() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/web-visits/custom-feeds");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void contacts(String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/contacts?ids=7,8");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void listsOfACompany(String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77/lists");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .POST(BodyPublishers.ofString("[5]"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void usage() throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/usage?start_period=2026-01");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void tagsComplete(String key, int accountId) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/tags?account_id=" + accountId);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Whether reference data needs an account is not documented. */
  public void referenceData() throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/industries");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The description of the API is public. */
  public void description() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/openapi.yaml");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The old API has another scheme, and the account in its path. */
  public void oldApi(String token) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/accounts/1001/leads");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("Authorization", "Token token=" + token)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void oldApiWithoutToken() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/accounts/1001/leads");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The scheme of the new API: wrong, but another rule's matter. */
  public void oldApiWithTheNewScheme(String key) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/accounts/1001/leads");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** On a path of neither API. */
  public void unknownPath() throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v2/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // unknown: MissingAccountId ENDPOINT
    // unknown: MissingApiKeyHeader ENDPOINT
    CLIENT.send(request, BodyHandlers.ofString());
  }
}
