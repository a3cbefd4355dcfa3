package samples.httpclient4;

import java.io.IOException;
import java.util.List;
import org.apache.http.Header;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;

/** What a client adds to each request: default headers, and what interceptors do. */
public final class Clients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void defaultHeader(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void otherDefaultHeader() throws IOException {
    CloseableHttpClient client = HttpClientBuilder.create()
        .setDefaultHeaders(List.of(new BasicHeader("Accept", "application/json")))
        .build();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void defaultHeaderStaysWithTheRequestsOwn(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build();
    HttpGet request = new HttpGet(COMPANY);
    request.setHeaders(new Header[] {new BasicHeader("Accept", "application/json")});
    // ok: MissingApiKeyHeader
    client.execute(request, response -> response.getStatusLine());
  }

  public void defaultHeadersOfTheCaller(List<BasicHeader> headers) throws IOException {
    CloseableHttpClient client = HttpClients.custom().setDefaultHeaders(headers).build();
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorFirst(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addInterceptorFirst(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorLast(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.addHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorOfAnotherHeader() throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addInterceptorFirst(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Trace-Id", "7"))
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader("Accept", "text/plain"))
        .build();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorWithoutAName(String key) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addInterceptorFirst(new HttpRequestInterceptor() {
          @Override
          public void process(HttpRequest request, HttpContext context) {
            request.setHeader("X-Api-Key", key);
          }
        })
        .build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorOfItsOwnClass(String key) throws IOException {
    CloseableHttpClient client =
        HttpClients.custom().addInterceptorLast(new Authorizer(key)).build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void interceptorForSomeRequests(String key, boolean internal) throws IOException {
    CloseableHttpClient client = HttpClients.custom()
        .addInterceptorFirst((HttpRequest request, HttpContext context) -> {
          if (internal) {
            request.setHeader("X-Api-Key", key);
          }
        })
        .build();
    // unknown: MissingApiKeyHeader CONDITIONAL
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  @SuppressWarnings("deprecation")
  public void oldClient() throws IOException {
    HttpClient client = new org.apache.http.impl.client.DefaultHttpClient();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void bySystem() throws IOException {
    CloseableHttpClient client = HttpClients.createSystem();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  public void minimal() throws IOException {
    HttpClient client = HttpClients.createMinimal();
    // finding: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }

  /** The caller's client may add the key; the account is judged all the same. */
  public void clientOfTheCaller(CloseableHttpClient client) throws IOException {
    // likely: MissingAccountId
    HttpGet request = new HttpGet("https://api.leadfeeder.com/v1/companies/77");
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(request, response -> response.getStatusLine());
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
    public void process(HttpRequest request, HttpContext context) {
      request.setHeader("X-Api-Key", key);
    }
  }
}
