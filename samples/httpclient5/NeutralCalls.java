package samples.httpclient5;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.URIBuilder;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

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
    request.setVersion(HttpVersion.HTTP_1_1);
    request.reset();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public String requestIsRead() throws IOException, URISyntaxException {
    HttpGet request = new HttpGet(COMPANY);
    Header accept = new BasicHeader("Accept", "text/plain");
    request.addHeader(accept);
    String seen = request.getMethod() + request.getRequestUri() + request.getConfig();
    seen += request.getFirstHeader("Accept") + accept.getName() + accept.getValue();
    seen += request.containsHeader("Accept");
    HttpGet second = new HttpGet(request.getUri());
    second.setHeader(accept);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
    // finding: MissingApiKeyHeader
    CLIENT.execute(second, response -> response.getCode());
    return seen;
  }

  public void body() throws IOException {
    HttpPost request = new HttpPost(SEARCH);
    request.setEntity(new StringEntity("{}"));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builder(String key) throws IOException {
    ClassicRequestBuilder builder = ClassicRequestBuilder.post(SEARCH);
    builder
        .setScheme("https")
        .setCharset(UTF_8)
        .setVersion(HttpVersion.HTTP_1_1)
        .setAbsoluteRequestUri(false)
        .setEntity("{}")
        .setEntity("{}", ContentType.APPLICATION_JSON)
        .setEntity(new StringEntity("{}"))
        .setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getCode());
  }

  public void simpleBuilder(String key)
      throws IOException, ExecutionException, InterruptedException {
    SimpleRequestBuilder builder = SimpleRequestBuilder.post(SEARCH);
    builder
        .setBody("{}", ContentType.APPLICATION_JSON)
        .setRequestConfig(RequestConfig.DEFAULT)
        .setHeader("X-Api-Key", key);
    HttpAsyncClientBuilder clients = HttpAsyncClientBuilder.create();
    try (CloseableHttpAsyncClient client = clients.build()) {
      client.start();
      // ok: MissingApiKeyHeader
      client.execute(builder.build(), null).get();
    }
  }

  public void simpleRequest() throws IOException, ExecutionException, InterruptedException {
    SimpleHttpRequest request = SimpleRequestBuilder.post(SEARCH).build();
    request.setBody("{}", ContentType.APPLICATION_JSON);
    request.setConfig(RequestConfig.DEFAULT);
    try (CloseableHttpAsyncClient client = HttpAsyncClientBuilder.create().build()) {
      client.start();
      // finding: MissingApiKeyHeader
      client.execute(request, null).get();
    }
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
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluent(String key) throws IOException {
    Request request = Request.post(SEARCH);
    request
        .userAgent("leads/1.0")
        .setCacheControl("no-cache")
        .connectTimeout(Timeout.ofSeconds(5))
        .responseTimeout(Timeout.ofSeconds(5))
        .bodyForm(new BasicNameValuePair("a", "b"))
        .bodyForm(List.of(new BasicNameValuePair("a", "b")))
        .bodyByteArray(new byte[0])
        .body(new StringEntity("{}"))
        .bodyString("{}", ContentType.APPLICATION_JSON)
        .addHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void executor() throws IOException {
    Executor executor = Executor.newInstance(HttpClients.createDefault());
    Executor same = executor.use(new BasicCookieStore()).clearCookies().clearAuth();
    // finding: MissingApiKeyHeader
    same.execute(Request.get(COMPANY)).discardContent();
  }

  public void client(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder
        .setUserAgent("leads/1.0")
        .setDefaultRequestConfig(RequestConfig.DEFAULT)
        .setDefaultCookieStore(new BasicCookieStore())
        .setRetryStrategy(DefaultHttpRequestRetryStrategy.INSTANCE)
        .setConnectionManagerShared(false)
        .setConnectionManager(new PoolingHttpClientConnectionManager())
        .setKeepAliveStrategy(DefaultConnectionKeepAliveStrategy.INSTANCE)
        .setRedirectStrategy(DefaultRedirectStrategy.INSTANCE)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .disableDefaultUserAgent()
        .disableAuthCaching()
        .disableConnectionState()
        .useSystemProperties()
        .evictExpiredConnections()
        .evictIdleConnections(TimeValue.ofSeconds(5))
        .addResponseInterceptorFirst((response, entity, context) -> response.getCode())
        .addResponseInterceptorLast((response, entity, context) -> response.getCode())
        .addRequestInterceptorLast(
            (request, entity, context) -> request.setHeader("X-Api-Key", key));
    try (CloseableHttpClient client = builder.build()) {
      // ok: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), response -> response.getCode());
    }
  }

  public void asyncClient(String key) throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder
        .setUserAgent("leads/1.0")
        .setDefaultRequestConfig(RequestConfig.DEFAULT)
        .setDefaultCookieStore(new BasicCookieStore())
        .setRetryStrategy(DefaultHttpRequestRetryStrategy.INSTANCE)
        .setConnectionManagerShared(false)
        .setConnectionManager(new PoolingAsyncClientConnectionManager())
        .setIOReactorConfig(IOReactorConfig.DEFAULT)
        .setKeepAliveStrategy(DefaultConnectionKeepAliveStrategy.INSTANCE)
        .setRedirectStrategy(DefaultRedirectStrategy.INSTANCE)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableConnectionState()
        .useSystemProperties()
        .evictExpiredConnections()
        .evictIdleConnections(TimeValue.ofSeconds(5))
        .addResponseInterceptorFirst((response, entity, context) -> response.getCode())
        .addResponseInterceptorLast((response, entity, context) -> response.getCode())
        .addRequestInterceptorLast(
            (request, entity, context) -> request.setHeader("X-Api-Key", key));
    try (CloseableHttpAsyncClient client = builder.build()) {
      client.start();
      client.getStatus();
      // ok: MissingApiKeyHeader
      client.execute(SimpleRequestBuilder.get(COMPANY).build(), null).get();
    }
  }

  /** A provider of credentials may do more than is visible. */
  public void credentials() throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultCredentialsProvider(new BasicCredentialsProvider())
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(URI.create(COMPANY)), response -> response.getCode());
  }
}
