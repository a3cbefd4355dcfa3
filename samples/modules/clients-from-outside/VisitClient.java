package samples.modules.clientsfromoutside;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Has its clients from a container. */
public class VisitClient {
  private static final String VISITS =
      "https://api.leadfeeder.com/v1/web-visits/companies?account_id=1001";

  @Autowired
  RestTemplate restTemplate;

  @Autowired
  @Qualifier("visits")
  private RestTemplate forVisits;

  private final RestTemplate template;
  private final RestClient rest;
  private final RestTemplate leadfeederRestTemplate;

  public VisitClient(
      RestTemplate template,
      RestClient.Builder builder,
      @Qualifier("visits") RestTemplate leadfeederRestTemplate) {
    this.template = template;
    this.rest = builder.build();
    this.leadfeederRestTemplate = leadfeederRestTemplate;
  }

  public String byField() {
    // likely: MissingApiKeyHeader
    return restTemplate.getForObject(VISITS, String.class);
  }

  public String byConstructor() {
    // likely: MissingApiKeyHeader
    return template.getForObject(VISITS, String.class);
  }

  public String byBuilder() {
    // likely: MissingApiKeyHeader
    return rest.get().uri(VISITS).retrieve().body(String.class);
  }

  public String withKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return template
        .exchange(VISITS, HttpMethod.GET, new HttpEntity<>(headers), String.class)
        .getBody();
  }

  public String qualified() {
    // unknown: MissingApiKeyHeader CLIENT
    return forVisits.getForObject(VISITS, String.class);
  }

  public String qualifiedInConstructor() {
    // unknown: MissingApiKeyHeader CLIENT
    return leadfeederRestTemplate.getForObject(VISITS, String.class);
  }

  /** Who gave the client its base URL may have given it the key as well. */
  public String relative() {
    // ok: MissingApiKeyHeader
    return rest.get().uri("/v1/web-visits/companies?account_id=1").retrieve().body(String.class);
  }
}
