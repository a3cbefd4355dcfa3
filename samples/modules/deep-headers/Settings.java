package samples.modules.deepheaders;

/** A key and a time limit. */
final class Settings {
  private final String key;
  private final int seconds;

  Settings(String key, int seconds) {
    this.key = key;
    this.seconds = seconds;
  }

  String key() {
    return key;
  }

  int milliseconds() {
    return 1000 * seconds;
  }
}
