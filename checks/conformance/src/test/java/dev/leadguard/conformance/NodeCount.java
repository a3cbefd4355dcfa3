package dev.leadguard.conformance;

import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the nodes of models, and those that say nothing. */
final class NodeCount extends TreeScanner {

  private long nodes;
  private final Map<String, Integer> opaque = new TreeMap<>();

  /** Adds the nodes of a file. */
  void add(SourceUnit unit) {
    unit.types().forEach(this::scan);
  }

  /** Returns the number of members, statements, expressions and annotations. */
  long nodes() {
    return nodes;
  }

  /** The list of the model's package. */
  static final Set<String> KINDS =
      Set.of(Expr.Opaque.NEWER, Expr.Opaque.ERRONEOUS, Expr.Opaque.LITERAL, Expr.Opaque.SUPER);

  /** Returns how many opaque nodes there are, by their kind. */
  Map<String, Integer> opaque() {
    return opaque;
  }

  /** Returns the opaque nodes among all, in percent. */
  double share() {
    long silent = opaque.values().stream().mapToLong(Integer::longValue).sum();
    return nodes == 0 ? 0 : 100.0 * silent / nodes;
  }

  private void count(String kind) {
    if (!KINDS.contains(kind)) {
      throw new AssertionError("an opaque node of a kind that is not listed: " + kind);
    }
    opaque.merge(kind, 1, Integer::sum);
  }

  @Override
  public void scan(Member member) {
    nodes++;
    super.scan(member);
  }

  @Override
  public void scan(Annotation annotation) {
    nodes++;
    super.scan(annotation);
  }

  @Override
  public void scan(Stmt stmt) {
    nodes++;
    if (stmt instanceof Stmt.Opaque silent) {
      count(silent.kind());
    }
    super.scan(stmt);
  }

  @Override
  public void scan(Expr expr) {
    nodes++;
    if (expr instanceof Expr.Opaque silent) {
      count(silent.kind());
    }
    super.scan(expr);
  }
}
