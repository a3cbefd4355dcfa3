package samples.modules.oneimplementation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Knows interfaces only. */
public final class CompanyClient {
  private final HttpClient client;
  private final Urls urls;
  private final Authorizer authorizer;

  CompanyClient(HttpClient client, Urls urls, Authorizer authorizer) {
    this.client = client;
    this.urls = urls;
    this.authorizer = authorizer;
  }

  public String authorized() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(urls.company("77"));
    authorizer.authorize(builder);
    // ok: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String forgotten() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(urls.company("77"));
    // likely: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
