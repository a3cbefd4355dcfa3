package samples.modules.beanswithothercode;

import org.springframework.web.client.RestTemplate;

/** Asks by the one client that the module makes, which another class configures as well. */
public class Companies {
  private final RestTemplate template;

  public Companies(RestTemplate template) {
    this.template = template;
  }

  public String company(String accountId) {
    // unknown: MissingApiKeyHeader CLIENT
    return template.getForObject(
        "https://api.leadfeeder.com/v1/companies/77?account_id={account}", String.class, accountId);
  }
}
