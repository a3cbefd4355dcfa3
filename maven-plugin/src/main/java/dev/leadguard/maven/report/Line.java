package dev.leadguard.maven.report;

/**
 * One line of the console. Names of files come from the checked project: what they hold of control characters is written as an
 * escape, so that none can begin another line or change how this one looks.
 *
 * @param level how loud it is
 * @param text without a line end and without the level
 */
public record Line(Level level, String text) {

  public Line {
    text = visible(text);
  }

  /** Says how loud a line is. */
  public enum Level {
    ERROR,
    WARNING,
    INFO,
    /** Only for a reader who asked for everything. */
    DEBUG
  }

  /** Control characters, and those that reorder the text around them or end a line in some terminals. */
  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String visible(String text) {
    if (text.codePoints().noneMatch(Line::isInvisible)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (isInvisible(c)) {
        visible.append(String.format("\\u%04x", c));
      } else {
        visible.appendCodePoint(c);
      }
    });
    return visible.toString();
  }
}
