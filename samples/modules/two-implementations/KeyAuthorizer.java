package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Adds the key. */
final class KeyAuthorizer implements Authorizer {
  @Override
  public HttpRequest.Builder authorize(HttpRequest.Builder builder) {
    return builder.header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
  }
}
