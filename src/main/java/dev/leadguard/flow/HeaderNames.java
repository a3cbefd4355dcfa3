package dev.leadguard.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the constants for names of headers in the usual holder classes. In all of them the constant is the name of the header in
 * upper case with {@code _} for {@code -}; names of headers are compared without case.
 */
final class HeaderNames {

  /** As of Spring 7.0, Guava 33, HttpClient 4.5 and 5.5, JAX-RS 2 to 4, Netty 4.1, Vert.x 5, Micronaut 4. */
  private static final Set<String> HOLDERS = Set.of(
      "org.springframework.http.HttpHeaders",
      "com.google.common.net.HttpHeaders",
      "org.apache.http.HttpHeaders",
      "org.apache.hc.core5.http.HttpHeaders",
      "javax.ws.rs.core.HttpHeaders",
      "jakarta.ws.rs.core.HttpHeaders",
      "io.netty.handler.codec.http.HttpHeaderNames",
      "io.vertx.core.http.HttpHeaders",
      "io.micronaut.http.HttpHeaders");

  private HeaderNames() {}

  /** Returns whether a type holds such constants. */
  static boolean isHolder(String type) {
    return HOLDERS.contains(type);
  }

  /** Returns the name of the header for which a constant of a type stands. */
  static Optional<String> constant(String type, String id) {
    boolean constant = isHolder(type) && id.equals(id.toUpperCase(Locale.ROOT));
    return constant ? Optional.of(id.toLowerCase(Locale.ROOT).replace('_', '-')) : Optional.empty();
  }
}
