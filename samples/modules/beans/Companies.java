package samples.modules.beans;

import org.springframework.web.client.RestClient;

/** Asks by the one client that the module makes. */
public class Companies {
  private final RestClient client;
  private final String account;

  public Companies(RestClient client, String account) {
    this.client = client;
    this.account = account;
  }

  public String company(String id) {
    return client
        .get()
        .uri("/companies/{id}?account_id={account}", id, account)
        .retrieve()
        // ok: MissingApiKeyHeader
        .body(String.class);
  }

  public String withoutAccount(String id) {
    return client
        .get()
        // likely: MissingAccountId [source-scan]
        .uri("/companies/{id}", id)
        .retrieve()
        .body(String.class);
  }
}
