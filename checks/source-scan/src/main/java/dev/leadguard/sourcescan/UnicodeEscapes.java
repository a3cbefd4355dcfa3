package dev.leadguard.sourcescan;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.Arrays;

/**
 * Replaces unicode escapes, as the compiler does before it looks for tokens, and leads positions back to the original text.
 * JavaParser has an option for this, but its columns (3.28.2) drift behind every backslash that begins no escape.
 */
final class UnicodeEscapes {

  private final String decoded;
  private final int[] originalOffsets;
  private final int[] decodedLines;
  private final int[] originalLines;

  private UnicodeEscapes(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] offsets = new int[original.length() + 1];
    int from = 0;
    while (from < original.length()) {
      offsets[out.length()] = from;
      int end = endOfEscape(original, from);
      if (end > from) {
        out.append((char) Integer.parseInt(original.substring(end - 4, end), 16));
        from = end;
        continue;
      }
      char c = original.charAt(from++);
      out.append(c);
      if (c == '\\' && from < original.length() && original.charAt(from) == '\\') {
        // The second of two backslashes begins no escape.
        offsets[out.length()] = from++;
        out.append('\\');
      }
    }
    offsets[out.length()] = original.length();
    decoded = out.toString();
    originalOffsets = Arrays.copyOf(offsets, out.length() + 1);
    decodedLines = lineStarts(decoded);
    originalLines = lineStarts(original);
  }

  /** Returns the escapes of a text. */
  static UnicodeEscapes of(String original) {
    return new UnicodeEscapes(original);
  }

  /** Returns the text with a character in the place of each escape. */
  String decoded() {
    return decoded;
  }

  /** Moves all nodes and tokens of a tree of the decoded text to their places in the original one. */
  void restorePlaces(CompilationUnit tree) {
    tree.getTokenRange().ifPresent(tokens -> {
      for (JavaToken token : tokens) {
        token.getRange().ifPresent(range -> token.setRange(original(range)));
      }
    });
    tree.walk(this::restorePlace);
  }

  /** Returns where a position of the decoded text lies in the original one. */
  Position original(Position position) {
    return position(originalOffsets[offset(position)]);
  }

  private void restorePlace(Node node) {
    node.getRange().ifPresent(range -> node.setRange(original(range)));
  }

  private Range original(Range range) {
    int end = originalOffsets[offset(range.end) + 1] - 1;
    return new Range(original(range.begin), position(end));
  }

  /** An end of file may stand behind the last character. */
  private int offset(Position position) {
    int offset = decodedLines[position.line - 1] + position.column - 1;
    return Math.min(offset, decoded.length() - 1);
  }

  private Position position(int offset) {
    int found = Arrays.binarySearch(originalLines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - originalLines[line] + 1);
  }

  /** Returns the offset behind the escape that begins here, or {@code from} if none does. */
  private static int endOfEscape(String text, int from) {
    if (!text.startsWith("\\u", from)) {
      return from;
    }
    int digits = from + 2;
    while (digits < text.length() && text.charAt(digits) == 'u') {
      digits++;
    }
    int end = digits + 4;
    return end <= text.length()
            && text.substring(digits, end)
                .chars()
                .allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)
        ? end
        : from;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (endsLine) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
