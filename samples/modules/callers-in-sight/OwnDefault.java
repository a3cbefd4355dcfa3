package samples.modules.callersinsight;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Only its own constructor calls the other one: what users call is not in sight. */
public class OwnDefault {
  private final OkHttpClient http;

  public OwnDefault() {
    this(new OkHttpClient());
  }

  public OwnDefault(OkHttpClient http) {
    this.http = http;
  }

  public void lists() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/lists?account_id=1001")
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    http.newCall(request).execute().close();
  }
}
