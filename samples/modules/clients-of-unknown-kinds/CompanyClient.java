package samples.modules.clientsofunknownkinds;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Is given the client of the container. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private final HttpClient client;

  public CompanyClient(HttpClient client) {
    this.client = client;
  }

  public void company() throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    client.execute(new HttpGet(COMPANY), response -> response.getStatusLine());
  }
}
