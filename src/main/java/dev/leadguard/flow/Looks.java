package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.secret.Kind;
import dev.leadguard.secret.SecretClassifier;

/** How much a literal looks like a key. In falling order. */
enum Looks {
  /** It is random, or has the shape of the API's keys. */
  KEY,
  /** Keys can look so, and ids do. */
  UUID,
  /** Short, or odd. */
  ODD,
  /** Made of words of a language. */
  WORDS,
  /** Surely none. */
  NONE;

  private static final int UUID_LENGTH = 36;

  /** No vendor issues shorter keys; what is random and shorter is an abbreviation or a checksum. */
  private static final int SHORTEST = 16;

  /** Returns how much a literal looks like a key of an API. */
  static Looks of(Api api, String literal) {
    Kind kind = SecretClassifier.classify(literal);
    if (kind.isHarmless()) {
      return NONE;
    }
    if (kind == Kind.RANDOM) {
      boolean path = literal.startsWith("/") || literal.startsWith("./");
      return literal.length() >= SHORTEST && !path ? KEY : ODD;
    }
    if (kind == Kind.PROSE || SecretClassifier.isMadeOfWords(literal)) {
      return WORDS;
    }
    if (kind == Kind.ID && literal.strip().length() >= UUID_LENGTH) {
      return UUID;
    }
    boolean shaped = kind != Kind.CIPHERTEXT && api.credential().hasShape(literal);
    return shaped ? KEY : ODD;
  }
}
