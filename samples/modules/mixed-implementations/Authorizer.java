package samples.modules.mixedimplementations;

import java.net.http.HttpRequest;

/** Adds what a request needs. */
interface Authorizer {
  void authorize(HttpRequest.Builder builder);
}
