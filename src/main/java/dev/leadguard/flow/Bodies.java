package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks the bodies of methods, constructors and functions with the arguments at hand. */
final class Bodies {

  /** A call that can run more bodies is one of code that is not visible. */
  private static final int MAX_IMPLEMENTATIONS = 6;

  private static final String RESOLVED = "a call is resolved to the bodies in this module";

  private final Walk walk;

  Bodies(Walk walk) {
    this.walk = walk;
  }

  /**
   * Calls a method on an object. Where the object is not known, all bodies in the files that the call can run are walked and
   * joined.
   *
   * @return the result, or nothing if no body is visible
   */
  Optional<Value> dispatch(
      Method method, Value.Instance self, List<Value> args, Place call, State state) {
    boolean exact = self.id() != Value.Instance.ANY || !method.isVirtual();
    List<Method> bodies =
        exact ? List.of(method) : walk.program.hierarchy.implementationsOf(method, self.of());
    boolean visible = !bodies.isEmpty()
        && bodies.size() <= MAX_IMPLEMENTATIONS
        && bodies.stream().allMatch(body -> body.declaration().body().isPresent());
    boolean onlyOwn = bodies.size() == 1 && bodies.get(0).declaration() == method.declaration();
    if (!visible || !onlyOwn && !walk.program.isClosedWorld() && !exact) {
      return Optional.empty();
    }
    if (onlyOwn) {
      return Optional.of(invoke(method, self, args, call, state));
    }
    State entry = state.copy();
    state.stop();
    List<Value> results = new ArrayList<>();
    List<Sends.Send> seen = new ArrayList<>();
    for (Method body : bodies) {
      State each = entry.copy();
      Value.Instance object = Value.Instance.anyOf(body.owner());
      seen.addAll(walk.sends.collect(() -> results.add(invoke(body, object, args, call, each))));
      state.join(each, Guard.NONE);
    }
    noteAlternatives(seen, args);
    Value result = Value.join(results);
    args.forEach(arg -> soften(arg, state));
    soften(result, state);
    return Optional.of(unsure(result, method, call));
  }

  /** Something that is done to one of several objects. */
  interface Run {
    Value on(Value object, State state);
  }

  /**
   * Does something to each object that a value can be, and joins what comes of it.
   *
   * @param args what the objects are given
   */
  Value eachOf(List<Value> objects, Run run, List<Value> args, State state) {
    State entry = state.copy();
    state.stop();
    List<Value> results = new ArrayList<>();
    List<Sends.Send> seen = new ArrayList<>();
    for (Value object : objects) {
      State each = entry.copy();
      seen.addAll(walk.sends.collect(() -> results.add(run.on(object, each))));
      state.join(each, Guard.NONE);
    }
    noteAlternatives(seen, args);
    return Value.join(results);
  }

  /** Calls just this body on an object: of a constructor, or of a superclass. */
  Value dispatchExactly(
      Method method, Value.Instance self, List<Value> args, Place call, State state) {
    return invoke(method, self, args, call, state);
  }

  /** A call that was resolved to the bodies in the files is only likely to run no other. */
  private static void soften(Value value, State state) {
    value
        .refs()
        .forEach(ref ->
            state.objects().computeIfPresent(ref, (id, object) -> object.softened(RESOLVED)));
  }

  /**
   * Notes what the bodies send that a call can run. Only one of them runs, and perhaps one that hands over to another, as
   * decorators do: what is made of the arguments is missing a header only if all of them leave it out.
   */
  private void noteAlternatives(List<Sends.Send> sends, List<Value> args) {
    boolean sameHeaders = sends.stream().map(Bodies::headersOf).distinct().count() <= 1;
    boolean sameUrl = sends.stream().map(Bodies::urlsOf).distinct().count() <= 1;
    for (Sends.Send send : sends) {
      Sends.Send noted = send;
      if (isMadeOf(args, send)) {
        noted = send.with(request -> request.softened(RESOLVED));
        noted = sameHeaders ? noted : noted.with(request -> request.opened(Cause.OVERRIDABLE));
        noted = sameUrl ? noted : noted.with(request -> request.readdressed(Cause.OVERRIDABLE));
      }
      walk.sends.send(noted);
    }
  }

