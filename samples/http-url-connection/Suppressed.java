package samples.httpurlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Findings that somebody has allowed, each way, and what the allowance does not reach. */
public final class Suppressed {
  private static final String BASE = "https://api.leadfeeder.com";

  @SuppressWarnings("MissingApiKeyHeader")
  public int byAnnotation() throws IOException {
    URL url = new URL(BASE + "/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    return connection.getResponseCode();
  }

  public int byCommentAbove() throws IOException {
    URL url = new URL(BASE + "/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // leadguard:allow MissingApiKeyHeader what comes without a key is what this probe wants
    return connection.getResponseCode();
  }

  public int byTrailingComment(String key) throws IOException {
    URL url = new URL(BASE + "/v1/companies/77"); // leadguard:allow MissingAccountId probe
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  /** The other rule is not allowed. */
  @SuppressWarnings("MissingAccountId")
  public int byAnnotationOfOneRule() throws IOException {
    URL url = new URL(BASE + "/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int keyByComment() throws IOException {
    URL url = new URL(BASE + "/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // leadguard:allow HardcodedApiKey revoked on the day it was made
    connection.setRequestProperty("X-Api-Key", "uh2AvFLX56pyEdXBmgMh5JUeWvkXEeLxUBSet3BOIq7");
    return connection.getResponseCode();
  }
}
