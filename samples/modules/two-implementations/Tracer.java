package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Marks a request. */
interface Tracer {
  void mark(HttpRequest.Builder builder);
}
