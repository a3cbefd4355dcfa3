package dev.leadguard.maven.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Java file with everything taken out that could hold a secret: the content of strings, text blocks and
 * characters, comments, numbers and white space. What stays is enough to know a line again after it has moved.
 *
 * <p>A scanner of its own, not a parser: it must also do for a file that does not parse. It goes through the text once; what
 * is not closed ends with its line (string, character) or with the file (text block, comment).
 */
final class BlankedLines {

  private final String text;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int at;

  private BlankedLines(String text) {
    this.text = text;
  }

  /** Returns one entry a line of the text; lines end with LF, CR or CRLF. */
  static List<String> of(String text) {
    return new BlankedLines(text).scan();
  }

  private List<String> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        skipToLineEnd();
      } else if (text.startsWith("/*", at)) {
        at += 2;
        skipPast("*/", false);
      } else if (text.startsWith("\"\"\"", at)) {
        line.append("\"\"");
        at += 3;
        skipPast("\"\"\"", true);
      } else if (c == '"' || c == '\'') {
        line.append(c).append(c);
        skipQuoted(c);
      } else if (Character.isDigit(c) && !isInsideName()) {
        line.append('0');
        skipNumber();
      } else {
        keep(c);
      }
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  private void keep(char c) {
    if (!endLineIf(c)) {
      if (!Character.isWhitespace(c)) {
        line.append(c);
      }
      at++;
    }
  }

  /** Ends the line and steps over its terminator if {@code c}, the current character, is one. */
  private boolean endLineIf(char c) {
    if (c != '\n' && c != '\r') {
      return false;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    lines.add(line.toString());
    line.setLength(0);
    return true;
  }

  private void skipToLineEnd() {
    while (!isAtLineEnd()) {
      at++;
    }
  }

  private boolean isAtLineEnd() {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipPast(String end, boolean escapes) {
    while (at < text.length() && !text.startsWith(end, at)) {
      if (escapes && text.charAt(at) == '\\') {
        at++;
      }
      if (at < text.length() && !endLineIf(text.charAt(at))) {
        at++;
      }
    }
    at = Math.min(at + end.length(), text.length());
  }

  private void skipQuoted(char quote) {
    at++;
    while (!isAtLineEnd()) {
      char c = text.charAt(at++);
      if (c == quote) {
        return;
      }
      if (c == '\\' && !isAtLineEnd()) {
        at++;
      }
    }
  }

  private void skipNumber() {
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
  }

  private boolean isInsideName() {
    return at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
  }
}
