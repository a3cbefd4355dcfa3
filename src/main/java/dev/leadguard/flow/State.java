package dev.leadguard.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<Integer, HttpState> objects;
  private final Map<Integer, Value> builders;
  private final Set<Integer> changedArrays = new TreeSet<>();
  private boolean reachable = true;

  State() {
    this(new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  private State(
      Map<String, Value> fields, Map<Integer, HttpState> objects, Map<Integer, Value> builders) {
    this.fields = fields;
    this.objects = objects;
    this.builders = builders;
  }

  State copy() {
    State copy =
        new State(new LinkedHashMap<>(fields), new TreeMap<>(objects), new TreeMap<>(builders));
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

  Map<Integer, HttpState> objects() {
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
    objects.clear();
    objects.putAll(source.objects);
    builders.clear();
    builders.putAll(source.builders);
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
    other.objects.forEach(
        (id, state) -> objects.merge(id, state, (mine, theirs) -> mine.join(theirs, guard)));
    changedArrays.addAll(other.changedArrays);
    other.builders.forEach((id, text) -> builders.merge(id, text, guard::join));
  }

  private static void joinAll(Map<String, Value> mine, Map<String, Value> theirs, Guard guard) {
    theirs.forEach((name, value) -> mine.merge(name, value, guard::join));
  }
}
