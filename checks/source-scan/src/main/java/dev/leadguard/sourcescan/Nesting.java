package dev.leadguard.sourcescan;

import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;

/**
 * Measures how deep a file nests. Whoever goes down its tree takes stack for each level; hosts call from threads with little of
 * it.
 */
final class Nesting extends TreeScanner {

  /** Written code has less than a hundred levels, a generated chain of calls some hundreds. */
  private static final int MAX_DEPTH = 1_000;

  private int depth;
  private boolean isTooDeep;

  private Nesting() {}

  /** Returns whether a file has more than {@value #MAX_DEPTH} levels. */
  static boolean isTooDeep(SourceUnit unit) {
    Nesting nesting = new Nesting();
    unit.types().forEach(nesting::scan);
    return nesting.isTooDeep;
  }

  @Override
  public void scan(Member member) {
    if (enters()) {
      super.scan(member);
    }
    depth--;
  }

  @Override
  public void scan(Stmt stmt) {
    if (enters()) {
      super.scan(stmt);
    }
    depth--;
  }

  @Override
  public void scan(Expr expr) {
    if (enters()) {
      super.scan(expr);
    }
    depth--;
  }

  private boolean enters() {
    isTooDeep |= ++depth > MAX_DEPTH;
    return !isTooDeep;
  }
}
