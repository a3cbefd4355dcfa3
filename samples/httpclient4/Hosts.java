package samples.httpclient4;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpVersion;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.protocol.BasicHttpContext;

/** Requests that are sent to a host which is named beside them. */
public final class Hosts {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final HttpHost API = new HttpHost("api.leadfeeder.com", 443, "https");
  private static final HttpHost OTHER = HttpHost.create("https://www.example.com");
  private static final String COMPANY = "/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(API, request).close();
  }

  public void withoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    HttpGet request = new HttpGet("/v1/companies/77");
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(API, request).close();
  }

  public void elsewhere() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // ok: MissingApiKeyHeader
    CLIENT.execute(OTHER, request).close();
  }

  public void waysToExecute() throws IOException {
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY)).close();
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY), new BasicHttpContext()).close();
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY), new BasicResponseHandler());
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY), new BasicResponseHandler(), new BasicHttpContext());
  }

  public void waysToNameTheHost() throws IOException {
    // finding: MissingApiKeyHeader
    CLIENT.execute(new HttpHost("api.leadfeeder.com"), new HttpGet(COMPANY)).close();
    CLIENT
        // finding: MissingApiKeyHeader
        .execute(new HttpHost("api.leadfeeder.com", 443), new HttpGet(COMPANY))
        .close();
    CLIENT
        // finding: MissingApiKeyHeader
        .execute(HttpHost.create("https://api.leadfeeder.com"), new HttpGet(COMPANY))
        .close();
  }

  public void basicRequests(String key) throws IOException {
    HttpRequest request = new BasicHttpRequest("GET", COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, request).close();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(API, request).close();
    HttpRequest versioned = new BasicHttpRequest("GET", COMPANY, HttpVersion.HTTP_1_1);
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, versioned).close();
  }

  /** Only a GET of the accounts is known to need no account. */
  public void verbsOfBasicRequests(String key) throws IOException {
    HttpRequest request = new BasicHttpRequest("PUT", "/v1/accounts");
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(API, request).close();
    HttpRequest versioned = new BasicHttpRequest("PUT", "/v1/accounts", HttpVersion.HTTP_1_1);
    versioned.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(API, versioned).close();
  }

  public void asynchronous() throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      // finding: MissingApiKeyHeader
      client.execute(API, new HttpGet(COMPANY), null).get();
      // finding: MissingApiKeyHeader
      client.execute(API, new HttpGet(COMPANY), new BasicHttpContext(), null).get();
    }
  }
}
