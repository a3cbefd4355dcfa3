package dev.leadguard.flow;

import dev.leadguard.model.Span;

/**
 * A place in one of several files.
 *
 * @param path the file, as in its source unit
 */
public record Place(String path, Span span) implements Comparable<Place> {

  /** No place in the source. */
  public static final Place NONE = new Place("", Span.NONE);

  @Override
  public int compareTo(Place other) {
    int paths = path.compareTo(other.path);
    return paths != 0 ? paths : span.compareTo(other.span);
  }

  /** Returns whether this is a place in a program, rather than in its configuration. */
  boolean isInCode() {
    return path.endsWith(".java");
  }

  /** Returns whether both places are on one line of one file. */
  boolean isOnLineOf(Place other) {
    return path.equals(other.path) && span.line() == other.span.line();
  }
}
