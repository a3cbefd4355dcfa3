package dev.leadguard.maven.report;

/**
 * One line of the console.
 *
 * @param level how loud it is
 * @param text without a line end and without the level
 */
public record Line(Level level, String text) {

  /** Says how loud a line is. */
  public enum Level {
    ERROR,
    WARNING,
    INFO,
    /** Only for a reader who asked for everything. */
    DEBUG
  }
}
