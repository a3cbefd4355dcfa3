package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where a token stands. Checkstyle counts columns from 0 with a tab as one, but in code points; the model counts UTF-16
 * units. Lines end with a line feed, a carriage return or both, as in Checkstyle.
 */
final class Places {

  private final String text;
  /** Offsets of the lines; empty if no line holds a surrogate pair, so that columns need no change. */
  private final List<Integer> lineStarts;

  Places(String text) {
    this.text = text;
    lineStarts = text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? lineStartsOf(text)
        : List.of();
  }

  /** Returns the span of a token that stands on one line. */
  Span of(DetailAST token) {
    return Span.token(token.getLineNo(), columnOf(token), token.getText().length());
  }

  private int columnOf(DetailAST token) {
    int column = token.getColumnNo();
    if (lineStarts.isEmpty()) {
      return column;
    }
    int start = lineStarts.get(token.getLineNo() - 1);
    return text.offsetByCodePoints(start, column) - start;
  }

  private static List<Integer> lineStartsOf(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPairStart = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isPairStart)) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
