package samples.httpurlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import javax.net.ssl.HttpsURLConnection;

/** Connections that are opened and read in one method. */
public final class InlineRequests {

  public int complete(int accountId) throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // ok: HardcodedApiKey
    connection.setRequestProperty("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int withoutKey(int accountId) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int withoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public String withoutBoth() throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https://api.leadfeeder.com/v1/ip/enrich?ip=8.8.8.8");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes());
    }
  }

  public String completeAsAStream(String key, String accountId) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/web-visits/companies?account_id=" + accountId);
    URLConnection connection = url.openConnection();
    connection.setRequestProperty("x-api-key", key);
    // ok: MissingApiKeyHeader
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes());
    }
  }

  public String withoutLocals() throws IOException {
    URLConnection connection =
        // finding: MissingAccountId
        new URL("https://api.leadfeeder.com/v1/companies/7").openConnection();
    // finding: MissingApiKeyHeader
    return connection.getContentType();
  }

  public byte[] inOneExpression() throws IOException {
    return new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .openConnection()
        // finding: MissingApiKeyHeader
        .getInputStream()
        .readAllBytes();
  }

  /** The first question sends the request; the others read the same answer. */
  public String oneRequestManyQuestions() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    int status = connection.getResponseCode();
    String type = connection.getContentType();
    try (InputStream in = connection.getInputStream()) {
      return status + type + in.read();
    }
  }

  public void twoConnectionsOfOneUrl(String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpURLConnection first = (HttpURLConnection) url.openConnection();
    first.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    first.getResponseCode();
    HttpURLConnection second = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    second.getResponseCode();
  }

  public String line() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    URLConnection connection = url.openConnection();
    // finding: MissingApiKeyHeader
    InputStreamReader characters = new InputStreamReader(connection.getInputStream());
    try (BufferedReader reader = new BufferedReader(characters)) {
      return reader.readLine();
    }
  }

  public int throughAProxy(Proxy proxy) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(proxy);
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int throughAProxyComplete(Proxy proxy, String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(proxy);
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int withEncryption() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int withEncryptionComplete(String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int inferredTypes() throws IOException {
    // finding: MissingAccountId
    var url = URI.create("https://api.leadfeeder.com/v1/companies/77").toURL();
    var connection = (HttpURLConnection) url.openConnection();
    // finding: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int castAfterUse(String key) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    URLConnection plain = url.openConnection();
    plain.setRequestProperty("X-Api-Key", key);
    HttpURLConnection connection = (HttpURLConnection) plain;
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }

  public int castByPattern() throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    URLConnection plain = url.openConnection();
    if (plain instanceof HttpURLConnection connection) {
      // finding: MissingApiKeyHeader
      return connection.getResponseCode();
    }
    return -1;
  }

  /** Nothing is sent, so nothing is missing. */
  public URLConnection onlyOpened() throws IOException {
    return new URL("https://api.leadfeeder.com/v1/companies/77").openConnection();
  }
}
