package acme.leads;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Looks companies up, with what {@link Http} and {@link ApiUrls} offer. */
final class SearchClient {

  private final Settings settings;

  SearchClient(Settings settings) {
    this.settings = settings;
  }

  String named(String name) throws IOException, InterruptedException {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    var request =
        Http.get(ApiUrls.COMPANIES + query + "&account_id=" + settings.accountId());
    request.header("X-Api-Key", settings.apiKey());
    return Http.body(request);
  }

  String inCountry(String country) throws IOException, InterruptedException {
    String url = ApiUrls.COMPANIES
        + "?country=" + URLEncoder.encode(country, StandardCharsets.UTF_8)
        + "&account_id=" + settings.accountId();
    var request = Http.get(url);
    request.header("X-Api-Key", settings.apiKey());
    return Http.body(request);
  }
}
