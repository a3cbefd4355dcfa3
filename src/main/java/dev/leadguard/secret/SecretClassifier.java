package dev.leadguard.secret;

/**
 * Says what a literal looks like.
 *
 * <p>Steps, in this order; the first that applies decides:
 *
 * <ol>
 *   <li>a scheme in front ({@code Bearer}, {@code Token token=}) is taken off;
 *   <li>references and ciphertexts by their syntax; the fallback of {@code ${name:fallback}} is judged in its place;
 *   <li>URLs and prose;
 *   <li>placeholders by {@link Placeholders}: brackets, an ellipsis, repetitions, sequences, and words that all belong to a small
 *       vocabulary;
 *   <li>UUIDs and numbers;
 *   <li>randomness by {@link Randomness}.
 * </ol>
 *
 * <p>Stateless. Holds no value longer than a call, and no exception or text of it holds one at all.
 */
public final class SecretClassifier {

  private static final String UUID_FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

  /** No key is longer; a document in a literal must not cost time. */
  private static final int LONGEST = 4096;

  private SecretClassifier() {}

  /** Returns the kind of a literal. */
  public static Kind classify(String literal) {
    return classify(literal, 0);
  }

  private static Kind classify(String literal, int depth) {
    String value = withoutScheme(literal.strip());
    if (value.isEmpty()) {
      return Kind.EMPTY;
    }
    if (value.length() > LONGEST) {
      return hasBlank(value) ? Kind.PROSE : Kind.OTHER;
    }
    if (Ciphertexts.isCiphertext(value)) {
      return Kind.CIPHERTEXT;
    }
    String fallback = References.fallback(value);
    if (!fallback.isEmpty() && depth < 3) {
      Kind kind = classify(fallback, depth + 1);
      return kind == Kind.EMPTY ? Kind.REFERENCE : kind;
    }
    if (References.isReference(value)) {
      return Kind.REFERENCE;
    }
    if (References.hasHole(value)) {
      // A template: only what is written out can be a key.
      return Randomness.isRandom(References.withoutHoles(value)) ? Kind.RANDOM : Kind.REFERENCE;
    }
    if (value.contains("://")) {
      return Kind.OTHER;
    }
    if (Placeholders.isPlaceholder(value)) {
      return Kind.PLACEHOLDER;
    }
    if (hasBlank(value)) {
      return isProse(value) ? Kind.PROSE : Kind.OTHER;
    }
    if (isUuid(value) || isNumber(value)) {
      return Kind.ID;
    }
    if (Randomness.isRandom(value)) {
      return Kind.RANDOM;
    }
    return References.isName(value) ? Kind.REFERENCE : Kind.OTHER;
  }

  /** Returns whether a literal is made of words and what joins them, without a digit: {@code leadfeeder-sync}, {@code
   * contentType}. A short abbreviation may be among them. */
  public static boolean isMadeOfWords(String literal) {
    String value = withoutScheme(literal.strip());
    if (value.length() > LONGEST) {
      return false;
    }
    int letters = 0;
    int odd = 0;
    for (String word : Words.of(value)) {
      if (!Character.isLetter(word.charAt(0))) {
        return false;
      }
      letters += word.length();
      odd += Randomness.isWord(word) || !isAscii(word) ? 0 : word.length();
    }
    return letters > 0 && odd * 2 <= letters;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  /** Takes off the scheme of an Authorization header, and the quotes of {@code Token token="..."}. */
  private static String withoutScheme(String value) {
    for (String scheme : new String[] {"Bearer ", "Token token=", "Token ", "Basic ", "ApiKey "}) {
      if (scheme.strip().equals(value)) {
        return "";
      }
      if (value.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return unquoted(value.substring(scheme.length()).strip());
      }
    }
    return value;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }

  private static boolean isUuid(String value) {
    boolean braced = value.startsWith("{") && value.endsWith("}");
    String bare = braced ? value.substring(1, value.length() - 1) : value;
    if (bare.length() != UUID_FORM.length()) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      boolean hyphen = UUID_FORM.charAt(i) == '-';
      if (hyphen ? bare.charAt(i) != '-' : Character.digit(bare.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String value) {
    boolean digit = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ((c < '0' || c > '9') && "+-.,_".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean hasBlank(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isWhitespace(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** At least two words, most of them of letters only. */
  private static boolean isProse(String value) {
    int words = 0;
    int plain = 0;
    for (String word : value.split("\\s+")) {
      words++;
      if (Words.isText(word)) {
        plain++;
      } else if (Randomness.isRandom(word)) {
        return false;
      }
    }
    return words > 1 && plain * 3 >= words * 2;
  }
}
