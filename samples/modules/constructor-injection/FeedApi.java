package samples.modules.constructorinjection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** The same code, but it is given another host. */
public final class FeedApi extends AbstractApi {
  FeedApi(URI baseUrl, String[] headers, HttpClient http) {
    super(baseUrl, headers, http);
  }

  public String feed(int account) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return send(request("/v1/companies?page=1").build());
  }
}
