package samples.unirest3;

import java.util.concurrent.TimeUnit;
import kong.unirest.Config;
import kong.unirest.GetRequest;
import kong.unirest.Proxy;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;
import org.apache.http.HttpRequestInterceptor;

/** Calls of version 3 that version 4 has not. */
public final class NeutralCalls {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private static UnirestInstance client() {
    return Unirest.spawnInstance();
  }

  public void configuration(String key) throws Exception {
    UnirestInstance client = client();
    client
        .config()
        .socketTimeout(1000)
        .connectTimeout(1000)
        .concurrency(4, 2)
        .automaticRetries(true)
        .connectionTTL(1, TimeUnit.MINUTES)
        .hostnameVerifier(null)
        .errorHandler(response -> {})
        .setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void configurationWithoutKey() throws Exception {
    UnirestInstance client = client();
    Config config = client.config();
    config.socketTimeout(1000);
    config.connectTimeout(1000);
    config.concurrency(4, 2);
    config.automaticRetries(true);
    config.connectionTTL(1, TimeUnit.MINUTES);
    config.hostnameVerifier(null);
    config.errorHandler(response -> {});
    // finding: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }

  public void request(String key) throws Exception {
    GetRequest request = client().get(COMPANY);
    request.connectTimeout(1000).socketTimeout(1000).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void requestByAProxy(String key) throws Exception {
    GetRequest request = client().get(COMPANY);
    request.proxy("localhost", 9).proxy((Proxy) null).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void requestWithoutKey() throws Exception {
    GetRequest request = client().get(COMPANY);
    request.connectTimeout(1000);
    request.socketTimeout(1000);
    request.proxy("localhost", 9);
    request.proxy((Proxy) null);
    // finding: MissingApiKeyHeader
    request.asString();
  }

  public void interceptorOfApache(String key) throws Exception {
    UnirestInstance client = client();
    HttpRequestInterceptor interceptor = (request, context) -> request.addHeader("X-Api-Key", key);
    client.config().addInterceptor(interceptor);
    // unknown: MissingApiKeyHeader CLIENT
    client.get(COMPANY).asString();
  }

  public void interceptorOfApacheBeforeTheKey(String key) throws Exception {
    UnirestInstance client = client();
    HttpRequestInterceptor interceptor = (request, context) -> {};
    client.config().addInterceptor(interceptor).setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    client.get(COMPANY).asString();
  }
}
