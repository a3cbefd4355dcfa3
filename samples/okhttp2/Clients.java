package samples.okhttp2;

import com.squareup.okhttp.CertificatePinner;
import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.ConnectionSpec;
import com.squareup.okhttp.Dispatcher;
import com.squareup.okhttp.Dns;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Protocol;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** Clients of version 2, which have no builder: they are changed. */
public final class Clients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Request BARE = new Request.Builder().url(COMPANY).build();

  private final OkHttpClient keyed = new OkHttpClient();
  private final OkHttpClient plain = new OkHttpClient();
  private final OkHttpClient handedOn = new OkHttpClient();

  public void interceptor(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.interceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void interceptorWithoutKey() throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.interceptors().add(new AgentInterceptor());
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void lambda(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client
        .interceptors()
        .add(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void lambdaWithTypes(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client
        .interceptors()
        .add((Interceptor.Chain chain) ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void networkInterceptor(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.networkInterceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void networkInterceptorWithoutKey() throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.networkInterceptors().add(new AgentInterceptor());
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void listInAVariable(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    List<Interceptor> interceptors = client.interceptors();
    interceptors.add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void interceptorOfTheCaller(Interceptor interceptor) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.interceptors().add(interceptor);
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute();
  }

  public void copyGetsTheKey(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    OkHttpClient copy = client.clone();
    copy.interceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    copy.newCall(BARE).execute();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void copyKeepsTheKey(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.interceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.clone().newCall(BARE).execute();
  }

  public void keyOnTheRequest(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.interceptors().add(new AgentInterceptor());
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute();
  }

  public void plainField() throws IOException {
    // finding: MissingApiKeyHeader
    plain.newCall(BARE).execute();
  }

  /** Another method gives the client its key. */
  public void keyedField(String key) throws IOException {
    configure(key);
    // ok: MissingApiKeyHeader
    keyed.newCall(BARE).execute();
  }

  public void keyedFieldOnly() throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    keyed.newCall(BARE).execute();
  }

  private void configure(String key) {
    keyed.interceptors().add(new KeyInterceptor(key));
  }

  public void fieldHandedOn() throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    handedOn.newCall(BARE).execute();
  }

  void handOn(java.util.function.Consumer<OkHttpClient> plugin) {
    plugin.accept(handedOn);
  }

  /** It answers 401, and the API says 403. */
  public void authenticator() throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setAuthenticator(client.getAuthenticator());
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute();
  }

  /** None of these sets a header. */
  public void options() throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setConnectTimeout(5, TimeUnit.SECONDS);
    client.setReadTimeout(5, TimeUnit.SECONDS);
    client.setWriteTimeout(5, TimeUnit.SECONDS);
    client.setFollowRedirects(false);
    client.setRetryOnConnectionFailure(true);
    client
        .setFollowSslRedirects(false)
        .setCache(null)
        .setCookieHandler(null)
        .setDns(Dns.SYSTEM)
        .setDispatcher(new Dispatcher())
        .setConnectionPool(ConnectionPool.getDefault())
        .setConnectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        .setProtocols(List.of(Protocol.HTTP_1_1))
        .setProxy(Proxy.NO_PROXY)
        .setProxySelector(ProxySelector.getDefault())
        .setSocketFactory(SocketFactory.getDefault())
        .setSslSocketFactory((SSLSocketFactory) SSLSocketFactory.getDefault())
        .setHostnameVerifier((name, session) -> false)
        .setCertificatePinner(CertificatePinner.DEFAULT)
        .cancel("tag");
    System.out.println(client.getConnectTimeout() + client.getReadTimeout());
    System.out.println(client.getWriteTimeout() + " " + client.getFollowRedirects());
    System.out.println(client.getFollowSslRedirects() + " " + client.getCache());
    System.out.println(client.getRetryOnConnectionFailure() + " " + client.getCookieHandler());
    System.out.println(client.getDns() + " " + client.getDispatcher());
    System.out.println(client.getConnectionPool() + " " + client.getProtocols());
    System.out.println(client.getProxy() + " " + client.getProxySelector());
    System.out.println(client.getSocketFactory() + " " + client.getSslSocketFactory());
    System.out.println(client.getAuthenticator() + " " + client.getConnectionSpecs());
    System.out.println(client.getHostnameVerifier() + " " + client.getCertificatePinner());
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void optionsAndKey(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client
        .setFollowSslRedirects(false)
        .setCache(null)
        .setCookieHandler(null)
        .setDns(Dns.SYSTEM)
        .setDispatcher(new Dispatcher())
        .setConnectionPool(ConnectionPool.getDefault())
        .setConnectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        .setProtocols(List.of(Protocol.HTTP_1_1))
        .setProxy(Proxy.NO_PROXY)
        .setProxySelector(ProxySelector.getDefault())
        .setSocketFactory(SocketFactory.getDefault())
        .setSslSocketFactory((SSLSocketFactory) SSLSocketFactory.getDefault())
        .setHostnameVerifier((name, session) -> false)
        .setCertificatePinner(CertificatePinner.DEFAULT)
        .cancel("tag")
        .interceptors()
        .add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  public void authenticatorAndKey(String key) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setAuthenticator(null).interceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute();
  }

  private static final class KeyInterceptor implements Interceptor {
    private final String key;

    KeyInterceptor(String key) {
      this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      return chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
    }
  }

  private static final class AgentInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      return chain.proceed(
          chain.request().newBuilder().header("User-Agent", "sample").build());
    }
  }
}
