package samples.springresttemplate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** What the steps of a URI builder and of its components change, and what they leave. */
public final class UriSteps {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  /** A builder changes itself: the result of a step need not be used. */
  public void stepsAsStatements(String accountId) {
    UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
    builder.uri(URI.create(COMPANY));
    builder.queryParam("account_id", accountId);
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void stepsInAChain(String accountId) {
    UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
    builder
        .userInfo("user")
        .port("443")
        .scheme("https")
        .host("api.leadfeeder.com")
        .port(443)
        .path("/v1/companies/77")
        .userInfo(null)
        .encode(StandardCharsets.UTF_8)
        .queryParam("account_id", accountId);
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void stepsWithoutAccount() {
    URI url = UriComponentsBuilder.newInstance()
        .userInfo("user")
        .port("443")
        .scheme("https")
        .host("api.leadfeeder.com")
        .port(443)
        .path("/v1/companies/77")
        .userInfo(null)
        .encode(StandardCharsets.UTF_8)
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void uri() {
    URI url = UriComponentsBuilder.newInstance()
        .uri(URI.create(COMPANY))
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void withParser() {
    URI url = UriComponentsBuilder.fromUriString(COMPANY, UriComponentsBuilder.ParserType.RFC)
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  /** The parameter stays with the clone. */
  public void clonedBuilder(String accountId) {
    UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(COMPANY);
    UriComponentsBuilder other = (UriComponentsBuilder) builder.clone();
    other.queryParam("account_id", accountId);
    // finding: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void cloneKeepsWhatIsThere() {
    UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(COMPANY);
    UriComponentsBuilder other = (UriComponentsBuilder) builder.clone();
    // finding: MissingAccountId
    URI url = other.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void components() {
    URI url = UriComponentsBuilder.fromUriString("https://api.leadfeeder.com/v1/companies/{id}")
        .build()
        .expand(77)
        .expand(Map.of("id", 77))
        .normalize()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void componentsWithAccount(String accountId) {
    UriComponents components = UriComponentsBuilder.fromUriString(
            "https://api.leadfeeder.com/v1/companies/{id}?account_id={account}")
        .build();
    URI url = components
        .expand(Map.of("id", 77, "account", accountId))
        .normalize()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  /** Who only looks at the parts changes nothing. */
  public String looks() {
    UriComponents components = UriComponentsBuilder.fromUriString(COMPANY).build();
    String seen = components.getScheme()
        + components.getHost()
        + components.getPath()
        + components.getQuery()
        + components.getQueryParams()
        + components.getPathSegments();
    // finding: MissingAccountId
    URI url = components.toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
    return seen;
  }

  /** Nothing goes out. */
  public boolean queryParamIfPresentOfNull() {
    try {
      URI url = UriComponentsBuilder.fromUriString(COMPANY)
          .queryParamIfPresent("account_id", (Optional<?>) null)
          .build()
          // ok: MissingAccountId
          .toUri();
      REST.exchange(url, HttpMethod.GET, entity(), String.class);
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  public void queryParamsOfNull() {
    URI url = UriComponentsBuilder.fromUriString(COMPANY)
        .queryParams(null)
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void queryParamsAsAStatement(String accountId) {
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("page", "1");
    UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(COMPANY);
    builder.queryParams(more).queryParam("account_id", accountId);
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryParamsOfNull(String accountId) {
    URI url = UriComponentsBuilder.fromUriString(COMPANY)
        .queryParam("account_id", accountId)
        .replaceQueryParams(null)
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryParams(String accountId) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    all.add("account_id", accountId);
    URI url = UriComponentsBuilder.fromUriString(COMPANY)
        .replaceQueryParams(all)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void replaceQueryParamsAsAStatement(String accountId) {
    UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(COMPANY);
    builder.replaceQueryParams(null).queryParam("account_id", accountId);
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  public void listsOfValues(String accountId) {
    UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(COMPANY);
    builder.queryParam("page", List.of("1")).replaceQueryParam("account_id", List.of(accountId));
    // ok: MissingAccountId
    URI url = builder.build().toUri();
    REST.exchange(url, HttpMethod.GET, entity(), String.class);
  }

  private static HttpEntity<Void> entity() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    return new HttpEntity<>(headers);
  }
}
