package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Libraries;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is at hand while bodies are walked: the program, the tables, the bodies from the first to the one that is being walked,
 * the budget, and the parts that do the walking.
 *
 * <p>A walk visits at most {@value #MAX_VISITS} expressions and makes at most {@value #MAX_OBJECTS} objects; past that, what it
 * did not reach is unknown.
 */
final class Walk {

  static final int MAX_DEPTH = 6;
  static final int MAX_VISITS = 50_000;
  static final int MAX_OBJECTS = 256;

  final Program program;
  final Libraries libraries;
  final Sends sends = new Sends();
  final Statements statements = new Statements(this);
  final Conditions conditions = new Conditions(this);
  final Expressions expressions = new Expressions(this);
  final Calls calls = new Calls(this);
  final Bodies bodies = new Bodies(this);
  final HeaderEffects headerEffects = new HeaderEffects(this);
  final TableCalls tableCalls = new TableCalls(this);
  final TextCalls textCalls = new TextCalls(this);
  final LookUps lookUps = new LookUps(this);
  final Sequences sequences = new Sequences(this);
  final Beans beans = new Beans(this);
  final Containers containers = new Containers(this);
  final UnseenClients unseenClients;
  final Configuration configuration;
  final FieldSources fieldSources = new FieldSources(this);
  final Fields fields;
  final KeyHints hints;
  Deque<Frame> frames = new ArrayDeque<>();
  Map<Place, Pending> pending = new LinkedHashMap<>();
  private Deque<List<State>> thrown = new ArrayDeque<>();
  /** Variables that the bodies of local classes and classes without a name can see. */
  final Map<Type, Map<String, Value>> captured = new LinkedHashMap<>();

  /** Maps and lists, by the class without a name that extends them with nothing but blocks. */
  final Map<Type, Value> filled = new LinkedHashMap<>();

  private final Map<String, Type> localTypes = new LinkedHashMap<>();
  Set<Place> walkedFunctions = new LinkedHashSet<>();
  private int objectCount;
  private int objectsBefore;
  private int visits;
  private boolean probing;
  private final Named.Names names = new Named.Names();
  private final Map<Integer, Place> births = new HashMap<>();

  /**
   * A body that is not walked yet: a lambda, or the members of a class in a body.
   *
   * @param made the program where the body was met
   */
  record Pending(Optional<Value.Function> function, Optional<Type> type, State made) {}

  /** The walk is too long. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many visits", null, false, false);
    }
  }

  /**
   * @param sharedFields keys of the fields whose objects several methods change; see {@link Fields#changedElsewhere}
   */
  Walk(
      Program program,
      Libraries libraries,
      UnseenClients unseenClients,
      Configuration configuration,
      KeyWords words,
      Set<String> sharedFields) {
    this.program = program;
    this.libraries = libraries;
    this.unseenClients = unseenClients;
    this.configuration = configuration;
    this.hints = new KeyHints(this, words);
    this.fields = new Fields(this, program, sharedFields);
  }

  /** What was used of a budget. */
  record Used(int visits, int objects) {}

  /** Returns the state of a program in which nothing has happened. */
  State newState() {
    return new State(names);
  }

  /** Gives a body the full budget; returns what was used before, for {@link #resume}. */
  Used startBudget() {
    Used before = new Used(visits, objectCount - objectsBefore);
    visits = 0;
    objectsBefore = objectCount;
    return before;
  }

  /** Goes on with a budget of which this much is used. */
  void resume(Used before) {
    visits = before.visits();
    objectsBefore = objectCount - before.objects();
  }

  /**
   * Counts the visit of an expression.
   *
   * @throws Exhausted if the walk is too long
   */
  void visit() {
    if (++visits > MAX_VISITS) {
      throw new Exhausted();
    }
  }

  /**
   * Returns the number for a new object.
   *
   * @throws Exhausted if one walk makes too many
   */
  int newObject() {
    if (objectCount - objectsBefore >= MAX_OBJECTS) {
      throw new Exhausted();
    }
    return objectCount++;
  }

  /** Notes the call that made an object. */
  void bornAt(int object, Place call) {
    births.put(object, call);
  }

  /** Returns the call that made the object with which a family began, if it was seen. */
  Optional<Place> birthOf(int family) {
    return Optional.ofNullable(births.get(family));
  }

  /** Returns an unknown value of a type; of a listed type it is an object of which nothing is known. */
  Value unknown(String type, Hole hole, State state) {
    boolean tracked = libraries
        .type(type)
        .map(
            listed -> listed.kind() == Library.Kind.REQUEST || listed.kind() == Library.Kind.CLIENT)
        .orElse(false);
    if (!tracked) {
      return Value.hole(type, JdkTypes.isInert(type) ? hole.asInert() : hole);
    }
    int id = newObject();
    state.objects().put(id, HttpState.unseen(id, hole.cause()));
    return Value.ref(type, id);
  }

  /**
   * Returns a value that comes from outside the files, through a parameter or a field with these annotations.
   *
   * @see UnseenClients
   * @see Beans
   */
  Value outside(String type, Hole hole, List<Annotation> annotations, State state) {
    Optional<Value> bean = isFromContainer(annotations)
        ? beans.of(type, hole.names(), annotations, state)
        : Optional.empty();
    if (bean.isPresent()) {
      return bean.get();
    }
    if (!unseenClients.areBare(type, hole.names(), annotations)) {
      return unknown(type, hole, state);
    }
    int id = newObject();
    state.objects().put(id, HttpState.outside(id, hole.cause()));
    return Value.ref(type, id);
  }

  private boolean isFromContainer(List<Annotation> annotations) {
    boolean byCall = !frames.isEmpty()
        && frames.size() == 1
        && frames.peek().method.isPresent()
        && Beans.isCalledByContainer(frames.peek().method.get().declaration());
    return byCall || Beans.isInjected(annotations);
  }

  /** Notes that code which is not visible got hold of a value. */
  void escape(Value value, State state, Cause cause) {
    if (takesHooks(value.type())) {
      value.refs().forEach(this::changed);
    }
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Ref ref && state.objects().containsKey(ref.id())) {
        state.objects().computeIfPresent(ref.id(), (id, object) -> object.escaped(cause));
        Value held = state.sequences().get(ref.id());
        sequences.forget(ref.id(), state);
        if (held != null) {
          escape(held, state, cause);
        }
        if (isMutable(Value.of(value.type(), ref))) {
          changed(ref.id());
        }
      } else if (atom instanceof Value.Ref ref && state.builders().containsKey(ref.id())) {
        state
            .builders()
            .put(
                ref.id(),
                Value.hole(
                    "java.lang.String", hole(Hole.Origin.OTHER, List.of(), Place.NONE, cause)));
      } else if (atom instanceof Value.Array array) {
        state.changeArrays(Value.of("", array));
        array.elements().forEach(element -> escape(element, state, cause));
      } else if (atom instanceof Value.Instance object) {
        fields.escape(object, state, cause);
      }
    }
  }

  void escapeAll(State state, Cause cause) {
    List.copyOf(state.objects().keySet())
        .forEach(
            id -> state.objects().computeIfPresent(id, (key, object) -> object.escaped(cause)));
    List.copyOf(state.sequences().keySet()).forEach(id -> sequences.forget(id, state));
    state
        .variables()
        .replaceAll((name, value) -> value.isOnly(Value.Ref.class)
            ? value
            : value.or(
                Value.hole(value.type(), hole(Hole.Origin.OTHER, List.of(), Place.NONE, cause))));
  }

  static Hole hole(Hole.Origin origin, List<String> names, Place at, Cause cause) {
    return new Hole(false, origin, names, at, cause);
  }

  /** Returns the value as a variable of a type holds it: a less special declared type does not hide a listed one. */
  Value declaredAs(String type, Value value, State state) {
    if (libraries.type(value.type()).isPresent() && libraries.type(type).isEmpty()) {
      return value;
    }
    if (value.isOnly(Value.Text.class)
        && value.texts().stream().allMatch(text -> text.template().isHole())
        && libraries.type(type).isPresent()
        && !type.equals(value.type())) {
      return unknown(type, value.holes().iterator().next(), state);
    }
    return withObjects(type, value, state).withType(type);
  }

  /** What is not known among objects of a listed type is such an object as well. */
  private Value withObjects(String type, Value value, State state) {
    boolean mixed = value.canBe(Value.Ref.class) && value.canBe(Value.Text.class);
    if (!mixed || libraries.type(type).isEmpty()) {
      return value;
    }
    List<Value.Atom> atoms = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      boolean unseen = atom instanceof Value.Text text && text.template().isHole();
      atoms.addAll(
          unseen
              ? unknown(type, ((Value.Text) atom).template().holes().get(0), state)
                  .atoms()
              : List.of(atom));
    }
    return new Value(value.type(), atoms);
  }

  void bindUnknown(List<Parameter> parameters, Type type, State state, Cause cause) {
    // A call in sight tells what it hands in; what a field holds counts all calls.
    boolean outside =
        probing || frames.peek().method.map(unseenClients::isCalledFromOutside).orElse(false);
    for (Parameter parameter : parameters) {
      Hole hole =
          hole(Hole.Origin.PARAMETER, List.of(parameter.name()), type.place(parameter.at()), cause);
      String declared = program.resolve(parameter.type(), type);
      state
          .variables()
          .put(
              parameter.name(),
              configuration
                  .injected(parameter.annotations(), type.unit().path(), hole)
                  .filter(value -> Configuration.isText(declared))
                  .map(value -> value.withType(declared))
                  .orElseGet(() -> outside
                      ? outside(declared, hole, parameter.annotations(), state)
                      : unknown(declared, hole, state)));
    }
  }

  /** Returns the calls that led to the body that is being walked, outermost first. */
  List<Place> callers() {
    List<Place> calls = new ArrayList<>();
    frames.descendingIterator().forEachRemaining(frame -> frame.call.ifPresent(calls::add));
    return calls;
  }

  /** Returns the place of a call that makes a URL, with what the calls on the way there handed in. */
  Value.Made madeAt(Place at) {
    return new Value.Made(
        at,
        frames.stream()
            .filter(frame -> frame.call.isPresent())
            .map(frame -> new Value.Caller(frame.call.get(), Map.copyOf(frame.given)))
            .toList());
  }

  /** Returns a place in the file of the body that is being walked. */
  Place at(Span span) {
    return here().place(span);
  }

  /** Makes a class that is declared in a body known by its name. */
  void declare(Type local, String simpleName, Named variables) {
    localTypes.put(simpleName, local);
    captured.put(local, variables.copy());
  }

  /** Returns the class of that name that a body declares. */
  Optional<Type> localType(String simpleName) {
    return Optional.ofNullable(localTypes.get(simpleName))
        .filter(type -> type.unit() == here().unit());
  }

  /** Notes that an exception leaves the program at this point. */
  void thrown(State state) {
    if (!thrown.isEmpty()) {
      thrown.peek().add(state.copy());
    }
  }

  /** Runs a body and returns the states in which it throws. */
  List<State> collectThrown(Runnable body) {
    thrown.push(new ArrayList<>());
    body.run();
    return thrown.pop();
  }

  Value.Instance self() {
    return frames.peek().self;
  }

  /** Returns the object whose members an unqualified name of this type means: the one that is walked, or one around it. */
  Value.Instance selfAs(Type type) {
    for (Optional<Value.Instance> object = Optional.of(self());
        object.isPresent();
        object = object.get().outer()) {
      if (program.hierarchy.isA(object.get().of().name(), type.name())) {
        return object.get();
      }
    }
    return Value.Instance.anyOf(type);
  }

  Type here() {
    return frames.peek().owner;
  }

  void inFrame(Frame frame, Runnable body) {
    frames.push(frame);
    body.run();
    frames.pop();
  }

  /** Changes each object that a value can be. */
  void change(Value object, State state, UnaryOperator<HttpState> change) {
    for (int ref : object.refs()) {
      state.objects().computeIfPresent(ref, (id, one) -> change.apply(one));
      changed(ref);
    }
  }

  /** Notes what a body returns: who calls it from elsewhere can change an object that a field holds. */
  void returned(Value value) {
    boolean fromOutside = frames.size() == 1
        && frames
            .peek()
            .method
            .map(method -> !method.declaration().modifiers().contains("private"))
            .orElse(false);
    if (fromOutside && isMutable(value)) {
      value.refs().forEach(ref -> fields.changes(ref, false));
    }
  }

  /** Returns whether calls change an object, rather than make another one. */
  boolean isMutable(Value value) {
    return value.refs().stream().anyMatch(containers::isOne) || isMutable(value.type());
  }

  /** Returns whether calls change the objects of a type, rather than make others. */
  boolean isMutable(String type) {
    return Containers.isOne(type)
        || libraries
            .type(type)
            .map(listed -> listed.rows().stream()
                    .anyMatch(
                        row -> (row.gives() == Row.Gives.SELF || row.gives() == Row.Gives.NOTHING)
                            && row.effects().stream().anyMatch(HeaderEffects::isOne))
                || listed.supertypes().stream().anyMatch(this::isMutable))
            .orElse(false);
  }

  /** Returns whether who gets hold of a client of a type can give it something that works on each request. */
  boolean takesHooks(String type) {
    return libraries.lineageOf(type).stream()
        .filter(listed -> listed.kind() == Library.Kind.CLIENT)
        .flatMap(listed -> listed.rows().stream())
        .filter(row -> row.gives() == Row.Gives.SELF || row.gives() == Row.Gives.NOTHING)
        .anyMatch(row -> row.effects().stream()
                .anyMatch(
                    effect -> effect instanceof Effect.Intercept || effect instanceof Effect.Opaque)
            || row.gives() == Row.Gives.SELF
                && !row.type().equals(row.owner())
                && takesHooks(row.type()));
  }

  /** Notes that a call changes an object. */
  void changed(int object) {
    boolean constructing = frames.stream()
        .allMatch(frame ->
            frame.method.isEmpty() || frame.method.get().declaration().name().equals("new"));
    fields.changes(object, constructing);
  }

  boolean isProbing() {
    return probing;
  }

  /**
   * Walks a body without noting sends, to learn what it assigns to fields and does to their objects; the bodies in it too. It is
   * walked as if nothing had called it, with a budget of its own.
   *
   * @return the state at its end; none if the walk is too long
   */
  Optional<State> probe(
      Type type,
      Value.Instance self,
      Optional<Method> method,
      List<Parameter> parameters,
      List<Stmt> body) {
    return probe(type, self, method, parameters, body, new ArrayList<>());
  }

  /**
   * @param returned gets what the body returns
   */
  private Optional<State> probe(
      Type type,
      Value.Instance self,
      Optional<Method> method,
      List<Parameter> parameters,
      List<Stmt> body,
      List<Value> returned) {
    Map<Place, Pending> outerPending = pending;
    Set<Place> outerFunctions = walkedFunctions;
    pending = new LinkedHashMap<>();
    walkedFunctions = new LinkedHashSet<>();
    Used before = startBudget();
    try {
      State state = newState();
      state.objects().become(fields.objects());
      aside(() -> {
        Frame frame = new Frame(type, self, method, Optional.empty());
        inFrame(frame, () -> {
          bindUnknown(parameters, type, state, Cause.PARAMETER);
          statements.statements(body, state);
        });
        frame.exits.forEach(exit -> state.join(exit, Guard.NONE));
        returned.addAll(frame.values);
        bodies.walkPending(List.of(state));
      });
      return Optional.of(state);
    } catch (Exhausted e) {
      return Optional.empty();
    } finally {
      resume(before);
      pending = outerPending;
      walkedFunctions = outerFunctions;
    }
  }

  /** What a method returns, and the program at its end. */
  record Result(Value value, State state) {}

  /**
   * Walks a method as if a container had called it, without noting sends.
   *
   * @return nothing if it returns nothing, or the walk is too long
   */
  Optional<Result> resultOf(Method method) {
    List<Value> values = new ArrayList<>();
    Member.Method declaration = method.declaration();
    Optional<State> end = probe(
        method.owner(),
        Value.Instance.anyOf(method.owner()),
        Optional.of(method),
        declaration.parameters(),
        declaration.body().orElse(List.of()),
        values);
    return values.isEmpty()
        ? Optional.empty()
        : end.map(state -> new Result(Value.join(values), state));
  }

  /** Runs something that notes no sends and is no part of the bodies that are being walked. */
  private void aside(Runnable walk) {
    boolean before = probing;
    Deque<Frame> outerFrames = frames;
    Deque<List<State>> outerThrown = thrown;
    probing = true;
    frames = new ArrayDeque<>();
    thrown = new ArrayDeque<>();
    try {
      walk.run();
    } finally {
      probing = before;
      frames = outerFrames;
      thrown = outerThrown;
    }
  }

  /** Evaluates the initialiser of a field on its own. */
  Value initialValue(Type type, TypeRef declared, Expr init, State state) {
    Value[] result = new Value[1];
    aside(() -> inFrame(
        new Frame(type, Value.Instance.anyOf(type), Optional.empty(), Optional.empty()),
        () ->
            result[0] = expressions.value(init, state).withType(program.resolve(declared, type))));
    return result[0];
  }
}
