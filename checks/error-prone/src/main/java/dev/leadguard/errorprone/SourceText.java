package dev.leadguard.errorprone;

import dev.leadguard.model.Span;
import java.util.Arrays;

/**
 * Knows the lines and the tokens of a source text.
 *
 * <p>javac keeps where a tree begins, not where its name or its arrow stands, and it forgets the order of modifiers. Both
 * are read from the text. Offsets are UTF-16 units of the original text, with unicode escapes as they are written; the text
 * of a token has them translated. Every operator is a token of one character, except {@code ->}, {@code ::} and {@code ...}.
 */
final class SourceText {

  private final char[] chars;
  /** For each translated character its offset in the original text; one more for the end. Null if they are the same. */
  private final int[] offsets;

  private final int[] lineStarts;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  private SourceText(char[] chars, int[] offsets, int[] lineStarts) {
    this.chars = chars;
    this.offsets = offsets;
    this.lineStarts = lineStarts;
  }

  /** Reads a text. Whatever is no Java is cut into tokens of one character; nothing is thrown. */
  static SourceText of(String text) {
    int[] lines = lineStarts(text);
    SourceText source;
    if (text.contains("\\u")) {
      int[] offsets = new int[text.length() + 1];
      source = new SourceText(translate(text, offsets), offsets, lines);
    } else {
      source = new SourceText(text.toCharArray(), null, lines);
    }
    source.cut();
    return source;
  }

  /** Returns the span from one offset to another, which is exclusive. */
  Span span(int start, int end) {
    int first = line(start);
    int last = line(end);
    return new Span(first + 1, start - lineStarts[first], last + 1, end - lineStarts[last]);
  }

  /** Returns the span of a token, or no span if there is none with this index. */
  Span span(int token) {
    return token < 0 || token >= count ? Span.NONE : span(start(token), end(token));
  }

