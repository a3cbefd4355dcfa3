package samples.springresttemplate;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** Methods that have no place for headers. */
public final class GetFor {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final URI COMPANY_URI = URI.create(COMPANY);

  public void getForObject() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForObject(COMPANY, String.class);
  }

  public void getForObjectOfAUri() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForObject(COMPANY_URI, String.class);
  }

  public void getForEntity() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForEntity(COMPANY, String.class);
  }

  public void getForEntityOfAUri() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForEntity(COMPANY_URI, String.class);
  }

  public void headForHeaders() {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.headForHeaders(COMPANY);
  }

  public void headForHeadersOfAUri() {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.headForHeaders(COMPANY_URI);
  }

  public void optionsForAllow() {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.optionsForAllow(COMPANY);
  }

  public void optionsForAllowOfAUri() {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.optionsForAllow(COMPANY_URI);
  }

  public void delete() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.delete(COMPANY);
  }

  public void deleteOfAUri() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.delete(COMPANY_URI);
  }

  public void getForObjectOfATemplate(String accountId) {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        String.class,
        "77",
        accountId);
  }

  public void getForObjectOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForObject(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", String.class, values);
  }

  public void getForEntityOfATemplate(String accountId) {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForEntity(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}",
        String.class,
        "77",
        accountId);
  }

  public void getForEntityOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForEntity(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", String.class, values);
  }

  public void headForHeadersOfATemplate(String accountId) {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.headForHeaders(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", "77", accountId);
  }

  public void headForHeadersOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.headForHeaders(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", values);
  }

  public void optionsForAllowOfATemplate(String accountId) {
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.optionsForAllow(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", "77", accountId);
  }

  public void optionsForAllowOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    // likely: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.optionsForAllow(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", values);
  }

  public void deleteOfATemplate(String accountId) {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.delete(
        "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", "77", accountId);
  }

  public void deleteOfAMap(String accountId) {
    Map<String, String> values = Map.of("id", "77", "account", accountId);
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.delete("https://api.leadfeeder.com/v1/companies/{id}?account_id={account}", values);
  }

  /** A value for which the template has no place is not sent. */
  public void valueWithoutAPlace(String accountId) {
    // finding: MissingApiKeyHeader
    // finding: MissingAccountId
    REST.getForObject(
        "https://api.leadfeeder.com/v1/companies/{id}", String.class, "77", accountId);
  }

  /** A value for which the template has no place is not sent. */
  public void mapEntryWithoutAPlace(String accountId) {
    // finding: MissingApiKeyHeader
    // finding: MissingAccountId
    REST.getForObject(
        "https://api.leadfeeder.com/v1/companies/{id}",
        String.class,
        Map.of("id", 77, "account_id", accountId));
  }

  /** The entity is a value for the template, which has no place for it. */
  public void entityAsAValue(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    REST.getForObject(COMPANY, String.class, new HttpEntity<>(headers));
  }

  public void accountsNeedNoAccount() {
    // finding: MissingApiKeyHeader
    // ok: MissingAccountId
    REST.getForObject("https://api.leadfeeder.com/v1/accounts", String.class);
  }

  public void anotherHost() {
    // ok: MissingApiKeyHeader
    REST.getForObject("https://api.example.com/v1/companies/77", String.class);
  }

  public void byTheInterface() {
    RestOperations operations = new RestTemplate();
    // finding: MissingApiKeyHeader
    operations.getForObject(COMPANY, String.class);
  }

  /**
   * Interceptors of the template may set the header, unless all code is seen and none sets it; the
   * parameter is missing all the same.
   */
  public void handedIn(RestTemplate rest) {
    // likely: MissingApiKeyHeader [source-scan]
    // likely: MissingAccountId
    rest.getForObject("https://api.leadfeeder.com/v1/companies/77", String.class);
  }
}
