package samples.modules.superclassheader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Adds to what its superclass does. */
public class ListClient extends AbstractClient {
  public ListClient(String key) {
    super(key);
  }

  @Override
  protected final void authorize(HttpRequest.Builder builder) {
    super.authorize(builder);
    builder.header("Accept", "application/json");
  }

  public String lists() throws IOException, InterruptedException {
    // likely: MissingAccountId
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(BASE + "/v1/lists/7"));
    authorize(builder);
    // ok: MissingApiKeyHeader
    return send(builder);
  }
}
