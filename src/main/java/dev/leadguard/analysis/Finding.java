package dev.leadguard.analysis;

import dev.leadguard.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One misuse at one place. It has no field for a secret, and no text in it holds one.
 *
 * @param rule id of the rule
 * @param severity after policy and test roots were applied
 * @param api id of the API of the policy
 * @param path the file, as in the source unit
 * @param at the token the finding stands on: a method name, or the whole literal
 * @param message what is wrong, one sentence without a period
 * @param why who is harmed, and how
 * @param fix what to do
 * @param evidence how it is known, in the order of the flow; the last step is the place itself
 * @param cause identifies what has to be mended: findings with the same cause are one group
 * @param edit a change that mends it, if there is a safe one
 * @param fingerprint 64-bit hash as 16 hex digits of rule, path, blanked statement and ordinal; no literal goes into it
 */
public record Finding(
    String rule,
    Severity severity,
    Confidence confidence,
    String api,
    String path,
    Span at,
    String message,
    String why,
    String fix,
    List<Step> evidence,
    String cause,
    Optional<Edit> edit,
    String fingerprint)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
      .thenComparing(Finding::at)
      .thenComparing(Finding::rule)
      .thenComparing(Finding::api)
      .thenComparing(Finding::message);

  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** Creates a finding that no edit mends. */
  public Finding(
      String rule,
      Severity severity,
      Confidence confidence,
      String api,
      String path,
      Span at,
      String message,
      String why,
      String fix,
      List<Step> evidence,
      String cause,
      String fingerprint) {
    this(
        rule,
        severity,
        confidence,
        api,
        path,
        at,
        message,
        why,
        fix,
        evidence,
        cause,
        Optional.empty(),
        fingerprint);
  }

  /** Orders by path, line, column, rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
