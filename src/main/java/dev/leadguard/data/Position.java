package dev.leadguard.data;

/**
 * A place in a document.
 *
 * @param source name of the document, as it shall stand in messages
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record Position(String source, int line, int column) {

  /** Returns {@code source:line:column}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
