package samples.springwebclient7;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.ApiVersionInserter;
import org.springframework.web.reactive.function.client.WebClient;

/** What WebClient has since Spring 7. */
public final class NewMethods {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final String COMPANY = "/companies/77?account_id=1001";
  private static final WebClient CLIENT = WebClient.create(BASE);
  private static final ParameterizedTypeReference<String> TEXT =
      new ParameterizedTypeReference<>() {};

  public void bodyOfAType(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.bodyValue("{}", TEXT).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfATypeWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .bodyValue("{}", TEXT)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void version(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .apiVersionInserter(ApiVersionInserter.useHeader("X-Version"))
        .build();
    WebClient.RequestHeadersSpec<?> request = client.get().uri(COMPANY);
    request.apiVersion("2").header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** The inserter may set any header. */
  public void inserter() {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder.apiVersionInserter(ApiVersionInserter.useHeader("X-Version"));
    builder
        .build()
        .get()
        .uri(COMPANY)
        .apiVersion("2")
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void inserterAndKey(String key) {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder
        .apiVersionInserter(ApiVersionInserter.useHeader("X-Version"))
        .defaultApiVersion("1")
        .defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri(COMPANY)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultVersionOnly() {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE).defaultApiVersion("1");
    builder.defaultApiVersion(null);
    builder
        .build()
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }
}
