package samples.modules.deepheaders;

import java.io.IOException;

/** What users call: the headers are made seven calls below, and a part of one of them eight. */
public final class CompanyClient {
  private final Settings settings;

  public CompanyClient(String key) {
    this.settings = new Settings(key, 30);
  }

  public int company(int id) throws IOException {
    // ok: MissingApiKeyHeader
    return Requestor.request("GET", "companies/" + id + "?account_id=1001", settings);
  }

  public int companyWithoutKey(int id) throws IOException {
    // finding: MissingApiKeyHeader
    return Requestor.requestBare("GET", "companies/" + id + "?account_id=1001", settings);
  }

  public int companyWithoutAccount(int id) throws IOException {
    // finding: MissingAccountId
    return Requestor.request("GET", "companies/" + id, settings);
  }
}
