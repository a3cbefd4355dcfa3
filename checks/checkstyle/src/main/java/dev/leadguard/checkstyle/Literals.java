package dev.leadguard.checkstyle;

import java.util.Optional;

/** Turns the source text of character and string literals into their values. */
final class Literals {

  private Literals() {}

  /**
   * Returns the value of a string or character literal; none for an escape that Java does not know.
   *
   * @param token the literal with its quotes
   */
  static Optional<String> value(String token) {
    return translated(unicode(token.substring(1, token.length() - 1)));
  }

  /**
   * Returns the value of a text block. Its opening line is dropped and its indentation stripped before escapes are
   * translated, so that an escaped blank is no indentation (JLS 3.10.6). None for an escape that Java does not know.
   *
   * @param content what stands between the delimiters
   */
  static Optional<String> textBlock(String content) {
    String lines = unicode(content).replace("\r\n", "\n").replace('\r', '\n');
    return translated(lines.substring(lines.indexOf('\n') + 1).stripIndent());
  }

  private static Optional<String> translated(String text) {
    try {
      return Optional.of(text.translateEscapes());
    } catch (IllegalArgumentException e) {
      // The message quotes the literal, which may be a secret: it goes no further.
      return Optional.empty();
    }
  }

  /** Translates {@code \}{@code uXXXX} where the backslash is not itself escaped (JLS 3.3). */
  private static String unicode(String text) {
    if (!text.contains("\\u")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        i++;
      } else if (text.charAt(i + 1) != 'u') {
        out.append(c).append(text.charAt(i + 1));
        i += 2;
      } else {
        int digits = i + 1;
        while (text.charAt(digits) == 'u') {
          digits++;
        }
        out.append((char) Integer.parseInt(text.substring(digits, digits + 4), 16));
        i = digits + 4;
      }
    }
    return out.toString();
  }
}
