package acme.leads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Reads companies. */
final class CompanyClient {

  private static final String API = "https://api.leadfeeder.com";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Settings settings;

  CompanyClient(Settings settings) {
    this.settings = settings;
  }

  /** The key comes from outside. */
  List<Company> list(String ids) throws IOException, InterruptedException {
    URI uri = URI.create(API + "/v1/companies?ids=" + ids + "&account_id=" + settings.accountId());
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("X-Api-Key", settings.apiKey())
            .timeout(Duration.ofSeconds(10))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The helper sets the key for all its callers. */
  List<Company> byId(long id) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/companies/" + id + "?account_id=" + settings.accountId()).GET().build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The account is in the query, also of a POST. */
  List<Company> search(String name) throws IOException, InterruptedException {
    String body = "{\"name\": \"%s\"}".formatted(name);
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(URI.create(API + "/v1/companies/search?account_id=" + settings.accountId()))
            .header("X-Api-Key", settings.apiKey())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The parameter is called account_id. */
  List<Company> match(String body) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/companies/match?account_id=" + settings.accountId())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** This one names all accounts, so it takes none. */
  String accounts() throws IOException, InterruptedException {
    HttpRequest request = request("/v1/accounts").build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(API + pathAndQuery))
        .header("X-Api-Key", settings.apiKey())
        .timeout(Duration.ofSeconds(10));
  }
}
