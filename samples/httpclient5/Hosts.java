package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.BasicHttpContext;
import org.apache.hc.core5.net.URIBuilder;

/** Requests that are sent to a host which is named beside them. */
public final class Hosts {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final HttpHost API = new HttpHost("https", "api.leadfeeder.com", 443);
  private static final HttpHost OTHER = HttpHost.create(URI.create("https://www.example.com"));
  private static final String COMPANY = "/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(API, request, response -> response.getCode());
  }

  public void withoutKey() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, request, response -> response.getCode());
  }

  public void withoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    HttpGet request = new HttpGet("/v1/companies/77");
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(API, request, response -> response.getCode());
  }

  public void elsewhere() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    // ok: MissingApiKeyHeader
    CLIENT.execute(OTHER, request, response -> response.getCode());
  }

  public void otherWaysToExecute() throws IOException {
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY)).close();
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, new HttpGet(COMPANY), new BasicHttpContext()).close();
    // finding: MissingApiKeyHeader
    CLIENT.execute(
        API, new HttpGet(COMPANY), new BasicHttpContext(), response -> response.getCode());
    // finding: MissingApiKeyHeader
    CLIENT.executeOpen(API, new HttpGet(COMPANY), null).close();
  }

  public void otherWaysToNameTheHost() throws IOException, URISyntaxException {
    CLIENT
        // finding: MissingApiKeyHeader
        .execute(new HttpHost("https", "api.leadfeeder.com"), new HttpGet(COMPANY))
        .close();
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
    HttpHost host = HttpHost.create(URI.create("https://api.leadfeeder.com"));
    // finding: MissingApiKeyHeader
    CLIENT.execute(host, new HttpGet(COMPANY)).close();
  }

  public void basicRequests(String key) throws IOException {
    ClassicHttpRequest request = new BasicClassicHttpRequest("GET", COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, request).close();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(API, request).close();
    ClassicHttpRequest byMethod = new BasicClassicHttpRequest(Method.GET, COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(API, byMethod).close();
    ClassicHttpRequest byUri =
        new BasicClassicHttpRequest("GET", URI.create("https://api.leadfeeder.com" + COMPANY));
    // finding: MissingApiKeyHeader
    CLIENT.execute(byUri).close();
    ClassicHttpRequest byMethodAndUri =
        new BasicClassicHttpRequest(Method.GET, URI.create("https://api.leadfeeder.com" + COMPANY));
    // finding: MissingApiKeyHeader
    CLIENT.execute(byMethodAndUri).close();
    ClassicHttpRequest byHost = new BasicClassicHttpRequest("GET", API, COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(byHost).close();
    ClassicHttpRequest byMethodAndHost = new BasicClassicHttpRequest(Method.GET, API, COMPANY);
    // finding: MissingApiKeyHeader
    CLIENT.execute(byMethodAndHost).close();
  }

  /** Only a GET of the accounts is known to need no account. */
  public void verbsOfBasicRequests(String key) throws IOException {
    ClassicHttpRequest byName = new BasicClassicHttpRequest("PUT", "/v1/accounts");
    byName.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(API, byName).close();
    ClassicHttpRequest byMethod = new BasicClassicHttpRequest(Method.PUT, "/v1/accounts");
    byMethod.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(API, byMethod).close();
    URI accounts = URI.create("https://api.leadfeeder.com/v1/accounts");
    ClassicHttpRequest byUri = new BasicClassicHttpRequest("PUT", accounts);
    byUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(byUri).close();
    ClassicHttpRequest byMethodAndUri = new BasicClassicHttpRequest(Method.PUT, accounts);
    byMethodAndUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(byMethodAndUri).close();
    ClassicHttpRequest byHost = new BasicClassicHttpRequest("PUT", API, "/v1/accounts");
    byHost.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(byHost).close();
    ClassicHttpRequest byMethodAndHost =
        new BasicClassicHttpRequest(Method.PUT, API, "/v1/accounts");
    byMethodAndHost.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(byMethodAndHost).close();
  }

  public void hostsOfBuilders() throws IOException, URISyntaxException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.get().setHttpHost(API).setPath(COMPANY).build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request).close();
    URI uri = new URIBuilder(COMPANY).setHttpHost(API).build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(new HttpGet(uri)).close();
  }
}
