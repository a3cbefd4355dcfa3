package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import java.util.ArrayList;
import java.util.List;

/** Lists an expression and the expressions in it, bodies of lambdas, classes and switches excepted. */
final class Parts {

  private Parts() {}

  static List<Expr> of(Expr expr) {
    List<Expr> parts = new ArrayList<>();
    collect(expr, parts);
    return parts;
  }

  private static void collect(Expr expr, List<Expr> parts) {
    parts.add(expr);
    directlyIn(expr).forEach(part -> collect(part, parts));
  }

  private static List<Expr> directlyIn(Expr expr) {
    List<Expr> parts = new ArrayList<>();
    if (expr instanceof Expr.Concat concat) {
      parts.addAll(concat.parts());
    } else if (expr instanceof Expr.Plus plus) {
      parts.add(plus.left());
      parts.add(plus.right());
    } else if (expr instanceof Expr.Select select) {
      parts.add(select.target());
    } else if (expr instanceof Expr.Call call) {
      call.target().ifPresent(parts::add);
      parts.addAll(call.args());
    } else if (expr instanceof Expr.New creation) {
      parts.addAll(creation.args());
    } else if (expr instanceof Expr.Cond cond) {
      parts.addAll(List.of(cond.test(), cond.then(), cond.otherwise()));
    } else if (expr instanceof Expr.Cast cast) {
      parts.add(cast.operand());
    } else if (expr instanceof Expr.Assign assign) {
      parts.add(assign.value());
    } else if (expr instanceof Expr.NewArray array) {
      array.elements().ifPresent(parts::addAll);
    } else if (expr instanceof Expr.Index index) {
      parts.add(index.array());
    } else if (expr instanceof Expr.Op op) {
      parts.addAll(op.operands());
    } else if (expr instanceof Expr.InstanceOf check) {
      parts.add(check.operand());
    }
    return parts;
  }
}
