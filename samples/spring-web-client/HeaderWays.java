package samples.springwebclient;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

/** Each way to set the header on a request, right and wrong. */
public final class HeaderWays {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final WebClient CLIENT = WebClient.create(BASE);

  public void header(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headerOfAnotherName(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Trace-Id", key)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headerOfTwoValues(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key, key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headerWithoutValue() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void noHeader() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headers(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.set("X-Api-Key", key))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersOfAnotherName(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.set("X-Trace-Id", key))
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersBearer(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.setBearerAuth(key))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersBlock(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> {
          headers.add("Accept", "text/plain");
          headers.add("X-Api-Key", key);
        })
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersByReference() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(this::addNothing)
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersCleared(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .headers(headers -> headers.clear())
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void headersRemoved(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .headers(headers -> headers.remove("X-Api-Key"))
        .retrieve()
        // unknown: MissingApiKeyHeader CLIENT
        .bodyToMono(String.class)
        .block();
  }

  public void headersCopied(String key) {
    HttpHeaders first = new HttpHeaders();
    first.set("X-Api-Key", key);
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .headers(headers -> headers.addAll(first))
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void literalKey() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        // finding: HardcodedApiKey
        .header("X-Api-Key", "m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void otherHeaders() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .accept(MediaType.TEXT_PLAIN)
        .acceptCharset(StandardCharsets.UTF_8)
        .ifNoneMatch("7")
        .ifModifiedSince(ZonedDateTime.now())
        .cookie("a", "b")
        .cookies(cookies -> cookies.add("c", "d"))
        .attribute("a", "b")
        .attributes(all -> all.put("c", "d"))
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void head() {
    CLIENT
        .head()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // likely: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void headWithKey(String key) {
    CLIENT
        .head()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void delete() {
    CLIENT
        .delete()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void deleteWithKey(String key) {
    CLIENT
        .delete()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void options() {
    CLIENT
        .options()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // likely: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void optionsWithKey(String key) {
    CLIENT
        .options()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .toBodilessEntity()
        .block();
  }

  public void post() {
    CLIENT
        .post()
        .uri("/companies/77?account_id=1001")
        .contentLength(2)
        .bodyValue("{}")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void postWithKey(String key) {
    CLIENT
        .post()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void put() {
    CLIENT
        .put()
        .uri("/companies/77?account_id=1001")
        .contentLength(2)
        .bodyValue("{}")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void putWithKey(String key) {
    CLIENT
        .put()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void patch() {
    CLIENT
        .patch()
        .uri("/companies/77?account_id=1001")
        .contentLength(2)
        .bodyValue("{}")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void patchWithKey(String key) {
    CLIENT
        .patch()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void method() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void methodOfAConstant(String key) {
    CLIENT
        .method(HttpMethod.GET)
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void methodOfAConstantWithoutKey() {
    CLIENT
        .method(HttpMethod.POST)
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Nothing is sent until the response is asked for. */
  public void onlyPrepared() {
    CLIENT.get().uri("/companies/77?account_id=1001").retrieve();
  }

  public void exchanged1() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        // finding: MissingApiKeyHeader
        .exchangeToMono(response -> response.bodyToMono(String.class))
        .block();
  }

  public void exchanged1WithKey(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        // ok: MissingApiKeyHeader
        .exchangeToMono(response -> response.bodyToMono(String.class))
        .block();
  }

  public void exchanged2() {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        // finding: MissingApiKeyHeader
        .exchangeToFlux(response -> response.bodyToFlux(String.class))
        .blockLast();
  }

  public void exchanged2WithKey(String key) {
    CLIENT
        .get()
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        // ok: MissingApiKeyHeader
        .exchangeToFlux(response -> response.bodyToFlux(String.class))
        .blockLast();
  }

  private void addNothing(HttpHeaders headers) {}
}
