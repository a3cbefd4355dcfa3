package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Libraries;
import dev.leadguard.library.Library;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
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
 */
final class Walk {

  static final int MAX_DEPTH = 6;

  /**
   * What there is no more to walk in than this is walked at any depth: getters, setters, small makers of headers. Clients hand a
   * request on through five or six overloads before they open a connection and come to these; a higher limit for all calls
   * takes twice the time there, and bodies run out of their budget.
   */
  static final int MAX_DEEP_EFFORT = 100;

  final Program program;
  final Libraries libraries;
  final Sends sends = new Sends();
  final Budget budget = new Budget();
  final Efforts efforts;
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
  final Mutables mutables = new Mutables(this);
  final Probes probes = new Probes(this);
  final Beans beans = new Beans(this);
  final Containers containers = new Containers(this);
  final UnseenClients unseenClients;
  final Configuration configuration;
  final FieldSources fieldSources = new FieldSources(this);
  final Fields fields;
  final KeyHints hints;
  Deque<Frame> frames = new ArrayDeque<>();
  Map<Place, Pending> pending = new LinkedHashMap<>();
  Deque<List<State>> thrown = new ArrayDeque<>();
  /** Variables that the bodies of local classes and classes without a name can see. */
  final Map<Type, Map<String, Value>> captured = new LinkedHashMap<>();

  /** Maps and lists, by the class without a name that extends them with nothing but blocks. */
  final Map<Type, Value> filled = new LinkedHashMap<>();

  private final Map<String, Type> localTypes = new LinkedHashMap<>();
  Set<Place> walkedFunctions = new LinkedHashSet<>();
  private final Named.Names names = new Named.Names();
  private final Map<Integer, Place> births = new HashMap<>();

  /**
   * A body that is not walked yet: a lambda, or the members of a class in a body.
   *
   * @param made the program where the body was met
   */
  record Pending(Optional<Value.Function> function, Optional<Type> type, State made) {}

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
    this.efforts = new Efforts(program);
    this.libraries = libraries;
    this.unseenClients = unseenClients;
    this.configuration = configuration;
    this.hints = new KeyHints(this, words);
    this.fields = new Fields(this, program, sharedFields);
  }

  /** Returns the state of a program in which nothing has happened. */
  State newState() {
    return new State(names);
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
    int id = budget.newObject();
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
    int id = budget.newObject();
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
    if (mutables.takesHooks(value.type())) {
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
        if (mutables.has(Value.of(value.type(), ref))) {
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
    boolean outside = probes.isProbing()
        || frames.peek().method.map(unseenClients::isCalledFromOutside).orElse(false);
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
    if (fromOutside && mutables.has(value)) {
      value.refs().forEach(ref -> fields.changes(ref, false));
    }
  }

  /** Notes that a call changes an object. */
  void changed(int object) {
    boolean constructing = frames.stream()
        .allMatch(frame ->
            frame.method.isEmpty() || frame.method.get().declaration().name().equals("new"));
    fields.changes(object, constructing);
  }
}
