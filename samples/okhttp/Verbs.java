package samples.okhttp;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The verb decides which endpoint it is: only to list accounts needs no account. */
public final class Verbs {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";
  private static final RequestBody BODY =
      RequestBody.create(MediaType.parse("application/json"), "{}");

  public void byDefault(String key) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void get(String key) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .get()
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void head(String key) throws IOException {
    Request request =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).head().build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void delete(String key) throws IOException {
    Request request =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).delete().build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void deleteWithBody(String key) throws IOException {
    Request request = new Request.Builder()
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .delete(BODY)
        .build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void post(String key) throws IOException {
    Request request =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).post(BODY).build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void put(String key) throws IOException {
    Request request =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).put(BODY).build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void patch(String key) throws IOException {
    Request request =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).patch(BODY).build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void methodGet(String key) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .method("GET", null)
        .build();
    CLIENT.newCall(request).execute().close();
  }

  public void methodPost(String key) throws IOException {
    Request request = new Request.Builder()
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .method("POST", BODY)
        .build();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(request).execute().close();
  }

  public void getAsAStatement(String key) throws IOException {
    Request.Builder builder = new Request.Builder()
        // ok: MissingAccountId
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .post(BODY);
    builder.get();
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void headAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.head();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void deleteAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.delete();
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void deleteWithBodyAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.delete(BODY);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void postAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.post(BODY);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void putAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.put(BODY);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void patchAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.patch(BODY);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void methodGetAsAStatement(String key) throws IOException {
    Request.Builder builder = new Request.Builder()
        // ok: MissingAccountId
        .url(ACCOUNTS)
        .header("X-Api-Key", key)
        .post(BODY);
    builder.method("GET", null);
    CLIENT.newCall(builder.build()).execute().close();
  }

  public void methodPostAsAStatement(String key) throws IOException {
    Request.Builder builder =
        new Request.Builder().url(ACCOUNTS).header("X-Api-Key", key).get();
    builder.method("POST", BODY);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.newCall(builder.build()).execute().close();
  }
}
