package samples.httpurlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;

/** Each call that makes the request go out. */
public final class Sends {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  /** There is no place for a header. */
  public String openStream() throws IOException {
    // finding: MissingApiKeyHeader
    try (InputStream in = new URL(COMPANY).openStream()) {
      return new String(in.readAllBytes());
    }
  }

  public String openStreamWithoutAccount() throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    // finding: MissingApiKeyHeader
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes());
    }
  }

  public Object contentOfTheUrl() throws IOException {
    URL url = new URL(COMPANY);
    // finding: MissingApiKeyHeader
    return url.getContent();
  }

  public Object contentOfTheUrlAsAType() throws IOException {
    URL url = new URL(COMPANY);
    // finding: MissingApiKeyHeader
    return url.getContent(new Class<?>[] {InputStream.class});
  }

  public InputStream inputStream() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getInputStream();
  }

  public InputStream inputStreamComplete(String key) throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getInputStream();
  }

  public Object content() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContent();
  }

  public Object contentComplete(String key) throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getContent();
  }

  public Object contentAsAType() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContent(new Class<?>[] {InputStream.class});
  }

  public int responseCode() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public String responseMessage() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseMessage();
  }

  public String responseMessageComplete(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseMessage();
  }

  public String headerField() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderField("Date");
  }

  public String headerFieldComplete(String key) throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getHeaderField("Date");
  }

  public String headerFieldByNumber() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderField(1);
  }

  public String headerFieldKey() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderFieldKey(1);
  }

  public int headerFieldInt() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderFieldInt("X-RateLimit-Remaining", 0);
  }

  public long headerFieldLong() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderFieldLong("X-RateLimit-Remaining", 0);
  }

  public long headerFieldDate() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderFieldDate("Date", 0);
  }

  public Map<String, List<String>> headerFields() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getHeaderFields();
  }

  public String contentType() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContentType();
  }

  public String contentEncoding() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContentEncoding();
  }

  public int contentLength() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContentLength();
  }

  public long contentLengthLong() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContentLengthLong();
  }

  public long date() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getDate();
  }

  public long expiration() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getExpiration();
  }

  public long lastModified() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getLastModified();
  }

  /** The body is kept back until the answer is asked for; only then the request goes out. */
  public int outputStream() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int outputStreamComplete(String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Api-Key", key);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public void bodyOnly() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    // ok: MissingApiKeyHeader
    connection.getOutputStream().write("{}".getBytes());
    connection.disconnect();
  }

  /** One request: all but the first question read the answer that is there. */
  public String oneAnswerManyQuestions() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    int status = connection.getResponseCode();
    String texts = connection.getResponseMessage()
        + connection.getContentType()
        + connection.getContentEncoding()
        + connection.getHeaderField("Date")
        + connection.getHeaderField(1)
        + connection.getHeaderFieldKey(1)
        + connection.getHeaderFields();
    long numbers = connection.getContentLength()
        + connection.getContentLengthLong()
        + connection.getHeaderFieldInt("Age", 0)
        + connection.getHeaderFieldLong("Age", 0)
        + connection.getHeaderFieldDate("Date", 0)
        + connection.getDate()
        + connection.getExpiration()
        + connection.getLastModified();
    Object body = connection.getContent();
    Object same = connection.getContent(new Class<?>[] {InputStream.class});
    return status + texts + numbers + body + same + connection.getInputStream().available();
  }

  public int answerIsReadFirst() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    connection.getInputStream().close();
    return connection.getResponseCode();
  }

  /** {@code connect} only opens the socket. */
  public void connectOnly() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // ok: MissingApiKeyHeader
    connection.connect();
    connection.disconnect();
  }

  public InputStream connectAndRead() throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.connect();
    // finding: MissingApiKeyHeader
    return connection.getInputStream();
  }

  public InputStream connectAndReadComplete(String key) throws IOException {
    URLConnection connection = new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.connect();
    // ok: MissingApiKeyHeader
    return connection.getInputStream();
  }

  /** The stream of an error is there only after the answer. */
  public InputStream errorStreamOnly() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // ok: MissingApiKeyHeader
    return connection.getErrorStream();
  }
}
