package dev.leadguard.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the markers in a Java text. It tells comments from strings, text blocks and character literals, and code from
 * comments, so that a marker above a line reaches over blank lines and other comments to the next line of code.
 */
final class MarkerReader {

  private final String text;
  private final List<Marker> markers = new ArrayList<>();
  private final List<Comment> waiting = new ArrayList<>();
  private int at;
  private int line = 1;
  /** The last line that holds code so far. */
  private int codeLine;

  MarkerReader(String text) {
    this.text = text;
  }

  /**
   * Returns the markers in the order of the text.
   *
   * @throws IllegalArgumentException if a marker is malformed or speaks of no code; the text starts with its line
   */
  List<Marker> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        lineComment();
      } else if (text.startsWith("/*", at)) {
        skipTo("*/", at + 2, false);
      } else if (text.startsWith("\"\"\"", at)) {
        code();
        skipTo("\"\"\"", at + 3, true);
      } else if (c == '"' || c == '\'') {
        code();
        skipTo(String.valueOf(c), at + 1, true);
      } else {
        if (!Character.isWhitespace(c)) {
          code();
        }
        step();
      }
    }
    for (Comment comment : waiting) {
      if (Marker.of(comment.text(), comment.line(), comment.line()).isPresent()) {
        throw Marker.malformed(comment.line(), "the marker has no code below it");
      }
    }
    return List.copyOf(markers);
  }

  private void lineComment() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    Comment comment = new Comment(text.substring(at + 2, end), line);
    if (codeLine == line) {
      Marker.of(comment.text(), line, line).ifPresent(markers::add);
    } else {
      waiting.add(comment);
    }
    at = end;
  }

  /** Notes that the current line holds code, and hands it to the comments above it. */
  private void code() {
    codeLine = line;
    waiting.forEach(c -> Marker.of(c.text(), line, c.line()).ifPresent(markers::add));
    waiting.clear();
  }

  /** Moves behind the next {@code end} at or after {@code from}; a backslash may hide what follows it. */
  private void skipTo(String end, int from, boolean escapes) {
    while (at < from) {
      step();
    }
    while (at < text.length() && !text.startsWith(end, at)) {
      if (escapes && text.charAt(at) == '\\' && at + 1 < text.length()) {
        step();
      }
      step();
    }
    for (int i = 0; i < end.length() && at < text.length(); i++) {
      step();
    }
    if (escapes) {
      codeLine = line;
    }
  }

  private void step() {
    char c = text.charAt(at++);
    boolean isFirstOfTwo = c == '\r' && at < text.length() && text.charAt(at) == '\n';
    if (c == '\n' || c == '\r' && !isFirstOfTwo) {
      line++;
    }
  }

  private record Comment(String text, int line) {}
}
