package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what is known of conditions, and what they test. */
final class Conditions {

  private final Walk walk;

  Conditions(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether a condition is known to be true or false. */
  Optional<Boolean> truth(Expr test, State state) {
    if (test instanceof Expr.Op op && op.operator().equals("!")) {
      return truth(op.operands().get(0), state).map(value -> !value);
    }
    if (test instanceof Expr.Op op
        && (op.operator().equals("&&") || op.operator().equals("||"))) {
      boolean decides = op.operator().equals("||");
      Optional<Boolean> left = truth(op.operands().get(0), state);
      Optional<Boolean> right = truth(op.operands().get(1), state);
      if (left.equals(Optional.of(decides)) || right.equals(Optional.of(decides))) {
        return Optional.of(decides);
      }
      return left.isPresent() && right.isPresent() ? Optional.of(!decides) : Optional.empty();
    }
    if (test instanceof Expr.Op op
        && (op.operator().equals("==") || op.operator().equals("!="))) {
      return sameness(
              walk.expressions.value(op.operands().get(0), state),
              walk.expressions.value(op.operands().get(1), state))
          .map(same -> same == op.operator().equals("=="));
    }
    return walk.expressions.value(test, state).truth();
  }

  static Optional<Boolean> sameness(Value left, Value right) {
    boolean leftNull = left.isOnly(Value.Null.class);
    boolean rightNull = right.isOnly(Value.Null.class);
    if (leftNull && rightNull) {
      return Optional.of(true);
    }
    Value other = leftNull ? right : left;
    if (leftNull != rightNull) {
      boolean seen = !other.canBe(Value.Null.class)
          && other.atoms().stream()
              .allMatch(
                  atom -> !(atom instanceof Value.Text text) || !text.template().isHole());
      return seen ? Optional.of(false) : Optional.empty();
    }
    if (left.truth().isPresent() && right.truth().isPresent()) {
      return Optional.of(left.truth().equals(right.truth()));
    }
    return Optional.empty();
  }

  /** Words of conditions that name a test, not what is tested. */
  private static final Set<String> TEST_WORDS = Set.of(
      "equals",
      "equalsIgnoreCase",
      "isEmpty",
      "isBlank",
      "isPresent",
      "isNull",
      "nonNull",
      "hasText",
      "hasLength",
      "isNotBlank",
      "isNotEmpty",
      "length",
      "size",
      "strip",
      "trim",
      "contains",
      "startsWith",
      "endsWith",
      "matches",
      "get",
      "this",
      "super",
      "value",
      "toString",
      "isNullOrEmpty",
      "ofNullable");

  /** Methods that ask for a header, or for an entry of a map, under its name. */
  private static final Set<String> HEADER_QUESTIONS = Set.of(
      "containsKey",
      "containsHeader",
      "header",
      "headers",
      "get",
      "getFirst",
      "getFirstHeader",
      "getLastHeader",
      "getHeader",
      "getHeaders",
      "getRequestProperty",
      "firstValue");

  Guard guardOf(Expr test, State state) {
    Set<String> names = new LinkedHashSet<>();
    Set<Hole> holes = new LinkedHashSet<>();
    for (Expr part : Parts.of(test)) {
      if (part instanceof Expr.Name name && !walk.expressions.isTypeName(name, state)) {
        names.add(name.id());
        Value variable = state.variables().get(name.id());
        holes.addAll(
            variable != null
                ? variable.holes()
                : walk.expressions
                    .fieldValue(walk.here(), name, state)
                    .map(Value::holes)
                    .orElse(Set.of()));
      } else if (part instanceof Expr.Select select) {
        names.add(select.id());
        holes.addAll(walk.expressions.value(select, state.copy()).holes());
      } else if (part instanceof Expr.Call call && call.args().isEmpty()) {
        names.add(call.name());
      }
    }
    names.removeAll(TEST_WORDS);
    return new Guard(holes, names, headersIn(test, state));
  }

  /** Returns the names of headers that a condition asks for. */
  private Set<String> headersIn(Expr test, State state) {
    Set<String> headers = new LinkedHashSet<>();
    for (Expr part : Parts.of(test)) {
      boolean asks = part instanceof Expr.Call call
          && call.args().size() == 1
          && HEADER_QUESTIONS.contains(call.name());
      if (asks) {
        Expr name = ((Expr.Call) part).args().get(0);
        boolean plain =
            name instanceof Expr.Lit || name instanceof Expr.Name || name instanceof Expr.Select;
        if (plain) {
          walk.expressions
              .value(name, state.copy())
              .constant()
              .ifPresent(header -> headers.add(header.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return headers;
  }

  /** Returns the names that a value is written with. */
  static Set<String> namesIn(Expr expr) {
    Set<String> names = new LinkedHashSet<>();
    for (Expr part : Parts.of(expr)) {
      if (part instanceof Expr.Name name && Character.isLowerCase(name.id().charAt(0))) {
        names.add(name.id());
      } else if (part instanceof Expr.Select select) {
        names.add(select.id());
      } else if (part instanceof Expr.Call call && call.args().isEmpty()) {
        names.add(call.name());
      }
    }
    names.removeAll(TEST_WORDS);
    return names;
  }

  static Optional<Boolean> truthOf(Expr.Op op, List<Value> operands) {
    Optional<Boolean> first = operands.get(0).truth();
    return switch (op.operator()) {
      case "!" -> first.map(value -> !value);
      case "&&" ->
        first.isPresent() && operands.get(1).truth().isPresent()
            ? Optional.of(first.get() && operands.get(1).truth().get())
            : Optional.empty();
      case "||" ->
        first.isPresent() && operands.get(1).truth().isPresent()
            ? Optional.of(first.get() || operands.get(1).truth().get())
            : Optional.empty();
      case "==" -> sameness(operands.get(0), operands.get(1));
      case "!=" -> sameness(operands.get(0), operands.get(1)).map(same -> !same);
      default -> Optional.empty();
    };
  }
}
