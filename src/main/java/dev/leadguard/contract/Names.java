package dev.leadguard.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares names of a program with names of a contract, without case and separators. */
final class Names {

  private Names() {}

  /**
   * Returns the words of a name in lower case. Words end at everything that is no letter or digit, at a change from lower to
   * upper case, before the last capital of a row of capitals that a lower letter follows ({@code URLBase}: {@code url base}),
   * and between letters and digits.
   */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (!inside || i > start && isBoundary(name, i)) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = inside ? i : i + 1;
      }
    }
    return words;
  }

  /** Returns the letters and digits of a name in lower case. */
  static String squash(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Returns whether some neighbouring words of a name, written together, are the squashed alias. */
  static boolean holds(List<String> words, String squashedAlias) {
    for (int from = 0; from < words.size(); from++) {
      int length = 0;
      for (int to = from; to < words.size() && length < squashedAlias.length(); to++) {
        if (!squashedAlias.startsWith(words.get(to), length)) {
          break;
        }
        length += words.get(to).length();
        if (length == squashedAlias.length()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBoundary(String name, int i) {
    char before = name.charAt(i - 1);
    char here = name.charAt(i);
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return true;
    }
    if (Character.isUpperCase(here)) {
      boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
      return !Character.isUpperCase(before) || lowerFollows;
    }
    return false;
  }
}
