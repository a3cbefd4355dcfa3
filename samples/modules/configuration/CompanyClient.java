package samples.modules.configuration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes URLs from the configuration. */
public final class CompanyClient {
  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${leadfeeder.base-url}")
  private String baseUrl;

  @Value("${partner.endpoint}")
  private String partnerUrl;

  @Value("${crm.base-url}")
  private String crmUrl;

  @Value("${billing.base-url}")
  private String billingUrl;

  public String known() throws IOException, InterruptedException {
    URI uri = URI.create(baseUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String knownByValueOnly() throws IOException, InterruptedException {
    URI uri = URI.create(partnerUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String anotherApi() throws IOException, InterruptedException {
    URI uri = URI.create(crmUrl + "/v1/companies/77");
    // ok: MissingApiKeyHeader
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  public String noSuchKey() throws IOException, InterruptedException {
    URI uri = URI.create(billingUrl + "/v1/companies/77");
    // ok: MissingApiKeyHeader
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  public String ofTheEnvironment() throws IOException, InterruptedException {
    URI uri = URI.create(System.getenv("LEADFEEDER_BASE_URL") + "/v1/companies/77?account_id=1");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String byDefault(String key) throws IOException, InterruptedException {
    String base = System.getProperty("api.url", "https://api.leadfeeder.com");
    // likely: MissingAccountId
    URI uri = URI.create(base + "/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
