package samples.modules.clientofaclasswithkey;

import kong.unirest.JsonNode;
import kong.unirest.Unirest;

/** Uses the client that a class holds for the program. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public JsonNode company() {
    // unknown: MissingApiKeyHeader CLIENT
    return Unirest.get(COMPANY).asJson().getBody();
  }
}
