package samples.httpurlconnection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;

/** Each way to put the URL together, with the account and without. */
public final class UrlBuilding {
  private static final String BASE = "https://api.leadfeeder.com";
  private static final String COMPANY = BASE + "/v1/companies/77";

  public void plus(String key, int page) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(BASE + "/v1/web-visits/companies?page=" + page);
    fetch(url, key);
  }

  public void plusWithAccount(String key, String id) throws IOException {
    // ok: MissingAccountId
    URL url = new URL(COMPANY + "?account_id=" + id);
    fetch(url, key);
  }

  public void textAsQueryValue(String key, String ip) throws IOException {
    // likely: MissingAccountId
    URL url = new URL(BASE + "/v1/ip/enrich?ip=" + ip);
    fetch(url, key);
  }

  public void encodedQueryValue(String key, String ip) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(BASE + "/v1/ip/enrich?ip=" + URLEncoder.encode(ip, UTF_8));
    fetch(url, key);
  }

  public void textAsLastSegment(String key, String id) throws IOException {
    // likely: MissingAccountId
    URL url = new URL(BASE + "/v1/companies/" + id);
    fetch(url, key);
  }

  public void wholePath(String key, String path) throws IOException {
    URL url = new URL(BASE + path);
    // unknown: MissingAccountId URL
    fetch(url, key);
  }

  public void format(String key, int id) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(String.format("%s/v1/companies/%d", BASE, id));
    fetch(url, key);
  }

  public void formatWithAccount(String key, int id) throws IOException {
    // ok: MissingAccountId
    URL url = new URL(String.format("%s?account_id=%d", COMPANY, id));
    fetch(url, key);
  }

  public void stringBuilder(String key, int page) throws IOException {
    StringBuilder text = new StringBuilder(BASE);
    text.append("/v1/web-visits/companies?page=").append(page);
    // finding: MissingAccountId
    URL url = new URL(text.toString());
    fetch(url, key);
  }

  public void stringBuffer(String key, int id) throws IOException {
    StringBuffer text = new StringBuffer(COMPANY);
    text.append("?account_id=").append(id);
    // ok: MissingAccountId
    URL url = new URL(text.toString());
    fetch(url, key);
  }

  public void inContext(String key) throws IOException {
    URL base = new URL("https://api.leadfeeder.com/v1/accounts");
    // finding: MissingAccountId
    URL url = new URL(base, "/v1/companies/77");
    fetch(url, key);
  }

  public void inContextWithAccount(String key, int id) throws IOException {
    URL base = new URL("https://api.leadfeeder.com/v1/");
    // ok: MissingAccountId
    URL url = new URL(base, "companies/77?account_id=" + id);
    fetch(url, key);
  }

  /** The query of the context is not inherited. */
  public void contextDropsItsQuery(String key) throws IOException {
    URL base = new URL("https://api.leadfeeder.com/v1/companies/7?account_id=1001");
    // finding: MissingAccountId
    URL url = new URL(base, "/v1/companies/77");
    fetch(url, key);
  }

  public void contextOfAnotherHost(String key) throws IOException {
    URL base = new URL("https://www.example.com/");
    // finding: MissingAccountId
    URL url = new URL(base, "https://api.leadfeeder.com/v1/companies/77");
    fetch(url, key);
  }

  public void ofThreeParts(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https", "api.leadfeeder.com", "/v1/companies/77");
    fetch(url, key);
  }

  public void ofThreePartsWithAccount(String key, int id) throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https", "api.leadfeeder.com", "/v1/companies/77?account_id=" + id);
    fetch(url, key);
  }

  public void ofFourParts(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL("https", "api.leadfeeder.com", 443, "/v1/companies/77");
    fetch(url, key);
  }

  public void ofFourPartsWithAccount(String key, int id) throws IOException {
    // ok: MissingAccountId
    URL url = new URL("https", "api.leadfeeder.com", 443, "/v1/companies/77?account_id=" + id);
    fetch(url, key);
  }

  public void uriToUrl(String key) throws IOException {
    // finding: MissingAccountId
    URL url = URI.create(COMPANY).toURL();
    fetch(url, key);
  }

  public void uriToUrlWithAccount(String key, int id) throws IOException {
    // ok: MissingAccountId
    URL url = URI.create(COMPANY + "?account_id=" + id).toURL();
    fetch(url, key);
  }

  public void newUriToUrl(String key) throws IOException, URISyntaxException {
    // finding: MissingAccountId
    URL url = new URI(COMPANY).toURL();
    fetch(url, key);
  }

  public void uriOfPartsToUrl(String key) throws IOException, URISyntaxException {
    // finding: MissingAccountId
    URL url = new URI("https", "api.leadfeeder.com", "/v1/companies/77", null, null).toURL();
    fetch(url, key);
  }

  public void resolvedUriToUrl(String key) throws IOException {
    URI base = URI.create("https://api.leadfeeder.com/v1/");
    // finding: MissingAccountId
    URL url = base.resolve("companies/77").toURL();
    fetch(url, key);
  }

  public void uriAsTextToUrl(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(URI.create(COMPANY).toString());
    fetch(url, key);
  }

  public void uriAsAsciiToUrl(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(URI.create(COMPANY).toASCIIString());
    fetch(url, key);
  }

  public void urlAsText(String key) throws IOException {
    URL first = new URL(COMPANY);
    // finding: MissingAccountId
    URL url = new URL(first.toString() + "?fields=name");
    fetch(url, key);
  }

  public void urlAsTheSameText(String key) throws IOException {
    URL first = new URL(COMPANY);
    // finding: MissingAccountId
    URL url = new URL(first.toString());
    fetch(url, key);
  }

  public void urlAsTextWithAccount(String key, int id) throws IOException {
    URL first = new URL(COMPANY);
    // ok: MissingAccountId
    URL url = new URL(first.toExternalForm() + "?account_id=" + id);
    fetch(url, key);
  }

  public void urlInExternalForm(String key) throws IOException {
    URL first = new URL(COMPANY);
    // finding: MissingAccountId
    URL url = new URL(first.toExternalForm());
    fetch(url, key);
  }

  public void reassigned(String key) throws IOException {
    URL url = new URL(COMPANY + "?account_id=1001");
    // finding: MissingAccountId
    url = new URL(COMPANY);
    fetch(url, key);
  }

  public void misspeltParameter(String key, int id) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(COMPANY + "?accountId=" + id);
    fetch(url, key);
  }

  public void parameterWithoutValue(String key) throws IOException {
    // finding: MissingAccountId
    URL url = new URL(COMPANY + "?account_id=");
    fetch(url, key);
  }

  private static int fetch(URL url, String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }
}
