package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates calls: of methods of the file, which are walked in place with the arguments at hand; of listed methods; of strings;
 * and of code that is not visible, which may do anything with what it is given. Functions that are handed over are walked at
 * once; what the callee does with them may happen or not.
 */
final class Calls {

  private final Walk walk;

  Calls(Walk walk) {
    this.walk = walk;
  }

  Value call(Expr.Call call, State state) {
    if (call.target().isEmpty()) {
      return ownCall(call, state);
    }
    Expr targetExpr = call.target().get();
    if (walk.expressions.isTypeName(targetExpr, state)) {
      String name = Program.dotted(targetExpr)
          .map(n -> walk.program.resolve(n, walk.here()))
          .orElse("");
      List<Value> args = walk.expressions.values(call.args(), state);
      Optional<Type> owner = walk.program.type(name);
      if (owner.isPresent()) {
        return invokeAny(
            walk.program.methodsOf(owner.get(), call.name(), args.size()), args, call, state);
      }
      return libraryCall(Optional.empty(), name, call, args, state);
    }
    Value target = walk.expressions.value(targetExpr, state);
    if (target.atoms().size() == 1 && target.atoms().get(0) instanceof Value.Function function) {
      List<Value> args = walk.expressions.values(call.args(), state);
      return apply(function, args, walk.at(call.at()), state);
    }
    List<Value> args = walk.expressions.values(call.args(), state);
    boolean isSuper = targetExpr instanceof Expr.Name name && name.id().equals("super");
    Optional<Type> owner = isSuper ? Optional.empty() : walk.expressions.instanceType(target);
    if (owner.isPresent()) {
      List<Method> methods = walk.program.methodsOf(owner.get(), call.name(), args.size());
      Optional<Value> component = recordComponent(owner.get(), call, state);
      if (!methods.isEmpty() || component.isEmpty()) {
        return invokeAny(methods, args, call, state);
      }
      return component.get();
    }
    return libraryCall(Optional.of(target), target.type(), call, args, state);
  }

  private Optional<Value> recordComponent(Type owner, Expr.Call call, State state) {
    return owner.components().stream()
        .filter(component -> call.args().isEmpty() && component.name().equals(call.name()))
        .findFirst()
        .map(component -> walk.unknown(
            walk.program.resolve(component.type(), owner),
            Walk.hole(
                Hole.Origin.FIELD,
                List.of(component.name()),
                owner.place(component.at()),
                Cause.PARAMETER),
            state));
  }

  /** A call without a target: of the type itself, of a type around it, or by a static import. */
  private Value ownCall(Expr.Call call, State state) {
    List<Value> args = walk.expressions.values(call.args(), state);
    if (call.name().equals("this") || call.name().equals("super")) {
      List<Method> constructors = call.name().equals("this")
          ? walk.program.methodsOf(walk.here(), "new", args.size())
          : List.of();
      return constructors.isEmpty()
          ? unseenCall(Optional.empty(), call, args, state)
          : invokeAny(constructors, args, call, state);
    }
    List<Method> methods = walk.program.methods(walk.here(), call.name(), args.size());
    if (!methods.isEmpty()) {
      return invokeAny(methods, args, call, state);
    }
    Optional<String> imported = walk.program.staticImport(call.name(), walk.here());
    if (imported.isPresent()) {
      Optional<Type> owner = walk.program.type(imported.get());
      return owner.isPresent()
          ? invokeAny(
              walk.program.methodsOf(owner.get(), call.name(), args.size()), args, call, state)
          : libraryCall(Optional.empty(), imported.get(), call, args, state);
    }
    return unseenCall(Optional.empty(), call, args, state);
  }

  private Value libraryCall(
      Optional<Value> target, String owner, Expr.Call call, List<Value> args, State state) {
    TableCalls.Site site = new TableCalls.Site(
        target, owner, call.name(), call.args(), args, walk.at(call.at()), call.callee());
    return walk.tableCalls
        .call(site, state)
        .or(() -> walk.textCalls.call(site, state))
        .orElseGet(() -> unseenCall(target, call, args, state));
  }

