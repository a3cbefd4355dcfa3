package dev.leadguard.secret;

import java.util.List;

/**
 * Tells keys from words by the neighbours in them.
 *
 * <p>Entropy of single characters does not separate them: a sentence of 40 letters has as much of it as a hexadecimal key. What
 * differs is which characters follow each other. The measure is the mean, over all pairs of neighbouring letters and digits, of
 * a surprise:
 *
 * <ul>
 *   <li>two letters of one case, or a capital and a small letter: 0 if they are one of the 180 pairs that make up 80 % of the
 *       pairs in 47,000 distinct words of English documentation and source code, else 1. Letters drawn by lot are one of them in
 *       27 % of the cases;
 *   <li>a small letter and a capital: 1/2, as camel case has them at the joints;
 *   <li>a letter beside a digit: 1;
 *   <li>two digits: 1/2, as numbers have nothing else.
 * </ul>
 *
 * <p>Separators make no pair. Text and identifiers stay near 0.2, base62 and hexadecimal keys are near 0.75. The scatter falls
 * with the length, so that a short value needs a higher mean, and below eight characters nothing is called random. A value is
 * random too if one long run between its separators is: {@code prod-} in front of a key does not hide it. At last a random value
 * must have enough different characters; this is where entropy is of use.
 *
 * <p>Of 125,000 different string literals in the Python programs of a Debian system 0.3 % are called random, most of them
 * abbreviations of 8 to 16 characters ({@code gslcdfgumbel2Qinv}). Of keys drawn by lot it misses less than
 * 0.1 % of 32 or more hexadecimal or base62 characters, 0.5 % of 20 base62 and 4 % of 16 hexadecimal ones; the test of the classifier holds that.
 */
final class Randomness {

  /** The common pairs: a letter, then those that often follow it. */
  private static final boolean[] COMMON = table(List.of(
      "abcdgilmnprstu",
      "baeilou",
      "caehiklortu",
      "dadeios",
      "eacdefglmnprstvx",
      "faefilo",
      "geirs",
      "haeio",
      "iabcdefglmnoprstvz",
      "ke",
      "ladeilostuy",
      "maeiop",
      "nacdefgiostv",
      "obcdglmnoprstuw",
      "paeilorst",
      "qu",
      "racdeilmorstu",
      "sacehilopstu",
      "tacehiorstuy",
      "ublmnprst",
      "vaei",
      "wai",
      "xt",
      "ze"));

  private static final int LETTERS = 26;

  /** From this length on a mean of one half is enough. */
  private static final int LONG = 16;

  private static final int SHORTEST = 8;

  /** Product names are odder than words: half of their pairs may be rare. */
  private static final double MOST_OF_A_WORD = 0.5;

  private Randomness() {}

  /** Returns whether a value looks drawn by lot. */
  static boolean isRandom(String value) {
    if (looksRandom(value)) {
      return true;
    }
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || !isLetterOrDigit(value.charAt(i))) {
        if (i - start >= LONG - 4 && looksRandom(value.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Returns whether a run of letters reads like a word of a language. */
  static boolean isWord(String word) {
    double surprise = 0;
    for (int i = 1; i < word.length(); i++) {
      char here = word.charAt(i);
      if (!isLetterOrDigit(here) || !isLetterOrDigit(word.charAt(i - 1))) {
        return false; // a letter beyond ASCII: no table for it
      }
      surprise += surprise(word.charAt(i - 1), here);
    }
    return word.length() < 4 || surprise / (word.length() - 1) <= MOST_OF_A_WORD;
  }

  private static boolean looksRandom(String value) {
    int pairs = 0;
    double surprise = 0;
    int characters = value.isEmpty() || !isLetterOrDigit(value.charAt(0)) ? 0 : 1;
    for (int i = 1; i < value.length(); i++) {
      char before = value.charAt(i - 1);
      char here = value.charAt(i);
      if (isLetterOrDigit(here)) {
        characters++;
        if (isLetterOrDigit(before)) {
          pairs++;
          surprise += surprise(before, here);
        }
      } else if (!isKeyPunctuation(here)) {
        return false;
      }
    }
    // Runs of one or two characters are abbreviations and numbers, not a key with separators.
    if (characters < SHORTEST || pairs * 4 < characters * 3) {
      return false;
    }
    return surprise / pairs >= threshold(characters) && entropy(value) >= leastEntropy(characters);
  }

  private static double threshold(int characters) {
    if (characters >= 2 * LONG) {
      return 0.46;
    }
    return characters >= LONG ? 0.5 : characters >= LONG - 4 ? 0.56 : 0.65;
  }

  private static double leastEntropy(int characters) {
    return characters >= LONG ? 2.8 : 2.5;
  }

  private static double surprise(char before, char here) {
    boolean digitBefore = isDigit(before);
    boolean digitHere = isDigit(here);
    if (digitBefore || digitHere) {
      return digitBefore && digitHere ? 0.5 : 1;
    }
    if (Character.isLowerCase(before) && Character.isUpperCase(here)) {
      return 0.5;
    }
    return COMMON[index(before) * LETTERS + index(here)] ? 0 : 1;
  }

  /** Shannon entropy of the single characters, in bits. */
  private static double entropy(String value) {
    int[] counts = new int[128];
    for (int i = 0; i < value.length(); i++) {
      counts[value.charAt(i)]++;
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }

  /** What stands in base64, base64url and dotted tokens. */
  private static boolean isKeyPunctuation(char c) {
    return "+/=-_.~:!$*".indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int index(char letter) {
    return Character.toLowerCase(letter) - 'a';
  }

  private static boolean[] table(List<String> rows) {
    boolean[] table = new boolean[LETTERS * LETTERS];
    for (String row : rows) {
      for (int i = 1; i < row.length(); i++) {
        table[index(row.charAt(0)) * LETTERS + index(row.charAt(i))] = true;
      }
    }
    return table;
  }
}
