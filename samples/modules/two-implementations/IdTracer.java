package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Marks it by an id. */
final class IdTracer implements Tracer {
  @Override
  public void mark(HttpRequest.Builder builder) {
    builder.header("X-Request-Id", "7");
  }
}
