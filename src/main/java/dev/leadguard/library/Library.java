package dev.leadguard.library;

import java.util.List;
import java.util.Map;

/**
 * The table of one HTTP client.
 *
 * @param id name of the table
 * @param title for people
 * @param hooks whether a client of this library can add headers on its own (interceptors, default headers); if not, a client
 *     that was made out of sight changes nothing
 * @param types listed types by qualified name
 */
public record Library(String id, String title, boolean hooks, Map<String, ListedType> types) {

  /**
   * A type of the client.
   *
   * @param name qualified name, {@code .} before nested types
   * @param kind what its objects are
   * @param supertypes listed types whose rows it inherits
   * @param sentOnce whether a second send of the same object sends nothing
   */
  public record ListedType(
      String name, Kind kind, List<String> supertypes, boolean sentOnce, List<Row> rows) {}

  /** What the objects of a listed type are. */
  public enum Kind {
    /** A request or its builder: to lose sight of it is to know nothing of its headers. */
    REQUEST,
    /** A client or its builder. */
    CLIENT,
    /** A URL or URI: treated as its text. */
    URL,
    /** Anything else that rows return. */
    OTHER
  }
}
