package dev.leadguard.rules;

import dev.leadguard.analysis.Edit;
import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;
import dev.leadguard.flow.KeyUse;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** What can stand in a Java literal as it is. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\w.-]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Pass pass) {
    for (KeyUse key : pass.keys()) {
      String whose = key.apiIsKnown() ? " for the " + key.api().title() : "";
      pass.report(
          key,
          "a key of " + key.length() + " characters" + whose + " is written into the source",
          edit(key));
    }
  }

  /** The variable of an API that only may be the key's is no safe guess. */
  private static Optional<Edit> edit(KeyUse key) {
    if (!key.apiIsKnown() || !key.isWholeLiteral()) {
      return Optional.empty();
    }
    String then = key.ofNull().isEmpty() ? "so check it when the program starts" : key.ofNull();
    return key.api()
        .credential()
        .environment()
        .filter(name -> PLAIN_NAME.matcher(name).matches())
        .map(name -> new Edit(
            key.at().span(),
            "System.getenv(\"" + name + "\")",
            "Where the environment does not set " + name + ", getenv gives null: " + then + "."));
  }
}
