package dev.leadguard.rules;

import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;
import dev.leadguard.flow.ApiRequest;

/** Flags a request that leaves out the parameter which names the account, such as {@code account_id}. */
public final class MissingAccountId implements Rule {
  public static final String ID = "MissingAccountId";
  public static final String SUMMARY = "Request leaves out a mandatory parameter";

  private static final RuleInfo INFO = new RuleInfo(
      ID,
      SUMMARY,
      /* why= */ "the API rejects the request, or answers for another of the key owner's accounts",
      /* fix= */ "add the parameter to the request",
      /* cwe= */ 573,
      Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Pass pass) {
    for (ApiRequest request : pass.requests()) {
      request
          .parameters()
          .forEach((parameter, answers) -> pass.judge(
              request,
              answers,
              "request to the " + request.api().title() + " leaves out " + parameter.name()));
    }
  }
}
