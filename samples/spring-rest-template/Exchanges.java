package samples.springresttemplate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Requests as entities, exchanged. */
public final class Exchanges {
  private static final RestTemplate REST = new RestTemplate(new JdkClientHttpRequestFactory());
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final URI COMPANY_URI = URI.create(COMPANY);
  private static final ParameterizedTypeReference<String> TEXT =
      new ParameterizedTypeReference<>() {};

  public void exchangeOfAUri(String key) {
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY_URI, HttpMethod.GET, entity("X-Api-Key", key), String.class);
  }

  public void exchangeOfAUriWithoutKey(String key) {
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY_URI, HttpMethod.GET, entity("Accept", "text/plain"), String.class);
  }

  public void exchangeOfATemplate(String key, String accountId) {
    HttpEntity<Void> entity = entity("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.exchange(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        entity,
        String.class,
        77,
        accountId);
  }

  public void exchangeOfAMap(String key, String accountId) {
    HttpEntity<Void> entity = entity("X-Api-Key", key);
    Map<String, String> values = Map.of("id", "77", "account_id", accountId);
    // ok: MissingApiKeyHeader
    // finding: MissingAccountId
    REST.exchange(
        "https://api.leadfeeder.com/v1/companies/{id}",
        HttpMethod.GET,
        entity,
        String.class,
        values);
  }

  public void requestEntity(String key) {
    RequestEntity<Void> request =
        RequestEntity.get(COMPANY_URI).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void requestEntityWithoutKey() {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI).build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void exchangeOfAUriOfAType(String key) {
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY_URI, HttpMethod.GET, entity("X-Api-Key", key), TEXT);
  }

  public void exchangeOfAUriWithoutKeyOfAType(String key) {
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY_URI, HttpMethod.GET, entity("Accept", "text/plain"), TEXT);
  }

  public void exchangeOfATemplateOfAType(String key, String accountId) {
    HttpEntity<Void> entity = entity("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.exchange(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        entity,
        TEXT,
        77,
        accountId);
  }

  public void exchangeOfAMapOfAType(String key, String accountId) {
    HttpEntity<Void> entity = entity("X-Api-Key", key);
    Map<String, String> values = Map.of("id", "77", "account_id", accountId);
    // ok: MissingApiKeyHeader
    // finding: MissingAccountId
    REST.exchange(
        "https://api.leadfeeder.com/v1/companies/{id}", HttpMethod.GET, entity, TEXT, values);
  }

  public void requestEntityOfAType(String key) {
    RequestEntity<Void> request =
        RequestEntity.get(COMPANY_URI).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, TEXT);
  }

  public void requestEntityWithoutKeyOfAType() {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI).build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, TEXT);
  }

  public void head(String key) {
    RequestEntity<Void> request = RequestEntity.head(COMPANY_URI).build();
    // likely: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headOfATemplate(String key, String accountId) {
    RequestEntity<Void> request = RequestEntity.head(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void delete(String key) {
    RequestEntity<Void> request = RequestEntity.delete(COMPANY_URI).build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void deleteOfATemplate(String key, String accountId) {
    RequestEntity<Void> request = RequestEntity.delete(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void options(String key) {
    RequestEntity<Void> request = RequestEntity.options(COMPANY_URI).build();
    // likely: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void optionsOfATemplate(String key, String accountId) {
    RequestEntity<Void> request = RequestEntity.options(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void post(String key) {
    RequestEntity<String> request =
        RequestEntity.post(COMPANY_URI).contentLength(2).body("{}");
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void postOfATemplate(String key, String accountId) {
    RequestEntity<String> request = RequestEntity.post(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .contentType(MediaType.APPLICATION_JSON)
        .header("X-Api-Key", key)
        .body("{}", String.class);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void put(String key) {
    RequestEntity<String> request =
        RequestEntity.put(COMPANY_URI).contentLength(2).body("{}");
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void putOfATemplate(String key, String accountId) {
    RequestEntity<String> request = RequestEntity.put(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .contentType(MediaType.APPLICATION_JSON)
        .header("X-Api-Key", key)
        .body("{}", String.class);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void patch(String key) {
    RequestEntity<String> request =
        RequestEntity.patch(COMPANY_URI).contentLength(2).body("{}");
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void patchOfATemplate(String key, String accountId) {
    RequestEntity<String> request = RequestEntity.patch(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .contentType(MediaType.APPLICATION_JSON)
        .header("X-Api-Key", key)
        .body("{}", String.class);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void getOfATemplate(String accountId) {
    RequestEntity<Void> request = RequestEntity.get(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", 77, accountId)
        .build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void getWithoutParameter(String key) {
    RequestEntity<Void> request =
        // finding: MissingAccountId
        RequestEntity.get("https://api.leadfeeder.com/v1/companies/77")
            .header("X-Api-Key", key)
            .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void method(String key) {
    RequestEntity<Void> request = RequestEntity.method(HttpMethod.GET, COMPANY_URI)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void methodWithoutKey() {
    RequestEntity<Void> request =
        RequestEntity.method(HttpMethod.GET, COMPANY_URI).build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void methodOfATemplate(String accountId) {
    RequestEntity<Void> request = RequestEntity.method(
            HttpMethod.GET,
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
            77,
            accountId)
        .build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void methodOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    RequestEntity<Void> request = RequestEntity.method(
            HttpMethod.GET,
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
            values)
        .build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headersOfABuilder(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    RequestEntity<Void> request =
        RequestEntity.get(COMPANY_URI).headers(headers).build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headersOfABuilderByAFunction(String key) {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .headers(headers -> headers.set("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headersClearedByAFunction(String key) {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .header("X-Api-Key", key)
        .headers(headers -> headers.clear())
        .build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headerWithoutValue() {
    RequestEntity<Void> request =
        RequestEntity.get(COMPANY_URI).header("X-Api-Key").build();
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void headerOfTwoValues(String key) {
    RequestEntity<Void> request = RequestEntity.get(COMPANY_URI)
        .accept(MediaType.TEXT_PLAIN)
        .acceptCharset(StandardCharsets.UTF_8)
        .ifNoneMatch("7")
        .header("X-Api-Key", key, key)
        .build();
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor1(String key) {
    RequestEntity<String> request = new RequestEntity<>(HttpMethod.GET, COMPANY_URI);
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor2(String key) {
    RequestEntity<String> request = new RequestEntity<>("{}", HttpMethod.POST, COMPANY_URI);
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor3(String key) {
    RequestEntity<String> request =
        new RequestEntity<>("{}", HttpMethod.POST, COMPANY_URI, String.class);
    // finding: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor4(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    RequestEntity<String> request = new RequestEntity<>(headers, HttpMethod.GET, COMPANY_URI);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor5(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    RequestEntity<String> request =
        new RequestEntity<>("{}", headers, HttpMethod.POST, COMPANY_URI);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void constructor6(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    RequestEntity<String> request =
        new RequestEntity<>("{}", headers, HttpMethod.POST, COMPANY_URI, String.class);
    // ok: MissingApiKeyHeader
    REST.exchange(request, String.class);
  }

  public void execute(String key) {
    // ok: MissingApiKeyHeader
    REST.execute(
        COMPANY,
        HttpMethod.GET,
        request -> request.getHeaders().set("X-Api-Key", key),
        response -> null);
  }

  public void executeWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.execute(COMPANY, HttpMethod.GET, null, response -> null);
  }

  public void executeOfAUri(String key) {
    // ok: MissingApiKeyHeader
    REST.execute(
        COMPANY_URI,
        HttpMethod.GET,
        request -> request.getHeaders().set("X-Api-Key", key),
        response -> null);
  }

  public void executeOfAUriWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.execute(COMPANY_URI, HttpMethod.GET, null, response -> null);
  }

  public void executeOfATemplate(String key) {
    // ok: MissingApiKeyHeader
    REST.execute(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        request -> request.getHeaders().set("X-Api-Key", key),
        response -> null,
        77,
        1001);
  }

  public void executeOfATemplateWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.execute(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        null,
        response -> null,
        77,
        1001);
  }

  public void executeOfAMap(String key) {
    // ok: MissingApiKeyHeader
    REST.execute(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        request -> request.getHeaders().set("X-Api-Key", key),
        response -> null,
        Map.of("id", 77, "account", 1001));
  }

  public void executeOfAMapWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.execute(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        HttpMethod.GET,
        null,
        response -> null,
        Map.of("id", 77, "account", 1001));
  }

  private static HttpEntity<Void> entity(String name, String value) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(name, value);
    return new HttpEntity<>(headers);
  }
}
