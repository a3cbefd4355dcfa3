package samples.modules.clientsofaninterceptor;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Is given a client that may have the interceptor. */
public final class CompanyClient {
  private final OkHttpClient client;

  public CompanyClient(OkHttpClient client) {
    this.client = client;
  }

  public String company() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
