package samples.modules.beanswithinterceptors;

import org.springframework.web.client.RestTemplate;

/** Asks by the one client that the module makes. */
public class Companies {
  private final RestTemplate leadfeederTemplate;

  public Companies(RestTemplate leadfeederTemplate) {
    this.leadfeederTemplate = leadfeederTemplate;
  }

  public String company(String accountId) {
    // likely: MissingApiKeyHeader [source-scan]
    return leadfeederTemplate.getForObject(
        "https://api.leadfeeder.com/v1/companies/77?account_id={account}", String.class, accountId);
  }
}
