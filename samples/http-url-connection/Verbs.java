package samples.httpurlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;

/** The verb decides which endpoint it is. */
public final class Verbs {

  public int getIsTheDefault(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies?ids=7,8");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int get(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits/companies");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("GET");
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int post(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Api-Key", key);
    write(connection, "{\"start_date\":\"2026-01-01\"}");
    return connection.getResponseCode();
  }

  /** Whoever writes a body sends POST, without saying so. */
  public int postByOutput(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Api-Key", key);
    try (OutputStream out = connection.getOutputStream()) {
      out.write("{}".getBytes());
    }
    return connection.getResponseCode();
  }

  /** With GET it is a row for which one source speaks only. */
  public int getOfTheSamePath(String key) throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int getThroughAProxy(String key, Proxy proxy) throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(proxy);
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int postWithoutKey() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** The API reads the account from the query only. */
  public int accountInTheBody(String key, int accountId) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/match");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Api-Key", key);
    write(connection, "account_id=" + accountId);
    return connection.getResponseCode();
  }

  public int accountInTheQueryOfAPost(String key, int accountId) throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/match?account_id=" + accountId);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Api-Key", key);
    write(connection, "{\"country\":\"FI\"}");
    return connection.getResponseCode();
  }

  private static void write(HttpURLConnection connection, String body) throws IOException {
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes());
    }
  }

  public int delete() throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/lists/5");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("DELETE");
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  /** What the API does with HEAD is not documented. */
  public int head() throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("HEAD");
    // likely: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int accountsByGet(String key) throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/accounts");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int accountsByPost(String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/accounts");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setRequestProperty("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    return connection.getResponseCode();
  }

  public int verbOfTheCaller(String verb, String key) throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod(verb);
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }
}
