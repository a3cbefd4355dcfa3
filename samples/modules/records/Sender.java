package samples.modules.records;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Turns records into requests. */
final class Sender {
  private static final String BASE = "https://api.leadfeeder.com";
  private final HttpClient client = HttpClient.newHttpClient();

  String send(RequestSpec spec) throws IOException, InterruptedException {
    URI uri = URI.create(BASE + spec.getPath() + "?account_id=" + spec.getAccount());
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    if (spec.getKey() != null) {
      builder.header("X-Api-Key", spec.getKey());
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  String send(String path, Header header) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + path))
        .header(header.name(), header.value())
        .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  String send(String path, List<Header> headers) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(BASE + path));
    for (Header header : headers) {
      builder.header(header.name(), header.value());
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
