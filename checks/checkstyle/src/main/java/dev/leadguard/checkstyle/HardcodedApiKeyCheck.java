package dev.leadguard.checkstyle;

import dev.leadguard.rules.HardcodedApiKey;

/** Flags an API key that is written into the source. */
public final class HardcodedApiKeyCheck extends RuleCheck {

  /** Creates the check; Checkstyle sets its properties afterwards. */
  public HardcodedApiKeyCheck() {
    super(new HardcodedApiKey());
  }
}
