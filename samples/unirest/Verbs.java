package samples.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each way to make a request. */
public final class Verbs {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();

  public void getRequest() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asString();
  }

  public void headRequest() throws Exception {
    // likely: MissingApiKeyHeader
    CLIENT.head(COMPANY).asString();
  }

  public void optionsRequest() throws Exception {
    // likely: MissingApiKeyHeader
    CLIENT.options(COMPANY).asString();
  }

  public void postRequest() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.post(COMPANY).asString();
  }

  public void deleteRequest() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.delete(COMPANY).asString();
  }

  public void patchRequest() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.patch(COMPANY).asString();
  }

  public void putRequest() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.put(COMPANY).asString();
  }

  public void jsonPatch() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.jsonPatch(COMPANY).add("/a", "b").asString();
  }

  public void requestOfAnyVerb() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.request("POST", COMPANY).asString();
  }
}
