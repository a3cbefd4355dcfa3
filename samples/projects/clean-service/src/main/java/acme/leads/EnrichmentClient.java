package acme.leads;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
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

  /** Where a header is needed, the short way of URL is not enough. */
  String quick(String ip) throws IOException {
    URLConnection connection = new URL(ENRICH + query(ip)).openConnection();
    connection.setRequestProperty("X-Api-Key", settings.apiKey());
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String slow(String ip) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ENRICH + query(ip)));
    sign(request);
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  private void sign(HttpRequest.Builder request) {
    request.header("X-Api-Key", settings.apiKey());
  }

  private String query(String ip) {
    String address = URLEncoder.encode(ip, StandardCharsets.UTF_8);
    return "?ip=" + address + "&account_id=" + settings.accountId();
  }
}
