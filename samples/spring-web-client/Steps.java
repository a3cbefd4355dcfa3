package samples.springwebclient;

import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.ExchangeFunctions;
import org.springframework.web.reactive.function.client.ExchangeStrategies;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.DefaultUriBuilderFactory;
import reactor.core.publisher.Mono;

/** Steps of a client, a request and a response, which stay with what they are called on, and what sends. */
public final class Steps {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final String COMPANY = "/companies/77?account_id=1001";
  private static final WebClient CLIENT = WebClient.create(BASE);
  private static final ParameterizedTypeReference<String> TEXT =
      new ParameterizedTypeReference<>() {};

  public void everyStepOfABuilder(String key) {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder
        .observationRegistry(ObservationRegistry.NOOP)
        .observationConvention(new DefaultClientRequestObservationConvention())
        .defaultStatusHandler(HttpStatusCode::is5xxServerError, response -> Mono.empty())
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4096))
        .exchangeStrategies(ExchangeStrategies.withDefaults())
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

  public void everyStepOfABuilderWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .observationRegistry(ObservationRegistry.NOOP)
        .observationConvention(new DefaultClientRequestObservationConvention())
        .defaultStatusHandler(HttpStatusCode::is5xxServerError, response -> Mono.empty())
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4096))
        .exchangeStrategies(ExchangeStrategies.withDefaults())
        .build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void urlsOfAFactory() {
    WebClient.Builder builder = WebClient.builder();
    builder.uriBuilderFactory(new DefaultUriBuilderFactory(BASE));
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void urlsOfAFactoryAndKey(String key) {
    WebClient client = WebClient.builder()
        .uriBuilderFactory(new DefaultUriBuilderFactory(BASE))
        .defaultHeader("X-Api-Key", key)
        .build();
    client
        .get()
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** It may do anything. */
  public void functionThatExchanges() {
    WebClient.Builder builder = WebClient.builder();
    builder.exchangeFunction(ExchangeFunctions.create(new JdkClientHttpConnector()));
    builder
        .build()
        .get()
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001"))
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void functionThatExchangesAndKey(String key) {
    WebClient client = WebClient.builder()
        .exchangeFunction(ExchangeFunctions.create(new JdkClientHttpConnector()))
        .defaultHeader("X-Api-Key", key)
        .build();
    client
        .get()
        .uri(URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void connectorOfAClient() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .clientConnector(new JdkClientHttpConnector(HttpClient.newHttpClient()))
        .build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void httpRequest(String key) {
    WebClient.RequestHeadersSpec<?> request = CLIENT.get().uri(COMPANY);
    request.httpRequest(sent -> sent.getHeaders().set("X-Api-Key", key));
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void httpRequestOfAnotherName(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Trace-Id", key)
        .httpRequest(sent -> sent.getHeaders().set("X-Trace-Id", key))
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void httpRequestAndKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .httpRequest(sent -> sent.getHeaders().set("X-Trace-Id", "7"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Both lines go out. */
  public void headerAdds(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .header("X-Api-Key", "")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAPublisher(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.body(Mono.just("{}"), String.class).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAPublisherWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body(Mono.just("{}"), String.class)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAPublisherOfAType(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.body(Mono.just("{}"), TEXT).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAPublisherOfATypeWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body(Mono.just("{}"), TEXT)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAFuture(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request
        .body((Object) CompletableFuture.completedFuture("{}"), String.class)
        .header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAFutureWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body((Object) CompletableFuture.completedFuture("{}"), String.class)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAFutureOfAType(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.body((Object) CompletableFuture.completedFuture("{}"), TEXT).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyOfAFutureOfATypeWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body((Object) CompletableFuture.completedFuture("{}"), TEXT)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyInserter(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.body(BodyInserters.fromValue("{}")).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyInserterWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body(BodyInserters.fromValue("{}"))
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void bodyToMonoOfAType() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(TEXT)
        .block();
  }

  public void bodyToMonoOfATypeWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(TEXT)
        .block();
  }

  public void bodyToFlux() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToFlux(String.class)
        .blockLast();
  }

  public void bodyToFluxWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToFlux(String.class)
        .blockLast();
  }

  public void bodyToFluxOfAType() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToFlux(TEXT)
        .blockLast();
  }

  public void bodyToFluxOfATypeWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToFlux(TEXT)
        .blockLast();
  }

  public void entity() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntity(String.class)
        .block();
  }

  public void entityWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntity(String.class)
        .block();
  }

  public void entityOfAType() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntity(TEXT)
        .block();
  }

  public void entityOfATypeWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntity(TEXT)
        .block();
  }

  public void entityList() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntityList(String.class)
        .block();
  }

  public void entityListWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntityList(String.class)
        .block();
  }

  public void entityListOfAType() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntityList(TEXT)
        .block();
  }

  public void entityListOfATypeWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntityList(TEXT)
        .block();
  }

  public void entityFlux() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntityFlux(String.class)
        .block();
  }

  public void entityFluxWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntityFlux(String.class)
        .block();
  }

  public void entityFluxOfAType() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntityFlux(TEXT)
        .block();
  }

  public void entityFluxOfATypeWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntityFlux(TEXT)
        .block();
  }

  public void entityFluxByExtractor() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntityFlux(BodyExtractors.toFlux(String.class))
        .block();
  }

  public void entityFluxByExtractorWithKey(String key) {
    CLIENT
        .get()
        .uri(COMPANY)
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toEntityFlux(BodyExtractors.toFlux(String.class))
        .block();
  }

  public void statusIsRead() {
    CLIENT
        .get()
        .uri(COMPANY)
        .retrieve()
        .onStatus(HttpStatusCode::is4xxClientError, response -> Mono.empty())
        .onRawStatus(status -> status == 429, response -> Mono.empty())
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void statusIsReadWithKey(String key) {
    WebClient.ResponseSpec response =
        CLIENT.get().uri(COMPANY).header("X-Api-Key", key).retrieve();
    response.onStatus(HttpStatusCode::is4xxClientError, answer -> Mono.empty());
    response.onRawStatus(status -> status == 429, answer -> Mono.empty());
    response
        .onStatus(HttpStatusCode::is5xxServerError, answer -> Mono.empty())
        .onRawStatus(status -> status == 500, answer -> Mono.empty())
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void askedForTwice() {
    WebClient.ResponseSpec response = CLIENT.get().uri(COMPANY).retrieve();
    // finding: MissingApiKeyHeader
    response.toBodilessEntity().block();
    // finding: MissingApiKeyHeader
    response.toBodilessEntity().block();
  }

  /** What was prepared may be sent again. */
  public void sentAgain(String key) {
    WebClient.RequestHeadersSpec<?> request = CLIENT.get().uri(COMPANY);
    // finding: MissingApiKeyHeader
    request.exchangeToMono(response -> Mono.just(1)).block();
    request.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.exchangeToMono(response -> Mono.just(2)).block();
  }

  public void templateAndBuilderWithoutParameter(String key) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies/77", url -> url.queryParam("page", 1).build())
        .header("X-Api-Key", key)
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }

  public void connectorOfTheCaller(ClientHttpConnector connector) {
    WebClient client =
        WebClient.builder().baseUrl(BASE).clientConnector(connector).build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  /** Later steps come too late. */
  public void headerAfterRetrieve(String key) {
    WebClient.RequestHeadersSpec<?> request = CLIENT.get().uri(COMPANY);
    WebClient.ResponseSpec response = request.retrieve();
    request.header("X-Api-Key", key);
    response
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  static ClientHttpConnector connector() {
    return new JdkClientHttpConnector();
  }
}
