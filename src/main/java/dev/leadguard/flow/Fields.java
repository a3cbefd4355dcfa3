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
import java.util.HashMap;
import java.util.HashSet;
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

  /** Annotations that say nothing of the value. */
  private static final Set<String> HARMLESS = Set.of(
      "SuppressWarnings",
      "Deprecated",
      "Nullable",
      "NonNull",
      "Nonnull",
      "NotNull",
      "VisibleForTesting",
      "GuardedBy",
      "Getter",
      "Setter",
      "Builder",
      "Builder.Default",
      "Data",
      "Accessors",
      "AllArgsConstructor",
      "RequiredArgsConstructor",
      "NoArgsConstructor",
      "ToString",
      "EqualsAndHashCode",
      "Slf4j");

  /** Annotations that fill a field from a container. */
  private static final Set<String> INJECTED =
      Set.of("Autowired", "Inject", "Resource", "RestClient", "MockBean", "Mock");

  private final Walk walk;
  private final Program program;
  private final Set<String> shared;
  private final Map<String, List<Body>> writers = new LinkedHashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private final Set<String> referenced = new LinkedHashSet<>();
  private final Set<String> elementsAssigned = new LinkedHashSet<>();
  private final Map<String, List<Body>> creators = new LinkedHashMap<>();
  private final Map<String, Set<Written>> written = new LinkedHashMap<>();
  private final Map<String, Value> known = new LinkedHashMap<>();
  /** What is said of a field until one more body is walked to its end; without it, each reading would walk the rest again. */
  private final Map<String, Value> provisional = new LinkedHashMap<>();

  private final Set<String> inProgress = new LinkedHashSet<>();
  private final Set<Body> probed = Collections.newSetFromMap(new IdentityHashMap<>());
  /** Bodies that are being walked now, or are too long: what they assign is not known in full. */
  private final Set<Body> unfinished = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Numbered<HttpState> objects = new Numbered<>();
  /** What final fields hold of the objects that other fields hold. */
  private final Map<Slot, Value> settled = new HashMap<>();

  private final Caches caches;

  private final Set<Slot> finalFields = new HashSet<>();
  private final Map<Integer, Set<String>> fieldsOfObject = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();

  /** A field of one object; of any, for a static one. */
  private record Slot(int object, String key) {

    static Slot of(Field field, Value.Instance object) {
      boolean isStatic = field.declaration().modifiers().contains("static");
      return new Slot(isStatic ? Value.Instance.ANY : object.id(), field.key());
    }
  }

  /** A body that assigns fields. */
  private record Body(
      Type type, Optional<Method> method, List<Parameter> parameters, List<Stmt> statements) {

    /** Returns whether it is a constructor, or a block that runs before one. */
    boolean isRunAtStart() {
      return method.map(m -> m.declaration().name().equals("new")).orElse(true);
    }
  }

  /**
   * A value that a body assigns to a field.
   *
   * @param of the type of the object, as far as it is known
   * @param made whether the object was made on the way, so that it is of that very type
   */
  private record Written(Value value, Type of, boolean made) {}

  /**
   * @param shared keys of the fields whose objects several methods change, as {@link #changedElsewhere} told of an earlier
   *     walk: nothing is certain of those
   */
  Fields(Walk walk, Program program, Set<String> shared) {
    this.walk = walk;
    this.program = program;
    this.shared = Set.copyOf(shared);
    this.caches = new Caches(program);
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
            new TypeRef(type.simpleName(), program.typeOf(constant, type).name(), constant.at()),
            constant.args(),
            Optional.empty(),
            constant.at(),
            Optional.empty());
        note(new Body(type, Optional.empty(), List.of(), List.of(new Stmt.ExprStmt(made))));
      } else if (member instanceof Member.Field field && field.init().isPresent()) {
        note(new Body(
            type,
            Optional.empty(),
            List.of(),
            List.of(new Stmt.ExprStmt(field.init().get()))));
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
          noteTarget(assign.target(), body.type(), names);
        } else if (expr instanceof Expr.New creation) {
          created.add(program.resolve(creation.type(), body.type()));
        } else if (expr instanceof Expr.MethodRef ref && ref.name().equals("new")) {
          // Who calls the constructor, and with what, is not seen.
          Program.dotted(ref.target())
              .ifPresent(name -> referenced.add(program.resolve(name, body.type())));
        } else if (expr instanceof Expr.Call call
            && call.target().isEmpty()
            && call.name().equals("this")) {
          created.add(body.type().name());
        } else if (expr instanceof Expr.Call call
            && call.target().isEmpty()
            && call.name().equals("super")) {
          program.parentsOf(body.type()).forEach(parent -> created.add(parent.name()));
        }
        super.scan(expr);
      }
    }.scan(body.statements());
    created.forEach(
        type -> creators.computeIfAbsent(type, name -> new ArrayList<>()).add(body));
    names.forEach(name -> writers.computeIfAbsent(name, n -> new ArrayList<>()).add(body));
    bodies.add(body);
  }

  private void noteTarget(Expr target, Type type, Set<String> names) {
    if (target instanceof Expr.Name name) {
      names.add(name.id());
    } else if (target instanceof Expr.Select select) {
      names.add(select.id());
    } else if (target instanceof Expr.Index index) {
      Program.dotted(index.array())
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .flatMap(name -> program.field(type, name))
          .ifPresent(field -> elementsAssigned.add(field.key()));
    }
  }

  /**
   * Returns the bodies to walk for a field: those that assign a field of its name. A constructor is walked from where it is
   * called as well, with the arguments there, and from nowhere else if only these files can call it.
   */
  private List<Body> bodiesFor(Field field) {
    Set<Body> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Body> inOrder = new ArrayList<>();
    writers
        .getOrDefault(field.declaration().name(), List.of())
        .forEach(body -> addCallers(body, found, inOrder));
    if (isComponent(field) && program.isClosedWorld()) {
      // The constructor that assigns it is not written out: those who call it are all there is to
      // walk.
      creators
          .getOrDefault(field.owner().name(), List.of())
          .forEach(body -> addCallers(body, found, inOrder));
    }
    return inOrder.stream()
        .filter(body -> !isClosedConstructor(body) || !isCalledFromOutside(body))
        .toList();
  }

  /** Returns whether a field is the component of a record. */
  private static boolean isComponent(Field field) {
    return field.owner().components().stream()
        .anyMatch(component -> component.name().equals(field.declaration().name()));
  }

  /** Returns whether something calls a closed constructor; one that only calls another of its type is its own caller. */
  private boolean isCalledFromOutside(Body constructor) {
    return creatorsOf(constructor).stream().anyMatch(creator -> creator != constructor);
  }

  private void addCallers(Body body, Set<Body> found, List<Body> inOrder) {
    if (!found.add(body)) {
      return;
    }
    inOrder.add(body);
    creatorsOf(body).forEach(caller -> addCallers(caller, found, inOrder));
  }

  /** Returns the bodies that call a constructor, if these can be told. */
  private List<Body> creatorsOf(Body body) {
    boolean isConstructor = body.method()
        .filter(method -> method.declaration().name().equals("new"))
        .isPresent();
    boolean told = (program.isClosedWorld() || isClosedConstructor(body))
        && !referenced.contains(body.type().name());
    return isConstructor && told ? creators.getOrDefault(body.type().name(), List.of()) : List.of();
  }

  /** Returns whether only the files can call a constructor. */
  private boolean isClosedConstructor(Body body) {
    return body.method()
        .filter(method -> method.declaration().name().equals("new"))
        .filter(method -> method.owner().isEnum()
            || method.declaration().modifiers().contains("private")
            || program.isClosedWorld() && isHidden(method) && !isManaged(method))
        .isPresent();
  }

  /** Returns whether code of other packages cannot call a constructor. */
  private static boolean isHidden(Method constructor) {
    List<String> modifiers = constructor.declaration().modifiers();
    boolean open = modifiers.contains("public") || modifiers.contains("protected");
    return !open || !constructor.owner().isExported();
  }

  /** An annotation that is not known may have a container call the constructor. */
  private static boolean isManaged(Method constructor) {
    return !areHarmless(constructor.declaration().annotations())
        || !areHarmless(constructor.owner().annotations());
  }

  private static boolean areHarmless(List<Annotation> annotations) {
    return annotations.stream()
        .allMatch(annotation -> HARMLESS.contains(annotation.type().text()));
  }

  /** Returns whether maps are held by fields that are caches, and by nothing else. */
  boolean areCaches(Value maps) {
    return maps.refs().stream()
        .allMatch(ref -> fieldsOfObject.containsKey(ref)
            && fieldsOfObject.get(ref).stream().allMatch(caches::isOne));
  }

  /** Returns the objects that fields hold, by number. */
  Numbered<HttpState> objects() {
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
    Slot slot = Slot.of(field, object);
    Value assigned = state.field(slot.object(), slot.key());
    if (assigned != null) {
      return assigned;
    }
    Value value =
        Optional.ofNullable(settled.get(slot)).orElseGet(() -> anyValue(field, object.of()));
    value.refs().forEach(ref -> {
      if (objects.containsKey(ref)) {
        state.objects().putIfAbsent(ref, objects.get(ref));
      }
    });
    return value;
  }

  /** Gives a field of a new object its first value; what any object of the type can hold already counts that. */
  void start(Field field, Value.Instance object, Value value, State state) {
    noteFinal(field, object);
    Slot slot = Slot.of(field, object);
    state.setField(slot.object(), slot.key(), value);
  }

  private void noteFinal(Field field, Value.Instance object) {
    boolean own = object.id() != Value.Instance.ANY;
    if (own && field.declaration().modifiers().contains("final")) {
      finalFields.add(Slot.of(field, object));
    }
  }

  /** Assigns a field of an object. */
  void assign(Field field, Value.Instance object, Value value, State state) {
    Slot slot = Slot.of(field, object);
    state.setField(slot.object(), slot.key(), value);
    if (walk.isProbing()) {
      written
          .computeIfAbsent(field.key(), key -> new LinkedHashSet<>())
          .add(new Written(value, object.of(), object.id() != Value.Instance.ANY));
    }
  }

  /** Forgets what the fields of an object hold that can be assigned anywhere: they hold what those of any object do. */
  void forgetAssignable(Value.Instance object, State state) {
    List<Type> declaring = new ArrayList<>(program.parentsOf(object.of()));
    declaring.add(object.of());
    for (Type type : declaring) {
      type.members().stream()
          .filter(member ->
              member instanceof Member.Field field && !field.modifiers().contains("final"))
          .map(member -> Slot.of(new Field(type, (Member.Field) member), object))
          .forEach(slot -> state.forgetField(slot.object(), slot.key()));
    }
  }

  /** Notes that code which is not visible gets hold of an object: it can change what its fields hold, and assign them. */
  void escape(Value.Instance object, State state, Cause cause) {
    Set<String> owners = new LinkedHashSet<>(program.ancestorsOf(object.of().name()));
    owners.add(object.of().name());
    for (String key : state.fieldsOf(object.id())) {
      if (!owners.contains(key.substring(0, key.lastIndexOf('.')))) {
        continue;
      }
      Value value = state.field(object.id(), key);
      state.forgetField(object.id(), key);
      walk.escape(withoutObjects(value), state, cause);
      if (object.id() != Value.Instance.ANY) {
        Hole hole = Walk.hole(Hole.Origin.FIELD, List.of(), Place.NONE, cause);
        state.setField(object.id(), key, value.or(Value.hole(value.type(), hole)));
      }
    }
  }

  /** An object that holds itself, over other objects, is not followed around. */
  private static Value withoutObjects(Value value) {
    List<Value.Atom> atoms =
        value.atoms().stream().filter(atom -> !(atom instanceof Value.Instance)).toList();
    return atoms.isEmpty()
        ? Value.of(value.type(), new Value.Null())
        : new Value(value.type(), atoms);
  }

  /** Returns what a field of a new object holds before anything is assigned. */
  Value firstValue(Field field, String type, State state) {
    if (!isConfigured(field) && !Walk.isInert(type)) {
      return Value.of(type, new Value.Null());
    }
    return hole(field, state);
  }

  /** Returns what the field of an object of a type can hold; what it holds only in other subtypes of its class is left out. */
  private Value anyValue(Field field, Type of) {
    boolean isStatic = field.declaration().modifiers().contains("static");
    Type receiver = isStatic || !program.isA(of.name(), field.owner().name()) ? field.owner() : of;
    String key = field.key() + " of " + receiver.name();
    Value value = known.getOrDefault(key, provisional.get(key));
    if (value != null) {
      return value;
    }
    if (!inProgress.add(key)) {
      return hole(field, walk.newState());
    }
    value = workOut(field, receiver, key);
    inProgress.remove(key);
    return value;
  }

  private Value workOut(Field field, Type receiver, String key) {
    Optional<Value> configured = configured(field);
    if (configured.isPresent()) {
      known.put(key, configured.get());
      return configured.get();
    }
    State state = walk.newState();
    List<Value> values = new ArrayList<>();
    Member.Field declaration = field.declaration();
    declaration
        .init()
        .ifPresent(
            init -> values.add(walk.initialValue(field.owner(), declaration.type(), init, state)));
    keep(state);
    List<Body> all = bodiesFor(field);
    for (Body body : all) {
      if (probed.add(body)) {
        unfinished.add(body);
        Optional<State> end = walked(body);
        end.ifPresent(this::keep);
        if (end.isPresent()) {
          unfinished.remove(body);
          provisional.clear();
        }
      }
    }
    boolean complete = all.stream().noneMatch(unfinished::contains);
    written.getOrDefault(field.key(), Set.of()).stream()
        .filter(assigned -> concerns(assigned, receiver))
        .forEach(assigned -> values.add(named(assigned.value(), declaration.name())));
    boolean ours = isSettledHere(field) && !mayBeInjected(field);
    if (values.isEmpty() || !ours || !complete) {
      State fresh = walk.newState();
      values.add(complete ? supplied(field, fresh) : hole(field, fresh));
      objects.putAll(fresh.objects());
    }
    boolean onlyInjected = mayBeInjected(field)
        && values.size() == 1
        && declaration.init().isEmpty()
        && !written.containsKey(field.key());
    Value value = Value.join(values);
    if (elementsAssigned.contains(field.key()) && value.canBe(Value.Array.class)) {
      value = hole(field, walk.newState());
    }
    (complete ? known : provisional).put(key, value);
    prepareObjects(field, value);
    for (int ref : value.refs()) {
      fieldsOfObject.computeIfAbsent(ref, id -> new TreeSet<>()).add(field.key());
      boolean open = walk.isMutable(value) && !field.declaration().modifiers().contains("private");
      boolean changeable = shared.contains(field.key()) || !ours || open;
      if (changeable && !onlyInjected) {
        objects.computeIfPresent(ref, (id, object) -> object.escaped(Cause.FIELD));
      }
      if (walk.unseenClients.isOfItsOwn(declaration.name())) {
        objects.computeIfPresent(
            ref,
            (id, object) ->
                object.soft().contains(UnseenClients.LINK) ? object.opened(Cause.CLIENT) : object);
      }
    }
    return value;
  }

  /** Returns what the configuration gives a field, with its default. */
  private Optional<Value> configured(Field field) {
    Member.Field declaration = field.declaration();
    String type = program.resolve(declaration.type(), field.owner());
    if (!Configuration.isText(type)) {
      return Optional.empty();
    }
    String file = field.owner().unit().path();
    return walk.configuration
        .injected(declaration.annotations(), file, holeOf(field))
        .or(() -> Configuration.keyOf(field)
            .map(key -> walk.configuration
                .property(key, file)
                .orElseGet(() -> byDefault(field, key, type))))
        .map(value -> value.withType(type));
  }

  /** Returns what a field that takes its value from a key holds, as far as the source tells: its initialiser, or anything. */
  private Value byDefault(Field field, String key, String type) {
    Member.Field declaration = field.declaration();
    Value any = Value.hole(
        type,
        Walk.hole(
            Hole.Origin.PROPERTY,
            List.of(key, declaration.name()),
            field.owner().place(declaration.at()),
            Cause.FIELD));
    return declaration
        .init()
        .map(init -> walk.initialValue(field.owner(), declaration.type(), init, walk.newState()))
        .filter(value -> value.isOnly(Value.Text.class))
        .map(value -> value.or(any))
        .orElse(any);
  }

  /** Returns whether a value was assigned to a field of an object that can be one of the type. */
  private boolean concerns(Written assigned, Type receiver) {
    return program.isA(assigned.of().name(), receiver.name())
        || !assigned.made() && program.isA(receiver.name(), assigned.of().name());
  }

  /**
   * Walks what runs while an object of the type is made: blocks and constructors can do more to the objects of a field than its
   * initialiser shows.
   */
  private void prepareObjects(Field field, Value value) {
    if (value.refs().isEmpty() || field.declaration().init().isEmpty()) {
      return;
    }
    List<State> constructed = new ArrayList<>();
    for (Body body : bodies) {
      boolean runs = body.type().equals(field.owner()) && body.isRunAtStart();
      if (runs) {
        Optional<State> walked = walked(body);
        if (walked.isEmpty()) {
          value
              .refs()
              .forEach(ref ->
                  objects.computeIfPresent(ref, (id, object) -> object.escaped(Cause.BUDGET)));
          continue;
        }
        State end = walked.get();
        // What it assigns to other fields counts as well.
        end.objects().forEach(objects::putIfAbsent);
        if (body.method().isPresent()) {
          constructed.add(end);
        } else if (end.isReachable()) {
          value.refs().forEach(ref -> keep(ref, end));
        }
      }
    }
    constructed.stream()
        .filter(State::isReachable)
        .reduce((first, second) -> {
          first.join(second, Guard.NONE);
          return first;
        })
        .ifPresent(end -> value.refs().forEach(ref -> keep(ref, end)));
  }

  private Optional<State> walked(Body body) {
    return walk.probe(
        body.type(),
        Value.Instance.anyOf(body.type()),
        body.method(),
        body.parameters(),
        body.statements());
  }

  private void keep(int ref, State end) {
    if (end.objects().containsKey(ref)) {
      objects.put(ref, end.objects().get(ref));
    }
  }

  /** Keeps the objects that a walk made; those whose fields can be assigned later are known by their type only. */
  private void keep(State end) {
    objects.join(end.objects(), (before, after) -> after);
    for (int object : end.objectsWithFields()) {
      for (String key : end.fieldsOf(object)) {
        Value value = end.field(object, key);
        if (finalFields.contains(new Slot(object, key)) && isFixed(value)) {
          settled.put(new Slot(object, key), value);
        }
      }
    }
  }

  /** Returns whether nothing that happens later changes what the value is. */
  private static boolean isFixed(Value value) {
    return value.atoms().stream()
        .allMatch(atom -> atom instanceof Value.Text
            || atom instanceof Value.Null
            || atom instanceof Value.Bool
            || atom instanceof Value.Instance
            || atom instanceof Value.Function function
                && function.captured().values().stream().allMatch(Fields::isPlain));
  }

  private static boolean isPlain(Value value) {
    return value.isOnly(Value.Text.class) || value.isOnly(Value.Instance.class);
  }

  /** Returns whether all assignments of the field are in this file. */
  private static boolean isSettledHere(Field field) {
    List<String> modifiers = field.declaration().modifiers();
    return modifiers.contains("final")
        || modifiers.contains("private")
        || field.owner().isInterface();
  }

  /** An annotation that is not known may have a container assign the field, a final one excepted. */
  private static boolean mayBeInjected(Field field) {
    return !field.declaration().modifiers().contains("final")
        && field.declaration().annotations().stream()
            .anyMatch(annotation -> !HARMLESS.contains(annotation.type().text()));
  }

  private static boolean isConfigured(Field field) {
    return field.declaration().annotations().stream()
        .anyMatch(annotation -> CONFIGURED.contains(annotation.type().text())
            || INJECTED.contains(annotation.type().text()));
  }

  private Value hole(Field field, State state) {
    return walk.unknown(
        program.resolve(field.declaration().type(), field.owner()), holeOf(field), state);
  }

  /** Returns what code out of sight gives a field. */
  private Value supplied(Field field, State state) {
    Member.Field declaration = field.declaration();
    return walk.outside(
        program.resolve(declaration.type(), field.owner()),
        holeOf(field),
        declaration.annotations(),
        state);
  }

  private Hole holeOf(Field field) {
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
    return Walk.hole(origin, names, field.owner().place(declaration.at()), Cause.FIELD);
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
