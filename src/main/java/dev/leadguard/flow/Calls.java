package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Library;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates calls: of methods of the file, which are walked in place with the arguments at hand; of listed methods; of strings;
 * and of code that is not visible, which may do anything with what it is given. Functions that are handed over are walked at
 * once; what the callee does with them may happen or not.
 */
final class Calls {

  /** A call on one of more objects is one on any object of their type. */
  private static final int MAX_ALTERNATIVES = 4;

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
        Optional<Value> constants = call.name().equals("values") && args.isEmpty()
            ? walk.expressions.constantsOf(owner.get(), walk.at(call.at()), state)
            : Optional.empty();
        if (constants.isPresent()) {
          return constants.get();
        }
        return invokeAny(Value.Instance.anyOf(owner.get()), owner.get(), args, call, state);
      }
      return libraryCall(Optional.empty(), name, call, args, state);
    }
    if (targetExpr instanceof Expr.Name name && name.id().equals("super")) {
      return superCall(call, state);
    }
    Value target = walk.expressions.value(targetExpr, state);
    List<Value> args = walk.expressions.values(call.args(), state);
    return onValue(target, call, args, state);
  }

  private Value onValue(Value target, Expr.Call call, List<Value> args, State state) {
    List<Value> alternatives = alternatives(target);
    if (!alternatives.isEmpty()) {
      return walk.bodies.eachOf(
          alternatives, (one, each) -> onValue(one, call, args, each), args, state);
    }
    if (target.atoms().size() == 1 && target.atoms().get(0) instanceof Value.Function function) {
      return walk.bodies.apply(function, args, walk.at(call.at()), state);
    }
    Optional<Value.Instance> object = walk.expressions.instanceOf(target);
    if (object.isEmpty()) {
      return libraryCall(Optional.of(target), target.type(), call, args, state);
    }
    List<Method> methods =
        walk.program.hierarchy.methodsOf(object.get().of(), call.name(), args.size());
    if (methods.isEmpty()) {
      return accessor(object.get(), call, state)
          .orElseGet(() -> inheritedCall(target, object.get(), call, args, state));
    }
    return invokeAny(object.get(), object.get().of(), args, call, state);
  }

  /** Returns the objects of the files and the functions that a value can be, if it can be several and nothing else. */
  private static List<Value> alternatives(Value target) {
    List<Value.Atom> atoms =
        target.atoms().stream().filter(atom -> !(atom instanceof Value.Null)).toList();
    boolean known = atoms.size() > 1
        && atoms.size() <= MAX_ALTERNATIVES
        && atoms.stream()
            .allMatch(atom -> atom instanceof Value.Function
                || atom instanceof Value.Instance object && object.id() != Value.Instance.ANY);
    return known ? atoms.stream().map(atom -> Value.of(target.type(), atom)).toList() : List.of();
  }

  /** The accessor of a record component that is not declared. */
  private Optional<Value> accessor(Value.Instance object, Expr.Call call, State state) {
    boolean component = call.args().isEmpty()
        && object.of().components().stream().anyMatch(c -> c.name().equals(call.name()));
    return component
        ? walk.program
            .field(object.of(), call.name())
            .map(field -> walk.fields.value(field, object, state))
        : Optional.empty();
  }

  /** A method that a type of the files inherits from a listed one, or from one that is not visible. */
  private Value inheritedCall(
      Value target, Value.Instance object, Expr.Call call, List<Value> args, State state) {
    Optional<String> listed = walk.program.hierarchy.ancestorsOf(object.of().name()).stream()
        .filter(name -> walk.libraries.type(name).isPresent())
        .findFirst();
    return listed.isPresent()
        ? libraryCall(Optional.of(target), listed.get(), call, args, state)
        : unseenCall(Optional.of(target), call, args, state);
  }

  private Value superCall(Expr.Call call, State state) {
    List<Value> args = walk.expressions.values(call.args(), state);
    for (Type parent : walk.program.hierarchy.parentsOf(walk.here())) {
      List<Method> methods = fitting(parent, call.name(), args);
      if (methods.size() == 1 && methods.get(0).declaration().body().isPresent()) {
        return walk.bodies.dispatchExactly(
            methods.get(0), walk.self(), args, walk.at(call.at()), state);
      }
    }
    return unseenCall(Optional.empty(), call, args, state);
  }

  /** A call without a target: of the type itself, of a type around it, or by a static import. */
  private Value ownCall(Expr.Call call, State state) {
    List<Value> args = walk.expressions.values(call.args(), state);
    if (call.name().equals("this") || call.name().equals("super")) {
      return constructorCall(call, args, state);
    }
    for (Optional<Type> type = Optional.of(walk.here());
        type.isPresent();
        type = type.get().outer()) {
      Value.Instance object = walk.selfAs(type.get());
      boolean declared = !walk.program
          .hierarchy
          .methodsOf(type.get(), call.name(), args.size())
          .isEmpty();
      if (declared) {
        // What the object's own type makes of the method comes before what the code around the call
        // knows of it.
        return invokeAny(object, object.of(), args, call, state);
      }
      Value filled = walk.filled.get(type.get());
      if (filled != null) {
        return libraryCall(Optional.of(filled), filled.type(), call, args, state);
      }
      if (walk.program.hierarchy.hasUnseenParent(type.get())) {
        return unseenCall(Optional.empty(), call, args, state);
      }
    }
    Optional<String> imported = walk.program.staticImport(call.name(), walk.here());
    if (imported.isPresent()) {
      Optional<Type> owner = walk.program.type(imported.get());
      return owner.isPresent()
          ? invokeAny(Value.Instance.anyOf(owner.get()), owner.get(), args, call, state)
          : libraryCall(Optional.empty(), imported.get(), call, args, state);
    }
    return unseenCall(Optional.empty(), call, args, state);
  }

  /** {@code this(..)} and {@code super(..)}. */
  private Value constructorCall(Expr.Call call, List<Value> args, State state) {
    walk.hints.elements(args, state);
    List<Type> types = call.name().equals("this")
        ? List.of(walk.here())
        : walk.program.hierarchy.parentsOf(walk.here()).stream()
            .filter(type -> !type.isInterface())
            .toList();
    for (Type type : types) {
      List<Method> constructors = fitting(type, "new", args);
      if (constructors.size() == 1) {
        return walk.bodies.dispatchExactly(
            constructors.get(0), walk.self(), args, walk.at(call.at()), state);
      }
    }
    return args.isEmpty()
        ? Value.of("void", new Value.Null())
        : unseenCall(Optional.empty(), call, args, state);
  }

  /** Returns the methods that the arguments choose: one, or all between which they do not decide. */
  private List<Method> fitting(Type type, String name, List<Value> args) {
    List<Method> all = walk.program.hierarchy.methodsOf(type, name, args.size()).stream()
        .filter(method -> walk.bodies.fits(method, args))
        .toList();
    List<Method> exact =
        all.stream().filter(method -> walk.bodies.fitsExactly(method, args)).toList();
    if (walk.program.hierarchy.hasUnseenParent(type) && !name.equals("new")) {
      // The parent may have a method that fits better.
      return exact;
    }
    return all.size() > 1 && exact.size() == 1 ? exact : all;
  }

  /** Calls what a method reference names. */
  Value callReference(Expr.MethodRef ref, List<Value> args, State state) {
    Expr.Call call =
        new Expr.Call(Optional.of(ref.target()), ref.name(), List.of(), ref.at(), ref.callee());
    boolean onType = walk.expressions.isTypeName(ref.target(), state);
    if (!onType) {
      return onValue(walk.expressions.value(ref.target(), state), call, args, state);
    }
    String typeName = Program.dotted(ref.target())
        .map(name -> walk.program.resolve(name, walk.here()))
        .orElse("");
    Optional<Type> own = walk.program.type(typeName);
    if (own.isPresent()) {
      if (ref.name().equals("new")) {
        return walk.bodies.create(own.get(), args, walk.at(ref.at()), state);
      }
      boolean isStatic = !fitting(own.get(), ref.name(), args).isEmpty();
      return isStatic || args.isEmpty()
          ? invokeAny(Value.Instance.anyOf(own.get()), own.get(), args, call, state)
          : onValue(args.get(0), call, args.subList(1, args.size()), state);
    }
    // Type::method is a static method, or an instance method of the first argument.
    if (!args.isEmpty()
        && walk.libraries.rows(List.of(typeName), ref.name(), args.size()).isEmpty()) {
      return libraryCall(
          Optional.of(args.get(0)), typeName, call, args.subList(1, args.size()), state);
    }
    return libraryCall(Optional.empty(), typeName, call, args, state);
  }

  private Value libraryCall(
      Optional<Value> target, String owner, Expr.Call call, List<Value> args, State state) {
    walk.hints.call(call.name(), args, state);
    Site site =
        new Site(target, owner, call.name(), call.args(), args, walk.at(call.at()), call.callee());
    return walk.tableCalls
        .call(site, state)
        .or(() -> walk.textCalls.call(site, state))
        .orElseGet(() -> unseenCall(target, call, args, state));
  }

  /** Notes that code which is not visible gets hold of arguments; a request among them may be sent there. */
  void handOver(List<Value> args, Place at, State state) {
    for (Value arg : args) {
      arg.atoms().forEach(atom -> runLater(atom, at, state));
      walk.escape(arg, state, Cause.ESCAPES);
      List<HttpState> requests = arg.refs().stream()
          .flatMap(ref -> Optional.ofNullable(state.objects().get(ref)).stream())
          .filter(object -> object.url().isPresent())
          .toList();
      if (!requests.isEmpty() && !walk.probes.isProbing()) {
        String library = walk.libraries.libraryOf(arg.type()).map(Library::id).orElse("");
        walk.sends.handOver(new Sends.Send(at, walk.callers(), requests, library));
      }
    }
  }

  /** Code that is not visible may run a function, and the methods of an object that was made for it. */
  private void runLater(Value.Atom atom, Place at, State state) {
    if (atom instanceof Value.Function function) {
      State after = state.copy();
      walk.bodies.apply(function, List.of(), at, after);
      state.join(after, Guard.NONE);
    } else if (atom instanceof Value.Instance object
        && walk.program.type(object.of().name()).isEmpty()) {
      object.of().methods().stream().filter(method -> method.body().isPresent()).forEach(method -> {
        State after = state.copy();
        walk.bodies.dispatchExactly(new Method(object.of(), method), object, List.of(), at, after);
        state.join(after, Guard.NONE);
      });
    }
  }

  /** A call of code that is not visible: it may do anything with what it is given. */
  private Value unseenCall(Optional<Value> target, Expr.Call call, List<Value> args, State state) {
    walk.hints.call(call.name(), args, state);
    boolean pipeline = MethodNames.isPipeline(call.name())
        && args.stream().anyMatch(arg -> arg.canBe(Value.Function.class));
    if (!MethodNames.isNeutral(call.name()) && !MethodNames.isLogging(call) && !pipeline) {
      target.ifPresent(value -> walk.escape(value, state, Cause.ESCAPES));
      // Functions are run below, with what the call may hand to them.
      handOver(
          args.stream().filter(arg -> !arg.canBe(Value.Function.class)).toList(),
          walk.at(call.at()),
          state);
    }
    Guard guard = target.isPresent() && call.target().isPresent()
        ? walk.conditions.guardOf(call.target().get(), state)
        : Guard.NONE;
    Value given = Value.hole(
        "", Walk.hole(Hole.Origin.CALL, List.of(call.name()), walk.at(call.at()), Cause.ESCAPES));
    List<Value> results = new ArrayList<>();
    Optional<List<Value>> inTurn = Optional.empty();
    for (Value arg : args) {
      for (Value.Atom atom : arg.atoms()) {
        if (atom instanceof Value.Function function) {
          Optional<List<List<Value>>> each =
              pipeline ? target.flatMap(value -> eachOf(value, state)) : Optional.empty();
          if (each.isPresent()) {
            // Each element is known, or one stands for all: the function runs once for each.
            List<Value> ofEach = new ArrayList<>();
            each.get()
                .forEach(
                    one -> ofEach.add(walk.bodies.apply(function, one, walk.at(call.at()), state)));
            results.addAll(ofEach);
            boolean maps = call.name().equals("map") && !isOptional(target);
            inTurn = maps ? Optional.of(ofEach) : Optional.empty();
          } else {
            State after = state.copy();
            Value element =
                pipeline ? target.map(value -> heldBy(value, given, state)).orElse(given) : given;
            results.add(walk.bodies.apply(function, List.of(element), walk.at(call.at()), after));
            state.join(after, guard);
          }
        }
      }
    }
    boolean texts =
        inTurn.stream().flatMap(List::stream).allMatch(each -> each.isOnly(Value.Text.class));
    if (inTurn.isPresent() && texts) {
      return Sequences.arrayOf(inTurn.get()).withType("java.util.stream.Stream");
    }
    if (pipeline && !results.isEmpty()) {
      return Value.join(results)
          .withType(isOptional(target) ? TextCalls.OPTIONAL : "java.util.stream.Stream");
    }
    String type = call.callee().map(Callee::returns).orElse("");
    return walk.unknown(
        type,
        Walk.hole(Hole.Origin.CALL, originNames(target, call), walk.at(call.at()), Cause.ESCAPES),
        state);
  }

  private static boolean isOptional(Optional<Value> target) {
    return target.isPresent() && target.get().type().equals(TextCalls.OPTIONAL);
  }

  /**
   * Returns what a pipeline hands to its function, for each element: one that stands for all, or each that is known.
   *
   * @return nothing if the elements are not known
   */
  private Optional<List<List<Value>>> eachOf(Value target, State state) {
    if (target.type().equals(TextCalls.OPTIONAL)) {
      // It holds the map or the list itself.
      return Optional.empty();
    }
    Optional<List<List<Value>>> entries = walk.containers.entriesOf(target, state);
    if (entries.isPresent()) {
      return entries;
    }
    Optional<List<Value>> elements = state.elementsOf(target);
    if (elements.isEmpty()) {
      return walk.containers.elementOf(target, "", state).map(one -> List.of(List.of(one)));
    }
    if (target.type().equals(FixedCollections.MAP)) {
      return Optional.of(FixedCollections.entriesOf(elements.get()).stream()
          .map(entry -> state.elementsOf(entry).orElseThrow())
          .toList());
    }
    return Optional.of(elements.get().stream().map(List::of).toList());
  }

  /** What a pipeline hands to its function: what it holds. A stream that is known to hold nothing is no element of its own. */
  private static Value heldBy(Value target, Value otherwise, State state) {
    boolean holds = target.type().equals("java.util.Optional")
        || target.type().equals("java.util.stream.Stream")
            && state.elementsOf(target).isEmpty();
    return holds ? new Value("", target.atoms()) : otherwise;
  }

  private static List<String> originNames(Optional<Value> target, Expr.Call call) {
    List<String> names = new ArrayList<>();
    target.ifPresent(
        value -> value.holes().stream().findFirst().ifPresent(hole -> names.addAll(hole.names())));
    names.add(call.name());
    return names.size() > 8 ? names.subList(names.size() - 8, names.size()) : names;
  }

  /** {@code new HashMap<>() {{ put(NAME, value); }}} is such a map, and the blocks run on it. */
  private Optional<Value> filledByBlocks(
      Expr.New creation, String name, List<Value> args, State state) {
    List<Member> members = creation.body().orElse(List.of());
    boolean onlyBlocks =
        !members.isEmpty() && members.stream().allMatch(Member.Initializer.class::isInstance);
    if (!onlyBlocks) {
      return Optional.empty();
    }
    Site site = new Site(
        Optional.empty(),
        name,
        "new",
        creation.args(),
        args,
        walk.at(creation.at()),
        creation.callee());
    Optional<Value> made = walk.containers.create(site, state);
    made.ifPresent(container -> {
      Type type = Declarations.anonymous(creation, walk.here());
      walk.filled.put(type, container);
      Named before = state.variables().copy();
      Frame frame = new Frame(type, Value.Instance.anyOf(type), Optional.empty(), Optional.empty());
      walk.inFrame(
          frame,
          () -> members.forEach(
              member -> walk.statements.statements(((Member.Initializer) member).body(), state)));
      state.leaveBlock(before);
    });
    return made;
  }

  Value creation(Expr.New creation, State state) {
    creation.outer().ifPresent(outer -> walk.expressions.value(outer, state));
    List<Value> args = walk.expressions.values(creation.args(), state);
    String name = walk.program.resolve(creation.type(), walk.here());
    walk.hints.creation(creation.type().text(), args, state);
    Optional<Value> filled = filledByBlocks(creation, name, args, state);
    if (filled.isPresent()) {
      return filled.get();
    }
    if (creation.body().isPresent()) {
      Type type = Declarations.anonymous(creation, walk.here());
      walk.captured.put(type, state.variables().copy());
      walk.pending.put(
          walk.at(creation.at()),
          new Walk.Pending(Optional.empty(), Optional.of(type), state.copy()));
      Value object = walk.bodies.create(type, args, walk.at(creation.at()), state);
      if (walk.program.type(name).isEmpty()) {
        // The parent, which is not visible, may run the methods.
        object.atoms().forEach(atom -> runLater(atom, walk.at(creation.at()), state));
      }
      return object;
    }
    Optional<Type> own =
        walk.program.type(name).or(() -> walk.localType(creation.type().text()));
    if (own.isPresent()) {
      return walk.bodies.create(own.get(), args, walk.at(creation.at()), state);
    }
    Site site = new Site(
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

  /** Calls the method of a type that the arguments choose; if that is not clear, none. */
  private Value invokeAny(
      Value.Instance object, Type type, List<Value> args, Expr.Call call, State state) {
    List<Method> fitting = fitting(type, call.name(), args);
    walk.hints.call(call.name(), args, state);
    walk.hints.arguments(fitting, args, state);
    Optional<Value> result = fitting.size() == 1
        ? walk.bodies.dispatch(fitting.get(0), object, args, walk.at(call.at()), state)
        : Optional.empty();
    return result.orElseGet(() -> {
      walk.fields.escape(object, state, Cause.OVERRIDABLE);
      return unseenOwn(fitting, call, args, state);
    });
  }

  /** A method of the files whose body is not visible; its result has the declared type. */
  private Value unseenOwn(List<Method> methods, Expr.Call call, List<Value> args, State state) {
    Value result = unseenCall(Optional.empty(), call, args, state);
    if (methods.isEmpty() || !result.type().isEmpty()) {
      return result;
    }
    Method method = methods.get(0);
    String type = walk.program.resolve(method.declaration().returns(), method.owner());
    return walk.declaredAs(type, result, state);
  }
}
