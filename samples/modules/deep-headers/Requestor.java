package samples.modules.deepheaders;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

/** Hands a request on and on. */
final class Requestor {
  private static final String BASE = "https://api.leadfeeder.com";

  private Requestor() {}

  static int request(String verb, String path, Settings settings) throws IOException {
    return request(verb, "v1", path, settings, true);
  }

  static int requestBare(String verb, String path, Settings settings) throws IOException {
    return request(verb, "v1", path, settings, false);
  }

  private static int request(
      String verb, String version, String path, Settings settings, boolean withKey)
      throws IOException {
    return perform(verb, BASE + "/" + version + "/" + path, settings, withKey);
  }

  private static int perform(String verb, String url, Settings settings, boolean withKey)
      throws IOException {
    try {
      return send(verb, url, settings, withKey);
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private static int send(String verb, String url, Settings settings, boolean withKey)
      throws IOException {
    HttpURLConnection connection = get(verb, url, settings, withKey);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private static HttpURLConnection get(
      String verb, String url, Settings settings, boolean withKey) throws IOException {
    HttpURLConnection connection = open(url, settings, withKey);
    connection.setRequestMethod(verb);
    return connection;
  }

  private static HttpURLConnection open(String url, Settings settings, boolean withKey)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    connection.setReadTimeout(settings.milliseconds());
    Map<String, String> headers = withKey ? headers(settings) : agentOnly();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      connection.setRequestProperty(header.getKey(), header.getValue());
    }
    return connection;
  }

  private static Map<String, String> headers(Settings settings) {
    Map<String, String> headers = agentOnly();
    headers.put("X-Api-Key", settings.key());
    return headers;
  }

  private static Map<String, String> agentOnly() {
    Map<String, String> headers = new HashMap<>();
    headers.put("User-Agent", "companies/1.0 " + hyphenated(System.getProperty("os.name")));
    return headers;
  }

  private static String hyphenated(String text) {
    return text.replace(' ', '-');
  }
}
