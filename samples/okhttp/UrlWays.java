package samples.okhttp;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Each way to make the URL and to give it the account, right and wrong. */
public final class UrlWays {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String HOST = "api.leadfeeder.com";
  private static final String BASE = "https://api.leadfeeder.com";
  private static final String BARE = BASE + "/v1/companies/77";
  private static final String ACCOUNT = "account_id";

  public void text(String key) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void textWithoutAccount(String key) throws IOException {
    Request request = new Request.Builder()
        // finding: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void textOfAConstant(String key) throws IOException {
    Request request = new Request.Builder()
        // finding: MissingAccountId
        .url(BARE)
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void concatenated(String key, String accountId) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(BARE + "?account_id=" + accountId)
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void concatenatedWithAnotherName(String key, String accountId) throws IOException {
    Request request = new Request.Builder()
        // likely: MissingAccountId
        .url(BARE + "?accountId=" + accountId)
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void formatted(String key, String accountId) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(String.format("%s?account_id=%s", BARE, accountId))
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void formattedWithoutAccount(String key, int page) throws IOException {
    Request request = new Request.Builder()
        // finding: MissingAccountId
        .url(String.format("%s?page=%d", BARE, page))
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void nullLikeName(String key, String accountId) throws IOException {
    Request request = new Request.Builder()
        // likely: MissingAccountId
        .url(BARE + "?account=" + accountId)
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void getText(String key) throws IOException {
    // ok: MissingAccountId
    HttpUrl url = HttpUrl.get(BARE + "?account_id=1001");
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void getTextWithoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get(BARE);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void parse(String key) throws IOException {
    // ok: MissingAccountId
    HttpUrl url = HttpUrl.parse(BARE + "?account_id=1001");
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void parseWithoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.parse(BARE);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void javaUrl(String key) throws IOException {
    // ok: MissingAccountId
    URL url = new URL(BARE + "?account_id=1001");
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void javaUrlWithoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(BARE);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void getOfAJavaUrl(String key) throws IOException {
    URL bare = new URL(BARE);
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get(bare);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void getOfAUri(String key) throws IOException {
    URI bare = URI.create(BARE);
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get(bare);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void getOfAUriWithAccount(String key) throws IOException {
    // ok: MissingAccountId
    URI full = URI.create(BARE + "?account_id=1001");
    HttpUrl url = HttpUrl.get(full);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addQueryParameter(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addQueryParameterOfAnotherName(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("page", "1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addQueryParameterInCamelCase(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("accountId", accountId)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** Names of parameters, unlike those of headers, have one spelling. */
  public void addQueryParameterInUpperCase(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("ACCOUNT_ID", accountId)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addEncodedQueryParameter(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addEncodedQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addEncodedQueryParameterOfAnotherName(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addEncodedQueryParameter("page", "1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setQueryParameter(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setQueryParameterOfAnotherName(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setQueryParameter("page", "1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setEncodedQueryParameter(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setEncodedQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setEncodedQueryParameterOfAnotherName(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setEncodedQueryParameter("page", "1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setReplacesTheAccount(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .setQueryParameter("account_id", "")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void removeAllQueryParameters(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .removeAllQueryParameters("account_id")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void removeAllQueryParametersOfAnotherName(String key, String accountId)
      throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .removeAllQueryParameters("page")
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void removeAllEncodedQueryParameters(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .removeAllEncodedQueryParameters("account_id")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void query(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .query("account_id=" + accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void queryWithoutAccount(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .query("page=1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void queryReplacesTheAccount(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .query("page=1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void queryOfNull(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .query(null)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void encodedQuery(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .encodedQuery("account_id=" + accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void encodedQueryReplacesTheAccount(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .encodedQuery("page=1")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void accountAfterQuery(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .query("page=1")
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The bare name goes out. */
  public void nullValue(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", null)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The bare name goes out. */
  public void nullValueBySet(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setQueryParameter("account_id", null)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The bare name goes out. */
  public void nullValueEncoded(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addEncodedQueryParameter("account_id", null)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The bare name goes out. */
  public void nullValueEncodedBySet(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .setEncodedQueryParameter("account_id", null)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void emptyValue(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", "")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void nameByConstant(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter(ACCOUNT, accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void fromParts(String key, String accountId) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.leadfeeder.com")
        .addPathSegment("v1")
        .addPathSegment("companies")
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void fromPartsWithoutAccount(String key) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.leadfeeder.com")
        .addPathSegment("v1")
        .addPathSegment("companies")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void fromPartsWithAHostConstant(String key) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host(HOST)
        .addPathSegments("v1/companies")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void fromPartsWithAPort(String key) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.leadfeeder.com")
        .port(443)
        .addPathSegments("v1/companies")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void fromPartsOfAnotherHost(String key) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.example.com")
        .addPathSegments("v1/companies")
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void encodedPath(String key) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.leadfeeder.com")
        .encodedPath("/v1/companies/77")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The list of the accounts needs none. */
  public void encodedPathReplaces(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .encodedPath("/v1/accounts")
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addEncodedPathSegments(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE)
        .newBuilder()
        .addEncodedPathSegments("v1/companies/77")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void addEncodedPathSegment(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE)
        .newBuilder()
        .addEncodedPathSegment("v1")
        .addEncodedPathSegment("companies")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void setPathSegment(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE + "/v1/accounts")
        .newBuilder()
        .setPathSegment(1, "companies")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void removePathSegment(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .removePathSegment(2)
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void copyKeepsTheAccount(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE + "?account_id=1001")
        .newBuilder()
        .addPathSegment("details")
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void copyOfAParsedUrl(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.parse(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** A fragment is not sent. */
  public void fragment(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .fragment("account_id=1001")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void userInfoIsNeutral(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .username("me")
        .password("")
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void resolve(String key) throws IOException {
    HttpUrl base = HttpUrl.get(BASE);
    // finding: MissingAccountId
    HttpUrl url = base.resolve("/v1/companies/77");
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void resolveWithAccount(String key, String accountId) throws IOException {
    HttpUrl base = HttpUrl.get(BASE);
    // ok: MissingAccountId
    HttpUrl url = base.resolve("/v1/companies/77?account_id=" + accountId);
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** A link brings its own query. */
  public void resolveDropsTheAccount(String key) throws IOException {
    HttpUrl full = HttpUrl.get(BASE + "/v1/accounts?account_id=1001");
    // finding: MissingAccountId
    HttpUrl url = full.resolve("companies/77");
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void newBuilderOfALink(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BASE)
        .newBuilder("/v1/companies/77")
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void newBuilderOfALinkWithoutAccount(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE)
        .newBuilder("/v1/companies/77")
        // finding: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void builderInAVariable(String key, String accountId) throws IOException {
    HttpUrl.Builder builder = HttpUrl.get(BARE).newBuilder();
    builder.addQueryParameter("account_id", accountId);
    // ok: MissingAccountId
    HttpUrl url = builder.build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void builderInAVariableWithoutAccount(String key) throws IOException {
    HttpUrl.Builder builder = HttpUrl.get(BARE).newBuilder();
    builder.addQueryParameter("page", "1");
    // finding: MissingAccountId
    HttpUrl url = builder.build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void builtUrlAsText(String key, String accountId) throws IOException {
    HttpUrl url = HttpUrl.get(BARE)
        .newBuilder()
        .addQueryParameter("account_id", accountId)
        .build();
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(url.toString())
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }
}
