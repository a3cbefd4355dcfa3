package acme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Broken {
  String accounts(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com/v1/accounts"))
        .header("X-Api-Key", "wT5nRb8KxQ2vLc7YpM4dHs9JzGf3AeUoXi6VtB1jWkE")
        .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  Missing missing;
}
