package dev.leadguard.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits literals into words. */
final class Words {

  private Words() {}

  /**
   * Returns the words of a text in lower case: runs of letters or of digits, cut at a change from lower to upper case and before
   * the last capital of a row of capitals that a lower letter follows.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (!inside || i > start && isBoundary(text, i)) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = inside ? i : i + 1;
      }
    }
    return words;
  }

  /** Returns whether a word of a sentence has only letters, apart from punctuation around and inside. */
  static boolean isText(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if ("'’-,.;:!?()\"/&".indexOf(c) < 0) {
        return false;
      }
    }
    return letters > 0 && !Randomness.isRandom(word);
  }

  /** Returns whether a text is an identifier: letters, digits and underscores, not beginning with a digit. */
  static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !text.isEmpty() && !Character.isDigit(text.charAt(0));
  }

  /** Returns whether a text is the key of a property: lower-case words with hyphens, joined by at least one dot. */
  static boolean isPropertyKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joint = c == '.' || c == '-' || c == '_';
      boolean atEnd = i == 0 || i == text.length() - 1;
      if (joint ? atEnd : !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return text.indexOf('.') > 0 && Character.isLowerCase(text.charAt(0));
  }

  /** Returns whether a word has only the digits of ASCII. */
  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBoundary(String text, int i) {
    char before = text.charAt(i - 1);
    char here = text.charAt(i);
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return true;
    }
    if (Character.isUpperCase(here)) {
      boolean lowerFollows = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
      return !Character.isUpperCase(before) || lowerFollows;
    }
    return false;
  }
}
