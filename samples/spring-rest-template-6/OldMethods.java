package samples.springresttemplate6;

import java.net.URI;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** What Spring 7 no longer has. */
public final class OldMethods {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void writable(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders view = HttpHeaders.writableHttpHeaders(headers);
    view.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void fromHttpUrl(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    URI url = UriComponentsBuilder.fromHttpUrl("https://api.leadfeeder.com/v1/companies/77")
        .build()
        // finding: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void fromHttpUrlWithAccount(String key, String accountId) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    URI url = UriComponentsBuilder.fromHttpUrl("https://api.leadfeeder.com/v1/companies/77")
        .queryParam("account_id", accountId)
        .build()
        // ok: MissingAccountId
        .toUri();
    REST.exchange(url, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }
}
