package samples.httpurlconnection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** What looks right and is wrong, and the other way round. */
public final class Traps {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  /** A header cannot be set once the socket is open; who swallows that sends without it. */
  public int keyAfterConnect(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new java.net.URL(COMPANY).openConnection();
    connection.connect();
    try {
      connection.setRequestProperty("X-Api-Key", key);
    } catch (IllegalStateException e) {
      System.out.flush();
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Nor once there is a body. */
  public int keyAfterTheBody(String key) throws IOException {
    java.net.URL url =
        new java.net.URL("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    connection.getOutputStream().write("{}".getBytes());
    try {
      connection.setRequestProperty("X-Api-Key", key);
    } catch (IllegalStateException e) {
      System.out.flush();
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Nor once there is an answer. */
  public int keyAfterTheAnswer(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new java.net.URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    int status = connection.getResponseCode();
    try {
      connection.setRequestProperty("X-Api-Key", key);
    } catch (IllegalStateException e) {
      return -status;
    }
    return status;
  }

  /** Each call of {@code openConnection} makes another connection. */
  public int keyOnAnotherConnection(String key) throws IOException {
    java.net.URL url = new java.net.URL(COMPANY);
    url.openConnection().setRequestProperty("X-Api-Key", key);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** The URL of a connection has no headers. */
  public int urlOfAnotherConnection(String key) throws IOException {
    java.net.URL url = new java.net.URL(COMPANY);
    HttpURLConnection first = (HttpURLConnection) url.openConnection();
    first.setRequestProperty("X-Api-Key", key);
    HttpURLConnection second = (HttpURLConnection) first.getURL().openConnection();
    // finding: MissingApiKeyHeader
    return second.getResponseCode();
  }

  /** The stream is that of another connection, which has no key. */
  public byte[] openStreamBesideTheConnection(String key) throws IOException {
    java.net.URL url = new java.net.URL(COMPANY);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    return url.openStream().readAllBytes();
  }

  public int keyOnlyInTheUrl(String key) throws IOException {
    java.net.URL url = new java.net.URL(COMPANY + "&api_key=" + key);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** A key that is only read from the connection is not set. */
  public String keyOnlyRead() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new java.net.URL(COMPANY).openConnection();
    String before = connection.getRequestProperty("X-Api-Key");
    // finding: MissingApiKeyHeader
    return before + connection.getResponseCode();
  }

  /** This class has a {@code URL} of its own. */
  public int lookAlike() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    return url.openStream().read();
  }

  /** Named like the type of the JDK. */
  private record URL(String text) {
    InputStream openStream() {
      return new ByteArrayInputStream(text.getBytes());
    }
  }
}
