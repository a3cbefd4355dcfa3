package dev.leadguard.secret;

/** What a literal looks like. */
public enum Kind {
  /** Nothing, or only blanks. */
  EMPTY,
  /** Stands for a value that somebody has to put in: {@code your-api-key}, {@code <token>}, {@code xxx}, {@code changeme}. */
  PLACEHOLDER,
  /** Names where the value is: {@code ${KEY}}, {@code vault:secret/key}, {@code LEADFEEDER_API_KEY}. */
  REFERENCE,
  /** A secret that only its owner can open, or a hash of one: {@code ENC(..)}, {@code {cipher}..}, {@code $2a$10$..}. */
  CIPHERTEXT,
  /** Looks drawn by lot, as keys are. Hashes look the same. */
  RANDOM,
  /** A UUID or a number. Some keys are UUIDs; where a key is surely expected an id is one. */
  ID,
  /** Words of a language with blanks between them. */
  PROSE,
  /** Anything else: a word, a path, a URL, an identifier. */
  OTHER;

  /**
   * Returns whether a literal of this kind is no key even where it is surely used as one. An id, prose or a ciphertext there is
   * a key: the place of use says more than the looks.
   */
  public boolean isHarmless() {
    return this == EMPTY || this == PLACEHOLDER || this == REFERENCE;
  }
}
