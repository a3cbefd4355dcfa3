package samples.modules.buildersteps;

import java.io.IOException;
import java.net.http.HttpClient;

/** Makes calls. */
public final class Service {
  private final HttpClient client = HttpClient.newHttpClient();

  public String complete(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return Call.to("/v1/companies").account("1001").key(key).build().send(client);
  }

  public String withoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return Call.to("/v1/companies").account("1001").build().send(client);
  }

  public String withoutAccount(String key) throws IOException, InterruptedException {
    // todo-finding: MissingAccountId it is reported where the URL is made
    return Call.to("/v1/companies").key(key).build().send(client);
  }
}
