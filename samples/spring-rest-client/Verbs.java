package samples.springrestclient;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

/** The verb decides which endpoint it is; a client that is handed in may add the header. */
public final class Verbs {
  private static final RestClient CLIENT = RestClient.create("https://api.leadfeeder.com/v1");
  private static final String LIST = "https://api.leadfeeder.com/v1/lists/5?account_id=1001";

  public void get(String key) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies?ids=7,8")
        .header("X-Api-Key", key)
        .retrieve()
        .body(String.class);
  }

  /** With GET it would be sure. */
  public void delete(String key) {
    CLIENT
        .delete()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity();
  }

  /** With another verb it would be likely. */
  public void post(String key) {
    CLIENT
        .post()
        // finding: MissingAccountId
        .uri("/web-visits")
        .header("X-Api-Key", key)
        .body("{\"page\":1}")
        .retrieve()
        .body(String.class);
  }

  public void put(String key) {
    CLIENT
        .put()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .body("{\"name\":\"Acme\"}")
        .retrieve()
        .toBodilessEntity();
  }

  public void patch(String key) {
    CLIENT
        .patch()
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .body("{\"name\":\"Acme\"}")
        .retrieve()
        .toBodilessEntity();
  }

  public void methodPost(String key) {
    CLIENT
        .method(HttpMethod.POST)
        // finding: MissingAccountId
        .uri("/web-visits")
        .header("X-Api-Key", key)
        .body("{\"page\":1}")
        .retrieve()
        .body(String.class);
  }

  public void methodDelete(String key) {
    CLIENT
        .method(HttpMethod.DELETE)
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity();
  }

  /** Only the verb is named by who calls. */
  public void methodOfTheCaller(HttpMethod method, String key) {
    CLIENT
        .method(method)
        // likely: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .toBodilessEntity();
  }

  public void headByClientOfTheCaller(RestClient client) {
    client
        .head()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void deleteByClientOfTheCaller(RestClient client) {
    client
        .delete()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void optionsByClientOfTheCaller(RestClient client) {
    client
        .options()
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void postByClientOfTheCaller(RestClient client) {
    client
        .post()
        .uri(LIST)
        .body("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void putByClientOfTheCaller(RestClient client) {
    client
        .put()
        .uri(LIST)
        .body("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void patchByClientOfTheCaller(RestClient client) {
    client
        .patch()
        .uri(LIST)
        .body("{\"name\":\"Leads\"}")
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  public void methodByClientOfTheCaller(RestClient client) {
    client
        .method(HttpMethod.DELETE)
        .uri(LIST)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
        .toBodilessEntity();
  }

  private static HttpMethod method() {
    return HttpMethod.DELETE;
  }
}
