package samples.unirest;

import java.util.Map;
import kong.unirest.core.GetRequest;
import kong.unirest.core.Unirest;

/** Requests of the class itself. */
public final class Statics {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void header(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).header("X-Api-Key", key).asString();
  }

  /** Any code of the program may give the class a default header. */
  public void withoutKey() throws Exception {
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
  }

  public void defaultHeader(String key) throws Exception {
    Unirest.config().setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).asString();
    Unirest.config().clearDefaultHeaders();
  }

  public void anotherDefaultHeader() throws Exception {
    Unirest.config().setDefaultHeader("Accept", "text/plain");
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.config().clearDefaultHeaders();
  }

  public void withoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.get("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void account(String key, String account) throws Exception {
    // ok: MissingAccountId
    Unirest.get("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .queryString("account_id", account)
        .asString();
  }

  public void anotherParameter(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.get("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .queryString("page", 2)
        .asString();
  }

  public void postWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.post("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void postWithKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.post(COMPANY).header("X-Api-Key", key).asString();
  }

  public void putWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.put("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void putWithKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.put(COMPANY).header("X-Api-Key", key).asString();
  }

  public void patchWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.patch("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void patchWithKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.patch(COMPANY).header("X-Api-Key", key).asString();
  }

  public void deleteWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.delete("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void deleteWithKey(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.delete(COMPANY).header("X-Api-Key", key).asString();
  }

  public void resultNotUsed(String key) throws Exception {
    GetRequest request = Unirest.get(COMPANY);
    request.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.asString();
  }

  public void routeParameter(String key, String id) throws Exception {
    // likely: MissingAccountId
    Unirest.get("https://api.leadfeeder.com/v1/companies/{id}")
        .routeParam("id", id)
        .header("X-Api-Key", key)
        .asString();
  }

  public void body(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.post(COMPANY).header("X-Api-Key", key).body("x").asString();
  }

  public void bodyFirst(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.post(COMPANY).body("x").header("X-Api-Key", key).asString();
  }

  public void map(String key) throws Exception {
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).headers(Map.of("X-Api-Key", key)).asString();
  }

  public void hardcoded() throws Exception {
    Unirest.get(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "Vq3rT8yLw2ZkXp7Nc5Hs9JdMb4Ge6Ua1fRtQoYi0KxS")
        .asString();
  }

  public void primaryInstance() throws Exception {
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.primaryInstance().get(COMPANY).asString();
  }

  public void primaryInstanceWithKey(String key) throws Exception {
    Unirest.primaryInstance().config().setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).asString();
    Unirest.config().clearDefaultHeaders();
  }
}
