package dev.leadguard.engine;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Flow;
import dev.leadguard.library.Tables;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Runs rules over source units under one policy. Safe for use by several threads. */
public final class Analyzer {

  private final List<Rule> rules;
  private final Policy policy;
  private final Scope scope;
  private final List<String> seedWords;
  private final Tables tables;

  private Analyzer(List<Rule> rules, Policy policy, Scope scope, Tables tables) {
    this.rules = List.copyOf(rules);
    this.policy = Objects.requireNonNull(policy);
    this.scope = Objects.requireNonNull(scope);
    this.tables = Objects.requireNonNull(tables);
    this.seedWords = policy.seedWords();
  }

  /** Returns an analyzer that runs these rules, in this order. */
  public static Analyzer of(List<Rule> rules, Policy policy, Scope scope) {
    return of(rules, policy, scope, Tables.builtIn());
  }

  /** Returns an analyzer that runs these rules, in this order, with these tables of HTTP clients. */
  public static Analyzer of(List<Rule> rules, Policy policy, Scope scope, Tables tables) {
    return new Analyzer(rules, policy, scope, tables);
  }

  /**
   * Returns whether a file can matter at all: its text holds a seed word of the policy, or, where constants of other files are
   * known, mentions a listed HTTP client. Reads no table.
   *
   * @param source the text of a Java file
   */
  public boolean isCandidate(CharSequence source) {
    String text = source.toString();
    boolean valuesElsewhere = scope == Scope.COMPILATION || policy.isForEveryHost();
    if (valuesElsewhere && tables.isMentioned(text)) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return seedWords.stream().anyMatch(lower::contains);
  }

  /** Judges one file. {@code filesRead} and {@code filesParsed} of the result are 1. */
  public Result analyze(SourceUnit unit) {
    Flow flow = Flow.of(unit, policy.apis(), tables.mentionedIn(unit.text()), scope == Scope.FILE);
    List<Finding> findings = new ArrayList<>();
    List<Unknown> unknowns = new ArrayList<>();
    for (Rule rule : rules) {
      Pass pass = new Pass(rule.info(), unit.path(), flow);
      rule.check(pass);
      findings.addAll(pass.findings());
      unknowns.addAll(pass.unknowns());
    }
    List<Problem> problems = new ArrayList<>();
    if (!flow.isComplete()) {
      problems.add(new Problem(
          unit.path(), 0, 0, "A method is too large to follow; what it does was not judged."));
    }
    Suppressions suppressions = Suppressions.of(unit);
    problems.addAll(suppressions.problems());
    List<Finding> kept = findings.stream()
        .filter(finding -> !suppressions.covers(finding.rule(), finding.at()))
        .toList();
    int judged = (int) flow.requests().stream().filter(ApiRequest::isJudged).count();
    return new Result(Fingerprints.of(unit, kept), unknowns, problems, 1, 1, judged);
  }
}
