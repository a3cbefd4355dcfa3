package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Marks it by a name that only looks like that of the key. */
final class NameTracer implements Tracer {
  @Override
  public void mark(HttpRequest.Builder builder) {
    builder.header("X-Api-Key-Id", "7");
  }
}
