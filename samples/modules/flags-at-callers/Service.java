package samples.modules.flagsatcallers;

import java.io.IOException;

/** Picks a way. */
public final class Service {
  private final Requests requests = new Requests();

  public String signed() throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return requests.get("/v1/companies/77?account_id=1001", Flags.SIGNED);
  }

  public String open() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return requests.get("/v1/companies/77?account_id=1001", Flags.OPEN);
  }

  public String literal() throws IOException, InterruptedException {
    // finding: MissingAccountId
    return requests.get("/v1/companies/77", true);
  }

  public String openWhereNoneIsNeeded() throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return requests.get("/openapi.yaml", false);
  }

  public String either(boolean signed) throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader CONDITIONAL
    return requests.get("/v1/companies/77?account_id=1001", signed);
  }
}
