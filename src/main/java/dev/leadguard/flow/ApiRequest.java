package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.RequiredParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One place that sends requests to an API.
 *
 * @param sentAt the method-name token of the send
 * @param library id of the table of the client that sends it; the qualified name of a type if no table describes it; empty if that
 *     is not known
 * @param credential whether an accepted credential header is sent: one answer, or one for each caller that decides it
 * @param parameters the same for each parameter of the API that the contract wants in the query or a header
 */
public record ApiRequest(
    Api api,
    Place sentAt,
    String library,
    List<Answer> credential,
    Map<RequiredParameter, List<Answer>> parameters) {

  public ApiRequest {
    credential = List.copyOf(credential);
    parameters = new LinkedHashMap<>(parameters);
  }

  /** Returns whether every question has an answer. */
  public boolean isJudged() {
    return credential.stream().noneMatch(Answer.Unknown.class::isInstance)
        && parameters.values().stream()
            .flatMap(List::stream)
            .noneMatch(Answer.Unknown.class::isInstance);
  }
}
