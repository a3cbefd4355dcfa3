package samples.modules.builderhelpers;

import java.net.http.HttpRequest;

/** Starts requests, and is handed to those who need it. */
final class RequestFactory {
  private final String key;

  RequestFactory(String key) {
    this.key = key;
  }

  HttpRequest.Builder company(String id) {
    return sign(Requests.bare("/v1/companies/" + id + "?account_id=1001"));
  }

  HttpRequest.Builder unsignedCompany(String id) {
    return Requests.bare("/v1/companies/" + id + "?account_id=1001");
  }

  HttpRequest.Builder sign(HttpRequest.Builder builder) {
    return builder.setHeader("X-Api-Key", key);
  }
}