  /** Notes that code which is not visible gets hold of arguments; a request among them may be sent there. */
  private void handOver(List<Value> args, Place at, State state) {
    for (Value arg : args) {
      walk.escape(arg, state, Cause.ESCAPES);
      List<HttpState> requests = arg.refs().stream()
          .flatMap(ref -> Optional.ofNullable(state.objects().get(ref)).stream())
          .filter(object -> object.url().isPresent())
          .toList();
      if (!requests.isEmpty() && !walk.isProbing()) {
        walk.sends.handOver(new Sends.Send(at, walk.callers(), requests, false, false));
      }
    }
  }

  /** A call of code that is not visible: it may do anything with what it is given. */
  private Value unseenCall(Optional<Value> target, Expr.Call call, List<Value> args, State state) {
    boolean pipeline = TextCalls.isPipeline(call.name())
        && args.stream().anyMatch(arg -> arg.canBe(Value.Function.class));
    if (!TextCalls.isNeutral(call.name()) && !pipeline) {
      target.ifPresent(value -> walk.escape(value, state, Cause.ESCAPES));
      handOver(args, walk.at(call.at()), state);
    }
    Guard guard = target.isPresent() && call.target().isPresent()
        ? walk.conditions.guardOf(call.target().get(), state)
        : Guard.NONE;
    Value given = Value.hole(
        "", Walk.hole(Hole.Origin.CALL, List.of(call.name()), walk.at(call.at()), Cause.ESCAPES));
    List<Value> results = new ArrayList<>();
    for (Value arg : args) {
      for (Value.Atom atom : arg.atoms()) {
        if (atom instanceof Value.Function function) {
          Optional<List<Value>> elements =
              pipeline ? target.flatMap(Calls::knownElements) : Optional.empty();
          if (elements.isPresent()) {
            // Every element is known: the function runs once for each.
            elements
                .get()
                .forEach(element ->
                    results.add(apply(function, List.of(element), walk.at(call.at()), state)));
          } else {
            State after = state.copy();
            Value element =
                pipeline ? target.map(value -> heldBy(value, given)).orElse(given) : given;
            results.add(apply(function, List.of(element), walk.at(call.at()), after));
            state.join(after, guard);
          }
        }
      }
    }
    if (pipeline && !results.isEmpty()) {
      return Value.join(results).withType("java.util.stream.Stream");
    }
    String type = call.callee().map(Callee::returns).orElse("");
    return walk.unknown(
        type,
        Walk.hole(Hole.Origin.CALL, originNames(target, call), walk.at(call.at()), Cause.ESCAPES),
        state);
  }

  private static Optional<List<Value>> knownElements(Value target) {
    return target.atoms().size() == 1 && target.atoms().get(0) instanceof Value.Array array
        ? Optional.of(array.elements())
        : Optional.empty();
  }

  /** What a pipeline hands to its function: what it holds. */
  private static Value heldBy(Value target, Value otherwise) {
    boolean holds = target.type().equals("java.util.Optional")
        || target.type().equals("java.util.stream.Stream");
    return holds ? new Value("", target.atoms()) : otherwise;
  }

  private static List<String> originNames(Optional<Value> target, Expr.Call call) {
    List<String> names = new ArrayList<>();
    target.ifPresent(
        value -> value.holes().stream().findFirst().ifPresent(hole -> names.addAll(hole.names())));
    names.add(call.name());
    return names.size() > 8 ? names.subList(names.size() - 8, names.size()) : names;
  }

  Value creation(Expr.New creation, State state) {
    creation.outer().ifPresent(outer -> walk.expressions.value(outer, state));
    List<Value> args = walk.expressions.values(creation.args(), state);
    String name = walk.program.resolve(creation.type(), walk.here());
    if (creation.body().isPresent()) {
      Type type = walk.program.anonymous(creation, walk.here());
      walk.pending.put(
          walk.at(creation.at()),
          new Walk.Pending(Optional.empty(), Optional.of(type), Map.copyOf(state.variables())));
      handOver(args, walk.at(creation.at()), state);
      return Value.of("", new Value.Instance(type));
    }
    Optional<Type> own = walk.program.type(name);
    if (own.isPresent()) {
      List<Method> constructors = walk.program.methodsOf(own.get(), "new", args.size());
      if (constructors.size() == 1) {
        invoke(constructors.get(0), args, walk.at(creation.at()), state);
      } else {
        handOver(args, walk.at(creation.at()), state);
      }
      return Value.of(name, new Value.Instance(own.get()));
    }
    TableCalls.Site site = new TableCalls.Site(
        Optional.empty(),
        name,
        "new",
        creation.args(),
        args,
        walk.at(creation.at()),
        creation.callee());
    return walk.tableCalls
        .call(site, state)
        .or(() -> walk.textCalls.create(site, state))
        .orElseGet(() -> {
          handOver(args, walk.at(creation.at()), state);
          return walk.unknown(
              name,
              Walk.hole(
                  Hole.Origin.CALL,
                  List.of(creation.type().text()),
                  walk.at(creation.at()),
                  Cause.ESCAPES),
              state);
        });
  }

