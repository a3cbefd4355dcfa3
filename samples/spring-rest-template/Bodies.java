package samples.springresttemplate;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

/** Methods that take a body, which may be an entity with headers. */
public final class Bodies {
  private static final RestTemplate REST = new RestTemplate(new JdkClientHttpRequestFactory());
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final URI COMPANY_URI = URI.create(COMPANY);

  public void postForObject(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForObject(COMPANY, new HttpEntity<>("{}", headers), String.class);
  }

  public void postForObjectWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.postForObject(COMPANY, new HttpEntity<>("{}"), String.class);
  }

  public void postForObjectOfAUri(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForObject(COMPANY_URI, new HttpEntity<>("{}", headers), String.class);
  }

  public void postForObjectWithoutKeyOfAUri() {
    // finding: MissingApiKeyHeader
    REST.postForObject(COMPANY_URI, new HttpEntity<>("{}"), String.class);
  }

  public void postForObjectOfATemplate(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        77,
        accountId);
  }

  public void postForObjectOfAMap(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        Map.of("id", 77, "account", accountId));
  }

  public void postForEntity(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForEntity(COMPANY, new HttpEntity<>("{}", headers), String.class);
  }

  public void postForEntityWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.postForEntity(COMPANY, new HttpEntity<>("{}"), String.class);
  }

  public void postForEntityOfAUri(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForEntity(COMPANY_URI, new HttpEntity<>("{}", headers), String.class);
  }

  public void postForEntityWithoutKeyOfAUri() {
    // finding: MissingApiKeyHeader
    REST.postForEntity(COMPANY_URI, new HttpEntity<>("{}"), String.class);
  }

  public void postForEntityOfATemplate(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForEntity(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        77,
        accountId);
  }

  public void postForEntityOfAMap(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForEntity(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        Map.of("id", 77, "account", accountId));
  }

  public void postForLocation(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForLocation(COMPANY, new HttpEntity<>("{}", headers));
  }

  public void postForLocationWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.postForLocation(COMPANY, new HttpEntity<>("{}"));
  }

  public void postForLocationOfAUri(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.postForLocation(COMPANY_URI, new HttpEntity<>("{}", headers));
  }

  public void postForLocationWithoutKeyOfAUri() {
    // finding: MissingApiKeyHeader
    REST.postForLocation(COMPANY_URI, new HttpEntity<>("{}"));
  }

  public void postForLocationOfATemplate(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForLocation(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", entity, 77, accountId);
  }

  public void postForLocationOfAMap(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.postForLocation(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        Map.of("id", 77, "account", accountId));
  }

  public void put(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.put(COMPANY, new HttpEntity<>("{}", headers));
  }

  public void putWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.put(COMPANY, new HttpEntity<>("{}"));
  }

  public void putOfAUri(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.put(COMPANY_URI, new HttpEntity<>("{}", headers));
  }

  public void putWithoutKeyOfAUri() {
    // finding: MissingApiKeyHeader
    REST.put(COMPANY_URI, new HttpEntity<>("{}"));
  }

  public void putOfATemplate(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.put(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", entity, 77, accountId);
  }

  public void putOfAMap(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.put(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        Map.of("id", 77, "account", accountId));
  }

  public void patchForObject(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.patchForObject(COMPANY, new HttpEntity<>("{}", headers), String.class);
  }

  public void patchForObjectWithoutKey() {
    // finding: MissingApiKeyHeader
    REST.patchForObject(COMPANY, new HttpEntity<>("{}"), String.class);
  }

  public void patchForObjectOfAUri(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.patchForObject(COMPANY_URI, new HttpEntity<>("{}", headers), String.class);
  }

  public void patchForObjectWithoutKeyOfAUri() {
    // finding: MissingApiKeyHeader
    REST.patchForObject(COMPANY_URI, new HttpEntity<>("{}"), String.class);
  }

  public void patchForObjectOfATemplate(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.patchForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        77,
        accountId);
  }

  public void patchForObjectOfAMap(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.patchForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        entity,
        String.class,
        Map.of("id", 77, "account", accountId));
  }

  public void aTextAsBody() {
    // finding: MissingApiKeyHeader
    REST.postForObject(COMPANY, "{}", String.class);
  }

  public void noBody() {
    // finding: MissingApiKeyHeader
    REST.postForObject(COMPANY, null, String.class);
  }

  /** The body may be an entity, which has headers. */
  public void anyBody(Object body) {
    // unknown: MissingApiKeyHeader HEADER_NAME
    REST.postForObject(COMPANY, body, String.class);
  }

  /** Headers without an entity around them are sent as a form. */
  public void headersAsBody(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    REST.postForObject(COMPANY, headers, String.class);
  }

  public void parameterInTheBody(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{\"account_id\": \"1001\"}", headers);
    // ok: MissingApiKeyHeader
    // finding: MissingAccountId
    REST.postForObject("https://api.leadfeeder.com/v1/companies/search", entity, String.class);
  }
}
