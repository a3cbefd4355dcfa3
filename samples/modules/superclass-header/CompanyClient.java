package samples.modules.superclassheader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Authorizes once, and forgets it once. */
public final class CompanyClient extends AbstractClient {
  public CompanyClient(String key) {
    super(key);
  }

  public String authorized(String account) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(BASE + "/v1/companies?account_id=" + account));
    authorize(builder);
    // ok: MissingApiKeyHeader
    return send(builder);
  }

  public String forgotten(String account) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(BASE + "/v1/companies?account_id=" + account));
    // finding: MissingApiKeyHeader
    return send(builder);
  }
}