  private static List<List<Template>> urlsOf(Sends.Send send) {
    return send.request().stream()
        .map(request -> request.url().stream()
            .flatMap(url -> url.texts().stream())
            .map(Value.Text::template)
            .toList())
        .toList();
  }

  private static Set<Set<String>> headersOf(Sends.Send send) {
    return send.request().stream()
        .flatMap(request -> request.ways().stream())
        .map(way -> Set.copyOf(way.slots().keySet()))
        .collect(Collectors.toSet());
  }

  private static boolean isMadeOf(List<Value> args, Sends.Send send) {
    return args.stream().anyMatch(arg -> !arg.refs().isEmpty())
        || send.request().stream()
            .flatMap(request -> request.url().stream())
            .anyMatch(url ->
                args.stream().anyMatch(arg -> !Collections.disjoint(url.pieces(), arg.pieces())));
  }

  private Value unsure(Value result, Method method, Place call) {
    boolean text = result.canBe(Value.Text.class);
    return text
        ? result.or(Value.hole(
            result.type(),
            Walk.hole(
                Hole.Origin.CALL, List.of(method.declaration().name()), call, Cause.OVERRIDABLE)))
        : result;
  }

  /** Makes an object of a type of the files: initialisers, then the constructor with the arguments. */
  Value create(Type type, List<Value> args, Place call, State state) {
    Value.Instance object = new Value.Instance(type, walk.budget.newObject(), outerOf(type));
    initialize(type, object, state, 0);
    construct(type, object, args, call, state, 0);
    return Value.of(type.name(), object);
  }

  private void construct(
      Type type, Value.Instance object, List<Value> args, Place call, State state, int depth) {
    boolean nameless = type.simpleName().isEmpty();
    if (nameless || depth > Walk.MAX_DEPTH) {
      // A class without a name hands its arguments to its parent.
      constructParents(type, object, args, call, state, depth);
      return;
    }
    List<Method> constructors = walk.program.hierarchy.methodsOf(type, "new", args.size()).stream()
        .filter(constructor -> fits(constructor, args))
        .toList();
    if (constructors.size() == 1) {
      if (!callsAnother(constructors.get(0))) {
        constructParents(type, object, List.of(), call, state, depth);
      }
      invoke(constructors.get(0), object, args, call, state);
    } else if (constructors.isEmpty() && type.components().size() == args.size()) {
      constructParents(type, object, List.of(), call, state, depth);
      recordComponents(type, object, args, call, state);
    } else if (!args.isEmpty()) {
      walk.calls.handOver(args, call, state);
      walk.fields.escape(object, state, Cause.ESCAPES);
    }
  }

  private void constructParents(
      Type type, Value.Instance object, List<Value> args, Place call, State state, int depth) {
    List<Type> parents = walk.program.hierarchy.parentsOf(type).stream()
        .filter(parent -> !parent.isInterface())
        .toList();
    if (depth <= Walk.MAX_DEPTH) {
      parents.forEach(parent -> construct(parent, object, args, call, state, depth + 1));
    }
    if (parents.isEmpty() && !args.isEmpty()) {
      walk.calls.handOver(args, call, state);
    }
  }

  /** Returns whether a constructor begins with {@code this(..)} or {@code super(..)}. */
  private static boolean callsAnother(Method constructor) {
    return constructor.declaration().body().stream()
        .flatMap(List::stream)
        .limit(1)
        .anyMatch(first -> first instanceof Stmt.ExprStmt e
            && e.expr() instanceof Expr.Call call
            && call.target().isEmpty()
            && (call.name().equals("this") || call.name().equals("super")));
  }

  private Optional<Value.Instance> outerOf(Type type) {
    return type.outer().map(outer -> walk.selfAs(outer));
  }

  /** Gives each field of a new object its first value. */
  private void initialize(Type type, Value.Instance object, State state, int depth) {
    if (depth > Walk.MAX_DEPTH) {
      return;
    }
    walk.program
        .hierarchy
        .parentsOf(type)
        .forEach(parent -> initialize(parent, object, state, depth + 1));
    Map<String, Value> outer = state.enter(walk.captured.getOrDefault(type, Map.of()));
    walk.inFrame(new Frame(type, object, Optional.empty(), Optional.empty()), () -> {
      for (Member member : type.members()) {
        if (member instanceof Member.Field field && !field.modifiers().contains("static")) {
          Program.Field declared = new Program.Field(type, field);
          String typeName = walk.program.resolve(field.type(), type);
          Value first = field
              .init()
              .map(init -> walk.declaredAs(typeName, walk.expressions.value(init, state), state))
              .orElseGet(() -> walk.fieldSources.firstValue(declared, typeName, state));
          walk.fields.start(declared, object, first, state);
        } else if (member instanceof Member.Initializer block && !block.isStatic()) {
          walk.statements.statements(block.body(), state);
        }
      }
    });
    state.enter(outer);
  }