  /** Calls the method that the arguments choose; if that is not clear, none. */
  private Value invokeAny(List<Method> methods, List<Value> args, Expr.Call call, State state) {
    List<Method> fitting = methods.stream().filter(method -> fits(method, args)).toList();
    if (fitting.size() != 1 || fitting.get(0).declaration().body().isEmpty()) {
      return unseenCall(Optional.empty(), call, args, state);
    }
    return invoke(fitting.get(0), args, walk.at(call.at()), state);
  }

  private boolean fits(Method method, List<Value> args) {
    List<Parameter> parameters = method.declaration().parameters();
    for (int i = 0; i < Math.min(args.size(), parameters.size()); i++) {
      String wanted = walk.program.resolve(parameters.get(i).type(), method.owner());
      String given = args.get(i).type();
      boolean bothText = wanted.equals("java.lang.String") || given.equals("java.lang.String");
      boolean clash = !parameters.get(i).varArgs()
          && !wanted.isEmpty()
          && !given.isEmpty()
          && !wanted.equals(given)
          && (bothText && isPlain(wanted) && isPlain(given)
              || walk.libraries.type(wanted).isPresent()
                  && walk.libraries.type(given).isPresent()
                  && !walk.libraries.isA(given, wanted));
      if (clash) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a value of the type is never one of another such type. */
  private boolean isPlain(String type) {
    return type.equals("java.lang.String")
        || Walk.isInert(type)
        || type.equals("char")
        || walk.libraries.type(type).isPresent();
  }

  private Value invoke(Method method, List<Value> args, Place call, State state) {
    boolean recursive =
        walk.frames.stream().anyMatch(frame -> frame.method.equals(Optional.of(method)));
    long depth = walk.frames.stream().filter(frame -> frame.call.isPresent()).count();
    if (recursive || depth >= Walk.MAX_DEPTH || method.declaration().body().isEmpty()) {
      handOver(args, call, state);
      String type = walk.program.resolve(method.declaration().returns(), method.owner());
      return walk.unknown(
          type,
          Walk.hole(Hole.Origin.CALL, List.of(method.declaration().name()), call, Cause.ESCAPES),
          state);
    }
    Map<String, Value> parameters =
        bind(method.declaration().parameters(), args, method.owner(), state);
    Frame frame = new Frame(method.owner(), Optional.of(method), Optional.of(call));
    parameters
        .values()
        .forEach(value ->
            value.pieces().forEach(piece -> frame.given.put(piece, Walk.isInert(value.type()))));
    Value result = walkBody(frame, parameters, method.declaration().body().get(), state);
    if (walk.program.isOverridable(method)) {
      Hole hole = Walk.hole(
          Hole.Origin.CALL, List.of(method.declaration().name()), call, Cause.OVERRIDABLE);
      args.forEach(arg -> open(arg, state));
      open(result, state);
      return result.isOnly(Value.Ref.class) || result.type().equals("void")
          ? result
          : result.or(Value.hole(result.type(), hole));
    }
    return result.withType(walk.program.resolve(method.declaration().returns(), method.owner()));
  }

  private void open(Value value, State state) {
    value
        .refs()
        .forEach(ref -> state
            .objects()
            .computeIfPresent(ref, (id, object) -> object.opened(Cause.OVERRIDABLE)));
  }

  private Map<String, Value> bind(
      List<Parameter> parameters, List<Value> args, Type owner, State state) {
    Map<String, Value> bound = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String type = walk.program.resolve(parameter.type(), owner);
      if (parameter.varArgs()
          && !(args.size() == parameters.size() && args.get(i).type().endsWith("[]"))) {
        List<Value> rest = i < args.size() ? args.subList(i, args.size()) : List.of();
        bound.put(parameter.name(), Value.of(type, new Value.Array(rest)));
      } else if (i < args.size()) {
        bound.put(parameter.name(), walk.declaredAs(type, args.get(i), state));
      } else {
        Hole hole = Walk.hole(
            Hole.Origin.PARAMETER,
            List.of(parameter.name()),
            owner.place(parameter.at()),
            Cause.PARAMETER);
        bound.put(parameter.name(), walk.unknown(type, hole, state));
      }
    }
    return bound;
  }

  /** Walks a body with variables of its own and returns what it returns. */
  private Value walkBody(Frame frame, Map<String, Value> variables, List<Stmt> body, State state) {
    Map<String, Value> outer = state.enter(variables);
    walk.inFrame(frame, () -> {
      walk.statements.statements(body, state);
      if (state.isReachable()) {
        frame.exits.add(state.copy());
      }
    });
    state.stop();
    frame.exits.forEach(exit -> state.join(exit, frame.earlyExit()));
    state.enter(outer);
    if (frame.values.isEmpty()) {
      return Value.of("void", new Value.Null());
    }
    Value result = frame.values.get(0);
    for (Value next : frame.values.subList(1, frame.values.size())) {
      result = frame.earlyExit().join(result, next);
    }
    return result;
  }

  /** Applies a lambda or method reference to arguments; missing ones are unknown. */
  Value apply(Value.Function function, List<Value> args, Place call, State state) {
    if (walk.frames.size() > 2 * Walk.MAX_DEPTH) {
      return Value.hole("", Walk.hole(Hole.Origin.CALL, List.of(), call, Cause.ESCAPES));
    }
    if (function.code() instanceof Expr.Lambda lambda) {
      walk.walkedFunctions.add(function.owner().place(lambda.at()));
      Map<String, Value> variables = new LinkedHashMap<>(function.captured());
      variables.putAll(bind(lambda.parameters(), args, function.owner(), state));
      return walkLambda(
          new Frame(function.owner(), Optional.empty(), Optional.empty()),
          variables,
          lambda,
          state);
    }
    Expr.MethodRef ref = (Expr.MethodRef) function.code();
    return applyReference(function, ref, args, state);
  }

  private Value walkLambda(
      Frame frame, Map<String, Value> variables, Expr.Lambda lambda, State state) {
    Map<String, Value> outer = state.enter(variables);
    walk.inFrame(frame, () -> {
      walk.statements.statements(lambda.body(), state);
      if (state.isReachable()) {
        frame.exits.add(state.copy());
      }
    });
    state.stop();
    frame.exits.forEach(exit -> state.join(exit, frame.earlyExit()));
    frame.breaks.forEach(exit -> state.join(exit, frame.earlyExit()));
    state.enter(outer);
    Collection<Value> results = lambda.block() ? frame.values : frame.yields;
    return results.isEmpty() ? Value.of("void", new Value.Null()) : Value.join(results);
  }

  private Value applyReference(
      Value.Function function, Expr.MethodRef ref, List<Value> args, State state) {
    Map<String, Value> outer = state.enter(function.captured());
    Expr.Call call =
        new Expr.Call(Optional.of(ref.target()), ref.name(), List.of(), ref.at(), ref.callee());
    Optional<Type> owner = walk.expressions.typeNamed(ref.target(), state);
    boolean onType = walk.expressions.isTypeName(ref.target(), state);
    String typeName = Program.dotted(ref.target())
        .map(name -> walk.program.resolve(name, walk.here()))
        .orElse("");
    Optional<Value> receiver =
        onType ? Optional.empty() : Optional.of(walk.expressions.value(ref.target(), state));
    state.enter(outer);
    Optional<Type> instance = receiver.flatMap(walk.expressions::instanceType);
    Optional<Type> declaring = owner.or(() -> instance);
    if (declaring.isPresent()) {
      return invokeAny(
          walk.program.methodsOf(declaring.get(), ref.name(), args.size()), args, call, state);
    }
    if (receiver.isPresent()) {
      return libraryCall(receiver, receiver.get().type(), call, args, state);
    }
    // Type::method is a static method, or an instance method of the first argument.
    if (!args.isEmpty()
        && walk.libraries.rows(List.of(typeName), ref.name(), args.size()).isEmpty()) {
      return libraryCall(
          Optional.of(args.get(0)), typeName, call, args.subList(1, args.size()), state);
    }
    return libraryCall(Optional.empty(), typeName, call, args, state);
  }
}
