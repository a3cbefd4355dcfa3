package samples.httpurlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;

/** Each way to set the header, right and wrong. */
public final class HeaderWays {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final String KEY_HEADER = "X-Api-Key";
  private static final String TRACE_HEADER = "X-Trace-Id";

  public int setRequestProperty(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int setRequestPropertyOfAnotherName() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("Accept", "application/json");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int addRequestProperty(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int addRequestPropertyOfAnotherName() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("Accept", "application/json");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int lowerCase(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("x-api-key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int upperCase(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("X-API-KEY", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int nameByConstant(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty(KEY_HEADER, key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int otherNameByConstant(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty(TRACE_HEADER, key);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int nameOfTheCaller(String name, String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-" + name, key);
    // unknown: MissingApiKeyHeader HEADER_NAME
    return connection.getResponseCode();
  }

  public int misspeltWithoutX(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("api-key", key);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int misspeltWithUnderscores(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("x_api_key", key);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int misspeltAsOneWord(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("XApiKey", key);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int bearer(String token) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + token);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** The scheme of the old API: wrong, but another rule's matter. */
  public int schemeOfTheOldApi(String token) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("Authorization", "Token token=" + token);
    // unknown: MissingApiKeyHeader SCHEME
    return connection.getResponseCode();
  }

  public int authorizationOfTheCaller(String value) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("Authorization", value);
    // unknown: MissingApiKeyHeader SCHEME
    return connection.getResponseCode();
  }

  /** The header goes out empty. */
  public int nullValue() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int nullValueAdded() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** The key is replaced by nothing, and the header goes out empty. */
  public int nullReplacesTheKey(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.setRequestProperty("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Both lines go out. */
  public int nullAddedToTheKey(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.addRequestProperty("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int emptyValue() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", "");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int setReplacesTheKey(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.setRequestProperty("X-Api-Key", "");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int setReplacesTheEmptyValue(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.addRequestProperty("X-Api-Key", "");
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Both lines go out. */
  public int addKeepsTheKey(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.addRequestProperty("X-Api-Key", "");
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** The method does nothing since Java 1.3. */
  @SuppressWarnings("deprecation")
  public int defaultProperty(String key) throws IOException {
    URLConnection.setDefaultRequestProperty("X-Api-Key", key);
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** Static, so that it does nothing for this connection either. */
  @SuppressWarnings({"deprecation", "static-access"})
  public int defaultPropertyByAConnection(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setDefaultRequestProperty("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int accountAsHeader(String key, String accountId) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    connection.setRequestProperty("account_id", accountId);
    return connection.getResponseCode();
  }

  public int fromAMap(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    Map<String, String> headers = Map.of("Accept", "application/json", "X-Api-Key", key);
    headers.forEach(connection::setRequestProperty);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int fromAMapInALoop(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    Map<String, String> headers = Map.of("Accept", "application/json", "X-Api-Key", key);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      connection.setRequestProperty(header.getKey(), header.getValue());
    }
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }
}
