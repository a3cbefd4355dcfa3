package samples.springrestclient;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;

/** Steps of a client and a request, which stay with what they are called on. */
public final class Steps {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final RestClient CLIENT = RestClient.create(BASE);
  private static final ParameterizedTypeReference<String> TEXT =
      new ParameterizedTypeReference<>() {};

  public void observedBuilder(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder
        .observationRegistry(ObservationRegistry.NOOP)
        .observationConvention(new DefaultClientRequestObservationConvention())
        .defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void observedBuilderWithoutKey() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .observationRegistry(ObservationRegistry.NOOP)
        .observationConvention(new DefaultClientRequestObservationConvention())
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void builderThatReadsResponses(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    builder
        .defaultStatusHandler(HttpStatusCode::is5xxServerError, (request, response) -> {})
        .defaultStatusHandler(new DefaultResponseErrorHandler())
        .messageConverters(all -> all.add(0, new StringHttpMessageConverter()))
        .messageConverters(List.of(new StringHttpMessageConverter()))
        .defaultHeader("X-Api-Key", key);
    builder
        .build()
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void builderThatReadsResponsesWithoutKey() {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .defaultStatusHandler(HttpStatusCode::is5xxServerError, (request, response) -> {})
        .defaultStatusHandler(new DefaultResponseErrorHandler())
        .messageConverters(all -> all.add(new ByteArrayHttpMessageConverter()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  /** A factory without a base leaves the URLs as they are. */
  public void urlsOfAFactory() {
    RestClient.Builder builder = RestClient.builder();
    builder.uriBuilderFactory(new DefaultUriBuilderFactory()).defaultHeader("X-Trace-Id", "7");
    builder
        .build()
        .get()
        .uri("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void baseOfAFactory(String key) {
    RestClient client = RestClient.builder()
        .uriBuilderFactory(new DefaultUriBuilderFactory(BASE))
        .defaultHeader("X-Api-Key", key)
        .build();
    client
        .get()
        // finding: MissingAccountId
        .uri("/companies/{id}", "77")
        .retrieve()
        .body(String.class);
  }

  public void baseOfAFactoryWithAccount(String key) {
    RestClient client = RestClient.builder()
        .uriBuilderFactory(new DefaultUriBuilderFactory(BASE))
        .defaultHeader("X-Api-Key", key)
        .build();
    client
        .get()
        .uri(uri -> uri.path("/companies/77").queryParam("account_id", "1001").build())
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** A client that is built is not changed by its builder. */
  public void headerAfterTheBuild(String key) {
    RestClient.Builder builder = RestClient.builder().baseUrl(BASE);
    RestClient client = builder.build();
    builder.defaultHeader("X-Api-Key", key);
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void builtOfATemplate(String key) {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add((request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    RestClient client = RestClient.builder(template).build();
    client
        .get()
        .uri("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void httpRequest(String key) {
    RestClient.RequestHeadersSpec<?> request = CLIENT.get().uri("/companies/77?account_id=1001");
    request.httpRequest(sent -> sent.getHeaders().set("X-Api-Key", key));
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void httpRequestOfAnotherName(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .httpRequest(sent -> sent.getHeaders().set("X-Trace-Id", key))
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void httpRequestByReference() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .httpRequest(Steps::log)
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  /** What was prepared may be sent again. */
  public void sentAgain(String key) {
    RestClient.RequestHeadersSpec<?> request = CLIENT.get().uri("/companies/77?account_id=1001");
    // finding: MissingApiKeyHeader
    request.exchange((sent, response) -> 1);
    request.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.exchange((sent, response) -> 2);
  }

  public void askedForTwice() {
    RestClient.ResponseSpec response =
        CLIENT.get().uri("/companies/77?account_id=1001").retrieve();
    // finding: MissingApiKeyHeader
    response.toBodilessEntity();
    // finding: MissingApiKeyHeader
    response.toBodilessEntity();
  }

  public void requiredValue() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        // finding: MissingApiKeyHeader
        .exchangeForRequiredValue((request, response) -> 1);
  }

  public void requiredValueOfAnOpenResponse() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        // finding: MissingApiKeyHeader
        .exchangeForRequiredValue((request, response) -> 1, true);
  }

  public void requiredValueWithKey(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        // ok: MissingApiKeyHeader
        .exchangeForRequiredValue((request, response) -> 1);
  }

  public void bodies(String key) {
    RestClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.body("{\"page\":1}", TEXT).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(TEXT);
  }

  public void bodyOfBytes() {
    byte[] page = {'{', '}'};
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body(page)
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(TEXT);
  }

  public void bodyThatIsStreamed() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .body(out -> out.write('7'))
        .retrieve()
        // finding: MissingApiKeyHeader
        .toEntity(String.class);
  }

  public void statusIsRead() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        .onStatus(HttpStatusCode::is4xxClientError, (request, response) -> {})
        .onStatus(new DefaultResponseErrorHandler())
        // finding: MissingApiKeyHeader
        .toEntity(TEXT);
  }

  public void statusIsReadWithKey(String key) {
    RestClient.ResponseSpec response = CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve();
    response.onStatus(HttpStatusCode::is4xxClientError, (request, answer) -> {});
    response
        .onStatus(new DefaultResponseErrorHandler())
        // ok: MissingApiKeyHeader
        .toEntity(String.class);
  }

  public void templateAndBuilderWithoutParameter(String key) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies/77", url -> url.queryParam("page", 1).build())
        .header("X-Api-Key", key)
        .retrieve()
        .body(String.class);
  }

  public void templateAndBuilderInSteps(String key) {
    RestClient.RequestHeadersUriSpec<?> request = CLIENT.get();
    request
        .uri("/companies/77", url -> url.queryParam("account_id", 1001).build())
        .header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** An added header takes none away. */
  public void headerAddedWithoutValue(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .header("X-Api-Key", new String[0])
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** The request is sent when its response is read. */
  public void headerAfterRetrieve(String key) {
    RestClient.RequestHeadersSpec<?> request = CLIENT.get().uri("/companies/77?account_id=1001");
    RestClient.ResponseSpec response = request.retrieve();
    request.header("X-Api-Key", key);
    response
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** Both lines go out. */
  public void headerOfNullAdds(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestFactory(new SimpleClientHttpRequestFactory())
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .header("X-Api-Key", (String) null)
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void defaultHeaderOfNull(String key) {
    RestClient client = RestClient.builder()
        .baseUrl(BASE)
        .requestFactory(new SimpleClientHttpRequestFactory())
        .defaultHeader("X-Api-Key", key)
        .defaultHeader("X-Api-Key", (String) null)
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .body(String.class);
  }

  public void transportOfTheCaller(ClientHttpRequestFactory factory) {
    RestClient client =
        RestClient.builder().baseUrl(BASE).requestFactory(factory).build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .body(String.class);
  }

  static ClientHttpRequestFactory transport() {
    return new SimpleClientHttpRequestFactory();
  }

  private static void log(ClientHttpRequest request) {
    System.out.println(request.getURI());
  }
}