  private void recordComponents(
      Type type, Value.Instance object, List<Value> args, Place call, State state) {
    List<Parameter> components = type.components();
    Map<String, Value> parameters = bind(components, args, type, state);
    type.methods().stream()
        .filter(method -> method.name().equals("compact"))
        .findFirst()
        .flatMap(Member.Method::body)
        .ifPresent(body -> {
          Map<String, Value> outer = state.enter(parameters);
          walk.inFrame(
              new Frame(type, object, Optional.empty(), Optional.of(call)),
              () -> walk.statements.statements(body, state));
          parameters.putAll(state.enter(outer));
        });
    for (Parameter component : components) {
      walk.program
          .field(type, component.name())
          .ifPresent(
              field -> walk.fields.assign(field, object, parameters.get(component.name()), state));
    }
  }

  /** Returns whether the arguments can be passed to the method, as far as their types are known. */
  boolean fits(Method method, List<Value> args) {
    List<Parameter> parameters = method.declaration().parameters();
    for (int i = 0; i < Math.min(args.size(), parameters.size()); i++) {
      String wanted = walk.program.resolve(parameters.get(i).type(), method.owner());
      String given = args.get(i).type();
      if (!parameters.get(i).varArgs() && clash(wanted, given)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the arguments have just the types of the parameters. */
  boolean fitsExactly(Method method, List<Value> args) {
    List<Parameter> parameters = method.declaration().parameters();
    for (int i = 0; i < Math.min(args.size(), parameters.size()); i++) {
      String wanted = walk.program.resolve(parameters.get(i).type(), method.owner());
      if (!wanted.equals(args.get(i).type())) {
        return false;
      }
    }
    return args.size() == parameters.size();
  }

  private boolean clash(String wanted, String given) {
    if (wanted.isEmpty() || given.isEmpty() || wanted.equals(given)) {
      return false;
    }
    boolean bothListed =
        walk.libraries.type(wanted).isPresent() && walk.libraries.type(given).isPresent();
    boolean bothOurs =
        walk.program.type(wanted).isPresent() && walk.program.type(given).isPresent();
    boolean oneText = wanted.equals("java.lang.String") || given.equals("java.lang.String");
    return bothListed && !walk.libraries.isA(given, wanted)
        || bothOurs && !walk.program.hierarchy.isA(given, wanted)
        || oneText && isPlain(wanted) && isPlain(given);
  }

  /** Returns whether a value of the type is never one of another such type. */
  private boolean isPlain(String type) {
    return type.equals("java.lang.String")
        || JdkTypes.isInert(type)
        || type.equals("char")
        || walk.libraries.type(type).isPresent();
  }

  private Value invoke(
      Method method, Value.Instance self, List<Value> args, Place call, State state) {
    Member.Method declaration = method.declaration();
    boolean recursive = walk.frames.stream()
        .anyMatch(frame -> frame.method.map(m -> m.declaration() == declaration).orElse(false));
    long depth = walk.frames.stream().filter(frame -> frame.call.isPresent()).count();
    boolean tooDeep =
        depth >= Walk.MAX_DEPTH && walk.efforts.of(declaration) > Walk.MAX_DEEP_EFFORT;
    if (recursive || tooDeep || declaration.body().isEmpty()) {
      walk.calls.handOver(args, call, state);
      String type = walk.program.resolve(declaration.returns(), method.owner());
      return walk.unknown(
          type,
          Walk.hole(Hole.Origin.CALL, List.of(declaration.name()), call, Cause.ESCAPES),
          state);
    }
    Map<String, Value> variables =
        new LinkedHashMap<>(walk.captured.getOrDefault(method.owner(), Map.of()));
    Map<String, Value> parameters = bind(declaration.parameters(), args, method.owner(), state);
    variables.putAll(parameters);
    Frame frame = new Frame(method.owner(), self, Optional.of(method), Optional.of(call));
    parameters
        .values()
        .forEach(value -> value
            .pieces()
            .forEach(piece -> frame.given.put(piece, JdkTypes.isInert(value.type()))));
    Value result = walkBody(frame, variables, declaration.body().get(), state);
    if (self.id() == Value.Instance.ANY && walk.program.hierarchy.isOverridable(method)) {
      args.forEach(arg -> open(arg, state));
      open(result, state);
      // The body that runs may be another one, and that can do anything to the object.
      walk.fields.escape(self, state, Cause.OVERRIDABLE);
      return unsure(result, method, call);
    }
    return result.withType(walk.program.resolve(declaration.returns(), method.owner()));
  }

  private static void open(Value value, State state) {
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
      boolean asArray = args.size() == parameters.size() && mayBeArray(args.get(i));
      if (parameter.varArgs() && !asArray) {
        List<Value> rest = i < args.size() ? args.subList(i, args.size()) : List.of();
        bound.put(parameter.name(), Value.of(type, new Value.Array(Value.Array.FIXED, rest)));
      } else if (i < args.size()) {
        walk.hints.parameter(parameter, args.get(i), owner.place(parameter.at()).path(), state);
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

  /** Returns whether a single argument for a variable-arity parameter can be the array itself. */
  private static boolean mayBeArray(Value arg) {
    boolean unknown = arg.type().isEmpty()
        && arg.texts().stream().anyMatch(text -> text.template().isHole());
    return arg.type().endsWith("[]") || unknown;
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

  /**
   * Walks lambdas and classes of a body that nothing has called. They may run at any time after they were made: when the body
   * goes on, or after its end.
   *
   * @param ends the program at the ends of the body
   */
  void walkPending(List<State> ends) {
    while (!walk.pending.isEmpty()) {
      Place next = walk.pending.keySet().iterator().next();
      Walk.Pending body = walk.pending.remove(next);
      State state = body.made().copy();
      Map<String, Value> variables = state.variables();
      for (State end : ends) {
        State later = end.copy();
        later.enter(variables);
        state.join(later, Guard.NONE);
      }
      body.function()
          .filter(function -> !walk.walkedFunctions.contains(next))
          .ifPresent(function -> apply(function, List.of(), next, state));
      body.type()
          .ifPresent(type ->
              type.members().forEach(member -> walkInner(type, member, variables, state.copy())));
    }
  }

  private void walkInner(Type type, Member member, Map<String, Value> captured, State state) {
    state.enter(captured);
    Frame frame = new Frame(type, Value.Instance.anyOf(type), Optional.empty(), Optional.empty());
    walk.inFrame(frame, () -> {
      if (member instanceof Member.Method method && method.body().isPresent()) {
        walk.bindUnknown(method.parameters(), type, state, Cause.PARAMETER);
        walk.statements.statements(method.body().get(), state);
      } else if (member instanceof Member.Initializer initializer) {
        walk.statements.statements(initializer.body(), state);
      } else if (member instanceof Member.Field field) {
        field.init().ifPresent(init -> walk.expressions.value(init, state));
      }
    });
  }

  /** Applies a lambda or method reference to arguments; missing ones are unknown. */
  Value apply(Value.Function function, List<Value> args, Place call, State state) {
    if (walk.frames.size() > 2 * Walk.MAX_DEPTH) {
      return Value.hole("", Walk.hole(Hole.Origin.CALL, List.of(), call, Cause.ESCAPES));
    }
    if (function.code() instanceof Expr.Lambda lambda) {
      walk.walkedFunctions.add(function.self().of().place(lambda.at()));
      Map<String, Value> variables = new LinkedHashMap<>(function.captured());
      variables.putAll(bind(lambda.parameters(), args, function.self().of(), state));
      return walkLambda(
          new Frame(function.self().of(), function.self(), Optional.empty(), Optional.empty()),
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
    Value[] result = new Value[1];
    Frame frame =
        new Frame(function.self().of(), function.self(), Optional.empty(), Optional.empty());
    walk.inFrame(frame, () -> result[0] = walk.calls.callReference(ref, args, state));
    state.enter(outer);
    return result[0];
  }
}
