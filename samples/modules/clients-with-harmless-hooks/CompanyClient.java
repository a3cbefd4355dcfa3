package samples.modules.clientswithharmlesshooks;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.web.client.RestTemplate;

/** Is given clients of the container. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private final OkHttpClient client;
  private final RestTemplate restTemplate;

  public CompanyClient(OkHttpClient client, RestTemplate restTemplate) {
    this.client = client;
    this.restTemplate = restTemplate;
  }

  public String company() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // likely: MissingApiKeyHeader
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String byTemplate() {
    // likely: MissingApiKeyHeader
    return restTemplate.getForObject(COMPANY, String.class);
  }
}
