package dev.leadguard.checkstyle;

import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;

/** Runs a rule that fails on each file. */
public final class FailingCheck extends RuleCheck {

  /** Creates the check. */
  public FailingCheck() {
    super(new Failing());
  }

  private static final class Failing implements Rule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("Failing", "Fails", "nobody", "nothing", 1, Severity.ERROR);
    }

    @Override
    public void check(Pass pass) {
      throw new IllegalStateException("the rule failed");
    }
  }
}
