package dev.leadguard.model;

import java.util.List;

/**
 * A parameter of a method, constructor or lambda, or a record component. Receiver parameters are dropped.
 *
 * @param type as written, a variable-arity {@code T...} as {@code T[]}; {@link TypeRef#NONE} if omitted
 * @param at the name token
 */
public record Parameter(
    List<Annotation> annotations, TypeRef type, String name, boolean varArgs, Span at) {
  public Parameter {
    annotations = List.copyOf(annotations);
  }
}
