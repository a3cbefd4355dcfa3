package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.Tree;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnitAnalysisTest {

  private static final String TEXT =
      "package p; // note\nclass A {\n\tString s = \"secret\";\n\tvoid m() { m(); }\n}\n";

  private final UnitAnalysis analysis = Compiled.analysis(TEXT);

  @Test
  void reportsASecondFindingBesideTheFirst() {
    Span call = Span.token(4, 12, 1);
    assertEquals(
        List.of(TEXT.indexOf("m();"), TEXT.indexOf("m();") + 1),
        List.of(analysis.placeOf(call), analysis.placeOf(call)));
  }

  @Test
  void knowsTheTreesAroundAPlace() {
    List<Tree.Kind> kinds = new ArrayList<>();
    analysis.pathAt(Span.token(4, 12, 1)).forEach(tree -> kinds.add(tree.getKind()));
    assertEquals(
        List.of(
            Tree.Kind.IDENTIFIER,
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.EXPRESSION_STATEMENT,
            Tree.Kind.BLOCK,
            Tree.Kind.METHOD,
            Tree.Kind.CLASS,
            Tree.Kind.COMPILATION_UNIT),
        kinds);
  }

  @Test
  void hidesFindingsOnLinesOfCodeWithoutLiterals() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      places.add(analysis.placeWithoutLiteral());
    }
    int line = TEXT.indexOf("class A {");
    int next = TEXT.indexOf("void");
    assertEquals(
        List.of(line, line + 1, line + 2, line + 3, line + 4, line + 6, line + 8, next), places);
  }
}
