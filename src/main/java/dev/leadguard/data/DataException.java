package dev.leadguard.data;

/** Says what is wrong in a document, and where. The message is one line, {@code name:line:column: text}. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;

  /**
   * Creates an exception.
   *
   * @param text one line without a period
   */
  public DataException(Position at, String text) {
    super(at + ": " + text);
    this.at = at;
  }

  /** Returns the place of the mistake. */
  public Position at() {
    return at;
  }
}
