package dev.leadguard.flow;

import dev.leadguard.flow.Program.Field;
import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the fields of the file hold: the initialiser and all assignments in the file, joined. A field that other files can
 * assign can also hold something else. Values are worked out when they are first asked for.
 */
final class Fields {

  /** Annotations that fill a field from configuration; their value names the key. */
  private static final Set<String> CONFIGURED = Set.of("Value", "ConfigProperty", "Property");

  /** Annotations that fill a field from a container. */
  private static final Set<String> INJECTED =
      Set.of("Autowired", "Inject", "Resource", "RestClient", "MockBean", "Mock");

  private final Walk walk;
  private final Program program;
  private final Set<String> shared;
  private final Map<String, List<Body>> writers = new LinkedHashMap<>();
  private final Map<String, List<Body>> creators = new LinkedHashMap<>();
  private final Map<String, Set<Value>> written = new LinkedHashMap<>();
  private final Map<String, Value> known = new LinkedHashMap<>();
  private final Set<String> inProgress = new LinkedHashSet<>();
  private final Set<Body> probed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Integer, HttpState> objects = new TreeMap<>();
  private final Map<Integer, Set<String>> fieldsOfObject = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();

  /** A body that assigns fields. */
  private record Body(
      Type type, Optional<Method> method, List<Parameter> parameters, List<Stmt> statements) {}

  /**
   * @param shared keys of the fields whose objects several methods change, as {@link #changedElsewhere} told of an earlier
   *     walk: nothing is certain of those
   */
  Fields(Walk walk, Program program, Set<String> shared) {
    this.walk = walk;
    this.program = program;
    this.shared = Set.copyOf(shared);
  }

  /** Finds out which bodies of a type assign which fields. */
  void prepare(Type type) {
    for (Member member : type.members()) {
      if (member instanceof Member.Method method && method.body().isPresent()) {
        note(new Body(
            type,
            Optional.of(new Method(type, method)),
            method.parameters(),
            method.body().get()));
      } else if (member instanceof Member.EnumConstant constant) {
        // The constructor of an enum is called here and nowhere else.
        Expr made = new Expr.New(
            Optional.empty(),
            TypeRef.of(type.simpleName(), constant.at()),
            constant.args(),
            Optional.empty(),
            constant.at(),
            Optional.empty());
        note(new Body(type, Optional.empty(), List.of(), List.of(new Stmt.ExprStmt(made))));
      } else if (member instanceof Member.Initializer initializer) {
        note(new Body(type, Optional.empty(), List.of(), initializer.body()));
      }
    }
  }

