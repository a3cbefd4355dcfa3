package samples.modules.callersinsight;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Is given a client without a key, though other clients of the module have one. */
public class BareLists {
  private final OkHttpClient http;

  public BareLists(OkHttpClient http) {
    this.http = http;
  }

  public void lists() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/lists?account_id=1001")
        .build();
    // likely: MissingApiKeyHeader
    http.newCall(request).execute().close();
  }
}
