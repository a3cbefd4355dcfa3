package samples.unirest;

import kong.unirest.core.Unirest;

/** Each way to make a request with the class itself. */
public final class StaticVerbs {
  private static final String BARE = "https://api.leadfeeder.com/v1/companies/77";
  private static final String COMPANY = BARE + "?account_id=1001";

  /** What one request is given another has not. */
  public void getBesideOneWithKey(String key) throws Exception {
    Unirest.get(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.get(COMPANY).asString();
  }

  public void getWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.get(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void headBesideOneWithKey(String key) throws Exception {
    Unirest.head(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.head(COMPANY).asString();
  }

  public void headWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.head(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void optionsBesideOneWithKey(String key) throws Exception {
    Unirest.options(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.options(COMPANY).asString();
  }

  public void optionsWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.options(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void postBesideOneWithKey(String key) throws Exception {
    Unirest.post(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.post(COMPANY).asString();
  }

  public void postWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.post(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void deleteBesideOneWithKey(String key) throws Exception {
    Unirest.delete(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.delete(COMPANY).asString();
  }

  public void deleteWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.delete(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void patchBesideOneWithKey(String key) throws Exception {
    Unirest.patch(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.patch(COMPANY).asString();
  }

  public void patchWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.patch(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void putBesideOneWithKey(String key) throws Exception {
    Unirest.put(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.put(COMPANY).asString();
  }

  public void putWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.put(BARE).header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void jsonPatchBesideOneWithKey(String key) throws Exception {
    Unirest.jsonPatch(COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.jsonPatch(COMPANY).add("/a", "b").asString();
  }

  public void jsonPatchWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.jsonPatch(BARE).add("/a", "b").header("X-Api-Key", key).asString();
  }

  /** What one request is given another has not. */
  public void requestBesideOneWithKey(String key) throws Exception {
    Unirest.request("POST", COMPANY).header("X-Api-Key", key);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.request("POST", COMPANY).asString();
  }

  public void requestWithoutAccount(String key) throws Exception {
    // likely: MissingAccountId
    Unirest.request("POST", BARE).header("X-Api-Key", key).asString();
  }
}
