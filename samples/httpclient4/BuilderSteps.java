package samples.httpclient4;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;

/** Builders change themselves: the result of a step need not be used. */
public final class BuilderSteps {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String NAME = "X-Api-Key";
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void builderSetHeader(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddHeader(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(NAME, key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetHeaderObject(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(new BasicHeader(NAME, ""));
    builder.setHeader(new BasicHeader(NAME, key));
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddHeaderObject(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(new BasicHeader(NAME, key));
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetOtherHeaderObject(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    builder.setHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddOtherHeaderObject(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    builder.addHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetNull(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddNull(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(NAME, null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetNullOverKey(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    builder.setHeader(NAME, null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddNullToKey(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    builder.addHeader(NAME, null);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetOverEmpty(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(NAME, key);
    builder.setHeader(NAME, "");
    // finding: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAddEmpty(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.addHeader(NAME, key);
    builder.addHeader(NAME, "");
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderRemove(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    builder.setHeader(NAME, key);
    builder.removeHeaders(NAME);
    // finding: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderSetUri(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get();
    builder.setUri(URI.create(COMPANY));
    builder.setHeader(NAME, key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(builder.build(), response -> response.getStatusLine());
  }

  public void builderAfterItWasBuilt(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get(COMPANY);
    HttpUriRequest request = builder.build();
    builder.setHeader(NAME, key);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentSetHeader(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddHeader(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(NAME, key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetHeaderObject(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(new BasicHeader(NAME, ""));
    request.setHeader(new BasicHeader(NAME, key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddHeaderObject(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(new BasicHeader(NAME, key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetOtherHeaderObject(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    request.setHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddOtherHeaderObject(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    request.addHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetNull(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, null);
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddNull(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(NAME, null);
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetNullOverKey(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    request.setHeader(NAME, null);
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddNullToKey(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    request.addHeader(NAME, null);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetOverEmpty(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(NAME, key);
    request.setHeader(NAME, "");
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentAddEmpty(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.addHeader(NAME, key);
    request.addHeader(NAME, "");
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentRemove(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeader(NAME, key);
    request.removeHeaders(NAME);
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentSetHeaders(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.setHeaders(new BasicHeader(NAME, key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void fluentWithExpectation(String key) throws IOException {
    Request request = Request.Get(COMPANY);
    request.useExpectContinue().viaProxy((HttpHost) null).setHeader(NAME, key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void requestSetNullOverKey(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(NAME, key);
    request.setHeader(NAME, null);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void requestAddNullToKey(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(NAME, key);
    request.addHeader(NAME, null);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void requestSetOtherHeaderObject(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(NAME, key);
    request.setHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void requestAddOtherHeaderObject(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(NAME, key);
    request.addHeader(new BasicHeader("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void requestNullInAHeaderObject(String key) throws IOException {
    HttpGet request = new HttpGet(COMPANY);
    request.setHeader(new BasicHeader(NAME, null));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void clientDefaultHeaders(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultHeaders(List.of(new BasicHeader(NAME, key)));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientInterceptorFirst(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.addInterceptorFirst(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientInterceptorLast(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.addInterceptorLast(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientInterceptorAndOtherDefaults(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.addInterceptorFirst(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    builder.setDefaultHeaders(List.of(new BasicHeader("Accept", "text/plain")));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientCredentials(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultCredentialsProvider(new BasicCredentialsProvider());
    CloseableHttpClient client = builder.build();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientCredentialsAndKey(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder
        .setDefaultCredentialsProvider(new BasicCredentialsProvider())
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void clientProxy(String key) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder
        .setProxy(null)
        .setSSLContext(null)
        .setSSLSocketFactory(null)
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void asyncDefaultHeaders(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.setDefaultHeaders(List.of(new BasicHeader(NAME, key)));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncInterceptorFirst(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.addInterceptorFirst(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncInterceptorLast(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.addInterceptorLast(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncInterceptorAndOtherDefaults(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.addInterceptorFirst(
        (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    builder.setDefaultHeaders(List.of(new BasicHeader("Accept", "text/plain")));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncCredentials(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.setDefaultCredentialsProvider(new BasicCredentialsProvider());
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncCredentialsAndKey(String key)
      throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder
        .setDefaultCredentialsProvider(new BasicCredentialsProvider())
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void asyncProxy(String key) throws IOException, ExecutionException, InterruptedException {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder
        .setProxy(null)
        .setSSLContext(null)
        .setConnectionManager(null)
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader(NAME, key));
    CloseableHttpAsyncClient client = builder.build();
    client.start();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), null).get();
  }

  public void executorSteps(String key) throws IOException {
    Executor executor = Executor.newInstance(HttpClients.createDefault());
    // finding: MissingApiKeyHeader
    executor.execute(Request.Get(COMPANY)).discardContent();
  }
}
