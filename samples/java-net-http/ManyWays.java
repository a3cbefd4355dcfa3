package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** URLs that are put together in more ways than can be told apart; how they begin is known. */
public class ManyWays {
  private final HttpClient client = HttpClient.newHttpClient();

  public String bare(boolean a, boolean b, boolean c, boolean d) throws Exception {
    String url = "https://api.leadfeeder.com/v1/companies?account_id=1001";
    url += a ? "&a=1" : "&b=1";
    url += b ? "&c=1" : "&d=1";
    url += c ? "&e=1" : "&f=1";
    url += d ? "&g=1" : "&h=1";
    // finding: MissingApiKeyHeader
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  public String keyed(boolean a, boolean b, boolean c, boolean d, String key) throws Exception {
    String url = "https://api.leadfeeder.com/v1/companies?page=1";
    url += a ? "&a=1" : "&b=1";
    url += b ? "&c=1" : "&d=1";
    url += c ? "&e=1" : "&account_id=1001";
    url += d ? "&g=1" : "&h=1";
    // ok: MissingApiKeyHeader
    // unknown: MissingAccountId URL
    return send(HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key).build());
  }

  public String twoHosts(boolean a, boolean b, boolean c, boolean d) throws Exception {
    String url = a ? "https://api.leadfeeder.com/v1/" : "https://feeds.example.com/v1/";
    url += b ? "companies" : "campaigns";
    url += c ? "?account_id=1001" : "?account_id=1002";
    url += d ? "&g=1" : "&h=1";
    // unknown: MissingApiKeyHeader HOST
    // unknown: MissingAccountId HOST
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
