package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.flow.Answer;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.model.Span;
import dev.leadguard.rules.MissingAccountId;
import dev.leadguard.rules.MissingApiKeyHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A request that was seen to carry what a rule misses in others.
 *
 * @param rule id of the rule
 * @param api id of the API
 * @param path the file of the send
 * @param sentAt the place of the send
 */
record Cleared(String rule, String api, String path, Span sentAt) {

  /** Returns of which rules a request is cleared. */
  static List<Cleared> of(ApiRequest request) {
    List<Cleared> cleared = new ArrayList<>();
    if (allPresent(request.credential())) {
      cleared.add(of(MissingApiKeyHeader.ID, request));
    }
    if (allPresent(
        request.parameters().values().stream().flatMap(Collection::stream).toList())) {
      cleared.add(of(MissingAccountId.ID, request));
    }
    return cleared;
  }

  private static boolean allPresent(List<Answer> answers) {
    return answers.stream().allMatch(Answer.Present.class::isInstance);
  }

  private static Cleared of(String rule, ApiRequest request) {
    return new Cleared(
        rule, request.api().id(), request.sentAt().path(), request.sentAt().span());
  }

  /** Returns whether a finding says the opposite: it stands at the send, or the send is a part of its evidence. */
  boolean contradicts(Finding finding) {
    boolean isSame = finding.rule().equals(rule) && finding.api().equals(api);
    return isSame
        && (finding.path().equals(path) && finding.at().equals(sentAt)
            || finding.evidence().stream()
                .anyMatch(step -> step.path().equals(path) && step.at().equals(sentAt)));
  }
}
