package samples.modules.pendingsends;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what its callers name. */
public final class ApiClient {
  private static final String BASE = "https://api.leadfeeder.com";
  private final HttpClient http;
  private final String key;

  public ApiClient(HttpClient http, String key) {
    this.http = http;
    this.key = key;
  }

  String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + path)).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }

  String getWithoutKey(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + path)).build();
    // finding: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
