package samples.springrestclient;

import java.net.URI;
import java.util.Map;
import org.springframework.web.client.RestClient;

/** Each way to name the URL, right and wrong. */
public final class UrlBuilding {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final RestClient CLIENT = RestClient.create(BASE);
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  // finding: MissingAccountId
  private static final URI BARE = URI.create("https://api.leadfeeder.com/v1/companies/77");

  public void onBase() {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void onBaseWithParameter() {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri("/companies/77?account_id=1001")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void template(String accountId) {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri("/companies/{id}?account_id={account}", 77, accountId)
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  /** A value for which the template has no place is not sent. */
  public void templateWithoutPlace(String accountId) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies/{id}", 77, accountId)
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void map(String accountId) {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri("/companies/{id}?account_id={account}", Map.of("id", 77, "account", accountId))
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void mapWithoutPlace(String accountId) {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("/companies/{id}", Map.of("id", 77, "account_id", accountId))
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void absolute() {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void absoluteUri() {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri(COMPANY)
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void absoluteUriWithoutParameter() {
    CLIENT
        .get()
        .uri(BARE)
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void builder(String accountId) {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri(b -> b.path("/companies/77").queryParam("account_id", accountId).build())
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void builderWithoutParameter() {
    CLIENT
        .get()
        // finding: MissingAccountId
        .uri(b -> b.path("/companies/77").queryParam("page", 1).build())
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void builderOfValues(String accountId) {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri(b -> b.path("/companies/{id}").queryParam("account_id", "{a}").build(77, accountId))
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void templateAndBuilder(String accountId) {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri("/companies/77", b -> b.queryParam("account_id", accountId).build())
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void anotherHost() {
    CLIENT
        .get()
        // ok: MissingAccountId
        .uri("https://api.example.com/v1/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void otherBase() {
    RestClient client =
        RestClient.builder().baseUrl("https://api.leadfeeder.com").build();
    client
        .get()
        // finding: MissingAccountId
        .uri("/v1/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void createdWithoutBase() {
    RestClient.create()
        .get()
        // finding: MissingAccountId
        .uri("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void baseOfAUri() {
    RestClient.create(URI.create(BASE))
        .get()
        // finding: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public void baseUrlOfAUri() {
    RestClient client = RestClient.builder().baseUrl(URI.create(BASE)).build();
    client
        .get()
        // finding: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }
}
