package samples.modules.mixedimplementations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends with whatever authorizer there is. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient client = HttpClient.newHttpClient();

  public String any(Authorizer authorizer) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    authorizer.authorize(builder);
    // unknown: MissingApiKeyHeader CONDITIONAL
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String withKey() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    new KeyAuthorizer().authorize(builder);
    // ok: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String withNone() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    Authorizer none = new NoAuthorizer();
    none.authorize(builder);
    // finding: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
