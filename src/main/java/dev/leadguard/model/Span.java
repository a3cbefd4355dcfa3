package dev.leadguard.model;

/**
 * A range of one source file.
 *
 * @param line first line, 1-based
 * @param column first column, 0-based, in UTF-16 units; a tab is one unit
 * @param endLine last line, 1-based
 * @param endColumn column behind the last character, 0-based, in UTF-16 units
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

  /** The span of a tree that has no place in the source. */
  public static final Span NONE = new Span(0, 0, 0, 0);

  /** Returns the span of a token that stands on one line and is {@code length} UTF-16 units long. */
  public static Span token(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }

  /** Returns the span from the start of this one to the end of the other. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  @Override
  public int compareTo(Span other) {
    int lines = Integer.compare(line, other.line);
    return lines != 0 ? lines : Integer.compare(column, other.column);
  }
}
