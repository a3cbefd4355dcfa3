package dev.leadguard.flow;

import dev.leadguard.flow.FieldWriters.Body;
import dev.leadguard.flow.Program.Field;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Member;
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

  private static final String OTHER_CALLERS =
      "an object comes from a caller, and code that is not visible can be one as well";

  private final Walk walk;
  private final Program program;
  private final FieldWriters writers;
  private final Set<String> shared;
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

  /** Whether the body that is walked aside is a constructor as {@link Written#openly} says. */
  private boolean openly;

  private final Caches caches;

  private final Set<Slot> finalFields = new HashSet<>();
  private final Map<Integer, Set<String>> fieldsOfObject = new TreeMap<>();
  private final Map<Integer, Set<Integer>> standsFor = new HashMap<>();
  private final Set<String> changed = new TreeSet<>();

  /** A field of one object; of any, for a static one. */
  private record Slot(int object, String key) {

    static Slot of(Field field, Value.Instance object) {
      boolean isStatic = field.declaration().modifiers().contains("static");
      return new Slot(isStatic ? Value.Instance.ANY : object.id(), field.key());
    }
  }

  /**
   * A value that a body assigns to a field.
   *
   * @param of the type of the object, as far as it is known
   * @param made whether the object was made on the way, so that it is of that very type
   * @param openly whether the walk began in a constructor that code out of sight can call, of a type of which objects are made in
   *     sight
   */
  private record Written(Value value, Type of, boolean made, boolean openly) {}

  /**
   * @param shared keys of the fields whose objects several methods change, as {@link #changedElsewhere} told of an earlier
   *     walk: nothing is certain of those
   */
  Fields(Walk walk, Program program, Set<String> shared) {
    this.walk = walk;
    this.program = program;
    this.writers = new FieldWriters(program);
    this.shared = Set.copyOf(shared);
    this.caches = new Caches(program);
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
    if (walk.probes.isProbing()) {
      written
          .computeIfAbsent(field.key(), key -> new LinkedHashSet<>())
          .add(new Written(value, object.of(), object.id() != Value.Instance.ANY, openly));
    }
  }

  /** Forgets what the fields of an object hold that can be assigned anywhere: they hold what those of any object do. */
  void forgetAssignable(Value.Instance object, State state) {
    List<Type> declaring = new ArrayList<>(program.hierarchy.parentsOf(object.of()));
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
    Set<String> owners =
        new LinkedHashSet<>(program.hierarchy.ancestorsOf(object.of().name()));
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

  /** Returns what the field of an object of a type can hold; what it holds only in other subtypes of its class is left out. */
  private Value anyValue(Field field, Type of) {
    boolean isStatic = field.declaration().modifiers().contains("static");
    Type receiver =
        isStatic || !program.hierarchy.isA(of.name(), field.owner().name()) ? field.owner() : of;
    String key = field.key() + " of " + receiver.name();
    Value value = known.getOrDefault(key, provisional.get(key));
    if (value != null) {
      return value;
    }
    if (!inProgress.add(key)) {
      return notYet(field, walk.newState());
    }
    value = workOut(field, receiver, key);
    inProgress.remove(key);
    return value;
  }

  /** Returns what a field can hold while a body is walked that assigns it: anything, and at first nothing. */
  private Value notYet(Field field, State state) {
    Value any = walk.fieldSources.unknown(field, state);
    // Of a text that is not visible no test for null is decided anyway.
    return field.declaration().init().isPresent() || any.isOnly(Value.Text.class)
        ? any
        : any.or(Value.of(any.type(), new Value.Null()));
  }

  private Value workOut(Field field, Type receiver, String key) {
    Optional<Value> configured = walk.fieldSources.configured(field);
    if (configured.isPresent()) {
      known.put(key, configured.get());
      return configured.get();
    }
    State state = walk.newState();
    List<Value> values = new ArrayList<>();
    Member.Field declaration = field.declaration();
    declaration
        .init()
        .ifPresent(init ->
            values.add(walk.probes.initialValue(field.owner(), declaration.type(), init, state)));
    keep(state);
    List<Body> all = writers.bodiesFor(field);
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
    List<Written> assignments = written.getOrDefault(field.key(), Set.of()).stream()
        .filter(assigned -> concerns(assigned, receiver))
        .toList();
    inSight(assignments).forEach(one -> values.add(named(one, declaration.name())));
    boolean ours = FieldSources.isSettledHere(field) && !FieldSources.mayBeInjected(field);
    if (values.isEmpty() || !ours || !complete) {
      State fresh = walk.newState();
      values.add(complete ? walk.fieldSources.supplied(field, fresh) : notYet(field, fresh));
      objects.putAll(fresh.objects());
    }
    boolean onlyInjected = FieldSources.mayBeInjected(field)
        && values.size() == 1
        && declaration.init().isEmpty()
        && !written.containsKey(field.key());
    Value value = Value.join(fewer(values));
    if (writers.assignElementsOf(field) && value.canBe(Value.Array.class)) {
      value = walk.fieldSources.unknown(field, walk.newState());
    }
    (complete ? known : provisional).put(key, value);
    prepareObjects(field, value);
    for (int ref : value.refs()) {
      holds(field, ref);
      boolean open =
          walk.mutables.has(value) && !field.declaration().modifiers().contains("private");
      boolean changeable = shared.contains(field.key()) || !ours || open;
      if (changeable && !onlyInjected) {
        objects.computeIfPresent(ref, (id, object) -> object.escaped(Cause.FIELD));
      }
      if (walk.unseenClients.isOfItsOwn(declaration.name())) {
        objects.computeIfPresent(
            ref, (id, object) -> object.isFromOutside(id) ? object.opened(Cause.CLIENT) : object);
      }
    }
    return value;
  }

  /**
   * Returns what is assigned. Where objects come in from callers in sight and from those that may be out of sight, it is likely that
   * there are no other callers.
   */
  private List<Value> inSight(List<Written> assignments) {
    List<Value> all = assignments.stream().map(Written::value).toList();
    List<Value> seen = assignments.stream()
        .filter(assigned -> !assigned.openly())
        .map(Written::value)
        .toList();
    boolean objectsOnly =
        !seen.isEmpty() && seen.size() < all.size() && seen.stream().allMatch(this::isObjects);
    return objectsOnly ? seen.stream().map(this::softened).toList() : all;
  }

  private boolean isObjects(Value value) {
    return value.atoms().stream()
            .allMatch(atom -> atom instanceof Value.Null
                || atom instanceof Value.Ref ref && objects.containsKey(ref.id()))
        && value.canBe(Value.Ref.class);
  }

  /** Returns objects like those of a value, of which all is only likely. */
  private Value softened(Value value) {
    return new Value(
        value.type(),
        value.atoms().stream()
            .map(atom -> atom instanceof Value.Ref ref ? new Value.Ref(softened(ref.id())) : atom)
            .toList());
  }

  private int softened(int object) {
    int copy = standIn(Set.of(object));
    objects.computeIfPresent(copy, (id, one) -> one.softened(OTHER_CALLERS));
    return copy;
  }

  /** Returns values of which not too many are objects: where there are, one stands for all and is what any of them can be. */
  private List<Value> fewer(List<Value> values) {
    Set<Integer> all = new LinkedHashSet<>();
    values.forEach(value -> all.addAll(value.refs()));
    if (all.size() <= Value.MAX_ATOMS || !objects.keySet().containsAll(all)) {
      return values;
    }
    Value.Atom one = new Value.Ref(standIn(all));
    return values.stream()
        .map(value -> new Value(
            value.type(),
            value.atoms().stream()
                .map(atom -> atom instanceof Value.Ref ? one : atom)
                .distinct()
                .toList()))
        .toList();
  }

  /** Makes an object that can be any of several. */
  private int standIn(Set<Integer> several) {
    int one = walk.budget.newObject();
    walk.containers.standsFor(one, several);
    standsFor.put(one, several);
    HttpState any = several.stream()
        .map(objects::get)
        .reduce((first, second) -> first.join(second, Guard.NONE))
        .orElseThrow();
    objects.put(one, any.ofFamily(one));
    several.forEach(object -> walk.sends.sameFamily(objects.get(object).family(), one));
    walk.birthOf(any.family()).ifPresent(birth -> walk.bornAt(one, birth));
    return one;
  }

  /** Notes that a field holds an object, and all that it stands for: who changes one of these changes what the field holds. */
  private void holds(Field field, int object) {
    fieldsOfObject.computeIfAbsent(object, id -> new TreeSet<>()).add(field.key());
    standsFor.getOrDefault(object, Set.of()).forEach(one -> holds(field, one));
  }

  /** Returns whether a value was assigned to a field of an object that can be one of the type. */
  private boolean concerns(Written assigned, Type receiver) {
    return program.hierarchy.isA(assigned.of().name(), receiver.name())
        || !assigned.made()
            && program.hierarchy.isA(receiver.name(), assigned.of().name());
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
    for (Body body : writers.runAtStart(field.owner())) {
      Optional<State> walked = walked(body);
      if (walked.isEmpty()) {
        value
            .refs()
            .forEach(
                ref -> objects.computeIfPresent(ref, (id, object) -> object.escaped(Cause.BUDGET)));
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
    constructed.stream()
        .filter(State::isReachable)
        .reduce((first, second) -> {
          first.join(second, Guard.NONE);
          return first;
        })
        .ifPresent(end -> value.refs().forEach(ref -> keep(ref, end)));
  }

  private Optional<State> walked(Body body) {
    boolean outer = openly;
    openly = writers.isOfTypeMadeInSight(body);
    try {
      return walk.probes.probe(
          body.type(),
          Value.Instance.anyOf(body.type()),
          body.method(),
          body.parameters(),
          body.statements());
    } finally {
      openly = outer;
    }
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
