package samples.httpclient5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpContext;

/** What a client adds to each request: default headers, and what interceptors do. */
public final class Clients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void defaultHeader(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void otherDefaultHeader() throws IOException {
    CloseableHttpClient client = HttpClientBuilder.create()
        .setDefaultHeaders(List.of(new BasicHeader("Accept", "application/json")))
        .build();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void defaultHeaderStaysWithTheRequestsOwn(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build();
    HttpGet request = new HttpGet(COMPANY);
    request.setHeaders(new BasicHeader("Accept", "application/json"));
    // ok: MissingApiKeyHeader
    client.execute(request, response -> response.getCode());
  }

  public void defaultHeadersOfTheCaller(List<BasicHeader> headers) throws IOException {
    CloseableHttpClient client = HttpClients.custom().setDefaultHeaders(headers).build();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorFirst(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addRequestInterceptorFirst(
            (request, entity, context) -> request.setHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorLast(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addRequestInterceptorLast(
            (request, entity, context) -> request.addHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorOfAnotherHeader() throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addRequestInterceptorFirst(
            (request, entity, context) -> request.setHeader("X-Trace-Id", "7"))
        .addRequestInterceptorLast(
            (request, entity, context) -> request.setHeader("Accept", "text/plain"))
        .build();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorWithoutAName(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addRequestInterceptorFirst(new HttpRequestInterceptor() {
          @Override
          public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
            request.setHeader("X-Api-Key", key);
          }
        })
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorOfItsOwnClass(String key) throws IOException {
    CloseableHttpClient client =
        HttpClients.custom().addRequestInterceptorLast(new Authorizer(key)).build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void interceptorForSomeRequests(String key, boolean internal) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addRequestInterceptorFirst((request, entity, context) -> {
          if (internal) {
            request.setHeader("X-Api-Key", key);
          }
        })
        .build();
    // unknown: MissingApiKeyHeader CONDITIONAL
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void chainHandler(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addExecInterceptorFirst("key", (request, scope, chain) -> {
          request.setHeader("X-Api-Key", key);
          return chain.proceed(request, scope);
        })
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void chainHandlerWithANewRequest(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addExecInterceptorLast("key", (request, scope, chain) -> {
          ClassicHttpRequest other =
              ClassicRequestBuilder.get(COMPANY).setHeader("X-Api-Key", key).build();
          return chain.proceed(other, scope);
        })
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  /** The new request has the key, and the old one goes out. */
  public void chainHandlerProceedsWithTheOldRequest(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addExecInterceptorFirst("key", (request, scope, chain) -> {
          ClassicRequestBuilder.get(COMPANY).setHeader("X-Api-Key", key).build();
          return chain.proceed(request, scope);
        })
        .addExecInterceptorLast("same", (request, scope, chain) -> chain.proceed(request, scope))
        .build();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void bySystem() throws IOException {
    CloseableHttpClient client = HttpClients.createSystem();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  public void minimal() throws IOException {
    HttpClient client = HttpClients.createMinimal();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getCode());
  }

  /** The caller's client may add the key, and the account as well: some interceptor here can do anything to a request. */
  public void clientOfTheCaller(CloseableHttpClient client) throws IOException {
    HttpGet request = new HttpGet("https://api.leadfeeder.com/v1/companies/77");
    // unknown: MissingAccountId CLIENT
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(request, response -> response.getCode());
  }

  static List<BasicHeader> anyHeaders() {
    return List.of(new BasicHeader("Accept", "application/json"));
  }

  static CloseableHttpClient anyClient() {
    return HttpClients.createDefault();
  }

  /** Puts the key on each request. */
  private static final class Authorizer implements HttpRequestInterceptor {
    private final String key;

    Authorizer(String key) {
      this.key = key;
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
      request.setHeader("X-Api-Key", key);
    }
  }
}
