package samples.httpurlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** Calls that neither set nor drop a header: they must not hide what is missing. */
public final class NeutralCalls {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final String SEARCH =
      "https://api.leadfeeder.com/v1/companies/search?account_id=1001";

  public int timeouts() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setConnectTimeout(5000);
    connection.setReadTimeout(5000);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int caches() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setUseCaches(false);
    connection.setDefaultUseCaches(false);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int input() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setDoInput(true);
    connection.setAllowUserInteraction(false);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int redirects() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setInstanceFollowRedirects(false);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int redirectsOfAll() throws IOException {
    HttpURLConnection.setFollowRedirects(true);
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Static, but often called like this. */
  @SuppressWarnings("static-access")
  public int redirectsOfAllByAConnection() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setFollowRedirects(true);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int encryption(SSLSocketFactory sockets) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) new URL(COMPANY).openConnection();
    connection.setSSLSocketFactory(sockets);
    connection.setHostnameVerifier((host, session) -> host.equals(session.getPeerHost()));
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int disconnectedBefore() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.disconnect();
    boolean hasFailed = connection.getErrorStream() != null;
    // finding: MissingApiKeyHeader
    return hasFailed ? -1 : connection.getResponseCode();
  }

  public int ifModifiedSince() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setIfModifiedSince(1_700_000_000_000L);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Who answers a challenge may bring a credential. */
  public int authenticator() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setAuthenticator(new Authenticator() {});
    // unknown: MissingApiKeyHeader CLIENT
    return connection.getResponseCode();
  }

  public int fixedLength() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(SEARCH).openConnection();
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(2);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int fixedLengthOfALongBody() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(SEARCH).openConnection();
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(2L);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int chunks() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(SEARCH).openConnection();
    connection.setDoOutput(true);
    connection.setChunkedStreamingMode(0);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public String whatIsReadBefore() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    String verb = connection.getRequestMethod() + connection.getURL().getPath();
    String accept = connection.getRequestProperty("Accept")
        + connection.getRequestProperties().size();
    int timeouts = connection.getConnectTimeout() + connection.getReadTimeout();
    boolean flags =
        connection.getDoInput() || connection.getDoOutput() || connection.getUseCaches();
    boolean follows = connection.getInstanceFollowRedirects() || connection.usingProxy();
    // finding: MissingApiKeyHeader
    int status = connection.getResponseCode();
    return verb + accept + timeouts + flags + follows + status;
  }

  public void disconnect() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    try {
      // finding: MissingApiKeyHeader
      connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  public String partsOfTheUrlAreRead() throws IOException {
    URL url = new URL(COMPANY);
    String parts = url.getHost() + url.getPath() + url.getQuery() + url.toExternalForm();
    URLConnection connection = url.openConnection();
    // finding: MissingApiKeyHeader
    return parts + connection.getContentType();
  }

  public void connectionIsLogged() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    System.out.println(connection);
    // finding: MissingApiKeyHeader
    connection.getContentType();
  }

  public int allWithKey(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setConnectTimeout(5000);
    connection.setRequestProperty("X-Api-Key", key);
    connection.setReadTimeout(5000);
    connection.setUseCaches(false);
    connection.setInstanceFollowRedirects(false);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }
}
