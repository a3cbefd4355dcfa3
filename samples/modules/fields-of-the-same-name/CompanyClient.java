package samples.modules.fieldsofthesamename;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The client that the options hold, or else one of its own. */
public class CompanyClient {
  private final OkHttpClient client;
  private final String baseUrl;

  public CompanyClient(Options options) {
    this.client = options.getClient() != null ? options.getClient() : new OkHttpClient();
    this.baseUrl = options.getBaseUrl();
  }

  public void company(int id) throws IOException {
    Request request = new Request.Builder()
        .url(baseUrl + "/v1/companies/" + id + "?account_id=1001")
        .build();
    // likely: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }

  public void companyOf(int account, int id) throws IOException {
    Request request = new Request.Builder()
        .url(baseUrl + "/v1/companies/" + id + "?account_id=" + account)
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }
}
