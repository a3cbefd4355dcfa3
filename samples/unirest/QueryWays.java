package samples.unirest;

import java.util.List;
import java.util.Map;
import kong.unirest.core.GetRequest;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each way to give a parameter. */
public final class QueryWays {
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();

  public void queryString(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("account_id", account)
        .header("X-Api-Key", key)
        .asString();
  }

  public void withoutAccount(String key) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .asString();
  }

  public void anotherParameter(String key) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("page", 2)
        .header("X-Api-Key", key)
        .asString();
  }

  public void number(String key) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("account_id", 1001)
        .header("X-Api-Key", key)
        .asString();
  }

  public void nullValue(String key) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("account_id", (Object) null)
        .header("X-Api-Key", key)
        .asString();
  }

  public void list(String key) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("account_id", List.of("1001"))
        .header("X-Api-Key", key)
        .asString();
  }

  public void listOfAnotherParameter(String key) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("tags", List.of("a", "b"))
        .header("X-Api-Key", key)
        .asString();
  }

  public void map(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString(Map.of("account_id", account))
        .header("X-Api-Key", key)
        .asString();
  }

  public void mapOfAnotherParameter(String key) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString(Map.of("page", 2))
        .header("X-Api-Key", key)
        .asString();
  }

  public void openMap(String key, Map<String, Object> parameters) throws Exception {
    CLIENT
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString(parameters)
        .header("X-Api-Key", key)
        // unknown: MissingAccountId URL
        .asString();
  }

  public void mapBehindTheAccount(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77")
        .queryString("account_id", account)
        .queryString(Map.of("a", "b"))
        .header("X-Api-Key", key)
        .asString();
  }

  public void post(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .post("https://api.leadfeeder.com/v1/companies/search")
        .queryString("account_id", account)
        .header("X-Api-Key", key)
        .asString();
  }

  public void parameterInTheBody(String key, String account) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .post("https://api.leadfeeder.com/v1/companies/search")
        .field("account_id", account)
        .header("X-Api-Key", key)
        .asString();
  }

  public void routeParameter(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77?account_id={account}")
        .routeParam("account", account)
        .header("X-Api-Key", key)
        .asString();
  }

  public void routeParameterOfThePath(String key, String id) throws Exception {
    CLIENT
        // finding: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/{id}")
        .routeParam("id", id)
        .header("X-Api-Key", key)
        .asString();
  }

  public void concatenated(String key, String account) throws Exception {
    CLIENT
        // ok: MissingAccountId
        .get("https://api.leadfeeder.com/v1/companies/77?account_id=" + account)
        .header("X-Api-Key", key)
        .asString();
  }

  public void resultNotUsed(String key, String account) throws Exception {
    GetRequest request =
        // ok: MissingAccountId
        CLIENT.get("https://api.leadfeeder.com/v1/companies/77").header("X-Api-Key", key);
    request
        .queryString("page", 2)
        .queryString("tags", List.of("a"))
        .queryString(Map.of("c", "d"))
        .queryString("account_id", account);
    request.asString();
  }

  public void resultsNotUsed(String key) throws Exception {
    GetRequest request =
        // finding: MissingAccountId
        CLIENT.get("https://api.leadfeeder.com/v1/companies/77").header("X-Api-Key", key);
    request.queryString("page", 2).queryString("tags", List.of("a"));
    request.asString();
  }
}
