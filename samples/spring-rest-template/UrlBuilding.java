package samples.springresttemplate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Each way to build the URL, right and wrong. */
public final class UrlBuilding {
  private static final RestTemplate REST = new RestTemplate();

  public void queryParam(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryParamOfAnotherName() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("page", 1)
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryParamOfACollection(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", List.of(accountId))
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryParamIfPresent(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParamIfPresent("account_id", Optional.of(accountId))
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryParam(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .replaceQueryParam("account_id", accountId)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryParamOfACollection(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .replaceQueryParam("account_id", List.of(accountId))
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void query() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("page", 1)
        .query("account_id=1001")
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryKeepsWhatIsThere(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        .query("page=1")
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQuery() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .replaceQuery("account_id=1001")
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryDropsWhatIsThere(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        .replaceQuery("page=1")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  /** A fragment is not sent. */
  public void fragment() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .fragment("account_id=1001")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void path() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com")
        .path("/v1/companies/77")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void pathOfAccounts() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com")
        .path("/v1/accounts")
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void pathSegments() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com")
        .pathSegment("v1", "companies", "77")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replacePath() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/accounts")
        .replacePath("/v1/companies/77")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void pathReplacedByAccounts() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .replacePath("/v1/accounts")
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void parts(String accountId) {
    URI url = UriComponentsBuilder.newInstance()
        .scheme("https")
        .host("api.leadfeeder.com")
        .path("/v1/companies/77")
        .queryParam("account_id", accountId)
        .encode()
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void partsWithoutParameter() {
    URI url = UriComponentsBuilder.newInstance()
        .scheme("https")
        .host("api.leadfeeder.com")
        .path("/v1/companies/77")
        .build(true)
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void fromUri(String accountId) {
    URI url = UriComponentsBuilder.fromUri(URI.create("https://api.leadfeeder.com/v1/companies/77"))
        .queryParam("account_id", accountId)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void fromPath() {
    URI url = UriComponentsBuilder.fromPath("/v1/companies/77")
        .scheme("https")
        .host("api.leadfeeder.com")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void expanded(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .queryParam("account_id", "{account}")
        .buildAndExpand(77, accountId)
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void expandedByAMap(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .queryParam("account_id", "{account}")
        .buildAndExpand(Map.of("id", 77, "account", accountId))
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void expandedWithoutPlace(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .buildAndExpand(77, accountId)
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void builtOfValues(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .queryParam("account_id", "{account}")
        // ok: MissingAccountId
        .build(77, accountId);
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void builtOfAMap(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .queryParam("account_id", "{account}")
        // ok: MissingAccountId
        .build(Map.of("id", 77, "account", accountId));
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void asText(String accountId) {
    String url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        // ok: MissingAccountId
        .toUriString();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void asTextWithoutParameter() {
    String url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        // finding: MissingAccountId
        .toUriString();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void asTextOfComponents(String accountId) {
    String url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        .build()
        .encode()
        // ok: MissingAccountId
        .toUriString();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void asTextByToString() {
    String url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .build()
        // finding: MissingAccountId
        .toString();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void variables(String accountId) {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", "{account}")
        .uriVariables(Map.of("account", accountId))
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  /** The builder keeps what it is told. */
  public void ignoredBuilder(String accountId) {
    UriComponentsBuilder builder =
        UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77");
    builder.queryParam("account_id", accountId);
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  /** The parameter stays with the clone. */
  public void clonedBuilder(String accountId) {
    UriComponentsBuilder builder =
        UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77");
    builder.cloneBuilder().queryParam("account_id", accountId);
    // finding: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryParams(String accountId) {
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.add("account_id", accountId);
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/77")
        .queryParams(values)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  private static HttpEntity<Void> entity() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    return new HttpEntity<>(headers);
  }
}
