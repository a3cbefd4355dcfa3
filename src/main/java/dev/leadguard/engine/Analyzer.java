package dev.leadguard.engine;

import dev.leadguard.analysis.Rule;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import java.util.List;
import java.util.Objects;

/** Runs rules over source units under one policy. Immutable and safe for use by several threads. */
public final class Analyzer {

  private final List<Rule> rules;
  private final Policy policy;
  private final Scope scope;

  private Analyzer(List<Rule> rules, Policy policy, Scope scope) {
    this.rules = List.copyOf(rules);
    this.policy = Objects.requireNonNull(policy);
    this.scope = Objects.requireNonNull(scope);
  }

  /** Returns an analyzer that runs these rules, in this order. */
  public static Analyzer of(List<Rule> rules, Policy policy, Scope scope) {
    return new Analyzer(rules, policy, scope);
  }

  /**
   * Returns whether a file can matter at all: its text holds a seed word of the policy, or imports an HTTP client that is
   * listed. Cheap; loads no table.
   *
   * @param source the text of a Java file
   */
  public boolean isCandidate(CharSequence source) {
    throw new UnsupportedOperationException(rules + " " + policy + " " + scope + source.length());
  }

  /** Judges one file. {@code filesRead} and {@code filesParsed} of the result are 1. */
  public Result analyze(SourceUnit unit) {
    throw new UnsupportedOperationException(unit.path());
  }
}
