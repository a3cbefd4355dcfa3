package samples.unirest1;

import com.mashape.unirest.http.HttpResponse;
import com.mashape.unirest.http.Unirest;
import com.mashape.unirest.http.async.Callback;
import com.mashape.unirest.http.exceptions.UnirestException;
import com.mashape.unirest.request.GetRequest;
import java.io.InputStream;
import java.util.Map;

/** Requests of version 1, which has other packages and no instances. */
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
    Unirest.setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
  }

  public void anotherDefaultHeader() throws Exception {
    Unirest.setDefaultHeader("Accept", "text/plain");
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
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

  public void asBinary() throws Exception {
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asBinary();
  }

  public void asBinaryAsync() throws Exception {
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asBinaryAsync().get();
  }

  public void asBinaryAsyncWithACallback() throws Exception {
    Callback<InputStream> callback = new Callback<>() {
      @Override
      public void completed(HttpResponse<InputStream> response) {}

      @Override
      public void failed(UnirestException e) {}

      @Override
      public void cancelled() {}
    };
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asBinaryAsync(callback).get();
  }

  public void defaultHeaders(String key) throws Exception {
    Unirest.setDefaultHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
  }

  public void emptyDefaultHeader(String key) throws Exception {
    Unirest.setDefaultHeader("X-Api-Key", key);
    Unirest.setDefaultHeader("X-Api-Key", "");
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
  }

  public void noDefaultHeader() throws Exception {
    Unirest.setDefaultHeader("X-Api-Key", null);
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
  }

  public void noDefaultHeaderBehindTheKey(String key) throws Exception {
    Unirest.setDefaultHeader("X-Api-Key", key);
    Unirest.setDefaultHeader("X-Api-Key", null);
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
  }
}
