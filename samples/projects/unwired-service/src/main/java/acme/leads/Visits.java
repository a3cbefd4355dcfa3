package acme.leads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Each rule broken once. */
final class Visits {

  private static final String VISITS = "https://api.leadfeeder.com/v1/web-visits";

  private final HttpClient http = HttpClient.newHttpClient();

  String customFeeds(long account) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(VISITS + "/custom-feeds?account_id=" + account))
            .header("X-Api-Key", "Tz6pVw1YkB9sLd4QxN0cRm7HgJf3AeUoEi5KtC8vWbM")
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  String companies(long account) throws IOException, InterruptedException {
    URI uri = URI.create(VISITS + "/companies?account_id=" + account);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  String all(String key, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(VISITS))
            .header("X-Api-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
