package samples.httpclient4;

import java.io.IOException;
import org.apache.http.Header;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;

/** Each way to set the header on a request, right and wrong. */
public final class HeaderWays {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Header ACCEPT = new BasicHeader("Accept", "application/json");

  public void setHeader(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void addHeader(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.addHeader("x-api-key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void noHeader() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void otherHeaders() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("Accept", "application/json");
    request.addHeader("X-Trace-Id", "7");
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setHeaderObject(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(new BasicHeader("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void addHeaderObject(String key) throws IOException {
    Header header = new BasicHeader("X-Api-Key", key);
    HttpGet request = new HttpGet(COMPANY);
    request.addHeader(header);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void otherHeaderObjects() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.addHeader(ACCEPT);
    request.setHeader(new BasicHeader("X-Trace-Id", "7"));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setHeaders(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeaders(
        new Header[] {new BasicHeader("Accept", "text/plain"), new BasicHeader("X-Api-Key", key)});
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setHeadersFromAnArray(String key) throws IOException {
    Header[] headers = {new BasicHeader("X-Api-Key", key)};
    HttpGet request = new HttpGet(COMPANY);
    request.setHeaders(headers);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  /** All headers that were there are gone. */
  public void setHeadersReplacesTheKey(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    request.setHeaders(new Header[] {new BasicHeader("Accept", "text/plain")});
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void removedAgain(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    request.removeHeaders("X-Api-Key");
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void anotherOneRemoved(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    request.removeHeaders("Accept");
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setHeaderReplacesTheKey(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.addHeader("X-Api-Key", key);
    request.setHeader("X-Api-Key", "");
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  /** Both lines go out. */
  public void addHeaderAdds(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    request.addHeader("X-Api-Key", "");
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void nullIsSentEmpty() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void nullIsAddedEmpty() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.addHeader("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void misspelt(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("api-key", key);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void bearer(String token) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("Authorization", "Bearer " + token);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void byAHelper(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    authorize(request, key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  private static void authorize(HttpGet request, String key) {
    request.setHeader("X-Api-Key", key);
  }

  public void afterTheSend(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
    request.setHeader("X-Api-Key", key);
  }

  public void nameOfTheCaller(String name, String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-" + name, key);
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void hardcoded() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // finding: HardcodedApiKey
    request.setHeader("X-Api-Key", "Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf");
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void hardcodedInAHeaderObject() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // finding: HardcodedApiKey
    request.setHeader(new BasicHeader("X-Api-Key", "p4Tn8WqZ1cXe6RkV0yLm3BsJ7hUd2GfA"));
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }
}