  private void note(Body body) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> created = new LinkedHashSet<>();
    new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        if (expr instanceof Expr.Assign assign) {
          if (assign.target() instanceof Expr.Name name) {
            names.add(name.id());
          } else if (assign.target() instanceof Expr.Select select) {
            names.add(select.id());
          }
        } else if (expr instanceof Expr.New creation) {
          created.add(program.resolve(creation.type(), body.type()));
        } else if (expr instanceof Expr.Call call
            && call.target().isEmpty()
            && call.name().equals("this")) {
          created.add(body.type().name());
        }
        super.scan(expr);
      }
    }.scan(body.statements());
    created.forEach(
        type -> creators.computeIfAbsent(type, name -> new ArrayList<>()).add(body));
    for (String name : names) {
      program
          .field(body.type(), name)
          .ifPresent(field ->
              writers.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(body));
    }
  }

  /**
   * Returns the bodies to walk for a field. A constructor that only this file can call is walked from where it is called, with
   * the arguments there.
   */
  private List<Body> bodiesFor(Field field) {
    List<Body> bodies = new ArrayList<>();
    for (Body body : writers.getOrDefault(field.key(), List.of())) {
      List<Body> callers = creators.getOrDefault(body.type().name(), List.of());
      if (isClosedConstructor(body) && !callers.isEmpty()) {
        bodies.addAll(callers);
      } else {
        bodies.add(body);
      }
    }
    return bodies;
  }

  private static boolean isClosedConstructor(Body body) {
    return body.method()
        .filter(method -> method.declaration().name().equals("new"))
        .filter(method ->
            method.owner().isEnum() || method.declaration().modifiers().contains("private"))
        .isPresent();
  }

  /** Returns the objects that fields hold, by number. */
  Map<Integer, HttpState> objects() {
    return objects;
  }

  /** Notes that a body changes an object; only those of fields matter, and only outside constructors. */
  void changes(int object, boolean constructing) {
    if (!constructing) {
      changed.addAll(fieldsOfObject.getOrDefault(object, Set.of()));
    }
  }

  /** Returns the keys of the fields whose objects were changed outside constructors. */
  Set<String> changedElsewhere() {
    return Set.copyOf(changed);
  }

  /** Returns what a field of an object holds at this point: what was assigned on the way here, or else anything it ever holds. */
  Value value(Field field, Value.Instance object, State state) {
    Value assigned = state.fields().get(keyOf(field, object));
    if (assigned != null) {
      return assigned;
    }
    Value value = anyValue(field);
    value.refs().forEach(ref -> {
      if (objects.containsKey(ref)) {
        state.objects().putIfAbsent(ref, objects.get(ref));
      }
    });
    return value;
  }

  /** Gives a field of a new object its first value; what any object of the type can hold already counts that. */
  void start(Field field, Value.Instance object, Value value, State state) {
    state.fields().put(keyOf(field, object), value);
  }

  /** Assigns a field of an object. */
  void assign(Field field, Value.Instance object, Value value, State state) {
    state.fields().put(keyOf(field, object), value);
    if (walk.isProbing()) {
      written.computeIfAbsent(field.key(), key -> new LinkedHashSet<>()).add(value);
    }
  }

  /** Returns what a field of a new object holds before anything is assigned. */
  Value firstValue(Field field, String type, State state) {
    if (!isConfigured(field) && !Walk.isInert(type)) {
      return Value.of(type, new Value.Null());
    }
    return hole(field, state);
  }

  private static String keyOf(Field field, Value.Instance object) {
    boolean own =
        object.id() != Value.Instance.ANY && !field.declaration().modifiers().contains("static");
    return own ? State.OBJECT_FIELD + object.id() + "." + field.key() : field.key();
  }

  private Value anyValue(Field field) {
    Value value = known.get(field.key());
    if (value != null) {
      return value;
    }
    if (!inProgress.add(field.key())) {
      return hole(field, new State());
    }
    value = workOut(field);
    inProgress.remove(field.key());
    known.put(field.key(), value);
    return value;
  }

  private Value workOut(Field field) {
    State state = new State();
    List<Value> values = new ArrayList<>();
    Member.Field declaration = field.declaration();
    declaration
        .init()
        .ifPresent(
            init -> values.add(walk.initialValue(field.owner(), declaration.type(), init, state)));
    objects.putAll(state.objects());
    for (Body body : bodiesFor(field)) {
      if (probed.add(body)) {
        objects.putAll(walk.probe(
                body.type(),
                Value.Instance.anyOf(body.type()),
                body.method(),
                body.parameters(),
                body.statements())
            .objects());
      }
    }
    written
        .getOrDefault(field.key(), Set.of())
        .forEach(value -> values.add(named(value, declaration.name())));
    boolean ours = isSettledHere(field);
    if (values.isEmpty() || !ours) {
      State fresh = new State();
      values.add(hole(field, fresh));
      objects.putAll(fresh.objects());
    }
    Value value = Value.join(values);
    for (int ref : value.refs()) {
      fieldsOfObject.computeIfAbsent(ref, id -> new TreeSet<>()).add(field.key());
      if (shared.contains(field.key()) || !ours) {
        objects.computeIfPresent(ref, (id, object) -> object.escaped(Cause.FIELD));
      }
    }
    return value;
  }

  /** Returns whether all assignments of the field are in this file. */
  private static boolean isSettledHere(Field field) {
    List<String> modifiers = field.declaration().modifiers();
    return modifiers.contains("final")
        || modifiers.contains("private")
        || field.owner().isInterface();
  }

  private static boolean isConfigured(Field field) {
    return field.declaration().annotations().stream()
        .anyMatch(annotation -> CONFIGURED.contains(annotation.type().text())
            || INJECTED.contains(annotation.type().text()));
  }

  private Value hole(Field field, State state) {
    Member.Field declaration = field.declaration();
    List<String> names = new ArrayList<>();
    Hole.Origin origin = Hole.Origin.FIELD;
    for (Annotation annotation : declaration.annotations()) {
      if (CONFIGURED.contains(annotation.type().text())) {
        origin = Hole.Origin.PROPERTY;
        annotation.values().forEach(value -> {
          if (value.expr() instanceof Expr.Lit lit) {
            names.add(lit.text());
          }
        });
      }
    }
    names.add(declaration.name());
    return walk.unknown(
        program.resolve(declaration.type(), field.owner()),
        Walk.hole(origin, names, field.owner().place(declaration.at()), Cause.FIELD),
        state);
  }

  /** Adds the field's name to what is known of the origin of a value: names are hints and can be tested by a guard. */
  private static Value named(Value value, String name) {
    return value.mapTexts(template -> {
      if (!template.isHole()) {
        return template;
      }
      Hole hole = template.holes().get(0);
      if (hole.names().contains(name) || hole.names().size() >= 8) {
        return template;
      }
      List<String> names = new ArrayList<>(hole.names());
      names.add(name);
      return Template.of(new Hole(hole.inert(), hole.origin(), names, hole.at(), hole.cause()));
    });
  }
}
