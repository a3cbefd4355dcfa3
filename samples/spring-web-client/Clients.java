package samples.springwebclient;

import java.util.Map;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What a client adds on its own. */
public final class Clients {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final WebClient CLIENT = WebClient.create(BASE);
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void defaultHeader(String key) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultHeaderOfAnotherName(String key) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).defaultHeader("X-Trace-Id", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultHeaderWithoutValue() {
    WebClient client =
        WebClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key").build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultHeaderOverwrittenByNone(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .defaultHeader("X-Api-Key", key)
        .defaultHeader("X-Api-Key")
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultHeaders(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .defaultHeaders(headers -> headers.set("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultHeadersOfAnotherName(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .defaultHeaders(headers -> headers.set("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultRequest(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .defaultRequest(request -> request.header("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void defaultRequestOfAnotherName(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .defaultRequest(request -> request.header("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void applied(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .apply(builder -> builder.defaultHeader("X-Api-Key", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void appliedWithoutKey(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .apply(builder -> builder.defaultHeader("X-Trace-Id", key))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void neutralDefaults() {
    WebClient client = WebClient.builder()
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
        .bodyToMono(String.class)
        .block();
  }

  public void absoluteUrl(String key) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Only the headers of the request are cleared, not the default ones. */
  public void defaultHeaderAndClearedOnes(String key) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.clear())
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void literalKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        // finding: HardcodedApiKey
        .defaultHeader("X-Api-Key", "m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U")
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void mutated(String key) {
    WebClient client = CLIENT.mutate().defaultHeader("X-Api-Key", key).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** The client that is mutated stays as it is. */
  public void mutatedIsAnother(String key) {
    WebClient client = CLIENT.mutate().defaultHeader("X-Api-Key", key).build();
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** The header stays with the clone. */
  public void cloned(String key) {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder.clone().defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** The builder keeps what it is told. */
  public void ignoredResult(String key) {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder.defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void handedIn(WebClient client) {
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void handedInBuilder(WebClient.Builder builder) {
    builder
        .build()
        .get()
        .uri(COMPANY)
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void filter(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Api-Key", key).build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void filterOfAnotherName(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Trace-Id", key).build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void filters(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.add((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Api-Key", key).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void filtersOfAnotherName(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.add((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Trace-Id", key).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** The filter hands on the request that has no header. */
  public void filterForgetsItsRequest(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> {
          ClientRequest.from(request).header("X-Api-Key", key).build();
          return next.exchange(request);
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void filterWithAFunction(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> {
          ClientRequest changed = ClientRequest.from(request)
              .headers(headers -> headers.set("X-Api-Key", key))
              .build();
          return next.exchange(changed);
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void ownFilter(String key) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).filter(new KeyFilter(key)).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void processor(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter(ExchangeFilterFunction.ofRequestProcessor(request ->
            Mono.just(ClientRequest.from(request).header("X-Api-Key", key).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void processorWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter(ExchangeFilterFunction.ofRequestProcessor(request -> {
          System.out.println(request.method());
          return Mono.just(request);
        }))
        .filter(ExchangeFilterFunction.ofResponseProcessor(Mono::just))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Only some requests get the key. */
  public void processorOfSome(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter(ExchangeFilterFunction.ofRequestProcessor(request -> Mono.just(
            request.url().getPath().startsWith("/v1/lists")
                ? request
                : ClientRequest.from(request).header("X-Api-Key", key).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // unknown: MissingApiKeyHeader CONDITIONAL
        .bodyToMono(String.class)
        .block();
  }

  /** The key comes from a place that the function does not show. */
  public void processorThatWaits(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter(ExchangeFilterFunction.ofRequestProcessor(request -> Mono.just(key)
            .map(text -> ClientRequest.from(request).header("X-Api-Key", text).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void connector() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .clientConnector(new JdkClientHttpConnector())
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  private static final class KeyFilter implements ExchangeFilterFunction {
    private final String key;

    KeyFilter(String key) {
      this.key = key;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
      return next.exchange(ClientRequest.from(request).header("X-Api-Key", key).build());
    }
  }

  private static WebClient client() {
    return WebClient.create();
  }

  private static WebClient.Builder builder() {
    return WebClient.builder();
  }
}
