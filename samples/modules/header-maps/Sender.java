package samples.modules.headermaps;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Copies headers into requests, in each of the ways. */
final class Sender {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient client = HttpClient.newHttpClient();

  String byLoop(Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  String byKeys(Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    for (String name : headers.keySet()) {
      builder.header(name, headers.get(name));
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  String byLambda(Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    headers.forEach((name, value) -> builder.header(name, value));
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  String byReference(Map<String, String> headers) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    headers.forEach(connection::setRequestProperty);
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String byArray(String... pairs) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(COMPANY)).headers(pairs).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
