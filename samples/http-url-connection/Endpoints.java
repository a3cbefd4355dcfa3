package samples.httpurlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** What the API demands differs by endpoint; other hosts demand nothing. */
public final class Endpoints {

  public int accountsNeedTheKey() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/accounts");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int currentUser() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/users/me");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // likely: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int tokenOfOAuth() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/oauth/token");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int contacts(String key) throws IOException {
    // likely: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/contacts?ids=7,8");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  /** Whether reference data needs an account is not documented. */
  public int referenceData() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/countries");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    return connection.getResponseCode();
  }

  /** The description of the API is public. */
  public String description() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/openapi.yaml");
    // ok: MissingApiKeyHeader
    return new String(url.openStream().readAllBytes());
  }

  public String statusPage() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://status.leadfeeder.com/api/v2/summary.json");
    // ok: MissingApiKeyHeader
    return new String(url.openStream().readAllBytes());
  }

  public String samePathElsewhere() throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.example.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    return new String(url.openStream().readAllBytes());
  }

  public int hostOfTheCaller(String baseUrl) throws IOException {
    // ok: MissingAccountId
    URL url = new URL(baseUrl + "/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int eitherHost(boolean sandbox) throws IOException {
    String base = sandbox ? "https://sandbox.example.com" : "https://api.leadfeeder.com";
    URL url = new URL(base + "/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // unknown: MissingAccountId HOST
    // unknown: MissingApiKeyHeader HOST
    return connection.getResponseCode();
  }

  public int hostInCapitals() throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://API.LEADFEEDER.COM/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }
}
