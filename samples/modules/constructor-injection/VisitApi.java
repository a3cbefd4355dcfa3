package samples.modules.constructorinjection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** Is given headers among which the key is not. */
public final class VisitApi extends AbstractApi {
  VisitApi(URI baseUrl, String[] headers, HttpClient http) {
    super(baseUrl, headers, http);
  }

  public String visits(int account) throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return send(request("/v1/web-visits/companies?account_id=" + account).build());
  }
}
