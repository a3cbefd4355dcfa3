package samples.modules.longway;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Five steps from what users call to the connection. */
final class Service {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private final String key;

  Service(String key) {
    this.key = key;
  }

  String byId(String resource, int id, String query) throws IOException {
    return get("/" + resource + "/" + id + query);
  }

  private String get(String path) throws IOException {
    return send("GET", path);
  }

  private String send(String verb, String path) throws IOException {
    HttpURLConnection connection = open(new URL(BASE + path));
    connection.setRequestMethod(verb);
    // ok: MissingApiKeyHeader
    return connection.getResponseMessage();
  }

  private HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    authorize(connection);
    return connection;
  }

  private void authorize(HttpURLConnection connection) {
    Header header = new Header("X-Api-Key", key);
    header.addTo(connection);
  }
}
