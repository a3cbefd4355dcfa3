package samples.modules.constructorinjection;

import java.net.URI;
import java.net.http.HttpClient;

/** Makes the parts of a client and hands them what they share. */
public final class Api {
  private final CompanyApi companies;
  private final VisitApi visits;
  private final FeedApi feeds;
  private final ListApi lists;

  public Api(String key) {
    this("https://api.leadfeeder.com", key);
  }

  private Api(String base, String key) {
    URI baseUrl = URI.create(base);
    HttpClient http = HttpClient.newHttpClient();
    String[] withKey = {"X-Api-Key", key};
    String[] withoutKey = {"Accept", "application/json"};
    companies = new CompanyApi(baseUrl, withKey, http);
    visits = new VisitApi(baseUrl, withoutKey, http);
    feeds = new FeedApi(URI.create("https://feeds.example.com"), withoutKey, http);
    lists = new ListApi("https://api.leadfeeder.com", key);
  }

  public CompanyApi companies() {
    return companies;
  }

  public VisitApi visits() {
    return visits;
  }

  public FeedApi feeds() {
    return feeds;
  }

  public ListApi lists() {
    return lists;
  }
}
