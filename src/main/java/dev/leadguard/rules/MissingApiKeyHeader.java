package dev.leadguard.rules;

import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.ApiRequest;
import java.util.stream.Collectors;

/** Flags a request that is sent without a header the API accepts as credential, such as {@code X-Api-Key}. */
public final class MissingApiKeyHeader implements Rule {
  public static final String ID = "MissingApiKeyHeader";
  public static final String SUMMARY = "Request is sent without its API key header";

  private static final RuleInfo INFO = new RuleInfo(
      ID,
      SUMMARY,
      /* why= */ "the API rejects the request with 401 or 403",
      /* fix= */ "set the header on the request, on the client or in an interceptor",
      /* cwe= */ 306,
      Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Pass pass) {
    for (ApiRequest request : pass.requests()) {
      String names = request.api().credential().headers().stream()
          .map(Credential.Header::name)
          .collect(Collectors.joining(" or "));
      pass.judge(
          request,
          request.credential(),
          "request to the " + request.api().title() + " is sent without " + names);
    }
  }
}
