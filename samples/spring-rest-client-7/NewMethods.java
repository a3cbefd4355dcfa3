package samples.springrestclient7;

import java.util.List;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.ApiVersionInserter;
import org.springframework.web.client.RestClient;

/** What RestClient has since Spring 7. */
public final class NewMethods {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final RestClient CLIENT = RestClient.create(BASE);

  public void builder(String key) {
    Iterable<HttpMessageConverter<?>> converters = List.of(new StringHttpMessageConverter());
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder
        .bufferContent((uri, method) -> true)
        .configureMessageConverters(all -> all.registerDefaults())
        .messageConverters(converters)
        .defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void builderWithoutKey() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .bufferContent((uri, method) -> true)
        .configureMessageConverters(all -> all.registerDefaults())
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  /** An inserter may set any header. */
  public void versionInserted() {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder
        .apiVersionInserter(ApiVersionInserter.useHeader("X-Version"))
        .defaultHeader("X-Trace-Id", "7");
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .apiVersion("1.2")
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .body(String.class);
  }

  public void defaultVersion(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder.defaultApiVersion(null).defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void versionOfARequest(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .apiVersionInserter(ApiVersionInserter.useQueryParam("version"))
        .build();
    RestClient.RequestHeadersSpec<?> request = client.get().uri("/companies/77?account_id=1001");
    request.apiVersion("1.2").header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void hints() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body("{}")
        .hint("view", "short")
        .retrieve()
        .hint("view", "long")
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void hintsInSteps(String key) {
    RestClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.hint("view", "short").header("X-Api-Key", key);
    request
        .body("{}")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }
}
