package samples.modules.keys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends with whatever key it was given. */
final class Client {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient http = HttpClient.newHttpClient();
  private String key;

  Client() {}

  Client(String key) {
    this.key = key;
  }

  void setKey(String key) {
    this.key = key;
  }

  String company() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(COMPANY)).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }

  String companyWith(String value) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(COMPANY)).header("X-Api-Key", value).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
