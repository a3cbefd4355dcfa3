package samples.modules.clientofaclass;

import kong.unirest.GetRequest;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Uses the client that a class holds for the program, in a module that gives it no key. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private final UnirestInstance unirest;

  public CompanyClient(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public JsonNode bare() {
    // likely: MissingApiKeyHeader
    return Unirest.get(COMPANY).asJson().getBody();
  }

  public JsonNode keyed(String key) {
    // ok: MissingApiKeyHeader
    return Unirest.get(COMPANY).header("X-Api-Key", key).asJson().getBody();
  }

  public JsonNode bareByTheInstanceOfTheCaller() {
    // likely: MissingApiKeyHeader
    return unirest.get(COMPANY).asJson().getBody();
  }

  /** Who gives a client its base URL out of sight gives it the key as well. */
  public JsonNode behindBase() {
    // ok: MissingApiKeyHeader
    return Unirest.get("/v1/companies/77?account_id=1001").asJson().getBody();
  }

  public JsonNode shared() {
    GetRequest request = Unirest.primaryInstance().get(COMPANY);
    // likely: MissingApiKeyHeader
    return request.asJson().getBody();
  }
}
