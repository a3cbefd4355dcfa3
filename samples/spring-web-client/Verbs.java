package samples.springwebclient;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

/** The verb decides which endpoint it is; a client that is handed in may add the header. */
public final class Verbs {
  private static final WebClient CLIENT = WebClient.create("https://api.leadfeeder.com/v1");
  private static final String LIST = "https://api.leadfeeder.com/v1/lists/5?account_id=1001";

  public void get(String key) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies?ids=7,8")
        .header("X-Api-Key", key)
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }

  /** With GET it would be sure. */
  public void delete(String key) {
    CLIENT
        .delete()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity()
        .block();
  }

  /** With another verb it would be likely. */
  public void post(String key) {
    CLIENT
        .post()
        // finding: MissingAccountId
        .uri("/web-visits")
        .header("X-Api-Key", key)
        .bodyValue("{\"page\":1}")
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }

  public void put(String key) {
    CLIENT
        .put()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .bodyValue("{\"name\":\"Acme\"}")
        .retrieve()
        .toBodilessEntity()
        .block();
  }

  public void patch(String key) {
    CLIENT
        .patch()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .bodyValue("{\"name\":\"Acme\"}")
        .retrieve()
        .toBodilessEntity()
        .block();
  }

  public void methodPost(String key) {
    CLIENT
        .method(HttpMethod.POST)
        // finding: MissingAccountId
        .uri("/web-visits")
        .header("X-Api-Key", key)
        .bodyValue("{\"page\":1}")
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }

  public void methodDelete(String key) {
    CLIENT
        .method(HttpMethod.DELETE)
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity()
        .block();
  }

  /** Only the verb is named by who calls. */
  public void methodOfTheCaller(HttpMethod method, String key) {
    CLIENT
        .method(method)
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity()
        .block();
  }

  public void headByClientOfTheCaller(WebClient client) {
    client
        .head()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void deleteByClientOfTheCaller(WebClient client) {
    client
        .delete()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void optionsByClientOfTheCaller(WebClient client) {
    client
        .options()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void postByClientOfTheCaller(WebClient client) {
    client
        .post()
        .uri(LIST)
        .bodyValue("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void putByClientOfTheCaller(WebClient client) {
    client
        .put()
        .uri(LIST)
        .bodyValue("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void patchByClientOfTheCaller(WebClient client) {
    client
        .patch()
        .uri(LIST)
        .bodyValue("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  public void methodByClientOfTheCaller(WebClient client) {
    client
        .method(HttpMethod.DELETE)
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity()
        .block();
  }

  private static HttpMethod method() {
    return HttpMethod.DELETE;
  }
}
