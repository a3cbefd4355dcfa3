package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of a method that is not declared in the file.
 *
 * @param target the receiver; absent for a static call and for {@code new}
 * @param owner qualified static type of the receiver, or the class of a static call; empty if not known
 * @param exprs the arguments as written
 * @param args the arguments as values
 * @param at the method-name token
 */
record Site(
    Optional<Value> target,
    String owner,
    String name,
    List<Expr> exprs,
    List<Value> args,
    Place at,
    Optional<Callee> callee) {

  /** Returns the variables that an argument is written with. */
  Set<String> namesOf(int position) {
    return position < exprs.size() ? Conditions.namesIn(exprs.get(position)) : Set.of();
  }

  /** Returns the value at an argument position, or the receiver. */
  Value arg(int position) {
    if (position == Effect.THIS) {
      return target.orElseGet(() -> Value.of("", new Value.Null()));
    }
    // A variable-arity argument may be left out.
    return position < args.size() ? args.get(position) : Value.of("", new Value.Null());
  }
}
