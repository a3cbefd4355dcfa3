package dev.leadguard.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program at one point: variables, fields that were assigned on the way, and the objects. Mutable; {@link #copy} where
 * paths part and {@link #join} where they meet.
 */
final class State {

  private final Numbered<HttpState> objects;
  private final Numbered<Value> builders;
  /** What lists hold, in its order: arrays, one for each possibility. */
  private final Numbered<Value> sequences;

  private final Numbered<Boolean> changedArrays;
  /** Fields of objects that were assigned, by the number of the object. */
  private final Numbered<Named> ofObjects;
  /** Fields of types, and of objects that are not known, that were assigned. */
  private final Named ofTypes;

  private Named variables;
  private boolean reachable = true;

  State(Named.Names names) {
    this(
        new Numbered<>(),
        new Numbered<>(),
        new Numbered<>(),
        new Numbered<>(),
        new Numbered<>(),
        new Named(names),
        new Named(names));
  }

  private State(
      Numbered<HttpState> objects,
      Numbered<Value> builders,
      Numbered<Value> sequences,
      Numbered<Boolean> changedArrays,
      Numbered<Named> ofObjects,
      Named ofTypes,
      Named variables) {
    this.objects = objects;
    this.builders = builders;
    this.sequences = sequences;
    this.changedArrays = changedArrays;
    this.ofObjects = ofObjects;
    this.ofTypes = ofTypes;
    this.variables = variables;
  }

  State copy() {
    State copy = new State(
        objects.copy(),
        builders.copy(),
        sequences.copy(),
        changedArrays.copy(),
        ofObjects.copy(),
        ofTypes.copy(),
        variables.copy());
    copy.reachable = reachable;
    return copy;
  }

  boolean isReachable() {
    return reachable;
  }

  void stop() {
    reachable = false;
  }

  Named variables() {
    return variables;
  }

  /** Exchanges the variables, for a call into another body; returns those that were there. */
  Named enter(Map<String, Value> inner) {
    Named outer = variables;
    variables = outer.copyOf(inner);
    return outer;
  }

  /** Drops every variable that was not there before a block. */
  void leaveBlock(Named before) {
    variables.retain(before);
  }

  /**
   * Returns what was assigned to a field on the way here, or null.
   *
   * @param object the number of the object, or {@link Value.Instance#ANY} for a field of a type
   */
  Value field(int object, String key) {
    if (object == Value.Instance.ANY) {
      return ofTypes.get(key);
    }
    Named fields = ofObjects.get(object);
    return fields == null ? null : fields.get(key);
  }

  void setField(int object, String key, Value value) {
    if (object == Value.Instance.ANY) {
      ofTypes.put(key, value);
      return;
    }
    Named before = ofObjects.get(object);
    Named fields = before == null ? ofTypes.none() : before.copy();
    fields.put(key, value);
    ofObjects.put(object, fields);
  }

  void forgetField(int object, String key) {
    if (object == Value.Instance.ANY) {
      ofTypes.remove(key);
    } else if (field(object, key) != null) {
      Named fields = ofObjects.get(object).copy();
      fields.remove(key);
      ofObjects.put(object, fields);
    }
  }

  /** Returns the keys of the fields of an object that were assigned. */
  List<String> fieldsOf(int object) {
    Named fields = object == Value.Instance.ANY ? ofTypes : ofObjects.get(object);
    return fields == null ? List.of() : List.copyOf(fields.keySet());
  }

  /** Returns the numbers of the objects of which fields were assigned. */
  List<Integer> objectsWithFields() {
    return List.copyOf(ofObjects.keySet());
  }

  Numbered<HttpState> objects() {
    return objects;
  }

  /** Returns the text in each {@code StringBuilder}, by its number. */
  Map<Integer, Value> builders() {
    return builders;
  }

  /** Returns what each list holds, by its number, if that is known: an array for each possibility. */
  Numbered<Value> sequences() {
    return sequences;
  }

  /** Notes that elements of arrays change: what they hold is no longer known, under whatever name. */
  void changeArrays(Value value) {
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Array array && array.id() != Value.Array.FIXED) {
        changedArrays.put(array.id(), true);
      }
    }
  }

  boolean isIntact(Value.Array array) {
    return !changedArrays.containsKey(array.id());
  }

  /** Returns the elements of an array or list, if all are known. */
  Optional<List<Value>> elementsOf(Value value) {
    if (value.atoms().size() != 1) {
      return Optional.empty();
    }
    Value.Atom only = value.atoms().get(0);
    if (only instanceof Value.Array array && isIntact(array)) {
      return Optional.of(array.elements());
    }
    Value sequence = only instanceof Value.Ref ref ? sequences.get(ref.id()) : null;
    return sequence == null ? Optional.empty() : elementsOf(sequence);
  }

  /** Takes over everything of another state. */
  void become(State other) {
    variables = other.variables.copy();
    ofObjects.become(other.ofObjects);
    ofTypes.become(other.ofTypes);
    objects.become(other.objects);
    builders.become(other.builders);
    sequences.become(other.sequences);
    changedArrays.join(other.changedArrays, (mine, theirs) -> mine);
    reachable = other.reachable;
  }

  /** Makes this the state in which this path and another meet. */
  void join(State other, Guard guard) {
    if (!other.reachable) {
      return;
    }
    if (!reachable) {
      become(other);
      return;
    }
    // A variable that only one path knows has no value on the other: it belongs to an inner block
    // or was not yet assigned.
    variables.join(other.variables, guard::join);
    ofObjects.join(other.ofObjects, (mine, theirs) -> mine.joined(theirs, guard::join));
    // A field of a type that only one path assigns holds, on the other, whatever it holds
    // elsewhere.
    ofTypes.meet(other.ofTypes, guard::join);
    objects.join(other.objects, (mine, theirs) -> mine.join(theirs, guard));
    changedArrays.join(other.changedArrays, (mine, theirs) -> mine);
    builders.join(other.builders, guard::join);
    sequences.join(other.sequences, guard::join);
  }
}
