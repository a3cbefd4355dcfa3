package samples.modules.configurationprofiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes URLs from classes that the configuration fills. */
public final class Bound {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Partner partner;
  private final Mixed mixed;

  public Bound(Partner partner, Mixed mixed) {
    this.partner = partner;
    this.mixed = mixed;
  }

  public String bare() throws IOException, InterruptedException {
    URI uri = URI.create(partner.getBaseUrl() + "/v1/companies/77?account_id=1001");
    // likely: MissingApiKeyHeader
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  public String keyed() throws IOException, InterruptedException {
    URI uri = URI.create(partner.getBaseUrl() + "/v1/companies/77?account_id=1001");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", partner.getApiKey()).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String nested() throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create(partner.getVisits().getUrl());
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", partner.getApiKey()).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String byInitialiser() throws IOException, InterruptedException {
    URI uri = URI.create(partner.getRegion() + "/v1/companies/77?account_id=1001");
    // likely: MissingApiKeyHeader
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  /** One profile has another host. */
  public String mixed() throws IOException, InterruptedException {
    URI uri = URI.create(mixed.baseUrl() + "/v1/companies/77?account_id=1001");
    // unknown: MissingApiKeyHeader HOST
    // ok: MissingAccountId
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
