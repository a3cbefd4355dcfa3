package samples.modules.clientsfromoutside;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Hands a client in, which the helper alone does not see. */
public final class Callers {
  private final OkHttpClient client = new OkHttpClient();

  public String company() throws IOException {
    // finding: MissingApiKeyHeader
    return fetch(client);
  }

  static String fetch(OkHttpClient http) throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .build();
    // ok: MissingApiKeyHeader
    try (Response response = http.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
