package samples.modules.templatemethod;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;

/** Replaces the headers. */
final class OpenReport extends Report {
  OpenReport(HttpClient client, String key) {
    super(client, key);
  }

  @Override
  protected String path() {
    return "/v1/companies?account_id=1001";
  }

  @Override
  protected void headers(HttpRequest.Builder builder) {
    builder.header("Accept", "application/json");
  }
}
