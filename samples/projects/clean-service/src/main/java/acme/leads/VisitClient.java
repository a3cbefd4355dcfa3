package acme.leads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads who visited, with the client that is in every JDK. */
final class VisitClient {

  private static final String VISITS = "https://api.leadfeeder.com/v1/web-visits";

  private final Settings settings;

  VisitClient(Settings settings) {
    this.settings = settings;
  }

  List<Company> companies(LocalDate from, LocalDate to) throws IOException {
    String period = "?start_date=" + from + "&end_date=" + to;
    URL url = new URL(VISITS + "/companies" + period + "&account_id=" + settings.accountId());
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", settings.apiKey());
    connection.setConnectTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return Company.listOf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  String customFeeds() throws IOException {
    HttpURLConnection connection =
        open(new URL(VISITS + "/custom-feeds?account_id=" + settings.accountId()));
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String visits(String body) throws IOException {
    URL url = new URL(VISITS + "?account_id=" + settings.accountId());
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setRequestProperty("X-Api-Key", settings.apiKey());
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", settings.apiKey());
    connection.setReadTimeout(10_000);
    return connection;
  }
}
