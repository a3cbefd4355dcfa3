package samples.modules.templatemethod;

import java.net.http.HttpClient;

/** Names a path with the account. */
final class CompanyReport extends Report {
  CompanyReport(HttpClient client, String key) {
    super(client, key);
  }

  @Override
  protected String path() {
    return "/v1/companies?account_id=1001";
  }
}
