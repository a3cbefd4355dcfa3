package dev.leadguard.checkstyle;

import dev.leadguard.rules.MissingAccountId;

/** Flags a request that leaves out the parameter which names the account. */
public final class MissingAccountIdCheck extends RuleCheck {

  /** Creates the check; Checkstyle sets its properties afterwards. */
  public MissingAccountIdCheck() {
    super(new MissingAccountId());
  }
}
