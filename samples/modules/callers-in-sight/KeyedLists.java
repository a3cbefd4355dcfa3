package samples.modules.callersinsight;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Is given a client that adds the key. */
public class KeyedLists {
  private final OkHttpClient http;

  public KeyedLists(OkHttpClient http) {
    this.http = http;
  }

  static OkHttpClient client(String key) {
    return new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
  }

  public void lists() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/lists?account_id=1001")
        .build();
    // ok: MissingApiKeyHeader
    http.newCall(request).execute().close();
  }
}
