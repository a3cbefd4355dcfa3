package samples.modules.twoimplementations;

import java.net.http.HttpRequest;

/** Adds what a request needs. */
interface Authorizer {
  HttpRequest.Builder authorize(HttpRequest.Builder builder);
}
