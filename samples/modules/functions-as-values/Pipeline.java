package samples.modules.functionsasvalues;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;

/** Applies what it is given to each request. */
final class Pipeline {
  private final HttpClient client = HttpClient.newHttpClient();
  private final UnaryOperator<HttpRequest.Builder> step;

  Pipeline(UnaryOperator<HttpRequest.Builder> step) {
    this.step = step;
  }

  String get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com" + path);
    HttpRequest request = step.apply(HttpRequest.newBuilder(uri)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
