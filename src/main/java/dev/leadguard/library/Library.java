package dev.leadguard.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of one HTTP client.
 *
 * @param id name of the table
 * @param title for people
 * @param hooks whether a client of this library can add headers on its own (interceptors, default headers); if not, a client
 *     that was made out of sight changes nothing
 * @param aliases other packages with types of the same simple names, and the package whose types stand for them: the packages
 *     of older versions, say
 * @param types listed types by qualified name
 */
public record Library(
    String id,
    String title,
    boolean hooks,
    Map<String, String> aliases,
    Map<String, ListedType> types) {

  /** Returns the packages of the types and their aliases, sorted. */
  public List<String> packages() {
    Set<String> packages = new TreeSet<>(aliases.keySet());
    // A list of what belongs to a client is of no package of its own.
    types.keySet().stream()
        .filter(type -> type.indexOf('<') < 0)
        .forEach(type -> packages.add(packageOf(type)));
    return List.copyOf(packages);
  }

  /** Returns what stands before the first name with a capital letter, without the dot; empty if there is no such name or package. */
  static String packageOf(String type) {
    for (int dot = type.indexOf('.'); dot > 0; dot = type.indexOf('.', dot + 1)) {
      if (dot + 1 < type.length() && Character.isUpperCase(type.charAt(dot + 1))) {
        return type.substring(0, dot);
      }
    }
    return "";
  }

  /**
   * A type of the client.
   *
   * @param name qualified name, {@code .} before nested types
   * @param kind what its objects are
   * @param supertypes listed types whose rows it inherits
   * @param sentOnce whether a second send of the same object sends nothing
   */
  public record ListedType(
      String name, Kind kind, List<String> supertypes, boolean sentOnce, List<Row> rows) {

    /** Returns what both say of the type; where they differ, what the other says. */
    ListedType with(ListedType other) {
      Map<String, Row> merged = new LinkedHashMap<>();
      rows.forEach(row -> merged.put(row.signature(), row));
      other.rows().forEach(row -> merged.put(row.signature(), row));
      Set<String> parents = new LinkedHashSet<>(supertypes);
      parents.addAll(other.supertypes());
      return new ListedType(
          name, other.kind(), List.copyOf(parents), other.sentOnce(), List.copyOf(merged.values()));
    }
  }

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
