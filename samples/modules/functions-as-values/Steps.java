package samples.modules.functionsasvalues;

import java.net.http.HttpRequest;

/** Changes requests. */
final class Steps {
  private Steps() {}

  static HttpRequest.Builder sign(HttpRequest.Builder builder) {
    return builder.header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
  }

  static HttpRequest.Builder version(HttpRequest.Builder builder) {
    return builder.header("X-Api-Version", "1");
  }
}
