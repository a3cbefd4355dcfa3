package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Known;
import dev.leadguard.model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evaluates expressions; calls are in {@link Calls}. */
final class Expressions {

  /** Of more constants of an enum, one stands for all. */
  private static final int MAX_CONSTANTS = 16;

  private final Walk walk;
  private final Set<String> constantsBeingMade = new HashSet<>();

  Expressions(Walk walk) {
    this.walk = walk;
  }

  List<Value> values(List<Expr> exprs, State state) {
    List<Value> values = new ArrayList<>();
    exprs.forEach(expr -> values.add(value(expr, state)));
    return values;
  }

  /** Evaluates an expression; the state is changed by what it does. */
  Value value(Expr expr, State state) {
    walk.budget.visit();
    if (expr instanceof Expr.Lit lit) {
      return literal(lit);
    }
    if (expr instanceof Expr.Concat concat) {
      return Value.concat(values(concat.parts(), state), part -> asText(part, state));
    }
    if (expr instanceof Expr.Plus plus) {
      return plus(plus, state);
    }
    if (expr instanceof Expr.Name name) {
      return name(name, state);
    }
    if (expr instanceof Expr.Select select) {
      return select(select, state);
    }
    if (expr instanceof Expr.Call call) {
      return walk.calls.call(call, state);
    }
    if (expr instanceof Expr.New creation) {
      return walk.calls.creation(creation, state);
    }
    if (expr instanceof Expr.Lambda lambda) {
      Value.Function function = new Value.Function(lambda, state.variables().copy(), walk.self());
      walk.pending.putIfAbsent(
          walk.at(lambda.at()),
          new Walk.Pending(Optional.of(function), Optional.empty(), state.copy()));
      return Value.of("", function);
    }
    if (expr instanceof Expr.MethodRef) {
      return Value.of("", new Value.Function(expr, state.variables().copy(), walk.self()));
    }
    if (expr instanceof Expr.Cond cond) {
      return conditional(cond, state);
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      return switchExpression(choice, state);
    }
    if (expr instanceof Expr.Cast cast) {
      return walk.declaredAs(
          walk.program.resolve(cast.type(), walk.here()), value(cast.operand(), state), state);
    }
    if (expr instanceof Expr.Assign assign) {
      return assign(assign, state);
    }
    if (expr instanceof Expr.NewArray array) {
      values(array.dimensions(), state);
      return array
          .elements()
          .map(elements -> {
            List<Value> values = values(elements, state);
            walk.hints.elements(values, state);
            return Value.of(
                walk.program.resolve(array.type(), walk.here()) + "[]",
                new Value.Array(walk.budget.newObject(), values));
          })
          .orElseGet(() -> Value.hole(
              walk.program.resolve(array.type(), walk.here()) + "[]",
              Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(array.at()), Cause.SYNTAX)));
    }
    if (expr instanceof Expr.Index index) {
      Value array = value(index.array(), state);
      Value position = value(index.index(), state);
      List<Value> elements = elementsAt(position, state.elementsOf(array).orElse(List.of()));
      return !elements.isEmpty()
          ? Value.join(elements)
          : Value.hole(
              array.type().endsWith("[]")
                  ? array.type().substring(0, array.type().length() - 2)
                  : "",
              Walk.hole(
                  Hole.Origin.OTHER,
                  List.copyOf(Conditions.namesIn(index.array())),
                  walk.at(index.at()),
                  Cause.PARAMETER));
    }
    if (expr instanceof Expr.ClassLit) {
      return Value.hole(
          "java.lang.Class",
          Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(expr.at()), Cause.SYNTAX));
    }
    if (expr instanceof Expr.Op op) {
      return operator(op, state);
    }
    if (expr instanceof Expr.InstanceOf check) {
      walk.statements.bind(check.pattern(), value(check.operand(), state), state);
      return Value.hole(
          "boolean",
          Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(check.at()), Cause.SYNTAX)
              .asInert());
    }
    walk.escapeAll(state, Cause.SYNTAX);
    return Value.hole(
        "", Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(expr.at()), Cause.SYNTAX));
  }

  /** Returns the element at a position that is known, or all that can be meant. */
  private static List<Value> elementsAt(Value position, List<Value> elements) {
    Optional<Integer> index = position
        .constant()
        .filter(text -> position.type().equals("int") && text.matches("\\d{1,4}"))
        .map(Integer::valueOf);
    return index
        .filter(i -> i < elements.size())
        .map(i -> List.of(elements.get(i)))
        .orElse(elements);
  }

  private Value literal(Expr.Lit lit) {
    return switch (lit.kind()) {
      case STRING -> Value.text(lit.text(), walk.at(lit.at()));
      case CHAR -> Value.text(lit.text(), walk.at(lit.at())).withType("char");
      case INT -> Value.text(lit.text(), walk.at(lit.at())).withType("int");
      case LONG -> Value.text(lit.text().replace("l", ""), walk.at(lit.at())).withType("long");
      case FLOAT -> Value.text(lit.text(), walk.at(lit.at())).withType("float");
      case DOUBLE -> Value.text(lit.text(), walk.at(lit.at())).withType("double");
      case BOOLEAN -> Value.of("boolean", new Value.Bool(lit.text().equals("true")));
      case NULL -> Value.of("", new Value.Null());
    };
  }

  private Value plus(Expr.Plus plus, State state) {
    Value left = value(plus.left(), state);
    Value right = value(plus.right(), state);
    boolean numbers = JdkTypes.isInert(left.type()) && JdkTypes.isInert(right.type());
    Optional<Integer> sum = numbers ? sum(left, right) : Optional.empty();
    if (sum.isPresent()) {
      return Value.text(sum.get().toString(), walk.at(plus.at())).withType("int");
    }
    return numbers
        ? Value.hole(
            left.type(),
            Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(plus.at()), Cause.SYNTAX)
                .asInert())
        : Value.concat(List.of(left, right), part -> asText(part, state));
  }

  /** Adds small numbers, such as places in arrays. */
  private static Optional<Integer> sum(Value left, Value right) {
    boolean known = left.type().equals("int")
        && right.type().equals("int")
        && left.constant().filter(text -> text.matches("\\d{1,4}")).isPresent()
        && right.constant().filter(text -> text.matches("\\d{1,4}")).isPresent();
    return known
        ? Optional.of(Integer.parseInt(left.constant().get())
            + Integer.parseInt(right.constant().get()))
        : Optional.empty();
  }

  /** Returns the value as the text that concatenation makes of it. */
  Value asText(Value value, State state) {
    List<Value> texts = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Text text) {
        boolean inert = JdkTypes.isInert(value.type());
        texts.add(Value.text(
            inert && text.template().isHole()
                ? Template.of(text.template().holes().get(0).asInert())
                : text.template()));
      } else if (atom instanceof Value.Bool bool) {
        texts.add(Value.text(Boolean.toString(bool.value()), Place.NONE));
      } else if (atom instanceof Value.Null) {
        texts.add(Value.text("null", Place.NONE));
      } else if (atom instanceof Value.Ref ref && state.builders().containsKey(ref.id())) {
        texts.add(state.builders().get(ref.id()));
      } else if (atom instanceof Value.Ref ref && state.sequences().containsKey(ref.id())) {
        texts.add(walk.sequences
            .joined(Value.ref("", ref.id()), state)
            .orElseGet(() -> Value.hole(
                "", Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.ESCAPES))));
      } else {
        texts.add(
            Value.hole("", Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.ESCAPES)));
      }
    }
    return Value.join(texts);
  }

  private Value name(Expr.Name name, State state) {
    return orConstant(declared(name, state), name.known(), walk.at(name.at()));
  }

  /** A type checker works out constants that are more than texts put together. */
  private static Value orConstant(Value value, Optional<Known> known, Place at) {
    Optional<String> constant = known.flatMap(Known::constant);
    return constant.isEmpty() || value.constant().equals(constant)
        ? value
        : Value.text(constant.get(), at);
  }

  private Value declared(Expr.Name name, State state) {
    Value variable = state.variables().get(name.id());
    if (variable != null) {
      return variable;
    }
    if (name.id().equals("this")) {
      return Value.of(walk.self().of().name(), walk.self());
    }
    return fieldValue(walk.here(), name, state)
        .or(() -> walk.program
            .staticImport(name.id(), walk.here())
            .flatMap(walk.program::type)
            .flatMap(type -> walk.program.field(type, name.id()))
            .map(field -> walk.fields.value(field, Value.Instance.anyOf(field.owner()), state)))
        .or(() -> typeOfConstant(name.id())
            .flatMap(type -> enumConstant(type, name.id(), walk.at(name.at()), state)))
        .or(() -> walk.program
            .staticImport(name.id(), walk.here())
            .flatMap(holder -> headerName(holder, name.id(), walk.at(name.at()))))
        .orElseGet(() -> unknownName(name.id(), walk.at(name.at()), name.known(), state));
  }

  Optional<Value> fieldValue(Type inside, Expr.Name name, State state) {
    return walk.program
        .field(inside, name.id())
        .map(field -> walk.fields.value(field, walk.selfAs(field.owner()), state));
  }

  private static Optional<Value> headerName(String holder, String id, Place at) {
    return HeaderNames.constant(holder, id).map(name -> Value.text(name, at));
  }

  /** Returns what a type checker knows of a name, or a hole. */
  private Value unknownName(String id, Place at, Optional<Known> known, State state) {
    Optional<String> constant = known.flatMap(Known::constant);
    if (constant.isPresent()) {
      return Value.text(constant.get(), at);
    }
    Hole hole = Walk.hole(Hole.Origin.FIELD, List.of(id), at, Cause.FIELD);
    return walk.unknown(known.map(Known::type).orElse(""), hole, state);
  }

  /** A constant of an enum is an object that its constructor makes, the same wherever it is named. */
  private Optional<Value> enumConstant(Type type, String name, Place at, State state) {
    Optional<Member.EnumConstant> declared = Program.enumConstant(type, name);
    String key = type.name() + "." + name;
    if (declared.isEmpty() || !constantsBeingMade.add(key)) {
      // While a constant is made, its own arguments can name it, but not use it.
      return declared.map(constant -> Value.of(type.name(), Value.Instance.anyOf(type)));
    }
    try {
      return Optional.of(made(declared.get(), type, at, state));
    } finally {
      constantsBeingMade.remove(key);
    }
  }

  private Value made(Member.EnumConstant constant, Type type, Place at, State state) {
    Value[] made = new Value[1];
    Frame frame = new Frame(type, Value.Instance.anyOf(type), Optional.empty(), Optional.empty());
    Type own = walk.program.typeOf(constant, type);
    walk.inFrame(
        frame, () -> made[0] = walk.bodies.create(own, values(constant.args(), state), at, state));
    // Other code may have assigned its fields since it was made.
    instanceOf(made[0]).ifPresent(object -> walk.fields.forgetAssignable(object, state));
    return made[0].withType(type.name());
  }

  /** Returns what {@code values()} of an enum gives: all its constants, if these are not too many to look at each. */
  Optional<Value> constantsOf(Type type, Place at, State state) {
    List<String> names = type.members().stream()
        .filter(Member.EnumConstant.class::isInstance)
        .map(member -> ((Member.EnumConstant) member).name())
        .toList();
    if (!type.isEnum() || names.size() > MAX_CONSTANTS) {
      return Optional.empty();
    }
    List<Value> constants = new ArrayList<>();
    names.forEach(name -> enumConstant(type, name, at, state).ifPresent(constants::add));
    return Optional.of(
        Value.of(type.name() + "[]", new Value.Array(walk.budget.newObject(), constants)));
  }

  private Value select(Expr.Select select, State state) {
    return orConstant(declared(select, state), select.known(), walk.at(select.at()));
  }

  private Value declared(Expr.Select select, State state) {
    Optional<Type> owner = typeNamed(select.target(), state);
    if (owner.isPresent()) {
      Optional<Value> field = walk.program
          .field(owner.get(), select.id())
          .map(f -> walk.fields.value(f, Value.Instance.anyOf(f.owner()), state));
      return field
          .or(() -> enumConstant(owner.get(), select.id(), walk.at(select.at()), state))
          .orElseGet(() -> unknownName(select.id(), walk.at(select.at()), select.known(), state));
    }
    if (isTypeName(select.target(), state)) {
      Optional<Value> header = Program.dotted(select.target())
          .map(type -> walk.program.resolve(type, walk.here()))
          .flatMap(holder -> headerName(holder, select.id(), walk.at(select.at())));
      if (header.isPresent()) {
        return header.get();
      }
      return unknownName(select.id(), walk.at(select.at()), select.known(), state);
    }
    Value target = value(select.target(), state);
    Optional<Value.Instance> object = instanceOf(target);
    Optional<Value> field = object
        .flatMap(instance -> walk.program.field(instance.of(), select.id()))
        .map(declared -> walk.fields.value(declared, object.get(), state));
    if (field.isPresent()) {
      return field.get();
    }
    if (select.id().equals("length") && target.type().endsWith("[]")) {
      return Value.hole(
          "int",
          Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(select.at()), Cause.SYNTAX)
              .asInert());
    }
    return unknownName(select.id(), walk.at(select.at()), select.known(), state);
  }

  /** Returns the object of a type of the files that a value is; any, if only its type is known. */
  Optional<Value.Instance> instanceOf(Value value) {
    if (value.atoms().size() == 1 && value.atoms().get(0) instanceof Value.Instance instance) {
      return Optional.of(instance);
    }
    return walk.program.type(value.type()).map(Value.Instance::anyOf);
  }

  /** Returns the type of the file that an expression names. */
  Optional<Type> typeNamed(Expr expr, State state) {
    return isTypeName(expr, state)
        ? Program.dotted(expr)
            .flatMap(name -> walk.program.type(walk.program.resolve(name, walk.here())))
        : Optional.empty();
  }

  /** Returns whether an expression is a type or a package rather than a value. */
  boolean isTypeName(Expr expr, State state) {
    if (expr instanceof Expr.Select select) {
      return isTypeName(select.target(), state)
          && (select.known().isEmpty() || select.known().get().type().isEmpty())
          && !isMemberOfType(select, state);
    }
    return expr instanceof Expr.Name name
        && !name.id().equals("this")
        && !name.id().equals("super")
        && !state.variables().containsKey(name.id())
        && walk.program.field(walk.here(), name.id()).isEmpty()
        && (name.known().isEmpty() || name.known().get().type().isEmpty())
        && walk.program.staticImport(name.id(), walk.here()).isEmpty()
        && typeOfConstant(name.id()).isEmpty();
  }

  /** Returns the enum of which a name alone means a constant: one around the code, or a static import. */
  private Optional<Type> typeOfConstant(String name) {
    for (Optional<Type> type = Optional.of(walk.here());
        type.isPresent();
        type = type.get().outer()) {
      if (Program.enumConstant(type.get(), name).isPresent()) {
        return type;
      }
    }
    return walk.program
        .staticImport(name, walk.here())
        .flatMap(walk.program::type)
        .filter(type -> Program.enumConstant(type, name).isPresent());
  }

  private boolean isMemberOfType(Expr.Select select, State state) {
    return typeNamed(select.target(), state)
        .filter(type -> walk.program.field(type, select.id()).isPresent()
            || Program.enumConstant(type, select.id()).isPresent())
        .isPresent();
  }

  private Value conditional(Expr.Cond cond, State state) {
    Optional<Boolean> known = walk.conditions.truth(cond.test(), state);
    if (known.isPresent()) {
      return value(known.get() ? cond.then() : cond.otherwise(), state);
    }
    Guard guard = walk.conditions.guardOf(cond.test(), state);
    State other = state.copy();
    Value then = value(cond.then(), state);
    Value otherwise = value(cond.otherwise(), other);
    walk.lookUps.noteFallback(then, otherwise);
    state.join(other, guard);
    return guard.join(then, otherwise);
  }

  private Value switchExpression(Expr.SwitchExpr choice, State state) {
    Frame frame = walk.frames.peek();
    List<Value> outerYields = List.copyOf(frame.yields);
    frame.yields.clear();
    walk.statements.switchStatement(choice.selector(), choice.cases(), state);
    Value result = frame.yields.isEmpty()
        ? Value.hole(
            "", Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(choice.at()), Cause.SYNTAX))
        : Value.join(frame.yields);
    frame.yields.clear();
    frame.yields.addAll(outerYields);
    return result;
  }

  private Value assign(Expr.Assign assign, State state) {
    Value value = value(assign.value(), state);
    if (assign.target() instanceof Expr.Name name && state.variables().containsKey(name.id())) {
      String type = state.variables().get(name.id()).type();
      Value stored = walk.declaredAs(type, value, state);
      state.variables().put(name.id(), stored);
      return stored;
    }
    Optional<FieldOf> field = assignedField(assign.target(), state);
    if (field.isPresent()) {
      Program.Field declared = field.get().field();
      String type = walk.program.resolve(declared.declaration().type(), declared.owner());
      Value stored = walk.declaredAs(type, value, state);
      walk.fields.assign(declared, field.get().object(), stored, state);
      return stored;
    }
    // An element of an array, or a field of another object: other code can reach it from there.
    walk.escape(value, state, Cause.FIELD);
    if (assign.target() instanceof Expr.Index index) {
      state.changeArrays(value(index.array(), state));
    }
    return value;
  }

  /** A field of an object. */
  private record FieldOf(Program.Field field, Value.Instance object) {}

  private Optional<FieldOf> assignedField(Expr target, State state) {
    if (target instanceof Expr.Name name) {
      return walk.program
          .field(walk.here(), name.id())
          .map(field -> new FieldOf(field, walk.selfAs(field.owner())));
    }
    if (target instanceof Expr.Select select) {
      Optional<Value.Instance> object = typeNamed(select.target(), state)
          .map(Value.Instance::anyOf)
          .or(() -> isTypeName(select.target(), state)
              ? Optional.empty()
              : instanceOf(value(select.target(), state)));
      return object.flatMap(instance -> walk.program
          .field(instance.of(), select.id())
          .map(field -> new FieldOf(field, instance)));
    }
    return Optional.empty();
  }

  private Value operator(Expr.Op op, State state) {
    List<Value> operands = values(op.operands(), state);
    Hole hole =
        Walk.hole(Hole.Origin.OTHER, List.of(), walk.at(op.at()), Cause.SYNTAX).asInert();
    boolean logical =
        Set.of("!", "&&", "||", "==", "!=", "<", ">", "<=", ">=").contains(op.operator());
    if (logical) {
      return Conditions.truthOf(op, operands)
          .map(truth -> Value.of("boolean", new Value.Bool(truth)))
          .orElse(Value.hole("boolean", hole));
    }
    if (op.operator().contains("++") || op.operator().contains("--")) {
      if (op.operands().get(0) instanceof Expr.Name name
          && state.variables().containsKey(name.id())) {
        state.variables().put(name.id(), Value.hole(operands.get(0).type(), hole));
      }
    }
    return Value.hole("int", hole);
  }
}
