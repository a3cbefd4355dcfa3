package samples.modules.constructorinjection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Anybody can make one, for any host. */
public final class ListApi {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final String key;

  public ListApi(String baseUrl, String key) {
    this.baseUrl = baseUrl;
    this.key = key;
  }

  public String bare() throws IOException, InterruptedException {
    URI uri = URI.create(baseUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // likely: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }

  public String keyed() throws IOException, InterruptedException {
    URI uri = URI.create(baseUrl + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
