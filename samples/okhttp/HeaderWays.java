package samples.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Each way to set the header on the request itself, right and wrong. */
public final class HeaderWays {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final String KEY_HEADER = "X-Api-Key";
  private static final String TRACE_HEADER = "X-Trace-Id";

  public void header(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void noHeader() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headerOfAnotherName() throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("Accept", "application/json").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void lowerCase(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("x-api-key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void upperCase(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-API-KEY", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addHeader(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).addHeader("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void addHeaderOfAnotherName() throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).addHeader("X-Trace-Id", "7").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void nameByConstant(String key) throws IOException {
    Request request = new Request.Builder().url(COMPANY).header(KEY_HEADER, key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void otherNameByConstant(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header(TRACE_HEADER, key).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void nameOfTheCaller(String name, String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-" + name, key).build();
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.newCall(request).execute().close();
  }

  public void misspeltWithoutX(String key) throws IOException {
    Request request = new Request.Builder().url(COMPANY).header("api-key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void misspeltWithUnderscores(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).addHeader("x_api_key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void misspeltAsOneWord(String key) throws IOException {
    Request request = new Request.Builder().url(COMPANY).header("X-ApiKey", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void theNameIsOnlyAValue() throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("Vary", "X-Api-Key").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void bearer(String token) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("Authorization", "Bearer " + token)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** The scheme of the old API: wrong, but another rule's matter. */
  public void schemeOfTheOldApi(String token) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("Authorization", "Token token=" + token)
        .build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.newCall(request).execute().close();
  }

  public void authorizationOfTheCaller(String value) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("Authorization", value).build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.newCall(request).execute().close();
  }

  public void basicCredentials(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("Authorization", okhttp3.Credentials.basic(key, ""))
        .build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.newCall(request).execute().close();
  }

  /** An empty header is sent, and is no credential. */
  public void emptyValue() throws IOException {
    Request request = new Request.Builder().url(COMPANY).header("X-Api-Key", "").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headerReplacesTheKey(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .header("x-api-key", "")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void headerReplacesTheEmptyValue(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", "")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** Both lines go out. */
  public void addHeaderAdds(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .addHeader("X-Api-Key", "")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removeHeader(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .removeHeader("X-Api-Key")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removeHeaderOfAnotherName(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .removeHeader("Accept")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void removeHeaderBefore(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .removeHeader("X-Api-Key")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void keyInABuilderVariable(String key) throws IOException {
    Request.Builder builder = new Request.Builder().url(COMPANY);
    builder.addHeader("X-Api-Key", key);
    Request request = builder.build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void builderVariableWithoutKey() throws IOException {
    Request.Builder builder = new Request.Builder().url(COMPANY);
    builder.addHeader("Accept", "application/json");
    Request request = builder.build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** Nothing goes out. */
  public boolean nullThrows() throws IOException {
    try {
      Request request =
          new Request.Builder().url(COMPANY).header("X-Api-Key", null).build();
      // ok: MissingApiKeyHeader
      CLIENT.newCall(request).execute().close();
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean nullThrowsFromAddHeader() throws IOException {
    try {
      Request request =
          new Request.Builder().url(COMPANY).addHeader("X-Api-Key", null).build();
      // ok: MissingApiKeyHeader
      CLIENT.newCall(request).execute().close();
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** A header is no query parameter. */
  public void accountAsHeader(String key, String accountId) throws IOException {
    Request request = new Request.Builder()
        // finding: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .header("X-Api-Key", key)
        .header("account_id", accountId)
        .build();
    CLIENT.newCall(request).execute().close();
  }
}
