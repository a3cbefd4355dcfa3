package samples.modules.superclassheader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Replaces what its superclass does by something that is no key. */
public final class PublicClient extends AbstractClient {
  public PublicClient(String key) {
    super(key);
  }

  @Override
  protected void authorize(HttpRequest.Builder builder) {
    builder.header("Api-Version", "1");
  }

  public String companies(String account) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(BASE + "/v1/companies?account_id=" + account));
    authorize(builder);
    // finding: MissingApiKeyHeader
    return send(builder);
  }
}
