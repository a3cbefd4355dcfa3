package samples.okhttp;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.CacheControl;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/** Builders whose steps return the builder itself: what a statement does to it stays, and so does what it leaves out. */
public final class IgnoredResults {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final Request COMPANY = new Request.Builder()
      .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
      .build();

  public void everyStepOfAClient(String key) throws IOException {
    Interceptor auth = chain ->
        chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder
        .connectTimeout(9, TimeUnit.SECONDS)
        .connectTimeout(Duration.ofSeconds(9))
        .readTimeout(9, TimeUnit.SECONDS)
        .readTimeout(Duration.ofSeconds(9))
        .writeTimeout(9, TimeUnit.SECONDS)
        .writeTimeout(Duration.ofSeconds(9))
        .callTimeout(9, TimeUnit.SECONDS)
        .callTimeout(Duration.ofSeconds(9))
        .pingInterval(9, TimeUnit.SECONDS)
        .pingInterval(Duration.ofSeconds(9))
        .followRedirects(true)
        .followSslRedirects(true)
        .retryOnConnectionFailure(true)
        .cookieJar(CookieJar.NO_COOKIES)
        .dns(Dns.SYSTEM)
        .dispatcher(new Dispatcher())
        .connectionPool(new ConnectionPool())
        .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
        .protocols(List.of(Protocol.HTTP_1_1))
        .proxy(Proxy.NO_PROXY)
        .proxySelector(ProxySelector.getDefault())
        .proxyAuthenticator(Authenticator.NONE)
        .socketFactory(SocketFactory.getDefault())
        .certificatePinner(CertificatePinner.DEFAULT)
        .hostnameVerifier((name, session) -> false)
        .eventListener(EventListener.NONE)
        .eventListenerFactory(call -> EventListener.NONE)
        .cache(null)
        .addInterceptor(auth);
    // ok: MissingApiKeyHeader
    builder.build().newCall(COMPANY).execute().close();
  }

  public void everyStepOfAClientWithoutKey() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .connectTimeout(9, TimeUnit.SECONDS)
        .connectTimeout(Duration.ofSeconds(9))
        .readTimeout(9, TimeUnit.SECONDS)
        .readTimeout(Duration.ofSeconds(9))
        .writeTimeout(9, TimeUnit.SECONDS)
        .writeTimeout(Duration.ofSeconds(9))
        .callTimeout(9, TimeUnit.SECONDS)
        .callTimeout(Duration.ofSeconds(9))
        .pingInterval(9, TimeUnit.SECONDS)
        .pingInterval(Duration.ofSeconds(9))
        .followRedirects(true)
        .followSslRedirects(true)
        .retryOnConnectionFailure(true)
        .cookieJar(CookieJar.NO_COOKIES)
        .dns(Dns.SYSTEM)
        .dispatcher(new Dispatcher())
        .connectionPool(new ConnectionPool())
        .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
        .protocols(List.of(Protocol.HTTP_1_1))
        .proxy(Proxy.NO_PROXY)
        .proxySelector(ProxySelector.getDefault())
        .proxyAuthenticator(Authenticator.NONE)
        .socketFactory(SocketFactory.getDefault())
        .certificatePinner(CertificatePinner.DEFAULT)
        .hostnameVerifier((name, session) -> false)
        .eventListener(EventListener.NONE)
        .eventListenerFactory(call -> EventListener.NONE)
        .cache(null)
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(COMPANY).execute().close();
  }

  public void networkInterceptorAsAStatement(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.addNetworkInterceptor(chain ->
        chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    // ok: MissingApiKeyHeader
    builder.build().newCall(COMPANY).execute().close();
  }

  public void everyStepOfARequest(String key) throws IOException {
    Request.Builder builder = new Request.Builder();
    builder
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .cacheControl(CacheControl.FORCE_NETWORK)
        .tag("page")
        .tag(String.class, "page")
        .delete()
        .head()
        .get()
        .addHeader("Accept", "application/json")
        .removeHeader("X-Trace-Id")
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void headersAsAStatement(String key) throws IOException {
    Headers.Builder headers = new Headers.Builder();
    headers
        .add("Accept: application/json")
        .addUnsafeNonAscii("X-Team", "sales")
        .removeAll("X-Team")
        .set("X-Trace-Id", "7")
        .addAll(Headers.of("X-Page", "1"))
        .add("X-Api-Key", key);
    Request.Builder builder = COMPANY.newBuilder();
    builder.headers(headers.build());
    // ok: MissingApiKeyHeader
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void everyStepOfAUrl(String key, String accountId) throws IOException {
    HttpUrl.Builder builder = HttpUrl.get("https://api.leadfeeder.com").newBuilder();
    builder
        .scheme("https")
        .addPathSegments("v1/companies")
        .addPathSegment("77")
        .addEncodedPathSegment("")
        .addEncodedPathSegments("")
        .fragment("top")
        .query("page=1")
        .encodedQuery("page=2")
        .addEncodedQueryParameter("fields", "name")
        .setEncodedQueryParameter("fields", "id")
        .setQueryParameter("page", "3")
        .removeAllQueryParameters("page")
        .removeAllEncodedQueryParameters("fields")
        .addQueryParameter("account_id", accountId);
    // ok: MissingAccountId
    HttpUrl url = builder.build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void trustingClient(String key, SSLSocketFactory sockets, X509TrustManager trust)
      throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder
        .sslSocketFactory(sockets, trust)
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    // ok: MissingApiKeyHeader
    builder.build().newCall(COMPANY).execute().close();
  }

  public void trustingClientWithoutKey(SSLSocketFactory sockets, X509TrustManager trust)
      throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().sslSocketFactory(sockets, trust).build();
    // finding: MissingApiKeyHeader
    client.newCall(COMPANY).execute().close();
  }

  public void authenticatorAsAStatement(Authenticator authenticator) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.authenticator(authenticator);
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().newCall(COMPANY).execute().close();
  }

  public void authenticatorAndKey(String key, Authenticator authenticator) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .authenticator(authenticator)
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(COMPANY).execute().close();
  }

  public void urlAsAStatement() throws IOException {
    Request.Builder builder = new Request.Builder();
    builder.url(HttpUrl.get("https://api.leadfeeder.com/v1/companies/77?account_id=1001"));
    // finding: MissingApiKeyHeader
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void javaUrlAsAStatement() throws IOException {
    Request.Builder builder = new Request.Builder();
    builder.url(new URL("https://api.leadfeeder.com/v1/companies/77?account_id=1001"));
    // finding: MissingApiKeyHeader
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void hostAsAStatement(String key) throws IOException {
    HttpUrl.Builder builder = new HttpUrl.Builder();
    builder
        .scheme("https")
        .host("api.leadfeeder.com")
        .port(443)
        .encodedPath("/v1/companies/77")
        .addPathSegment("contacts");
    // likely: MissingAccountId
    HttpUrl url = builder.build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void encodedPathAsAStatement(String key) throws IOException {
    HttpUrl.Builder builder =
        new HttpUrl.Builder().scheme("https").host("api.leadfeeder.com").port(443);
    builder.encodedPath("/v1/companies/77");
    // finding: MissingAccountId
    HttpUrl url = builder.build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }
}
