package samples.modules.beansofcontainerbuilders;

import org.springframework.web.client.RestClient;

/** Asks by a client whose name tells what it is for; the module shows how it is made. */
public class Companies {
  private final RestClient leadfeederClient;

  public Companies(RestClient leadfeederClient) {
    this.leadfeederClient = leadfeederClient;
  }

  public String company(String accountId) {
    return leadfeederClient
        .get()
        .uri("/companies/77?account_id={account}", accountId)
        .retrieve()
        // likely: MissingApiKeyHeader [source-scan]
        .body(String.class);
  }
}
