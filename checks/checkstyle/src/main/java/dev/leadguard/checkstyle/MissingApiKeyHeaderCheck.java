package dev.leadguard.checkstyle;

import dev.leadguard.rules.MissingApiKeyHeader;

/** Flags a request that is sent without a header the API accepts as credential. */
public final class MissingApiKeyHeaderCheck extends RuleCheck {

  /** Creates the check; Checkstyle sets its properties afterwards. */
  public MissingApiKeyHeaderCheck() {
    super(new MissingApiKeyHeader());
  }
}
