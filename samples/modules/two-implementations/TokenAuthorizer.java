package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Adds a token. */
final class TokenAuthorizer implements Authorizer {
  @Override
  public HttpRequest.Builder authorize(HttpRequest.Builder builder) {
    return builder.header("Authorization", "Bearer " + System.getenv("LEADFEEDER_API_KEY"));
  }
}
