package dev.leadguard.engine;

import java.util.Comparator;

/**
 * A file that was not read or not understood in full. It is counted and shown; never a silent skip.
 *
 * @param line 1-based, 0 if it is about the whole file
 * @param column 1-based, 0 if it is about the whole file
 * @param message one sentence: what, and what became of the file; holds no text of the file
 */
public record Problem(String path, int line, int column, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
      .thenComparingInt(Problem::line)
      .thenComparingInt(Problem::column)
      .thenComparing(Problem::message);

  /** Orders by path, line, column. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
