package samples.modules.callersinsight;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A container makes it too, with a client that is not in sight. */
@Component
public class ManagedLists {
  private final OkHttpClient http;

  public ManagedLists(OkHttpClient http) {
    this.http = http;
  }

  static ManagedLists byHand() {
    return new ManagedLists(new OkHttpClient());
  }

  public void lists() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/lists?account_id=1001")
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    http.newCall(request).execute().close();
  }
}
