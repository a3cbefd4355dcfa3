package acme.leads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks an API that only the policy of this project knows. */
final class Weather {

  private final HttpClient http = HttpClient.newHttpClient();

  String today() throws IOException, InterruptedException {
    URI uri = URI.create("https://weather.acme.example/today");
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
