package samples.modules.headerinconfiguration;

import org.springframework.web.client.RestTemplate;

/** Is given a client in a module whose configuration names the header: something reads that. */
public final class CompanyClient {
  private final RestTemplate template;

  public CompanyClient(RestTemplate template) {
    this.template = template;
  }

  public String company() {
    // unknown: MissingApiKeyHeader CLIENT
    return template.getForObject(
        "https://api.leadfeeder.com/v1/companies/77?account_id=1001", String.class);
  }
}
