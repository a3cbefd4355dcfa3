package acme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Weather {
  String today() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.weather.example/v2/today")).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
