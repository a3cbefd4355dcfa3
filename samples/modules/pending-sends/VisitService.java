package samples.modules.pendingsends;

import java.io.IOException;

/** Forgets the account. */
public final class VisitService {
  private final ApiClient api;

  public VisitService(ApiClient api) {
    this.api = api;
  }

  public String visits(int page) throws IOException, InterruptedException {
    // finding: MissingAccountId
    return api.get("/v1/web-visits/companies?page=" + page);
  }
}
