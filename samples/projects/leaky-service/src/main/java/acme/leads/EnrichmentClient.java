package acme.leads;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Tells which company an address belongs to. */
final class EnrichmentClient {

  private static final String ENRICH = "https://api.leadfeeder.com/v1/ip/enrich";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Settings settings;

  EnrichmentClient(Settings settings) {
    this.settings = settings;
  }

  /** No header can be set on the short way. */
  String quick(String ip) throws IOException {
    try (InputStream in = new URL(ENRICH + query(ip)).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A key for one of two cases is a key in the source. */
  String slow(String ip) throws IOException, InterruptedException {
    String key =
        settings.sandbox() ? "5hXw0RkT9yBvLd3QnZ7cJm1PgSf6UaEo8KiVt2MxYr4" : settings.apiKey();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ENRICH + query(ip))).header("X-Api-Key", key).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  /** Asks for the answer that is open to all, which there is not. */
  String open(String ip) throws IOException, InterruptedException {
    return get(query(ip), false);
  }

  String signed(String ip) throws IOException, InterruptedException {
    return get(query(ip), true);
  }

  private String get(String query, boolean signed) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ENRICH + query));
    if (signed) {
      request.header("X-Api-Key", settings.apiKey());
    }
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  private String query(String ip) {
    return "?ip="
        + URLEncoder.encode(ip, StandardCharsets.UTF_8)
        + "&account_id="
        + settings.accountId();
  }
}
