package samples.modules.builderhelpers;

import java.net.URI;
import java.net.http.HttpRequest;

/** Starts requests. */
final class Requests {
  private static final String BASE = "https://api.leadfeeder.com";

  private Requests() {}

  static HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept", "application/json");
  }

  static HttpRequest.Builder signed(String path, String key) {
    return bare(path).header("X-Api-Key", key);
  }
}
