package samples.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** What a builder does to the segments that are there, and builders of links. */
public final class PathSegments {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";
  private static final String ACCOUNTS = BASE + "/v1/accounts";

  private void send(HttpUrl url, String key) throws IOException {
    CLIENT
        .newCall(new Request.Builder().url(url).header("X-Api-Key", key).build())
        .execute()
        .close();
  }

  public void setPathSegment(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(ACCOUNTS).newBuilder().setPathSegment(1, "companies").build();
    send(url, key);
  }

  public void setPathSegmentToAnExemptOne(String key) throws IOException {
    // ok: MissingAccountId
    HttpUrl url = HttpUrl.get(BASE + "/v1/companies")
        .newBuilder()
        .setPathSegment(1, "accounts")
        .build();
    send(url, key);
  }

  public void setEncodedPathSegment(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(ACCOUNTS).newBuilder().setEncodedPathSegment(1, "companies").build();
    send(url, key);
  }

  public void setEncodedPathSegmentToAnExemptOne(String key) throws IOException {
    // ok: MissingAccountId
    HttpUrl url = HttpUrl.get(BASE + "/v1/companies")
        .newBuilder()
        .setEncodedPathSegment(1, "accounts")
        .build();
    send(url, key);
  }

  public void setTheFirstSegment(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(BASE + "/v0/companies").newBuilder().setPathSegment(0, "v1").build();
    send(url, key);
  }

  public void setTheSegmentOfABareHost(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE)
        .newBuilder()
        .setPathSegment(0, "v1")
        .addPathSegment("companies")
        // finding: MissingAccountId
        .build();
    send(url, key);
  }

  public void setASegmentInTheMiddle(String key) throws IOException {
    HttpUrl url = HttpUrl.get(BASE + "/v1/x/77")
        .newBuilder()
        .setPathSegment(1, "companies")
        // finding: MissingAccountId
        .build();
    send(url, key);
  }

  public void setPathSegmentKeepsTheQuery(String key, String account) throws IOException {
    // ok: MissingAccountId
    HttpUrl url = HttpUrl.get(ACCOUNTS + "?account_id=" + account)
        .newBuilder()
        .setPathSegment(1, "companies")
        .build();
    send(url, key);
  }

  public void setASegmentOfTheCaller(String key, String id) throws IOException {
    HttpUrl url = HttpUrl.get(BASE + "/v1/companies/77")
        .newBuilder()
        .setPathSegment(2, id)
        // finding: MissingAccountId
        .build();
    send(url, key);
  }

  public void setASegmentBehindOneOfTheCaller(String key, String id) throws IOException {
    HttpUrl.Builder builder =
        HttpUrl.get(BASE + "/v1/companies").newBuilder().addPathSegment(id).addPathSegment("x");
    // likely: MissingAccountId
    HttpUrl url = builder.setPathSegment(3, "people").build();
    send(url, key);
  }

  public void setASegmentOfAnyNumber(String key, HttpUrl start) throws IOException {
    HttpUrl accounts = HttpUrl.get(ACCOUNTS);
    HttpUrl url = accounts
        .newBuilder()
        .setPathSegment(accounts.pathSize() - 1, "companies")
        .build();
    CLIENT
        .newCall(new Request.Builder().url(url).header("X-Api-Key", key).build())
        // unknown: MissingAccountId ENDPOINT
        .execute()
        .close();
  }

  public void removePathSegment(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(BASE + "/v1/x/companies").newBuilder().removePathSegment(1).build();
    send(url, key);
  }

  public void removeTheLastSegment(String key) throws IOException {
    HttpUrl url =
        // ok: MissingAccountId
        HttpUrl.get(ACCOUNTS + "/companies").newBuilder().removePathSegment(2).build();
    send(url, key);
  }

  public void removeTheFirstSegment(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(BASE + "/x/v1/companies").newBuilder().removePathSegment(0).build();
    send(url, key);
  }

  public void builderInAVariable(String key) throws IOException {
    HttpUrl.Builder builder = HttpUrl.get(BASE + "/v0/x/y/accounts").newBuilder();
    builder.removePathSegment(1);
    builder.removePathSegment(1);
    builder.setPathSegment(0, "v1");
    builder.setEncodedPathSegment(1, "companies");
    // finding: MissingAccountId
    HttpUrl url = builder.build();
    send(url, key);
  }

  public void linkReplacesThePath(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get(ACCOUNTS).newBuilder("/v1/companies").build();
    send(url, key);
  }

  public void linkBesideTheFile(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get(ACCOUNTS).newBuilder("companies").build();
    send(url, key);
  }

  public void linkWithTheAccount(String key) throws IOException {
    HttpUrl url =
        // ok: MissingAccountId
        HttpUrl.get(ACCOUNTS).newBuilder("/v1/companies?account_id=1001").build();
    send(url, key);
  }

  /** A link brings its own query. */
  public void linkDropsTheAccount(String key) throws IOException {
    HttpUrl url =
        // finding: MissingAccountId
        HttpUrl.get(ACCOUNTS + "?account_id=1001").newBuilder("/v1/companies").build();
    send(url, key);
  }

  public void linkToAnotherHost() throws IOException {
    HttpUrl url =
        HttpUrl.get(ACCOUNTS).newBuilder("https://api.example.com/v1/companies").build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(new Request.Builder().url(url).build()).execute().close();
  }
}
