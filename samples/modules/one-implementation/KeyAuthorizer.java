package samples.modules.oneimplementation;

import java.net.http.HttpRequest;

/** Adds the key. */
final class KeyAuthorizer implements Authorizer {
  private final String key;

  KeyAuthorizer(String key) {
    this.key = key;
  }

  @Override
  public void authorize(HttpRequest.Builder builder) {
    builder.header("X-Api-Key", key);
  }
}
