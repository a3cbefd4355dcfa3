package samples.modules.basebyconstructor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Knows the base URL from its constructor. */
public final class CompanyClient {
  private final HttpClient http;
  private final String baseUrl;

  CompanyClient(HttpClient http, String baseUrl) {
    this.http = http;
    this.baseUrl = baseUrl;
  }

  String company(String id) throws IOException, InterruptedException {
    URI uri = URI.create(baseUrl + "/v1/companies/" + id + "?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
