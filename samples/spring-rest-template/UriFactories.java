package samples.springresttemplate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilderFactory;
import org.springframework.web.util.UriComponentsBuilder;

/** Templates whose base URL is that of a factory, and parameters that a map hands to a builder. */
public final class UriFactories {
  private static final String BASE = "https://api.leadfeeder.com";
  private static final RestTemplate REST = new RestTemplate();

  public void baseOfAFactory() {
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(new DefaultUriBuilderFactory(BASE));
    // finding: MissingApiKeyHeader
    rest.getForObject("/v1/companies/{id}?account_id={account}", String.class, "77", "1001");
  }

  public void baseOfAFactoryWithKey(String key, String accountId) {
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(new DefaultUriBuilderFactory(BASE + "/v1"));
    String path = UriComponentsBuilder.fromPath("/companies/{id}")
        .queryParam("account_id", accountId)
        .buildAndExpand("77")
        .toUriString();
    // ok: MissingApiKeyHeader
    rest.exchange(path, HttpMethod.GET, entity(key), String.class);
  }

  public void baseOfAFactoryWithoutAccount(String key) {
    DefaultUriBuilderFactory factory = new DefaultUriBuilderFactory(BASE);
    factory.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.VALUES_ONLY);
    factory.setParsePath(false);
    factory.setParserType(UriComponentsBuilder.ParserType.RFC);
    factory.setDefaultUriVariables(Map.of("page", 1));
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(factory);
    // finding: MissingAccountId
    rest.exchange("/v1/companies/{id}", HttpMethod.GET, entity(key), String.class, "77");
  }

  public void baseOfABuilder(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(
        new DefaultUriBuilderFactory(UriComponentsBuilder.fromUriString(BASE).path("/v1")));
    // finding: MissingAccountId
    rest.exchange("/companies/{id}", HttpMethod.GET, entity(key), String.class, "77");
  }

  /** A factory without a base leaves the URLs as they are. */
  public void factoryWithoutBase() {
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(new DefaultUriBuilderFactory());
    // finding: MissingApiKeyHeader
    rest.getForObject(BASE + "/v1/companies/77?account_id=1001", String.class);
  }

  /** The base URL is no matter to an absolute one. */
  public void absoluteUrlBesideAFactory(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setUriTemplateHandler(new DefaultUriBuilderFactory("https://example.com"));
    // finding: MissingAccountId
    rest.exchange(BASE + "/v1/companies/77", HttpMethod.GET, entity(key), String.class);
  }

  public void uriOfAFactory(String key, String accountId) {
    UriBuilderFactory factory = new DefaultUriBuilderFactory(BASE + "/v1");
    REST.exchange(
        factory
            .uriString("/companies/{id}")
            .queryParam("account_id", accountId)
            // ok: MissingAccountId
            .build("77"),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void uriOfAFactoryWithoutAccount(String key) {
    UriBuilderFactory factory = new DefaultUriBuilderFactory(BASE + "/v1");
    REST.exchange(
        factory
            .builder()
            .path("/companies/{id}")
            // finding: MissingAccountId
            .build("77"),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void parametersOfAMap(String key, String accountId) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add("page", "1");
    parameters.add("account_id", accountId);
    REST.exchange(
        UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77")
            .queryParams(parameters)
            .build()
            // ok: MissingAccountId
            .toUri(),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void parametersOfAMapWithoutAccount(String key) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add("page", "1");
    REST.exchange(
        UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77")
            .queryParams(parameters)
            .build()
            // finding: MissingAccountId
            .toUri(),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void parametersOfACopy(String key, String accountId) {
    MultiValueMap<String, String> parameters =
        new LinkedMultiValueMap<>(Map.of("account_id", List.of(accountId)));
    REST.exchange(
        UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77")
            .queryParams(parameters)
            .build()
            // ok: MissingAccountId
            .toUri(),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void parametersOfACopyWithoutAccount(String key) {
    MultiValueMap<String, String> parameters =
        new LinkedMultiValueMap<>(Map.of("page", List.of("1")));
    REST.exchange(
        UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77")
            .queryParams(parameters)
            .build()
            // likely: MissingAccountId
            .toUri(),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  public void parametersOfAMapThatReplace(String key) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add("page", "1");
    REST.exchange(
        UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77?account_id=1001")
            .replaceQueryParams(parameters)
            .build()
            // finding: MissingAccountId
            .toUri(),
        HttpMethod.GET,
        entity(key),
        String.class);
  }

  /** What a caller puts into the map is not known. */
  public void parametersOfACaller(String key, MultiValueMap<String, String> parameters) {
    parameters.add("page", "1");
    URI url = UriComponentsBuilder.fromUriString(BASE + "/v1/companies/77")
        .queryParams(parameters)
        .build()
        .toUri();
    // unknown: MissingAccountId URL
    REST.exchange(url, HttpMethod.GET, entity(key), String.class);
  }

  private static MultiValueMap<String, String> anyParameters() {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add("account_id", "1001");
    return parameters;
  }

  private static HttpEntity<Void> entity(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    return new HttpEntity<>(headers);
  }
}
