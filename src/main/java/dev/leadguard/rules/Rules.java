package dev.leadguard.rules;

import dev.leadguard.analysis.Rule;
import java.util.List;

/** Lists the rules. */
public final class Rules {

  private Rules() {}

  /** Returns all rules, in the order of the README. */
  public static List<Rule> all() {
    return List.of(new HardcodedApiKey(), new MissingApiKeyHeader(), new MissingAccountId());
  }
}
