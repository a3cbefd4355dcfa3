package dev.leadguard.data;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that a misspelt one was meant to be. */
final class Spelling {

  private Spelling() {}

  /** Returns {@code " (did you mean 'hosts'?)"} for the nearest allowed word, or an empty text if none is near. */
  static String hint(String written, Collection<String> allowed) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : allowed) {
      int distance = distance(written, word);
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return isNear(written, nearest) ? " (did you mean '" + nearest + "'?)" : "";
  }

  /** Returns whether one word is likely a misspelling of the other: about every third character may be wrong, never all. */
  static boolean isNear(String written, String word) {
    int longer = Math.max(written.length(), word.length());
    return distance(written, word) <= Math.min(Math.max(1, longer / 3), longer - 1);
  }

  /** Returns the spelling of an enum constant in a document: {@code QUERY_MAP} is {@code queryMap}. */
  static String camel(String constant) {
    StringBuilder spelling = new StringBuilder();
    for (String word : constant.split("_")) {
      String lower = word.toLowerCase(Locale.ROOT);
      spelling
          .append(spelling.isEmpty() ? lower.charAt(0) : Character.toUpperCase(lower.charAt(0)))
          .append(lower, 1, lower.length());
    }
    return spelling.toString();
  }

  /**
   * Counts the characters to insert, delete, replace or swap with their neighbour (optimal string alignment). Case, {@code -}
   * and {@code _} do not count: {@code account-id} is {@code accountId}.
   */
  private static int distance(String first, String second) {
    String a = bare(first);
    String b = bare(second);
    if (a.length() > 64) {
      return Integer.MAX_VALUE; // no key is that long, and the table would be large
    }
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(int[][] table, String a, String b, int i, int j) {
    int replace = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replace, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}
