package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/**
 * One group of a switch: {@code case labels guard -> body} or {@code case labels: body}. {@code case A: case B: body} are
 * two groups, the first with an empty body.
 *
 * @param labels constants and patterns in order; none for {@code default} alone; {@code case null, default} has the label
 *     {@code null} and {@code isDefault}
 * @param arrow whether it is written with an arrow. The body of an arrow with an expression is, in a switch expression, one
 *     Yield; in a switch statement one ExprStmt; {@code -> {..}} is the content of the block, {@code -> throw} one Throw
 */
public record Case(
    List<Label> labels, boolean isDefault, Optional<Expr> guard, boolean arrow, List<Stmt> body) {
  public Case {
    labels = List.copyOf(labels);
    body = List.copyOf(body);
  }

  /** A constant expression or a pattern: exactly one of the two. */
  public record Label(Optional<Expr> constant, Optional<Pattern> pattern) {

    /** Returns the label for a constant. */
    public static Label of(Expr constant) {
      return new Label(Optional.of(constant), Optional.empty());
    }

    /** Returns the label for a pattern. */
    public static Label of(Pattern pattern) {
      return new Label(Optional.empty(), Optional.of(pattern));
    }
  }
}
