package dev.leadguard.model;

import java.util.List;

/**
 * An annotation in the source.
 *
 * @param type the annotation type as written; {@code at} of it is the last identifier
 * @param values members in source order; a single value has the name {@code value}. Array initialisers are {@link
 *     Expr.NewArray} without a type, nested annotations {@link Expr.New} of the annotation type whose arguments are the
 *     {@link Expr.Assign}s of its members; the name in a member that is not written ({@code value}) has the place of the
 *     value
 */
public record Annotation(TypeRef type, List<Value> values) {
  public Annotation {
    values = List.copyOf(values);
  }

  /** One member with its value. */
  public record Value(String name, Expr expr) {}
}
