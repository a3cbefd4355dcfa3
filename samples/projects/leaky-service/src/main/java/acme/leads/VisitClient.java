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
  private static final String TOKEN = "e8Lq3ZsV1nKfY6hRc0TwJ9bXgM5uPd2AyOi7EtNk4Ql";

  private final Settings settings;

  VisitClient(Settings settings) {
    this.settings = settings;
  }

  /** Which account? */
  List<Company> companies(LocalDate from, LocalDate to) throws IOException {
    URL url = new URL(VISITS + "/companies?start_date=" + from + "&end_date=" + to);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", settings.apiKey());
    connection.setConnectTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return Company.listOf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The key goes out under a name that the API does not know. */
  String customFeeds() throws IOException {
    URL url = new URL(VISITS + "/custom-feeds?account_id=" + settings.accountId());
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Api-Key", settings.apiKey());
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A constant with a mute name is still a key. */
  String visits(String body) throws IOException {
    URL url = new URL(VISITS + "?account_id=" + settings.accountId());
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setRequestProperty("X-Api-Key", TOKEN);
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
