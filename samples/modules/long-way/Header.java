package samples.modules.longway;

import java.net.HttpURLConnection;

/** A name and a value. */
final class Header {
  private final String name;
  private final String value;

  Header(String name, String value) {
    this.name = name;
    this.value = value;
  }

  void addTo(HttpURLConnection connection) {
    connection.setRequestProperty(name, value);
  }
}
