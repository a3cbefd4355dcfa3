package samples.unirest;

import kong.unirest.core.Unirest;

/** Accounts are read without an account; what else can be done with them is not documented, so each verb counts. */
public final class StaticVerbsOfAccounts {
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";

  public void get(String key) throws Exception {
    // ok: MissingAccountId
    Unirest.get(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void head(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.head(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void options(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.options(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void post(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.post(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void delete(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.delete(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void put(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.put(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void patch(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.patch(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void jsonPatch(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.jsonPatch(ACCOUNTS).header("X-Api-Key", key).asString();
  }

  public void request(String key) throws Exception {
    // unknown: MissingAccountId ENDPOINT
    Unirest.request("REPORT", ACCOUNTS).header("X-Api-Key", key).asString();
  }
}
