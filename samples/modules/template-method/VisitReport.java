package samples.modules.templatemethod;

import java.net.http.HttpClient;

/** Names a path without the account. */
final class VisitReport extends Report {
  VisitReport(HttpClient client, String key) {
    super(client, key);
  }

  @Override
  protected String path() {
    return "/v1/web-visits/companies";
  }
}
