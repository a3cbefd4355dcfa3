package dev.leadguard.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the answers for paths with holes with what regular expressions say of each filling. */
final class PathPatternFillingsTest {

  private static final List<String> PATTERNS = List.of(
      "/",
      "/**",
      "/a",
      "/a/**",
      "/a/b",
      "/a/{x}",
      "/{x}",
      "/{x}/b",
      "/{x:a|bb}/**",
      "/a/{x}/b/**",
      "/ab/b",
      "/a/{x:ab|b}/a");

  private static final List<String> TEXTS =
      List.of("/", "a", "b", "/a", "/b", "/ab", "a/", "/a/b", "b/a", "//");

  /** The mark shows where a hole was: a segment that is nothing but such a hole is not empty. */
  private static final List<String> SEGMENT_FILLINGS =
      List.of("~", "~a", "~b", "~ab", "~ba", "~bb");

  private static final List<String> OPEN_FILLINGS = List.of(
      "", "a", "b", "ab", "/", "/a", "/b", "a/", "b/", "a/b", "/a/b", "/ab/b/", "b/a/a", "/a/a/b",
      "/a/b/a");

  @Test
  void answersAsAllFillingsTogether() {
    Random random = new Random(1);
    TreeSet<String> wrong = new TreeSet<>();
    int decided = 0;
    int split = 0;
    for (int i = 0; i < 4000; i++) {
      RequestPath path = randomPath(random);
      List<String> fillings = fillings(path);
      for (String pattern : PATTERNS) {
        Pattern regex = regexOf(pattern);
        long matching =
            fillings.stream().filter(f -> regex.matcher(normal(f)).matches()).count();
        Match match = PathPattern.of(pattern).matches(path);
        boolean right = switch (match) {
          case YES -> matching == fillings.size();
          case NO -> matching == 0;
          case MAYBE -> true;
        };
        if (!right) {
          wrong.add(pattern + " " + path + " " + match);
        }
        // Few fillings are tried, so that a MAYBE need not show; it mostly must, or the answer is
        // lazy.
        decided += match == Match.MAYBE ? 1 : 0;
        split += match == Match.MAYBE && matching > 0 && matching < fillings.size() ? 1 : 0;
      }
    }
    assertEquals(List.of(), List.copyOf(wrong));
    assertEquals(List.of(), split * 100 >= decided * 90 ? List.of() : List.of(split, decided));
  }

  private static RequestPath randomPath(Random random) {
    List<RequestPath.Piece> pieces = new ArrayList<>();
    int length = 1 + random.nextInt(4);
    int holes = 0;
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(4);
      if (kind > 1 || holes == 2) {
        pieces.add(new RequestPath.Text(TEXTS.get(random.nextInt(TEXTS.size()))));
      } else {
        pieces.add(kind == 0 ? RequestPath.Hole.SEGMENT : RequestPath.Hole.OPEN);
        holes++;
      }
    }
    return new RequestPath(pieces);
  }

  private static List<String> fillings(RequestPath path) {
    List<String> fillings = List.of("");
    for (RequestPath.Piece piece : path.pieces()) {
      List<String> options = piece instanceof RequestPath.Text text
          ? List.of(text.text())
          : piece == RequestPath.Hole.SEGMENT ? SEGMENT_FILLINGS : OPEN_FILLINGS;
      List<String> longer = new ArrayList<>();
      for (String filling : fillings) {
        for (String option : options) {
          longer.add(filling + option);
        }
      }
      fillings = longer;
    }
    return fillings.stream()
        .filter(filling -> !Pattern.compile("(^|/)~+(/|$)").matcher(filling).find())
        .map(filling -> filling.replace("~", ""))
        .toList();
  }

  private static String normal(String path) {
    return ("/" + path + "/").replaceAll("/+", "/");
  }

  private static Pattern regexOf(String pattern) {
    String regex = pattern
        .replaceAll("/\\*\\*$", "(/[^/]+)*")
        .replaceAll("\\{x:([^}]*)\\}", "($1)")
        .replaceAll("\\{x\\}", "[^/]+");
    return Pattern.compile(pattern.equals("/") ? "/" : regex + "/");
  }
}
