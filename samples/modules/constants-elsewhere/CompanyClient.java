package samples.modules.constantselsewhere;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import samples.modules.constantselsewhere.config.ApiUrls;
import samples.modules.constantselsewhere.config.Paths;

/** Reads companies. */
public final class CompanyClient implements Paths {
  private final HttpClient client;

  public CompanyClient(HttpClient client) {
    this.client = client;
  }

  public String withoutKey(String account) throws IOException, InterruptedException {
    URI uri = URI.create(ApiUrls.BASE + "/v1/companies?account_id=" + account);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String inherited(String key) throws IOException, InterruptedException {
    HttpRequest request =
        // finding: MissingAccountId
        HttpRequest.newBuilder(URI.create(COMPANIES)).header(ApiUrls.KEY_HEADER, key).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String listOfAccounts(String key) throws IOException, InterruptedException {
    HttpRequest request =
        // ok: MissingAccountId
        HttpRequest.newBuilder(URI.create(ACCOUNTS)).header(ApiUrls.KEY_HEADER, key).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
