package dev.leadguard.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The program at one point: variables, fields that were assigned on the way, and the objects. Mutable; {@link #copy} where
 * paths part and {@link #join} where they meet.
 */
final class State {

  /** Begins the key of a field of one object; other keys are those of types. */
  static final String OBJECT_FIELD = "#";

  private Map<String, Value> variables = new LinkedHashMap<>();
  private final Map<String, Value> fields;
  private final Numbered<HttpState> objects;
  private final Numbered<Value> builders;
  private final Set<Integer> changedArrays = new TreeSet<>();
  private boolean reachable = true;

  State() {
    this(new LinkedHashMap<>(), new Numbered<>(), new Numbered<>());
  }

  private State(Map<String, Value> fields, Numbered<HttpState> objects, Numbered<Value> builders) {
    this.fields = fields;
    this.objects = objects;
    this.builders = builders;
  }

  State copy() {
    State copy = new State(new LinkedHashMap<>(fields), objects.copy(), builders.copy());
    copy.variables = new LinkedHashMap<>(variables);
    copy.changedArrays.addAll(changedArrays);
    copy.reachable = reachable;
    return copy;
  }

  boolean isReachable() {
    return reachable;
  }

  void stop() {
    reachable = false;
  }

  Map<String, Value> variables() {
    return variables;
  }

  /** Exchanges the variables, for a call into another body; returns those that were there. */
  Map<String, Value> enter(Map<String, Value> inner) {
    Map<String, Value> outer = variables;
    variables = new LinkedHashMap<>(inner);
    return outer;
  }

  /** Drops every variable that was not there before a block. */
  void leaveBlock(Set<String> before) {
    variables.keySet().retainAll(before);
  }

  Map<String, Value> fields() {
    return fields;
  }

  Numbered<HttpState> objects() {
    return objects;
  }

  /** Returns the text in each {@code StringBuilder}, by its number. */
  Map<Integer, Value> builders() {
    return builders;
  }

  /** Notes that elements of arrays change: what they hold is no longer known, under whatever name. */
  void changeArrays(Value value) {
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Array array && array.id() != Value.Array.FIXED) {
        changedArrays.add(array.id());
      }
    }
  }

  boolean isIntact(Value.Array array) {
    return !changedArrays.contains(array.id());
  }

  Set<Integer> changedArrays() {
    return changedArrays;
  }

  /** Returns the elements of an array or list, if all are known. */
  Optional<List<Value>> elementsOf(Value value) {
    return value.atoms().size() == 1
            && value.atoms().get(0) instanceof Value.Array array
            && isIntact(array)
        ? Optional.of(array.elements())
        : Optional.empty();
  }

  /** Takes over everything of another state. */
  void become(State other) {
    State source = other.copy();
    variables = source.variables;
    fields.clear();
    fields.putAll(source.fields);
    objects.become(source.objects);
    builders.become(source.builders);
    changedArrays.addAll(source.changedArrays);
    reachable = source.reachable;
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
    joinAll(variables, other.variables, guard);
    // A field of a type that only one path assigns holds, on the other, whatever it holds
    // elsewhere.
    Set<String> assigned = new TreeSet<>(fields.keySet());
    assigned.removeIf(key -> !key.startsWith(OBJECT_FIELD) && !other.fields.containsKey(key));
    fields.keySet().retainAll(assigned);
    other.fields.forEach((key, value) -> {
      if (assigned.contains(key)) {
        fields.merge(key, value, guard::join);
      } else if (key.startsWith(OBJECT_FIELD)) {
        fields.put(key, value);
      }
    });
    objects.join(other.objects, (mine, theirs) -> mine.join(theirs, guard));
    changedArrays.addAll(other.changedArrays);
    builders.join(other.builders, guard::join);
  }

  private static void joinAll(Map<String, Value> mine, Map<String, Value> theirs, Guard guard) {
    theirs.forEach((name, value) -> mine.merge(name, value, guard::join));
  }
}
