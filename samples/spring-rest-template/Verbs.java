package samples.springresttemplate;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The verb decides which endpoint it is, and what that demands. */
public final class Verbs {
  private static final RestTemplate REST = new RestTemplate(new JdkClientHttpRequestFactory());
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";
  private static final URI ACCOUNTS_URI = URI.create(ACCOUNTS);
  private static final String ME = "https://api.leadfeeder.com/v1/users/me";
  private static final URI ME_URI = URI.create(ME);

  public void get(String key) {
    RequestEntity<Void> request =
        // ok: MissingAccountId
        RequestEntity.get(ACCOUNTS_URI).header("X-Api-Key", key).build();
    REST.exchange(request, String.class);
  }

  public void getOfATemplate(String key) {
    RequestEntity<Void> request =
        // ok: MissingAccountId
        RequestEntity.get(ACCOUNTS).header("X-Api-Key", key).build();
    REST.exchange(request, String.class);
  }

  public void methodGet(String key) {
    RequestEntity<Void> request =
        // ok: MissingAccountId
        RequestEntity.method(HttpMethod.GET, ACCOUNTS_URI)
            .header("X-Api-Key", key)
            .build();
    REST.exchange(request, String.class);
  }

  public void methodGetByName(String key) {
    RequestEntity<Void> request =
        // ok: MissingAccountId
        RequestEntity.method(HttpMethod.valueOf("GET"), ACCOUNTS_URI)
            .header("X-Api-Key", key)
            .build();
    REST.exchange(request, String.class);
  }

  public void head() {
    RequestEntity<Void> request = RequestEntity.head(ME_URI).build();
    // likely: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void headOfATemplate() {
    RequestEntity<Void> request = RequestEntity.head(ME).build();
    // likely: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void delete() {
    RequestEntity<Void> request = RequestEntity.delete(ME_URI).build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void deleteOfATemplate() {
    RequestEntity<Void> request = RequestEntity.delete(ME).build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void options() {
    RequestEntity<Void> request = RequestEntity.options(ME_URI).build();
    // likely: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void optionsOfATemplate() {
    RequestEntity<Void> request = RequestEntity.options(ME).build();
    // likely: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void post() {
    RequestEntity<String> request = RequestEntity.post(ME_URI).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void postOfATemplate() {
    RequestEntity<String> request = RequestEntity.post(ME).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void put() {
    RequestEntity<String> request = RequestEntity.put(ME_URI).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void putOfATemplate() {
    RequestEntity<String> request = RequestEntity.put(ME).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void patch() {
    RequestEntity<String> request = RequestEntity.patch(ME_URI).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void patchOfATemplate() {
    RequestEntity<String> request = RequestEntity.patch(ME).body("{}");
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void method() {
    RequestEntity<Void> request =
        RequestEntity.method(HttpMethod.DELETE, ME_URI).build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void methodOfATemplate() {
    RequestEntity<Void> request = RequestEntity.method(
            HttpMethod.DELETE, "https://api.leadfeeder.com/v1/users/{id}", "me")
        .build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void methodOfAMap() {
    RequestEntity<Void> request = RequestEntity.method(
            HttpMethod.DELETE, "https://api.leadfeeder.com/v1/users/{id}", Map.of("id", "me"))
        .build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void methodByName() {
    RequestEntity<Void> request =
        RequestEntity.method(HttpMethod.valueOf("DELETE"), ME_URI).build();
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void constructor() {
    RequestEntity<Void> request = new RequestEntity<>(HttpMethod.DELETE, ME_URI);
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void constructorOfABody() {
    RequestEntity<String> request = new RequestEntity<>("{}", HttpMethod.PUT, ME_URI);
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void constructorOfABodyOfAType() {
    RequestEntity<String> request = new RequestEntity<>("{}", HttpMethod.PUT, ME_URI, String.class);
    // finding: MissingApiKeyHeader
    // unknown: MissingAccountId ENDPOINT
    REST.exchange(request, String.class);
  }

  public void getOfACompany(String key) {
    RequestEntity<Void> request =
        // finding: MissingAccountId
        RequestEntity.get(URI.create("https://api.leadfeeder.com/v1/companies/77"))
            .header("X-Api-Key", key)
            .build();
    REST.exchange(request, String.class);
  }

  public void getOfATemplateOfACompany(String key) {
    RequestEntity<Void> request =
        // finding: MissingAccountId
        RequestEntity.get("https://api.leadfeeder.com/v1/companies/{id}", 77)
            .header("X-Api-Key", key)
            .build();
    REST.exchange(request, String.class);
  }
}
