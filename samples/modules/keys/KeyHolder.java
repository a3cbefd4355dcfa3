package samples.modules.keys;

/** Carries a key. */
final class KeyHolder {
  private final char[] key;

  KeyHolder(char[] key) {
    this.key = key;
  }

  String key() {
    return new String(key);
  }
}
