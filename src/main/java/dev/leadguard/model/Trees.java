package dev.leadguard.model;

import java.util.ArrayList;
import java.util.List;

/** Builds trees in the canonical form that all front-ends share. */
public final class Trees {

  private Trees() {}

  /**
   * Returns {@code left + right}. A chain with a string literal among its operands is one {@link Expr.Concat} from there
   * on; what stands before the first string literal stays {@link Expr.Plus} ({@code 1 + 2 + "a"}); adjacent string
   * literals are one.
   */
  public static Expr plus(Expr left, Expr right) {
    if (!isText(left) && !isText(right)) {
      return new Expr.Plus(left, right);
    }
    List<Expr> parts = new ArrayList<>(partsOf(left));
    for (Expr part : partsOf(right)) {
      append(parts, part);
    }
    return parts.size() == 1 ? parts.get(0) : new Expr.Concat(parts);
  }

  /**
   * Returns {@code target = target op value} for the compound assignment {@code target op= value}.
   *
   * @param operator without the equals sign, such as {@code +}
   */
  public static Expr compound(String operator, Expr target, Expr value) {
    Expr result =
        operator.equals("+") ? plus(target, value) : new Expr.Op(operator, List.of(target, value));
    return new Expr.Assign(target, result);
  }

  /**
   * Returns the canonical text of a type: no white space, no annotations, {@code ...} as {@code []}, wildcards as {@code
   * ?}, {@code ?extends T}, {@code ?super T}; {@code var} is empty.
   *
   * @param source the type as a parser prints it, without annotations
   */
  public static String typeText(String source) {
    String text = source.strip();
    if (text.equals("var")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (out.length() > 0
          && Character.isJavaIdentifierPart(out.charAt(out.length() - 1))
          && i + 1 < text.length()
          && Character.isJavaIdentifierPart(text.charAt(i + 1))) {
        out.append(' ');
      }
    }
    return out.toString()
        .replace("...", "[]")
        .replace("? extends", "?extends")
        .replace("? super", "?super");
  }

  /** Returns whether the expression is text by its syntax alone: a string literal or a chain with one. */
  private static boolean isText(Expr expr) {
    return expr instanceof Expr.Concat || isString(expr);
  }

  private static boolean isString(Expr expr) {
    return expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING;
  }

  private static List<Expr> partsOf(Expr expr) {
    return expr instanceof Expr.Concat concat ? concat.parts() : List.of(expr);
  }

  private static void append(List<Expr> parts, Expr next) {
    int last = parts.size() - 1;
    if (isString(next) && isString(parts.get(last))) {
      Expr.Lit head = (Expr.Lit) parts.get(last);
      Expr.Lit tail = (Expr.Lit) next;
      parts.set(
          last,
          new Expr.Lit(Expr.LitKind.STRING, head.text() + tail.text(), head.at().to(tail.at())));
      return;
    }
    parts.add(next);
  }
}
