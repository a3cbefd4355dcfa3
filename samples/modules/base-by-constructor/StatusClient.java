package samples.modules.basebyconstructor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The same code as in {@link CompanyClient}, but it only ever gets another host. */
public final class StatusClient {
  private final HttpClient http;
  private final String baseUrl;

  StatusClient(HttpClient http, String baseUrl) {
    this.http = http;
    this.baseUrl = baseUrl;
  }

  String status() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/v1/companies")).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
