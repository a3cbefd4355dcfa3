package samples.springresttemplate;

import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.client.RestTemplate;

/** Views of requests, the steps of an entity, and what carries requests. */
public final class Wrappers {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final URI COMPANY_URI = URI.create(COMPANY);

  public void wrapper(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of((request, body, execution) -> {
      HttpRequestWrapper view = new HttpRequestWrapper(request);
      view.getHeaders().set("X-Api-Key", key);
      return execution.execute(view, body);
    }));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void keyBehindTheWrapper(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of((request, body, execution) -> {
      HttpRequestWrapper view = new HttpRequestWrapper(request);
      view.getRequest().getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    }));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void wrapperWithoutKey() {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of((request, body, execution) -> {
      HttpRequestWrapper view = new HttpRequestWrapper(request);
      view.getHeaders().set("Accept", "text/plain");
      return execution.execute(view.getRequest(), body);
    }));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** Who only looks at the request changes nothing. */
  public void looks() {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of((request, body, execution) -> {
      System.out.println(
          "" + request.getMethod() + request.getURI() + request.getAttributes().size());
      return execution.execute(request, body);
    }));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void writesABody() {
    // finding: MissingApiKeyHeader
    REST.execute(
        COMPANY_URI,
        HttpMethod.POST,
        request -> request.getBody().write(new byte[] {'{', '}'}),
        response -> null);
  }

  public void entityGivesItsUrl(String key) {
    RequestEntity<Void> first =
        // finding: MissingAccountId
        RequestEntity.get(URI.create("https://api.leadfeeder.com/v1/companies/77"))
            .build();
    RequestEntity<Void> request =
        RequestEntity.get(first.getUrl()).header("X-Api-Key", key).build();
    REST.exchange(request, String.class);
  }

  public String looksAtTheEntity() {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI).build();
    String seen = "" + request.getMethod() + request.getType() + request.getUrl();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
    return seen;
  }

  public void stepsOfAnEntity(String key) {
    RequestEntity.HeadersBuilder<?> builder = RequestEntity.get(COMPANY_URI);
    builder
        .ifModifiedSince(0)
        .ifModifiedSince(Instant.EPOCH)
        .ifModifiedSince(ZonedDateTime.now())
        .header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(builder.build(), String.class);
  }

  public void stepsOfAnEntityWithoutKey() {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .ifModifiedSince(0)
        .ifModifiedSince(Instant.EPOCH)
        .ifModifiedSince(ZonedDateTime.now())
        .build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headerAdds(String key) {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .header("X-Api-Key", key)
        .header("X-Api-Key", "")
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  /** Both lines go out. */
  public void headerOfNullAdds(String key) {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .header("X-Api-Key", key)
        .header("X-Api-Key", (String) null)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headersAreAdded(String key) {
    HttpHeaders more = new HttpHeaders();
    more.set("Accept", "text/plain");
    RequestEntity<Void> request =
        RequestEntity.get(COMPANY_URI).header("X-Api-Key", key).headers(more).build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void simpleFactory() {
    SimpleClientHttpRequestFactory transport = new SimpleClientHttpRequestFactory();
    transport.setConnectTimeout(5000);
    transport.setConnectTimeout(Duration.ofSeconds(5));
    transport.setReadTimeout(5000);
    transport.setReadTimeout(Duration.ofSeconds(5));
    transport.setChunkSize(4096);
    transport.setProxy(Proxy.NO_PROXY);
    RestTemplate rest = new RestTemplate(transport);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void jdkFactory() {
    JdkClientHttpRequestFactory transport =
        new JdkClientHttpRequestFactory(HttpClient.newHttpClient());
    transport.setReadTimeout(Duration.ofSeconds(5));
    RestTemplate rest = new RestTemplate(transport);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void jdkFactoryWithThreads() {
    ClientHttpRequestFactory transport = new JdkClientHttpRequestFactory(
        HttpClient.newHttpClient(), Executors.newSingleThreadExecutor());
    RestTemplate rest = new RestTemplate(transport);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void bufferingFactory() {
    BufferingClientHttpRequestFactory transport =
        new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory());
    RestTemplate rest = new RestTemplate(transport);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void bufferingFactoryOfAnother(ClientHttpRequestFactory factory) {
    RestTemplate rest = new RestTemplate(new BufferingClientHttpRequestFactory(factory));
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }
}
