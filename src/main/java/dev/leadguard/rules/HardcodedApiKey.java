package dev.leadguard.rules;

import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;
import dev.leadguard.flow.KeyUse;

/** Flags an API key that is written into the source. */
public final class HardcodedApiKey implements Rule {
  public static final String ID = "HardcodedApiKey";
  public static final String SUMMARY = "API key is written into the source";

  private static final RuleInfo INFO = new RuleInfo(
      ID,
      SUMMARY,
      /* why= */ "whoever can read the repository, its history or the jar can use the key for every account of its owner",
      /* fix= */ "revoke the key, create a new one and read it at run time from the environment or a vault",
      /* cwe= */ 798,
      Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Pass pass) {
    for (KeyUse key : pass.keys()) {
      String whose = key.apiIsKnown() ? " for the " + key.api().title() : "";
      pass.report(
          key, "a key of " + key.length() + " characters" + whose + " is written into the source");
    }
  }
}
