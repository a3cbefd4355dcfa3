package samples.okhttp;

import java.io.IOException;
import okhttp3.CacheControl;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** What a request builder can do besides, and copies of requests. */
public final class Requests {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final RequestBody BODY =
      RequestBody.create(MediaType.parse("application/json"), "{}");
  private static final Request BARE = new Request.Builder().url(COMPANY).build();

  public void get() throws IOException {
    Request request = new Request.Builder().url(COMPANY).get().build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void getAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).get().build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void head() throws IOException {
    Request request = new Request.Builder().url(COMPANY).head().build();
    // likely: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).head().build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void post() throws IOException {
    Request request = new Request.Builder().url(COMPANY).post(BODY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void postAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).post(BODY).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void put() throws IOException {
    Request request = new Request.Builder().url(COMPANY).put(BODY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void putAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).put(BODY).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void patch() throws IOException {
    Request request = new Request.Builder().url(COMPANY).patch(BODY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void patchAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).patch(BODY).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void delete() throws IOException {
    Request request = new Request.Builder().url(COMPANY).delete().build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void deleteAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).delete().build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void deleteWithBody() throws IOException {
    Request request = new Request.Builder().url(COMPANY).delete(BODY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void deleteWithBodyAndKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).delete(BODY).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void method() throws IOException {
    Request request = new Request.Builder().url(COMPANY).method("POST", BODY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void methodAndKey(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .method("POST", BODY)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void tag() throws IOException {
    Request request = new Request.Builder().url(COMPANY).tag("companies").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void tagAndKey(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .tag("companies")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void typedTag() throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).tag(String.class, "companies").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void typedTagAndKey(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .tag(String.class, "companies")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void cacheControl() throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .cacheControl(CacheControl.FORCE_NETWORK)
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void cacheControlAndKey(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .cacheControl(CacheControl.FORCE_NETWORK)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void copy() throws IOException {
    Request request = BARE.newBuilder().header("Accept", "text/plain").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void copyGetsTheKey(String key) throws IOException {
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void copyKeepsTheKey(String key) throws IOException {
    Request keyed = BARE.newBuilder().header("X-Api-Key", key).build();
    Request request = keyed.newBuilder().header("Accept", "text/plain").build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void copyLosesTheKey(String key) throws IOException {
    Request keyed = BARE.newBuilder().header("X-Api-Key", key).build();
    Request request = keyed.newBuilder().removeHeader("X-Api-Key").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void copyIsThrownAway(String key) throws IOException {
    BARE.newBuilder().header("X-Api-Key", key).build();
    Request request = BARE;
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void keyAfterBuild(String key) throws IOException {
    Request.Builder builder = new Request.Builder().url(COMPANY);
    Request request = builder.build();
    builder.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void getters() throws IOException {
    System.out.println(BARE.method() + BARE.header("X-Api-Key") + BARE.headers().size());
    Request request = BARE;
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void accountOnACopyOfTheUrl(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get("https://api.leadfeeder.com/v1/companies/77");
    url.newBuilder().addQueryParameter("account_id", "1001").build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  /** The later URL counts. */
  public void urlIsReplaced(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        // finding: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .build();
    CLIENT.newCall(request).execute().close();
  }
}
