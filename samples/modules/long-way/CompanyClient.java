package samples.modules.longway;

import java.io.IOException;

/** What users call. */
public final class CompanyClient {
  private final Service service;

  public CompanyClient(String key) {
    this.service = new Service(key);
  }

  public String company(int id) throws IOException {
    // finding: MissingAccountId
    return service.byId("companies", id, "");
  }

  public String companyOf(int account, int id) throws IOException {
    // ok: MissingAccountId
    return service.byId("companies", id, "?account_id=" + account);
  }
}
