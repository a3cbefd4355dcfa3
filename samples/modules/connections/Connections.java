package samples.modules.connections;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Opens connections. */
final class Connections {
  private final String base;
  private final String key;

  Connections(String base, String key) {
    this.base = base;
    this.key = key;
  }

  HttpURLConnection open(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(base + path).openConnection();
    connection.setConnectTimeout(1000);
    return connection;
  }

  HttpURLConnection openSigned(String path) throws IOException {
    HttpURLConnection connection = open(path);
    connection.setRequestProperty("X-Api-Key", key);
    return connection;
  }
}
