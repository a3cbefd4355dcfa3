package samples.modules.constructorinjection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** Is given the key. */
public final class CompanyApi extends AbstractApi {
  CompanyApi(URI baseUrl, String[] headers, HttpClient http) {
    super(baseUrl, headers, http);
  }

  public String company(String id) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    // finding: MissingAccountId
    return send(request("/v1/companies/" + Integer.parseInt(id)).build());
  }

  public String companyOf(int account) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    return send(request("/v1/companies/77?account_id=" + account).build());
  }
}
