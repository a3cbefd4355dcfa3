package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.secret.Kind;
import dev.leadguard.secret.SecretClassifier;
import java.util.Locale;
import java.util.Set;

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

  private static final Set<String> MEDIA = Set.of(
      "application",
      "audio",
      "font",
      "haptics",
      "image",
      "message",
      "model",
      "multipart",
      "text",
      "video",
      "*");

  /** No vendor issues shorter keys; what is random and shorter is an abbreviation or a checksum. */
  private static final int SHORTEST = 16;

  /** Returns how much a literal looks like a key of an API. */
  static Looks of(Api api, String literal) {
    Kind kind = SecretClassifier.classify(literal);
    if (kind.isHarmless() || isMediaType(literal)) {
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

  /** Returns whether a literal is a media type with one of the registered top-level names, as of 2025. */
  private static boolean isMediaType(String literal) {
    int slash = literal.indexOf('/');
    return slash > 0 && MEDIA.contains(literal.substring(0, slash).toLowerCase(Locale.ROOT));
  }
}
