package samples.modules.mixedimplementations;

import java.net.http.HttpRequest;

/** Adds nothing. */
final class NoAuthorizer implements Authorizer {
  @Override
  public void authorize(HttpRequest.Builder builder) {
    builder.header("Accept", "application/json");
  }
}
