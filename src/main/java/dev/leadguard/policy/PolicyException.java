package dev.leadguard.policy;

import dev.leadguard.data.DataException;
import dev.leadguard.data.Position;

/** Says what is wrong in a policy, and where. The message is one line, {@code name:line:column: text}. */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;

  PolicyException(DataException cause) {
    super(cause.getMessage(), cause);
    this.at = cause.at();
  }

  /** Returns the place of the mistake. */
  public Position at() {
    return at;
  }
}
