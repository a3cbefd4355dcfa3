package dev.leadguard.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Edit;
import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Problem;
import java.util.List;

/**
 * Reports the findings of one rule.
 *
 * <p>Findings that are certain have the severity of the check, which {@code -Xep} sets; likely ones are suggestions, since a
 * warning would break builds with {@code -Werror}. {@code @SuppressWarnings} counts on every declaration around a finding.
 *
 * <p>Options: {@code -XepOpt:Leadguard:Policy=} a file or class-path resource; {@code -XepOpt:Leadguard:HideSource=true}
 * reports each finding on a line of its file without a literal, and its text starts with {@code line:column:}, because the compiler prints
 * the line on which it reports; then it suggests no fixes either, since Error Prone shows the line as it would be.
 */
public abstract class RuleBugChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String policy;
  private final boolean hideSource;

  RuleBugChecker(String rule, ErrorProneFlags flags) {
    this.rule = rule;
    this.policy = flags.get("Leadguard:Policy").orElse("");
    this.hideSource = flags.getBoolean("Leadguard:HideSource").orElse(false);
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    Analyses analyses = Analyses.of(state.context, policy);
    analyses
        .takePolicyError()
        .ifPresent(error -> state.reportMatch(
            buildDescription(unit).setMessage(error).overrideSeverity(ERROR).build()));
    UnitAnalysis analysis = analyses.of(unit);
    List<Finding> findings = analysis.findings().stream()
        .filter(finding -> finding.rule().equals(rule) && !isSuppressed(finding, analysis, state))
        .toList();
    if (analyses.collected().isPresent()) {
      findings.forEach(analyses.collected().get()::add);
      return Description.NO_MATCH;
    }
    for (Problem problem : analysis.takeProblems()) {
      state.reportMatch(describe(problem, analysis));
    }
    for (Finding finding : findings) {
      state.reportMatch(describe(finding, analysis, state));
    }
    return Description.NO_MATCH;
  }

  /** Error Prone asks only for the tree that is matched, which is the whole file here. */
  private boolean isSuppressed(Finding finding, UnitAnalysis analysis, VisitorState state) {
    for (Tree tree : analysis.pathAt(finding.at())) {
      boolean isDeclaration =
          tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
      if (isDeclaration && isSuppressed(tree, state)) {
        return true;
      }
    }
    return false;
  }

  /** What was not understood is reported once, by whichever check comes first, and names its place itself. */
  private Description describe(Problem problem, UnitAnalysis analysis) {
    String place = problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + ": ";
    return buildDescription(new SimpleDiagnosticPosition(analysis.placeWithoutLiteral()))
        .setMessage(place + problem.message())
        .overrideSeverity(SUGGESTION)
        .build();
  }

  private Description describe(Finding finding, UnitAnalysis analysis, VisitorState state) {
    String text = finding.message() + ": " + finding.why() + "\n    " + finding.fix();
    String note = finding.edit().map(Edit::note).orElse("");
    if (!note.isEmpty()) {
      text += " " + note;
    }
    int place = analysis.placeOf(finding.at());
    if (hideSource) {
      text = finding.at().line() + ":" + (finding.at().column() + 1) + ": " + text;
      place = analysis.placeWithoutLiteral();
    }
    Description.Builder description =
        buildDescription(new SimpleDiagnosticPosition(place)).setMessage(text);
    if (finding.edit().isPresent() && !hideSource) {
      new Edits(analysis, state).fix(finding.edit().get()).ifPresent(description::addFix);
    }
    return finding.confidence() == Confidence.CERTAIN
        ? description.build()
        : description.overrideSeverity(SUGGESTION).build();
  }
}
