package samples.springwebclient6;

import org.springframework.web.reactive.function.client.WebClient;

/** What Spring 7 no longer has. */
@SuppressWarnings("deprecation")
public final class OldMethods {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final String COMPANY = "/companies/77?account_id=1001";
  private static final WebClient CLIENT = WebClient.create(BASE);

  public void context(String key) {
    WebClient.RequestHeadersSpec<?> request = CLIENT.get().uri(COMPANY);
    request.context(context -> context.put("page", 1)).header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void contextWithoutKey() {
    CLIENT
        .get()
        .uri(COMPANY)
        .context(context -> context.put("page", 1))
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void syncBody(String key) {
    WebClient.RequestBodySpec request = CLIENT.post().uri("/web-visits?account_id=1001");
    request.syncBody("{}").header("X-Api-Key", key);
    request
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void syncBodyWithoutKey() {
    CLIENT
        .post()
        .uri("/web-visits?account_id=1001")
        .syncBody("{}")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void exchange() {
    CLIENT
        .get()
        .uri(COMPANY)
        // finding: MissingApiKeyHeader
        .exchange()
        .block();
  }

  public void strategies(String key) {
    WebClient.Builder builder = WebClient.builder().baseUrl(BASE);
    builder
        .exchangeStrategies(strategies -> strategies.codecs(codecs -> {}))
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

  public void strategiesWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .exchangeStrategies(strategies -> strategies.codecs(codecs -> {}))
        .build();
    client
        .get()
        .uri(COMPANY)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }
}
