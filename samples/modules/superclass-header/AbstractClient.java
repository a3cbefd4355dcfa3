package samples.modules.superclassheader;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Adds the key and sends. */
abstract class AbstractClient {
  protected static final String BASE = "https://api.leadfeeder.com";
  private final HttpClient client = HttpClient.newHttpClient();
  private final String key;

  protected AbstractClient(String key) {
    this.key = key;
  }

  protected void authorize(HttpRequest.Builder builder) {
    builder.header("X-Api-Key", key);
  }

  protected String send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
