package samples.modules.templatemethod;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what its subclasses name. */
abstract class Report {
  private static final String BASE = "https://api.leadfeeder.com";
  private final HttpClient client;
  private final String key;

  protected Report(HttpClient client, String key) {
    this.client = client;
    this.key = key;
  }

  protected abstract String path();

  protected void headers(HttpRequest.Builder builder) {
    builder.header("X-Api-Key", key);
  }

  public String fetch() throws IOException, InterruptedException {
    // finding: MissingAccountId
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(BASE + path()));
    headers(builder);
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
