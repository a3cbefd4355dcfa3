package samples.springresttemplate;

import java.net.URI;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Interceptors that hand on another request, with the account in its URL. */
public final class AccountInterceptors {

  public void wrapped(String key, String account) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      HttpRequest other = new HttpRequestWrapper(request) {
        @Override
        public URI getURI() {
          return UriComponentsBuilder.fromUri(super.getURI())
              .queryParam("account_id", account)
              .build(true)
              .toUri();
        }
      };
      other.getHeaders().set("X-Api-Key", key);
      return execution.execute(other, body);
    });
    // unknown: MissingApiKeyHeader CLIENT
    // unknown: MissingAccountId CLIENT
    rest.getForObject("https://api.leadfeeder.com/v1/companies/77", String.class);
  }
}
