package dev.leadguard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnalyzerTest {

  private static final Result TOO_DEEP = new Result(
      List.of(),
      List.of(),
      List.of(new Problem("Deep.java", 0, 0, "Nested too deeply; the file was not judged.")),
      1,
      1,
      0);

  private final Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.FILE);

  @Test
  void aTranslationThatNeedsMoreStackThanThereIsIsAProblem() {
    assertEquals(TOO_DEEP, analyzer.analyze("Deep.java", () -> endless(0)));
  }

  @Test
  void aModelThatNestsTooDeeplyIsAProblem() {
    SourceUnit unit = deep(1_000_000);
    assertEquals(TOO_DEEP, analyzer.analyze("Deep.java", () -> unit));
  }

  @Test
  void aModelThatNestsLessIsJudged() {
    SourceUnit unit = deep(10);
    assertEquals(
        new Result(List.of(), List.of(), List.of(), 1, 1, 0),
        analyzer.analyze("Deep.java", () -> unit));
  }

  private static SourceUnit endless(int level) {
    SourceUnit unit = endless(level + 1);
    return new SourceUnit(unit.path() + level, "", "", List.of(), List.of());
  }

  /** Returns a file with a field whose value is negated so often. */
  private static SourceUnit deep(int levels) {
    Expr value = new Expr.Name("b", Span.NONE, Optional.empty());
    for (int i = 0; i < levels; i++) {
      value = new Expr.Op("!", List.of(value));
    }
    Member field =
        new Member.Field(List.of(), List.of(), TypeRef.NONE, "f", Optional.of(value), Span.NONE);
    TypeDecl type = new TypeDecl(
        TypeDecl.Kind.CLASS,
        List.of(),
        List.of(),
        "Deep",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(field),
        Span.NONE);
    return new SourceUnit("Deep.java", "leadfeeder", "", List.of(), List.of(type));
  }
}
