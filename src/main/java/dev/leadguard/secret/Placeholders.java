package dev.leadguard.secret;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows placeholders by their grammar.
 *
 * <p>A list of the known ones would never be complete. A placeholder is made of few words: somebody's ({@code your}, {@code
 * my}), something to do ({@code insert}, {@code replace}), a place ({@code here}), what it is not ({@code test}, {@code dummy}),
 * and the thing ({@code api}, {@code key}, {@code token}). If every word is one of these, a row of one character or a
 * sequence such as {@code 123}, the literal stands for something else. One or two foreign words (a product's name) are allowed
 * if they are words and not drawn by lot.
 */
final class Placeholders {

  /** Words that say by themselves that the value is none. */
  private static final Set<String> TELLING = words("""
      your yours my mine our here insert enter put paste replace replaceme change changeme
      changeit fill set add provide specify todo fixme tbd dummy fake mock mocked stub sample
      example examples demo test testing tests tester placeholder redacted masked hidden removed
      foo bar baz qux foobar lorem ipsum null none nil undefined empty blank unset default not
      no some any invalid wrong bad expired unknown missing temp tmp random whatever something
      secretsauce asdf qwerty qwertz abc xyz deadbeef cafebabe hello world letmein notasecret na
      nope disabled enabled off anonymous guest internal unconfigured configured noop unused
      unauthorized forbidden nothing
      """);

  /** Words for the thing, and words that join. */
  private static final Set<String> THINGS = words("""
      api key keys apikey token tokens secret secrets password passwd pwd pass passphrase
      credential credentials cred creds auth authorization access bearer id account user
      username client app application service server private public value string text name code
      team company project org organization the a an is isa of for to with and or in from this
      that be it me i goes go should must valid real actual new old current personal live prod
      production dev development stage staging local x v lf pk sk ci unit integration header
      param parameter hash long very super generated leadfeeder dealfront one two first second
      other another k s env var variable config only please use own needs
      """);

  private static final Set<String> VOCABULARY = union(TELLING, THINGS);

  /** Words for the thing itself: what ends in one of them is its name. */
  private static final Set<String> NOUNS = words("""
      key apikey token secret password passwd passphrase credential credentials
      """);

  /** Contained anywhere these settle it: by chance they do not occur. Upper case as in the samples of cloud vendors. */
  private static final List<String> ANYWHERE = List.of(
      "EXAMPLE",
      "PLACEHOLDER",
      "CHANGEME",
      "CHANGE_ME",
      "REPLACEME",
      "REPLACE_ME",
      "REDACTED",
      "NOTAREAL");

  private static final List<String> KEYBOARD =
      List.of("qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm");

  /** Numbers of up to so many digits say nothing: {@code key1}, {@code user_100}. */
  private static final int NUMBER = 3;

  /** Longer runs of letters are no words. */
  private static final int LONGEST = 40;

  private Placeholders() {}

  /** Returns whether a value stands for another that somebody has to put in. */
  static boolean isPlaceholder(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    for (String sample : ANYWHERE) {
      if (upper.contains(sample)) {
        return true;
      }
    }
    if (value.contains("...") || value.contains("…") || value.contains("***")) {
      return true;
    }
    if (isBracketed(value)) {
      return !Randomness.isRandom(value.substring(1, value.length() - 1));
    }
    String bare = bare(value);
    return bare.isEmpty()
        || bare.length() == 1 && !isNumber(bare)
        || isSequence(bare)
        || isRepeated(bare)
        || isMadeOf(plain(bare), VOCABULARY)
        || saysSo(Words.of(value));
  }

  /**
   * Returns whether all words are of the vocabulary, or nearly all and one tells, or one or two foreign ones name a thing: {@code
   * acme-api-key}. Single letters and numbers are let through, but what is known must be half of the text: a hexadecimal key can
   * fall into such.
   */
  private static boolean saysSo(List<String> words) {
    int known = 0;
    int foreign = 0;
    int knownLength = 0;
    int length = 0;
    boolean telling = false;
    boolean allLetters = true;
    for (String word : words) {
      allLetters &= Character.isLetter(word.charAt(0));
      length += word.length();
      if (isMadeOf(word, VOCABULARY) || isFiller(word)) {
        known++;
        knownLength += word.length();
        telling |= isFiller(word) || isTelling(word);
      } else if (word.length() > 1 && !isNumber(word)) {
        foreign++;
        if (!isWord(word)) {
          return false;
        }
      }
    }
    boolean named = !words.isEmpty() && NOUNS.contains(words.get(words.size() - 1));
    if (allLetters && words.stream().anyMatch(NOUNS::contains)) {
      // Nothing but words, and one says what the value should be.
      return true;
    }
    boolean enough = known > 0 && knownLength * 2 >= length;
    return enough && (foreign == 0 || foreign <= 2 && (telling && known > 1 || named));
  }

  private static boolean isTelling(String word) {
    return TELLING.contains(word) || !THINGS.contains(word) && !isMadeOf(word, THINGS);
  }

  /** {@code xxx}, {@code 000}, {@code 123}, {@code abc}, {@code qwert}. */
  private static boolean isFiller(String word) {
    return isRepeated(word) || isSequence(word);
  }

  private static boolean isNumber(String word) {
    return word.length() <= NUMBER && Words.isDigits(word);
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST
        && Character.isLetter(word.charAt(0)) // words are all letters or all digits
        && Randomness.isWord(word);
  }

  /** Returns whether a run of letters can be cut into words of a set: {@code yourapikey}. */
  private static boolean isMadeOf(String word, Set<String> vocabulary) {
    if (word.length() < 2 || word.length() > LONGEST) {
      return false;
    }
    boolean[] reachable = new boolean[word.length() + 1];
    reachable[0] = true;
    for (int end = 2; end <= word.length(); end++) {
      for (int start = 0; start <= end - 2 && !reachable[end]; start++) {
        reachable[end] = reachable[start] && vocabulary.contains(word.substring(start, end));
      }
    }
    return reachable[word.length()];
  }

  private static boolean isBracketed(String value) {
    if (value.length() < 2) {
      return false;
    }
    int bracket = "<[{(".indexOf(value.charAt(0));
    return bracket >= 0 && value.charAt(value.length() - 1) == ">]})".charAt(bracket);
  }

  /** One character or one group all through, at least twice eight or three times one: {@code xxx}, {@code deadbeefdeadbeef}. */
  private static boolean isRepeated(String bare) {
    if (bare.length() < 3) {
      return false;
    }
    int longest = bare.length() < 8 ? 1 : bare.length() / 2;
    for (int period = 1; period <= longest; period++) {
      if (bare.regionMatches(0, bare, period, bare.length() - period)) {
        return true;
      }
    }
    return bare.length() > 5 && hasTwoCharacters(bare);
  }

  private static boolean hasTwoCharacters(String bare) {
    char first = bare.charAt(0);
    char other = first;
    for (int i = 1; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c != first && other != first && c != other) {
        return false;
      }
      other = c == first ? other : c;
    }
    return true;
  }

  /**
   * Each character follows the one before, or the one before that ({@code a1b2c3}): {@code 123}, {@code cba}, {@code
   * 0123456789abcdef}. It may start anew now and then.
   */
  private static boolean isSequence(String bare) {
    if (bare.length() < 3) {
      return false;
    }
    for (String row : KEYBOARD) {
      if (bare.length() > 3 && row.contains(bare)) {
        return true;
      }
    }
    return isSequence(bare, 1) || bare.length() > 5 && isSequence(bare, 2);
  }

  private static boolean isSequence(String bare, int distance) {
    int restarts = 0;
    for (int i = distance; i < bare.length(); i++) {
      char before = bare.charAt(i - distance);
      char here = bare.charAt(i);
      boolean letters = Character.isLetter(before) == Character.isLetter(here);
      boolean follows = letters && Math.abs(here - before) == 1;
      if (!follows && !(distance == 2 && before == '9' && here == '0')) {
        restarts++;
      }
    }
    return restarts * 6 <= bare.length() - distance;
  }

  /** Returns letters and digits in lower case. */
  private static String bare(String value) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      if (Character.isLetterOrDigit(value.charAt(i))) {
        bare.append(Character.toLowerCase(value.charAt(i)));
      }
    }
    return bare.toString();
  }

  /** Undoes the digits that stand for letters: {@code p4ssw0rd}. */
  private static String plain(String bare) {
    return bare.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's');
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    Set<String> union = new HashSet<>(first);
    union.addAll(second);
    return Set.copyOf(union);
  }
}
