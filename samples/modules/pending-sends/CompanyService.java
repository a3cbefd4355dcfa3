package samples.modules.pendingsends;

import java.io.IOException;

/** Names the account. */
public final class CompanyService {
  private final ApiClient api;

  public CompanyService(ApiClient api) {
    this.api = api;
  }

  public String company(String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    return api.get("/v1/companies/77?account_id=" + account);
  }

  public String withoutKey(String account) throws IOException, InterruptedException {
    return api.getWithoutKey("/v1/companies/77?account_id=" + account);
  }
}
