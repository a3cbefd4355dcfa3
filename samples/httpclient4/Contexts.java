package samples.httpclient4;

import java.io.IOException;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.auth.BasicScheme;
import org.apache.http.impl.client.BasicAuthCache;
import org.apache.http.impl.client.BasicCookieStore;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.protocol.BasicHttpContext;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpCoreContext;

/** A context can give a request credentials that neither the request nor the client has. */
public final class Contexts {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final HttpHost HOST = new HttpHost("api.leadfeeder.com", 443, "https");

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void nothingInTheContext() throws IOException {
    HttpClientContext context = HttpClientContext.create();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine(), context);
  }

  public void noContext() throws IOException {
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine(), null);
  }

  public void whatIsNoCredential() throws IOException {
    HttpClientContext context = new HttpClientContext();
    context.setCookieStore(new BasicCookieStore());
    context.setRequestConfig(RequestConfig.DEFAULT);
    context.setUserToken("alice");
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), context).close();
  }

  public void keyBesideAContext(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.execute(request, preemptive("alice", key)).close();
  }

  public void sentAtOnce(String password) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), preemptive("alice", password)).close();
  }

  public void sentAtOnceToAHost(String password) throws IOException {
    HttpGet request = new HttpGet("/v1/companies/77?account_id=1001");
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(HOST, request, preemptive("alice", password)).close();
  }

  public void sentAtOnceToAHostWithAHandler(String password) throws IOException {
    HttpGet request = new HttpGet("/v1/companies/77?account_id=1001");
    HttpContext context = preemptive("alice", password);
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(HOST, request, response -> response.getStatusLine(), context);
  }

  public void sentWhenAsked(String password) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setCredentialsProvider(provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine(), context);
  }

  public void anAttribute(String password) throws IOException {
    HttpContext context = new BasicHttpContext();
    context.setAttribute(HttpClientContext.CREDS_PROVIDER, provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), context).close();
  }

  public void seenAsAnother(String password) throws IOException {
    HttpContext context = new BasicHttpContext();
    HttpClientContext.adapt(context).setCredentialsProvider(provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), context).close();
  }

  public void behindAnother(String password) throws IOException {
    HttpClientContext parent = HttpClientContext.create();
    parent.setCredentialsProvider(provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), new BasicHttpContext(parent)).close();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), new HttpClientContext(parent)).close();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), new HttpCoreContext(parent)).close();
  }

  public void emptyOnes() throws IOException {
    HttpContext core = HttpCoreContext.create();
    core.getAttribute("http.request");
    core.removeAttribute("http.request");
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), core).close();
    HttpContext adapted = HttpCoreContext.adapt(new HttpCoreContext());
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), adapted).close();
  }

  public void contextOfTheCaller(BasicHttpContext context) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), context).close();
  }

  public void async(String password) throws Exception {
    try (CloseableHttpAsyncClient async = HttpAsyncClients.createDefault()) {
      async.start();
      HttpGet request = new HttpGet("/v1/companies/77?account_id=1001");
      // finding: MissingApiKeyHeader
      async.execute(new HttpGet(COMPANY), HttpClientContext.create(), null).get();
      // unknown: MissingApiKeyHeader CLIENT
      async.execute(new HttpGet(COMPANY), preemptive("alice", password), null).get();
      // unknown: MissingApiKeyHeader CLIENT
      async.execute(HOST, request, preemptive("alice", password), null).get();
    }
  }

  public void handlersAreNoContexts() throws IOException {
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), new StatusOnly());
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), new BasicResponseHandler());
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), HttpResponse::getStatusLine);
  }

  public void contextOfItsOwn(String password) throws IOException {
    HttpContext context = new Login();
    context.setAttribute(HttpClientContext.CREDS_PROVIDER, provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), context).close();
  }

  private static final class StatusOnly implements ResponseHandler<Integer> {
    @Override
    public Integer handleResponse(HttpResponse response) {
      return response.getStatusLine().getStatusCode();
    }
  }

  private static final class Login extends BasicHttpContext {}

  private static HttpContext preemptive(String user, String password) {
    HttpClientContext context = HttpClientContext.create();
    context.setCredentialsProvider(provider(user, password));
    BasicAuthCache cache = new BasicAuthCache();
    cache.put(HOST, new BasicScheme());
    context.setAuthCache(cache);
    return context;
  }

  private static CredentialsProvider provider(String user, String password) {
    BasicCredentialsProvider provider = new BasicCredentialsProvider();
    provider.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(user, password));
    return provider;
  }
}
