package samples.modules.twoimplementations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Knows interfaces only. */
public final class CompanyClient {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient client = HttpClient.newHttpClient();

  public String eitherAuthorizes(Authorizer authorizer) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    HttpRequest request = authorizer.authorize(builder).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String neitherAuthorizes(Tracer tracer) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(COMPANY));
    tracer.mark(builder);
    // likely: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
