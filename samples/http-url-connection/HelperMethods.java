package samples.httpurlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.function.Consumer;

/** Connections that pass through helpers, fields, guards and branches. */
public final class HelperMethods {
  private static final String BASE = "https://api.leadfeeder.com";
  private static final String COMPANY = BASE + "/v1/companies/77?account_id=1001";

  private final String key;

  public HelperMethods(String key) {
    this.key = key;
  }

  public int openedByAHelper() throws IOException {
    HttpURLConnection connection = open("/v1/companies/77?account_id=1001");
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** What this caller leaves out is missing here, not in the helper. */
  public int openedByAHelperWithoutAccount() throws IOException {
    // finding: MissingAccountId
    HttpURLConnection connection = open("/v1/companies/77");
    return connection.getResponseCode();
  }

  private HttpURLConnection open(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(BASE + path).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection;
  }

  public int openedByABareHelper() throws IOException {
    HttpURLConnection connection = openBare("/v1/companies/77?account_id=1001");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int openedByABareHelperMended() throws IOException {
    HttpURLConnection connection = openBare("/v1/companies/77?account_id=1001");
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  private static HttpURLConnection openBare(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(BASE + path).openConnection();
    connection.setConnectTimeout(5000);
    return connection;
  }

  public int throughAVoidHelper() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    addKey(connection);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  private void addKey(URLConnection connection) {
    connection.setRequestProperty("X-Api-Key", key);
  }

  public int throughAVoidHelperThatForgets() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    addAccept(connection);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  private static void addAccept(URLConnection connection) {
    connection.setRequestProperty("Accept", "application/json");
  }

  public int throughUnknownCode(Consumer<URLConnection> customizer) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    customizer.accept(connection);
    // unknown: MissingApiKeyHeader ESCAPES
    return connection.getResponseCode();
  }

  public String readByAHelper() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return read(connection);
  }

  /** The helper reads what it gets: this caller forgets the key. */
  public String readByAHelperWithoutKey() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return read(connection);
  }

  private static String read(URLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes());
    }
  }

  public String downloaded() throws IOException {
    return download("/v1/companies/77?account_id=1001");
  }

  /** No caller can bring the key: the helper is at fault, once. */
  private static String download(String path) throws IOException {
    URL url = new URL(BASE + path);
    // finding: MissingApiKeyHeader
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes());
    }
  }

  public int connectionOfTheCaller(HttpURLConnection connection) throws IOException {
    return connection.getResponseCode();
  }

  public int alias() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    HttpURLConnection same = (HttpURLConnection) connection;
    same.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getContentLength();
  }

  public int keyIsNotNull() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    if (key != null && !key.isEmpty()) {
      connection.setRequestProperty("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int unrelatedFlag(boolean internal) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    if (internal) {
      connection.setRequestProperty("X-Api-Key", key);
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    return connection.getResponseCode();
  }

  public int flagOfTheCallerIsOn() throws IOException {
    return fetch(true);
  }

  public int flagOfTheCallerIsOff() throws IOException {
    // finding: MissingApiKeyHeader
    return fetch(false);
  }

  private int fetch(boolean authorized) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    if (authorized) {
      connection.setRequestProperty("X-Api-Key", key);
    }
    return connection.getResponseCode();
  }

  public int keyOnBothSides(boolean oauth) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    if (oauth) {
      connection.setRequestProperty("Authorization", "Bearer " + key);
    } else {
      connection.setRequestProperty("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int earlyReturn(boolean quick) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    if (quick) {
      // finding: MissingApiKeyHeader
      return connection.getResponseCode();
    }
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int pages() throws IOException {
    int status = 0;
    for (int page = 1; page <= 2; page++) {
      // finding: MissingAccountId
      URL url = new URL(BASE + "/v1/web-visits/companies?page=" + page);
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setRequestProperty("X-Api-Key", key);
      status = connection.getResponseCode();
    }
    return status;
  }

  public int inTryAndFinally() {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) new URL(COMPANY).openConnection();
      // finding: MissingApiKeyHeader
      return connection.getResponseCode();
    } catch (IOException e) {
      return -1;
    } finally {
      if (connection != null) {
        connection.disconnect();
      }
    }
  }

  public int inTryAndFinallyComplete() {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) new URL(COMPANY).openConnection();
      connection.setRequestProperty("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      return connection.getResponseCode();
    } catch (IOException e) {
      return -1;
    } finally {
      if (connection != null) {
        connection.disconnect();
      }
    }
  }
}