  /** Returns the index of the first token that starts at the offset or behind it. */
  int tokenAt(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the offset of the first character of a token. */
  int start(int token) {
    return original(starts[token]);
  }

  /** Returns the offset behind the last character of a token. */
  int end(int token) {
    return original(ends[token]);
  }

  /** Returns the text of a token with unicode escapes translated; empty if there is no such token. */
  String text(int token) {
    return token < 0 || token >= count
        ? ""
        : new String(chars, starts[token], ends[token] - starts[token]);
  }

  /** Returns whether a token is this one. */
  boolean is(int token, String text) {
    return token >= 0
        && token < count
        && Arrays.equals(chars, starts[token], ends[token], text.toCharArray(), 0, text.length());
  }

  /** Returns the index behind the bracket that closes the one at {@code token}; for any other token the next index. */
  int behind(int token) {
    String open = text(token);
    String close = switch (open) {
      case "(" -> ")";
      case "<" -> ">";
      case "[" -> "]";
      case "{" -> "}";
      default -> "";
    };
    if (close.isEmpty()) {
      return token + 1;
    }
    int depth = 0;
    for (int i = token; i < count; i++) {
      if (is(i, open)) {
        depth++;
      } else if (is(i, close) && --depth == 0) {
        return i + 1;
      }
    }
    return count;
  }

  /** Returns the index behind the annotation whose {@code @} is at {@code token}. */
  int behindAnnotation(int token) {
    int next = token + 2;
    while (is(next, ".")) {
      next += 2;
    }
    return is(next, "(") ? behind(next) : next;
  }

  /** Returns the index of the first {@code ::} at or behind {@code token} that stands in no bracket opened there, or -1. */
  int reference(int token) {
    int i = token;
    while (i < count && !is(i, "::")) {
      i = is(i, "(") || is(i, "[") || is(i, "{") ? behind(i) : i + 1;
    }
    return i < count ? i : -1;
  }

  private int original(int index) {
    return offsets == null ? index : offsets[index];
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] found = new int[text.length() / 32 + 16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (lines == found.length) {
          found = Arrays.copyOf(found, lines * 2);
        }
        found[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(found, lines);
  }

  /** Translates unicode escapes (JLS 3.3); a backslash that is itself escaped starts none. */
  private static char[] translate(String text, int[] offsets) {
    char[] out = new char[text.length()];
    int length = 0;
    int i = 0;
    boolean escaped = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      boolean backslash = c == '\\' && !escaped;
      if (backslash && next < text.length() && text.charAt(next) == 'u') {
        int digits = next;
        while (digits < text.length() && text.charAt(digits) == 'u') {
          digits++;
        }
        int value = hex(text, digits);
        if (value >= 0) {
          c = (char) value;
          next = digits + 4;
          // An escape that yields a backslash does not start another escape, but escapes what
          // follows it.
          backslash = c == '\\';
        }
      }
      escaped = backslash;
      offsets[length] = i;
      out[length++] = c;
      i = next;
    }
    offsets[length] = text.length();
    return Arrays.copyOf(out, length);
  }

  private static int hex(String text, int start) {
    if (start + 4 > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private void cut() {
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (Character.isWhitespace(c) || c == '\u001a') {
        i++;
      } else if (c == '/' && at(i + 1) == '/') {
        i = lineEnd(i);
      } else if (c == '/' && at(i + 1) == '*') {
        i = commentEnd(i);
      } else {
        int end = tokenEnd(i);
        add(i, end);
        i = end;
      }
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private int tokenEnd(int i) {
    char c = chars[i];
    if (c == '"') {
      return at(i + 1) == '"' && at(i + 2) == '"' ? blockEnd(i + 3) : quotedEnd(i);
    }
    if (c == '\'') {
      return quotedEnd(i);
    }
    if (Character.isDigit(c) || c == '.' && Character.isDigit(at(i + 1))) {
      return numberEnd(i);
    }
    int identifier = identifierEnd(i);
    if (identifier > i) {
      return identifier;
    }
    if (c == '-' && at(i + 1) == '>' || c == ':' && at(i + 1) == ':') {
      return i + 2;
    }
    return c == '.' && at(i + 1) == '.' && at(i + 2) == '.' ? i + 3 : i + 1;
  }

  private char at(int index) {
    return index < chars.length ? chars[index] : 0;
  }

  private int lineEnd(int i) {
    int end = i;
    while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
      end++;
    }
    return end;
  }

  private int commentEnd(int i) {
    int end = i + 2;
    while (end < chars.length && !(chars[end] == '*' && at(end + 1) == '/')) {
      end++;
    }
    return Math.min(end + 2, chars.length);
  }

  private int quotedEnd(int i) {
    int end = i + 1;
    while (end < chars.length && chars[end] != chars[i] && chars[end] != '\n') {
      end += chars[end] == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, chars.length);
  }

  private int blockEnd(int i) {
    int end = i;
    while (end < chars.length && !(chars[end] == '"' && at(end + 1) == '"' && at(end + 2) == '"')) {
      end += chars[end] == '\\' ? 2 : 1;
    }
    return Math.min(end + 3, chars.length);
  }

  private int numberEnd(int i) {
    boolean hexadecimal = chars[i] == '0' && Character.toLowerCase(at(i + 1)) == 'x';
    char exponent = hexadecimal ? 'p' : 'e';
    int end = i + 1;
    while (end < chars.length) {
      char c = chars[end];
      boolean sign = (c == '+' || c == '-') && Character.toLowerCase(chars[end - 1]) == exponent;
      if (!sign && c != '.' && !Character.isJavaIdentifierPart(c)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private int identifierEnd(int i) {
    int end = i;
    while (end < chars.length) {
      int point = Character.codePointAt(chars, end);
      boolean part =
          end == i ? Character.isJavaIdentifierStart(point) : Character.isJavaIdentifierPart(point);
      if (!part) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
