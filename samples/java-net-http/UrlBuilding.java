package samples.javanethttp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

/** Each way to put the URL together, with the account and without. */
public final class UrlBuilding {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HOST = "api.leadfeeder.com";
  private static final String BASE = "https://" + HOST + "/v1";
  private static final String COMPANY = BASE + "/companies/77";
  private static final String ACCOUNT_PARAMETER = "account_id";

  public void plus(String key, int page) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com" + "/v1/web-visits/companies?page=" + page);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void plusWithAccount(String key, int page, int id)
      throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(BASE + "/web-visits/companies?page=" + page + "&account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void constant(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(COMPANY);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void nameByConstant(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(COMPANY + "?" + ACCOUNT_PARAMETER + "=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void plusAssign(String key, int page) throws IOException, InterruptedException {
    String url = BASE;
    url += "/web-visits/companies";
    url += "?page=" + page;
    // finding: MissingAccountId
    URI uri = URI.create(url);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void plusAssignWithAccount(String key, int id) throws IOException, InterruptedException {
    String url = BASE;
    url += "/web-visits/companies";
    url += "?account_id=" + id;
    // ok: MissingAccountId
    URI uri = URI.create(url);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void concat(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE.concat("/companies").concat("?ids=7"));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void concatWithAccount(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(COMPANY.concat("?account_id=").concat(id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void format(String key, int id) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(String.format("https://%s/v1/companies/%d", HOST, id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void formatWithAccount(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(String.format("%s?account_id=%s", COMPANY, id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void formatted(String key, int page) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("%s/web-visits/companies?page=%d".formatted(BASE, page));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void formattedWithAccount(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("%s/web-visits/companies?account_id=%s".formatted(BASE, id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void stringBuilder(String key, int page) throws IOException, InterruptedException {
    StringBuilder url = new StringBuilder(BASE);
    url.append("/web-visits/companies").append("?page=").append(page);
    // finding: MissingAccountId
    URI uri = URI.create(url.toString());
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void stringBuilderWithAccount(String key, int id)
      throws IOException, InterruptedException {
    StringBuilder url = new StringBuilder().append(BASE).append("/companies/").append(77);
    url.append('?').append("account_id=").append(id);
    // ok: MissingAccountId
    URI uri = URI.create(url.toString());
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void join(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(String.join("/", BASE, "companies", "77"));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void joinWithAccount(String key, String id) throws IOException, InterruptedException {
    String query = String.join("&", "page=1", "account_id=" + id);
    // ok: MissingAccountId
    URI uri = URI.create(BASE + "/web-visits/companies?" + query);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void joinOfAList(String key, String id) throws IOException, InterruptedException {
    String query = String.join("&", List.of("page=1", "account_id=" + id));
    // ok: MissingAccountId
    URI uri = URI.create(BASE + "/web-visits/companies?" + query);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void textBlock(String key) throws IOException, InterruptedException {
    String url = """
        https://api.leadfeeder.com/v1/web-visits/companies\
        ?start_date=2026-01-01\
        &end_date=2026-01-31""";
    // finding: MissingAccountId
    URI uri = URI.create(url);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void textBlockWithAccount(String key, int id) throws IOException, InterruptedException {
    String url = """
        https://api.leadfeeder.com/v1/web-visits/companies\
        ?start_date=2026-01-01\
        &account_id=%d""".formatted(id);
    // ok: MissingAccountId
    URI uri = URI.create(url);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void ternary(boolean visits, String key) throws IOException, InterruptedException {
    String path = visits ? "/web-visits/companies" : "/companies/77";
    // finding: MissingAccountId
    URI uri = URI.create(BASE + path);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void ternaryWithAccount(boolean visits, String key, int id)
      throws IOException, InterruptedException {
    String path = visits ? "/web-visits/companies?page=1&" : "/companies/77?";
    // ok: MissingAccountId
    URI uri = URI.create(BASE + path + "account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void switchExpression(int kind, String key) throws IOException, InterruptedException {
    String path = switch (kind) {
      case 1 -> "/web-visits/companies";
      case 2 -> "/web-visits/custom-feeds";
      default -> "/companies/77";
    };
    // finding: MissingAccountId
    URI uri = URI.create(BASE + path);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void switchExpressionWithAccount(int kind, String key, int id)
      throws IOException, InterruptedException {
    String path = switch (kind) {
      case 1 -> "/web-visits/companies";
      default -> {
        String company = "/companies/";
        yield company + kind;
      }
    };
    // ok: MissingAccountId
    URI uri = URI.create(BASE + path + "?account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void valueOf(String key, int id) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/companies/" + String.valueOf(id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void toStringOfANumber(String key, long id) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/companies/" + Long.toString(id));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uuid(String key, UUID id) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/companies/" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  /** What is encoded cannot bring a parameter of its own. */
  public void encoded(String key, String ip) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/ip/enrich?ip=" + URLEncoder.encode(ip, UTF_8));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void encodedAccount(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(COMPANY + "?account_id=" + URLEncoder.encode(id, UTF_8));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void replaced(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://{host}/v1/companies/77".replace("{host}", HOST));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void newUri(String key) throws Exception {
    // finding: MissingAccountId
    URI uri = new URI(BASE + "/companies/77");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void newUriWithAccount(String key, int id) throws Exception {
    // ok: MissingAccountId
    URI uri = new URI(BASE + "/companies/77?account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfFiveParts(String key)
      throws URISyntaxException, IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = new URI("https", "api.leadfeeder.com", "/v1/companies", "ids=7", null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfFivePartsWithAccount(String key, int id)
      throws URISyntaxException, IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = new URI("https", "api.leadfeeder.com", "/v1/companies/77", "account_id=" + id, null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfThreeParts(String key)
      throws URISyntaxException, IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = new URI("https", "//api.leadfeeder.com/v1/companies/77", null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfThreePartsWithAccount(String key, int id)
      throws URISyntaxException, IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = new URI("https", "//api.leadfeeder.com/v1/companies/77?account_id=" + id, null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  /** There is no place for a query. */
  public void uriOfFourParts(String key)
      throws URISyntaxException, IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = new URI("https", "api.leadfeeder.com", "/v1/companies/77", null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void normalized(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/./companies/77").normalize();
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriAsText(String key) throws IOException, InterruptedException {
    URI first = URI.create(COMPANY);
    // finding: MissingAccountId
    URI uri = URI.create(first.toString() + "?fields=name");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriAsTextWithAccount(String key, int id) throws IOException, InterruptedException {
    URI first = URI.create(COMPANY);
    // ok: MissingAccountId
    URI uri = URI.create(first + "?account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriAsAscii(String key) throws IOException, InterruptedException {
    URI first = URI.create(COMPANY);
    // finding: MissingAccountId
    URI uri = URI.create(first.toASCIIString() + "?fields=name");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfSevenParts(String key)
      throws URISyntaxException, IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = new URI("https", null, "api.leadfeeder.com", -1, "/v1/companies/77", null, null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void uriOfSevenPartsWithAccount(String key, int id)
      throws URISyntaxException, IOException, InterruptedException {
    String query = "account_id=" + id;
    // ok: MissingAccountId
    URI uri = new URI("https", null, "api.leadfeeder.com", -1, "/v1/companies/77", query, null);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void resolve(String key) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/accounts");
    // finding: MissingAccountId
    URI uri = base.resolve("/v1/companies/77");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void resolveRelative(String key) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/");
    // finding: MissingAccountId
    URI uri = base.resolve("companies/77");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void resolveWithAccount(String key, int id) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/");
    // ok: MissingAccountId
    URI uri = base.resolve("companies/77?account_id=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void resolveUri(String key) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/");
    // finding: MissingAccountId
    URI uri = base.resolve(URI.create("companies/77"));
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  /** The query of the base is not inherited. */
  public void resolveDropsTheQuery(String key) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/companies/7?account_id=1001");
    // finding: MissingAccountId
    URI uri = base.resolve("/v1/companies/77");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  /** {@code resolve} returns a new URI. */
  public void resultOfResolveIsLost(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    uri.resolve("?account_id=1001");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void resolveToAnotherHost(String key) throws IOException, InterruptedException {
    URI base = URI.create("https://api.leadfeeder.com/v1/");
    // ok: MissingAccountId
    URI uri = base.resolve("https://api.example.com/v1/companies/77");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void urlToUri(String key)
      throws MalformedURLException, URISyntaxException, IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = new URL(BASE + "/companies/77").toURI();
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void aliased(String key) throws IOException, InterruptedException {
    String first = BASE + "/companies/77";
    String second = first;
    // finding: MissingAccountId
    URI made = URI.create(second);
    URI uri = made;
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void reassigned(String key) throws IOException, InterruptedException {
    String url = BASE + "/companies/77?account_id=1001";
    url = BASE + "/companies/78";
    // finding: MissingAccountId
    URI uri = URI.create(url);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void misspeltParameter(String key, int id) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(COMPANY + "?accountId=" + id);
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void parameterWithoutValue(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(COMPANY + "?account_id=");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void parameterOnlyInTheFragment(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(COMPANY + "#account_id=1001");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void parameterOnlyInThePath(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/companies/account_id=1001");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void parameterOfASimilarName(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(COMPANY + "?parent_account_id=1001&account_ids=7");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  public void parameterAmongOthers(String key, int id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(COMPANY + "?fields=name&account_id=" + id + "&lang=en");
    CLIENT.send(request(uri, key), BodyHandlers.ofString());
  }

  private static HttpRequest request(URI uri, String key) {
    return HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
  }
}
