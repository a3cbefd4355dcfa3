package samples.httpclient4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.http.Header;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.BasicCookieStore;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.DefaultConnectionKeepAliveStrategy;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.client.DefaultRedirectStrategy;
import org.apache.http.impl.client.DefaultServiceUnavailableRetryStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.message.BasicHeader;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.protocol.HttpContext;

/** Calls that neither set nor drop a header: they must not hide what is missing, nor what is set. */
public final class NeutralCalls {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final String SEARCH =
      "https://api.leadfeeder.com/v1/companies/search?account_id=1001";

  public void request() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setConfig(RequestConfig.DEFAULT);
    request.setProtocolVersion(HttpVersion.HTTP_1_1);
    request.reset();
    request.releaseConnection();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public String requestIsRead() throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    Header accept = new BasicHeader("Accept", "text/plain");
    request.addHeader(accept);
    String seen = request.getMethod() + request.getRequestLine() + request.getConfig();
    seen += request.getFirstHeader("Accept") + accept.getName() + accept.getValue();
    seen += request.containsHeader("Accept");
    HttpGet second = new HttpGet(request.getURI());
    second.setHeader(accept);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
    // finding: MissingApiKeyHeader
    CLIENT.execute(second, response -> response.getStatusLine());
    return seen;
  }

  public void body() throws IOException {
    HttpPost request = new HttpPost(SEARCH);
    request.setEntity(new StringEntity("{}", UTF_8));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builder(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.post(SEARCH);
    builder
        .setCharset(UTF_8)
        .setVersion(HttpVersion.HTTP_1_1)
        .setConfig(RequestConfig.DEFAULT)
        .setEntity(new StringEntity("{}", UTF_8))
        .setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void copy(String key) throws IOException {
    HttpUriRequest first =
        RequestBuilder.get(COMPANY).setHeader("X-Api-Key", key).build();
    HttpUriRequest second =
        RequestBuilder.copy(first).removeHeaders("X-Api-Key").build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(first, response -> response.getStatusLine());
    // finding: MissingApiKeyHeader
    CLIENT.execute(second, response -> response.getStatusLine());
  }

  public void uriBuilder(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder("https://api.leadfeeder.com/v1/companies/77", UTF_8);
    builder
        .setScheme("https")
        .setCharset(UTF_8)
        .setPath("/v1/companies/78")
        .setFragment("top")
        .setParameter("page", "1")
        .addParameter("account_id", id);
    // ok: MissingAccountId
    HttpGet request = new HttpGet(builder.build());
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluent(String key) throws IOException {
    Request request = Request.Post(SEARCH);
    request
        .userAgent("leads/1.0")
        .setCacheControl("no-cache")
        .connectTimeout(5000)
        .socketTimeout(5000)
        .bodyForm(new BasicNameValuePair("a", "b"))
        .bodyForm(List.of(new BasicNameValuePair("a", "b")))
        .bodyByteArray(new byte[0])
        .body(new StringEntity("{}", UTF_8))
        .bodyString("{}", ContentType.APPLICATION_JSON)
        .addHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void executor() throws IOException {
    Executor executor = Executor.newInstance(HttpClients.createDefault());
    Executor same = executor.use(new BasicCookieStore()).clearCookies().clearAuth();
    // finding: MissingApiKeyHeader
    same.execute(Request.Get(COMPANY)).discardContent();
  }

  public void client(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder
        .setUserAgent("leads/1.0")
        .setDefaultRequestConfig(RequestConfig.DEFAULT)
        .setDefaultCookieStore(new BasicCookieStore())
        .setConnectionManagerShared(false)
        .setConnectionManager(new PoolingHttpClientConnectionManager())
        .setConnectionTimeToLive(5, TimeUnit.SECONDS)
        .setMaxConnTotal(5)
        .setMaxConnPerRoute(5)
        .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)
        .setKeepAliveStrategy(DefaultConnectionKeepAliveStrategy.INSTANCE)
        .setRedirectStrategy(DefaultRedirectStrategy.INSTANCE)
        .setRetryHandler(DefaultHttpRequestRetryHandler.INSTANCE)
        .setServiceUnavailableRetryStrategy(new DefaultServiceUnavailableRetryStrategy())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .disableDefaultUserAgent()
        .disableAuthCaching()
        .disableConnectionState()
        .useSystemProperties()
        .evictExpiredConnections()
        .evictIdleConnections(5, TimeUnit.SECONDS)
        .addInterceptorFirst((HttpResponse response, HttpContext context) -> seen(response))
        .addInterceptorLast((HttpResponse response, HttpContext context) -> seen(response))
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Api-Key", key));
    try (CloseableHttpClient client = builder.build()) {
      // ok: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
    }
  }

  private static void seen(HttpResponse response) {
    response.getStatusLine();
  }

  public void asyncClient(String key) throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder
        .setUserAgent("leads/1.0")
        .setDefaultRequestConfig(RequestConfig.DEFAULT)
        .setDefaultCookieStore(new BasicCookieStore())
        .setConnectionManagerShared(false)
        .setMaxConnTotal(5)
        .setMaxConnPerRoute(5)
        .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)
        .setKeepAliveStrategy(DefaultConnectionKeepAliveStrategy.INSTANCE)
        .setRedirectStrategy(DefaultRedirectStrategy.INSTANCE)
        .setDefaultIOReactorConfig(IOReactorConfig.DEFAULT)
        .disableCookieManagement()
        .disableAuthCaching()
        .disableConnectionState()
        .useSystemProperties()
        .addInterceptorFirst((HttpResponse response, HttpContext context) -> seen(response))
        .addInterceptorLast((HttpResponse response, HttpContext context) -> seen(response))
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Api-Key", key));
    try (CloseableHttpAsyncClient client = builder.build()) {
      client.start();
      client.isRunning();
      // ok: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), null).get();
    }
  }

  /** A provider of credentials may do more than is visible. */
  public void credentials() throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultCredentialsProvider(new BasicCredentialsProvider())
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(URI.create(COMPANY)), response -> response.getStatusLine());
  }
}
