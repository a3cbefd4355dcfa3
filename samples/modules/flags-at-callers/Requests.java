package samples.modules.flagsatcallers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Adds the key where it is wanted. */
final class Requests {
  private final HttpClient client = HttpClient.newHttpClient();

  String get(String path, boolean signed) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com" + path));
    if (signed) {
      builder.header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
