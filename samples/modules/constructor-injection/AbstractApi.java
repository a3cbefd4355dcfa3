package samples.modules.constructorinjection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What all parts need; each is given its own. */
abstract class AbstractApi {
  private final URI baseUrl;
  private final String[] headers;
  private final HttpClient http;

  AbstractApi(URI baseUrl, String[] headers, HttpClient http) {
    this.baseUrl = baseUrl;
    this.headers = headers;
    this.http = http;
  }

  final HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(baseUrl.resolve(path)).headers(headers);
  }

  final String send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
