package samples.modules.fieldsneverwritten;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads them. */
public final class CompanyClient {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Settings settings;

  CompanyClient(Settings settings) {
    this.settings = settings;
  }

  public String neverWritten() throws IOException, InterruptedException {
    URI uri = URI.create(settings.baseUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String written() throws IOException, InterruptedException {
    URI uri = URI.create(settings.otherUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // unknown: MissingApiKeyHeader HOST
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String withKey(String key) throws IOException, InterruptedException {
    URI uri = URI.create(settings.baseUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
