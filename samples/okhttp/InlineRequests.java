package samples.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The whole request in one method. */
public final class InlineRequests {
  private static final OkHttpClient CLIENT = new OkHttpClient();

  public String complete(String key) throws IOException {
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    try (Response response = CLIENT.newCall(request).execute()) {
      return response.message();
    }
  }

  public String completeByAUrlBuilder(String key, String accountId) throws IOException {
    HttpUrl url = new HttpUrl.Builder()
        .scheme("https")
        .host("api.leadfeeder.com")
        .addPathSegments("v1/companies/77")
        .addQueryParameter("account_id", accountId)
        // ok: MissingAccountId
        .build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    try (Response response = CLIENT.newCall(request).execute()) {
      return response.message();
    }
  }
}
