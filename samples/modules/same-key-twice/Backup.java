package samples.modules.samekeytwice;

/** Holds it once more, under a name that says nothing. */
final class Backup {
  // likely: HardcodedApiKey
  static final String VALUE = "Yk7Pz2Wv9NbTq4Lm0XsCd8Rh3GfJe6Ua";
  // ok: HardcodedApiKey
  static final String OTHER = "Gk7Pz2Wv9NbTq4Lm0XsCd8Rh3GfJe6Ub";

  private Backup() {}
}
