package samples.modules.constantselsewhere;

import static samples.modules.constantselsewhere.config.ApiUrls.BASE;
import static samples.modules.constantselsewhere.config.ApiUrls.KEY_HEADER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import samples.modules.constantselsewhere.config.Feed;

/** Reads feeds. */
public final class FeedClient {
  private final HttpClient client;

  public FeedClient(HttpClient client) {
    this.client = client;
  }

  public String visits(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + Feed.COMPANIES.path());
    HttpRequest request = HttpRequest.newBuilder(uri).header(KEY_HEADER, key).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String any(Feed feed, String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(BASE + feed.path() + "?account_id=" + account);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // finding: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
