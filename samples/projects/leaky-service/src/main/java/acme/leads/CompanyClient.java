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

  /** The key was pasted in "just to try it". */
  List<Company> list(String ids) throws IOException, InterruptedException {
    URI uri = URI.create(API + "/v1/companies?ids=" + ids + "&account_id=" + settings.accountId());
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("X-Api-Key", "rB7kYw2NqZ5tHc9XvL0mPd4JsGf8AeUoT3iKx6Wb1Rn")
            .timeout(Duration.ofSeconds(10))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The helper leaves the key to its callers, and this one forgot. */
  List<Company> byId(long id) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/companies/" + id + "?account_id=" + settings.accountId()).GET().build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The API does not look for the account in the body. */
  List<Company> search(String name) throws IOException, InterruptedException {
    String body =
        """
        {"account_id": "%d", "name": "%s"}
        """
            .formatted(settings.accountId(), name);
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(URI.create(API + "/v1/companies/search"))
            .header("X-Api-Key", settings.apiKey())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  /** The parameter is called account_id. */
  List<Company> match(String body) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/companies/match?accountId=" + settings.accountId())
            .header("X-Api-Key", settings.apiKey())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Company.listOf(http.send(request, BodyHandlers.ofString()).body());
  }

  private static HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(API + pathAndQuery)).timeout(Duration.ofSeconds(10));
  }
}
