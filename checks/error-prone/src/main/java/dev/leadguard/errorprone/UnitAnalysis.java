package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.util.Position;
import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what was found in one compilation unit, and where it can be reported. */
final class UnitAnalysis {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Finding> findings;
  private List<Problem> problems;
  /** Read when something is reported. */
  private String text = "";

  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> edited = new HashSet<>();

  UnitAnalysis(CompilationUnitTree unit, SourcePositions positions, Result result) {
    this.unit = unit;
    this.positions = positions;
    this.findings = result.findings();
    this.problems = result.problems();
  }

  /** Returns whether this is the analysis of that unit. */
  boolean isOf(CompilationUnitTree other) {
    return unit == other;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Returns what was not understood in the unit, once: later calls find nothing. */
  List<Problem> takeProblems() {
    List<Problem> taken = problems;
    problems = List.of();
    return taken;
  }

  /** Returns the innermost tree around a place, with the trees around that one. */
  TreePath pathAt(Span at) {
    Innermost scanner = new Innermost(offset(at));
    scanner.scan(unit, null);
    return scanner.found;
  }

  /** Returns whether nobody took the edit at this offset before; then it is taken. */
  boolean takeEdit(int offset) {
    return edited.add(offset);
  }

  private String text() {
    return text = text.isEmpty() ? Analyses.textOf(unit) : text;
  }

  /** Returns what stands before an offset on its line. */
  String lineBefore(int offset) {
    int start = offset;
    while (start > 0 && !isLineEnd(text().charAt(start - 1))) {
      start--;
    }
    return text().substring(start, offset);
  }

  /** Returns what stands at an offset and behind it on its line. */
  String lineBehind(int offset) {
    return text().substring(offset, lineEnd(offset));
  }

  /**
   * Returns the offset at which to report. javac keeps silent about a second error at the same offset, so that one which is
   * taken is passed over: two rules that speak of one call report on neighbouring characters of its name.
   */
  int placeOf(Span at) {
    int place = offset(at);
    while (!taken.add(place)) {
      place++;
    }
    return place;
  }

  /** Returns a free offset on a line that holds neither a literal nor a comment; no position if there is no such line. */
  int placeWithoutLiteral() {
    int start = 0;
    while (start < text().length()) {
      int end = lineEnd(start);
      String line = text().substring(start, end);
      if (!line.matches(".*(?:[\"'\\\\]|//|/\\*|\\*).*")) {
        for (int place = start; place < end; place++) {
          if (!Character.isWhitespace(text().charAt(place)) && taken.add(place)) {
            return place;
          }
        }
      }
      start = end + 1;
    }
    return Position.NOPOS;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text().length() && !isLineEnd(text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns the offset of the first character of a place. */
  int offset(Span at) {
    return (int) unit.getLineMap().getStartPosition(at.line()) + at.column();
  }

  /** Returns the offset behind the last character of a place. */
  int endOffset(Span at) {
    return (int) unit.getLineMap().getStartPosition(at.endLine()) + at.endColumn();
  }

  /** Finds the innermost tree around an offset. */
  private final class Innermost extends TreePathScanner<Void, Void> {
    private final int offset;
    private TreePath found = new TreePath(unit);
    private long width = Long.MAX_VALUE;

    Innermost(int offset) {
      this.offset = offset;
    }

    @Override
    public Void scan(Tree tree, Void none) {
      if (tree == null || tree != unit && !isAround(tree)) {
        return null;
      }
      return super.scan(tree, none);
    }

    /** Of variables that are declared together each begins at the first one's modifiers: the narrowest tree counts. */
    private boolean isAround(Tree tree) {
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      boolean isAround = start <= offset && end > offset;
      if (isAround && end - start <= width) {
        found = new TreePath(getCurrentPath(), tree);
        width = end - start;
      }
      return isAround;
    }
  }
}
