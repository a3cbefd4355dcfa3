package samples.modules.mixedimplementations;

import java.net.http.HttpRequest;

/** Adds the key. */
final class KeyAuthorizer implements Authorizer {
  @Override
  public void authorize(HttpRequest.Builder builder) {
    builder.header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
  }
}
