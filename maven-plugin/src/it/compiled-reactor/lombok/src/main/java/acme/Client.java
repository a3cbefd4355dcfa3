package acme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
public class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Settings settings;

  String right() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(Urls.COMPANIES + "?account_id=" + settings.getAccountId()))
        .header("X-Api-Key", settings.getApiKey())
        .build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  String wrong() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(Urls.COMPANIES + "?account_id=" + settings.getAccountId())).build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }
}
