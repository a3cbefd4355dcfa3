package samples.httpclient5;

import java.io.IOException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.async.methods.SimpleResponseConsumer;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.auth.BasicAuthCache;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.BasicHttpContext;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** A context can give a request credentials that neither the request nor the client has. */
public final class Contexts {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final HttpHost HOST = new HttpHost("https", "api.leadfeeder.com", 443);

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void nothingInTheContext() throws IOException {
    HttpClientContext context = HttpClientContext.create();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), context, response -> response.getCode());
  }

  public void noContext() throws IOException {
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null, response -> response.getCode());
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
    client.execute(HOST, request, context, response -> response.getCode());
  }

  public void opened(String password) throws IOException {
    HttpGet request = new HttpGet("/v1/companies/77?account_id=1001");
    // unknown: MissingApiKeyHeader CLIENT
    client.executeOpen(HOST, request, preemptive("alice", password)).close();
  }

  public void sentWhenAsked(String password) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setCredentialsProvider(provider("alice", password));
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), context, response -> response.getCode());
  }

  public void anAttribute(String password) throws IOException {
    HttpContext context = new BasicHttpContext();
    context.setAttribute("http.auth.credentials-provider", provider("alice", password));
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
      SimpleHttpRequest request = SimpleRequestBuilder.get(COMPANY).build();
      // finding: MissingApiKeyHeader
      async.execute(request, HttpClientContext.create(), null).get();
      // unknown: MissingApiKeyHeader CLIENT
      async.execute(request, preemptive("alice", password), null).get();
      SimpleRequestProducer producer = SimpleRequestProducer.create(request);
      SimpleResponseConsumer consumer = SimpleResponseConsumer.create();
      // unknown: MissingApiKeyHeader CLIENT
      async.execute(producer, consumer, preemptive("alice", password), null).get();
    }
  }

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
    provider.setCredentials(
        new AuthScope(null, -1), new UsernamePasswordCredentials(user, password.toCharArray()));
    return provider;
  }
}
