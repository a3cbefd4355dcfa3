package samples.modules.fieldsneverwritten;

/** Writes one of them. */
final class Setup {
  private Setup() {}

  static void local(Settings settings) {
    settings.otherUrl = "http://127.0.0.1:8080";
  }
}
