package samples.modules.basebyconstructor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sets its key, and once the account. */
public final class VisitClient {
  private final HttpClient http;
  private final URI base;
  private final String key;

  VisitClient(HttpClient http, String base, String key) {
    this.http = http;
    this.base = URI.create(base);
    this.key = key;
  }

  String visits() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = base.resolve("/v1/web-visits/companies");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }

  String visitsOf(String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = base.resolve("/v1/web-visits/companies?account_id=" + account);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
