package dev.leadguard.analysis;

import dev.leadguard.contract.Api;
import dev.leadguard.flow.Answer;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Cause;
import dev.leadguard.flow.Flow;
import dev.leadguard.flow.KeyUse;
import dev.leadguard.flow.Place;
import dev.leadguard.flow.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule is given: the requests and key uses of some files, and a way to report. Belongs to one rule and one analysis. */
public final class Pass {

  private final RuleInfo rule;
  private final Flow flow;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unknown> unknowns = new ArrayList<>();

  /**
   * @param rule the rule that reports
   * @param flow what is known of it
   */
  public Pass(RuleInfo rule, Flow flow) {
    this.rule = rule;
    this.flow = flow;
  }

  /** Returns the places that send requests to an API, in the order of the places. */
  public List<ApiRequest> requests() {
    return flow.requests();
  }

  /** Returns the literals that are used as keys, in the order of the places. */
  public List<KeyUse> keys() {
    return flow.keys();
  }

  /**
   * Reports each answer that says "missing", and notes each that is unknown in the ledger.
   *
   * @param message what is wrong, one sentence without a period
   */
  public void judge(ApiRequest request, List<Answer> answers, String message) {
    for (Answer answer : answers) {
      if (answer instanceof Answer.Missing missing) {
        String near = missing.nearMiss().isPresent()
            ? "; something of a similar name is there, which does not count"
            : "";
        report(
            request.api(),
            missing.at(),
            missing.softLinks(),
            message + near,
            missing.trace(),
            missing.nearMiss().flatMap(wrong -> respelling(wrong, missing.at())));
      } else if (answer instanceof Answer.Unknown unknown) {
        Cause cause = unknown.cause();
        unknowns.add(new Unknown(
            rule.id(),
            request.api().id(),
            unknown.at().path(),
            unknown.at().span(),
            cause.name(),
            cause == Cause.LIBRARY
                ? "Leadguard does not know " + request.library()
                    + "; look at these requests by hand, or describe the client under 'libraries' of the policy"
                : cause.remedy()));
      }
    }
  }

  /** An edit stays in the file of its finding. */
  private static Optional<Edit> respelling(Answer.NearMiss wrong, Place at) {
    return wrong
        .written()
        .filter(name -> name.path().equals(at.path()))
        .map(name -> new Edit(name.span(), "\"" + wrong.right() + "\"", ""));
  }

  /**
   * Reports a key.
   *
   * @param edit a change at the place of the key that mends it
   */
  public void report(KeyUse key, String message, Optional<Edit> edit) {
    report(key.api(), key.at(), key.softLinks(), message, key.trace(), edit);
  }

  private void report(
      Api api,
      Place at,
      List<String> softLinks,
      String message,
      List<Trace> trace,
      Optional<Edit> edit) {
    boolean known = findings.stream()
        .anyMatch(finding -> finding.path().equals(at.path())
            && finding.at().equals(at.span())
            && finding.api().equals(api.id())
            && finding.message().equals(message));
    if (known) {
      // One URL that several sends use is one mistake.
      return;
    }
    Confidence confidence = softLinks.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY;
    List<Step> evidence = new ArrayList<>();
    trace.forEach(step -> evidence.add(
        new Step(step.of(), step.text(), step.at().path(), step.at().span())));
    softLinks.forEach(link -> evidence.add(new Step(Trace.LIKELY, link, at.path(), at.span())));
    findings.add(new Finding(
        rule.id(),
        rule.severity().atMost(confidence),
        confidence,
        api.id(),
        at.path(),
        at.span(),
        message,
        rule.why(),
        api.remedy().getOrDefault(rule.id(), rule.fix()),
        evidence,
        rule.id() + " " + at.path() + " " + at.span().line() + ":" + at.span().column(),
        edit,
        ""));
  }

  /** Returns what was reported, without fingerprints. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Returns what could not be judged. */
  public List<Unknown> unknowns() {
    return List.copyOf(unknowns);
  }
}
