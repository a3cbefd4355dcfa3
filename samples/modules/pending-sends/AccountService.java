package samples.modules.pendingsends;

import java.io.IOException;

/** Needs no account. */
public final class AccountService {
  private final ApiClient api;

  public AccountService(ApiClient api) {
    this.api = api;
  }

  public String accounts() throws IOException, InterruptedException {
    // ok: MissingAccountId
    return api.get("/v1/accounts");
  }
}
