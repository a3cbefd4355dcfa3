package samples.springrestclient;

import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What a client adds on its own. */
public final class Clients {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final RestClient CLIENT = RestClient.create(BASE);
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void defaultHeader(String key) {
    RestClient client =
        RestClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeaderOfAnotherName(String key) {
    RestClient client =
        RestClient.builder().baseUrl(BASE).defaultHeader("X-Trace-Id", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeaderWithoutValue() {
    RestClient client =
        RestClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key").build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeaderOverwrittenByNone(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultHeader("X-Api-Key", key)
        .defaultHeader("X-Api-Key")
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeaders(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultHeaders(headers -> headers.set("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeadersOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultHeaders(headers -> headers.set("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultRequest(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultRequest(request -> request.header("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultRequestOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultRequest(request -> request.header("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void applied(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .apply(builder -> builder.defaultHeader("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void appliedWithoutKey(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .apply(builder -> builder.defaultHeader("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void neutralDefaults() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultCookie("a", "b")
        .defaultCookies(cookies -> cookies.add("c", "d"))
        .defaultUriVariables(Map.of("id", 77))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void absoluteUrl(String key) {
    RestClient client =
        RestClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** Only the headers of the request are cleared, not the default ones. */
  public void defaultHeaderAndClearedOnes(String key) {
    RestClient client =
        RestClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.clear())
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .body(String.class);
  }

  public void literalKey() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        // finding: HardcodedApiKey
        .defaultHeader("X-Api-Key", "m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U")
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void mutated(String key) {
    RestClient client = CLIENT.mutate().defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** The client that is mutated stays as it is. */
  public void mutatedIsAnother(String key) {
    RestClient client = CLIENT.mutate().defaultHeader("X-Api-Key", key).build();
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  /** The header stays with the clone. */
  public void cloned(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder.clone().defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  /** The builder keeps what it is told. */
  public void ignoredResult(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder.defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void handedIn(RestClient client) {
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .body(String.class);
  }

  public void handedInBuilder(RestClient.Builder builder) {
    builder
        .build()
        .get()
        .uri(COMPANY)
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .body(String.class);
  }

  public void interceptor(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInterceptor((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void interceptorOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInterceptor((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void interceptors(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInterceptors(all -> all.add((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        }))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void interceptorsOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInterceptors(all -> all.add((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        }))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void initializer(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInitializer(request -> request.getHeaders().set("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void initializerOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInitializer(request -> request.getHeaders().set("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void initializers(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInitializers(all -> all.add(request -> request.getHeaders().set("X-Api-Key", key)))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void initializersOfAnotherName(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestInitializers(all -> all.add(request -> request.getHeaders().set("X-Trace-Id", key)))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void factory() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestFactory(new JdkClientHttpRequestFactory())
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void template() {
    RestClient client = RestClient.builder().baseUrl(BASE).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void ofATemplate(String key) {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add((request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    RestClient client = RestClient.create(template);
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void ofATemplateWithoutKey() {
    RestClient client = RestClient.create(new RestTemplate());
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void builtOfATemplate() {
    RestClient client = RestClient.builder(new RestTemplate()).build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  private static RestClient client() {
    return RestClient.create();
  }

  private static RestClient.Builder builder() {
    return RestClient.builder();
  }
}
