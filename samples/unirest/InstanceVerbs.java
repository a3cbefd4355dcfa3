package samples.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each way to make a request with an instance. */
public final class InstanceVerbs {
  private static final String BARE = "https://api.leadfeeder.com/v1/companies/77";
  private static final String COMPANY = BARE + "?account_id=1001";
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();

  public void getByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.get(COMPANY).asString();
  }

  public void getWithoutAccount(String key) throws Exception {
    // finding: MissingAccountId
    CLIENT.get(BARE).header("X-Api-Key", key).asString();
  }

  public void headByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.head(COMPANY).asString();
  }

  public void headWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.head(BARE).header("X-Api-Key", key).asString();
  }

  public void optionsByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.options(COMPANY).asString();
  }

  public void optionsWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.options(BARE).header("X-Api-Key", key).asString();
  }

  public void postByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.post(COMPANY).asString();
  }

  public void postWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.post(BARE).header("X-Api-Key", key).asString();
  }

  public void deleteByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.delete(COMPANY).asString();
  }

  public void deleteWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.delete(BARE).header("X-Api-Key", key).asString();
  }

  public void patchByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.patch(COMPANY).asString();
  }

  public void patchWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.patch(BARE).header("X-Api-Key", key).asString();
  }

  public void putByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.put(COMPANY).asString();
  }

  public void putWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.put(BARE).header("X-Api-Key", key).asString();
  }

  public void jsonPatchByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.jsonPatch(COMPANY).add("/a", "b").asString();
  }

  public void jsonPatchWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.jsonPatch(BARE).add("/a", "b").header("X-Api-Key", key).asString();
  }

  public void requestByTheClientOfTheCaller(UnirestInstance client) throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    client.request("POST", COMPANY).asString();
  }

  public void requestWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    CLIENT.request("POST", BARE).header("X-Api-Key", key).asString();
  }

  /** The list of accounts needs none. */
  public void accountsByTheClientOfTheCaller(UnirestInstance client, String key) throws Exception {
    client
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/accounts")
        .header("X-Api-Key", key)
        .asString();
  }
}
