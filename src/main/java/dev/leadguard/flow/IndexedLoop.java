package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loop over the places of an array: {@code for (int i = 0; i < array.length; i += 2) f(array[i], array[i + 1]);}.
 *
 * @param array the array, as written
 * @param start the first place, from 0
 * @param step how many places each round goes on, at least 1
 * @param ahead the highest place that a round looks at, counted from its own
 */
record IndexedLoop(Expr array, int start, int step, int ahead) {

  /** Returns what a loop is, if its head, test, step and body are just those of such a one. */
  static Optional<IndexedLoop> of(Stmt.Loop loop) {
    boolean one = loop.kind() == Stmt.LoopKind.FOR
        && loop.head().size() == 1
        && loop.head().get(0) instanceof Stmt.Local
        && loop.step().size() == 1
        && loop.step().get(0) instanceof Stmt.ExprStmt
        && loop.test().filter(IndexedLoop::isBelow).isPresent();
    if (!one) {
      return Optional.empty();
    }
    Stmt.Local counter = (Stmt.Local) loop.head().get(0);
    Optional<Integer> start = counter.init().flatMap(IndexedLoop::number);
    Optional<Integer> step = stepOf(((Stmt.ExprStmt) loop.step().get(0)).expr(), counter.name());
    Places places = new Places(counter.name());
    places.scan(loop.body());
    boolean clear = start.isPresent()
        && step.filter(size -> size > 0).isPresent()
        && !places.isChanged
        && !places.arrays.isEmpty()
        && places.arrays.stream().allMatch(places.arrays.get(0)::equals);
    return clear
        ? Program.dotted(places.first)
            .filter(name -> name.equals(places.arrays.get(0)))
            .filter(name -> isLengthOf(loop.test().get(), name))
            .map(name -> new IndexedLoop(places.first, start.get(), step.get(), places.ahead))
        : Optional.empty();
  }

  private static boolean isBelow(Expr test) {
    return test instanceof Expr.Op op
        && op.operator().equals("<")
        && op.operands().size() == 2;
  }

  /** Returns whether what the counter stays below is the length of the array, or a number less. */
  private static boolean isLengthOf(Expr test, String array) {
    Expr limit = ((Expr.Op) test).operands().get(1);
    Expr length = limit instanceof Expr.Op less && less.operator().equals("-")
        ? less.operands().get(0)
        : limit;
    return Program.dotted(length).filter((array + ".length")::equals).isPresent();
  }

  private static Optional<Integer> number(Expr expr) {
    return expr instanceof Expr.Lit lit
            && lit.kind() == Expr.LitKind.INT
            && lit.text().matches("\\d{1,3}")
        ? Optional.of(Integer.parseInt(lit.text()))
        : Optional.empty();
  }

  private static boolean isCounter(Expr expr, String counter) {
    return expr instanceof Expr.Name name && name.id().equals(counter);
  }

  /** Returns by how much {@code i++} or {@code i += 2} raises the counter. */
  private static Optional<Integer> stepOf(Expr step, String counter) {
    if (step instanceof Expr.Op op
        && op.operator().contains("++")
        && isCounter(op.operands().get(0), counter)) {
      return Optional.of(1);
    }
    if (step instanceof Expr.Assign assign && isCounter(assign.target(), counter)) {
      return assign.value() instanceof Expr.Plus plus && isCounter(plus.left(), counter)
          ? number(plus.right())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Finds the places of arrays that a body names by the counter. */
  private static final class Places extends TreeScanner {
    private final String counter;
    private final List<String> arrays = new ArrayList<>();
    private Expr first;
    private int ahead;
    private boolean isChanged;

    Places(String counter) {
      this.counter = counter;
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Assign assign && isCounter(assign.target(), counter)
          || expr instanceof Expr.Op op
              && (op.operator().contains("++") || op.operator().contains("--"))
              && isCounter(op.operands().get(0), counter)) {
        isChanged = true;
      }
      if (expr instanceof Expr.Index index) {
        offset(index.index()).ifPresent(offset -> {
          first = first == null ? index.array() : first;
          arrays.add(Program.dotted(index.array()).orElse(""));
          ahead = Math.max(ahead, offset);
        });
      }
      super.scan(expr);
    }

    private Optional<Integer> offset(Expr place) {
      if (isCounter(place, counter)) {
        return Optional.of(0);
      }
      return place instanceof Expr.Plus plus && isCounter(plus.left(), counter)
          ? number(plus.right())
          : Optional.empty();
    }
  }
}
