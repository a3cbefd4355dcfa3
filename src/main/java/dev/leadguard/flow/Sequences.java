package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lists and arrays hold, in its order, and the texts that are joined from that. What a list holds is known as long as
 * every change of it is one at its end; a step that only some paths take makes it several possibilities.
 */
final class Sequences {

  static final String JOINER = "java.util.StringJoiner";

  /** The type of {@code Collectors.joining(..)}, of which the elements are its arguments. */
  static final String JOINING = "java.util.stream.Collector";

  private final Walk walk;
  /** What joiners put between, before and behind their elements. */
  private final Map<Integer, List<Value>> joiners = new LinkedHashMap<>();

  Sequences(Walk walk) {
    this.walk = walk;
  }

  static Value arrayOf(List<Value> elements) {
    return Value.of("", new Value.Array(Value.Array.FIXED, elements));
  }

  /** Notes that a list holds nothing. */
  void start(int list, State state) {
    state.sequences().put(list, arrayOf(List.of()));
  }

  /**
   * Notes how a joiner joins.
   *
   * @param parts the delimiter; a prefix and a suffix, if there are
   */
  void joins(int joiner, List<Value> parts) {
    joiners.put(joiner, parts);
  }

  /** Returns the elements of lists and arrays in their order, an array for each possibility, if they are known. */
  Optional<Value> of(Value value, State state) {
    List<Value> sequences = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      Value sequence = null;
      if (atom instanceof Value.Ref ref) {
        sequence = state.sequences().get(ref.id());
      } else if (atom instanceof Value.Array array
          && state.isIntact(array)
          && !value.type().equals(FixedCollections.MAP)) {
        sequence = arrayOf(array.elements());
      }
      if (sequence == null || !sequence.isOnly(Value.Array.class)) {
        return Optional.empty();
      }
      sequences.add(sequence);
    }
    return Optional.of(Value.join(sequences)).filter(all -> all.isOnly(Value.Array.class));
  }

  /** Puts elements at the end of lists; they are not known any more if nothing is given. */
  void append(Value container, Optional<Value> more, State state) {
    for (int ref : container.refs()) {
      Value before = state.sequences().get(ref);
      if (before == null || more.isEmpty() || !before.isOnly(Value.Array.class)) {
        forget(ref, state);
        continue;
      }
      List<Value> longer = new ArrayList<>();
      for (Value.Atom head : before.atoms()) {
        for (Value.Atom tail : more.get().atoms()) {
          List<Value> elements = new ArrayList<>(((Value.Array) head).elements());
          elements.addAll(((Value.Array) tail).elements());
          longer.add(arrayOf(elements));
        }
      }
      if (container.refs().size() > 1) {
        longer.add(before);
      }
      state.sequences().put(ref, Value.join(longer));
    }
  }

  /** Notes that it is no longer known what a list holds. */
  void forget(int list, State state) {
    if (state.sequences().containsKey(list)) {
      Hole hole = Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.HEADER_NAME);
      state.sequences().put(list, Value.hole("", hole));
    }
  }

  /** Returns arrays of what lists of texts hold, if that is known. */
  Optional<Value> textsOf(Value lists, State state) {
    boolean any = lists.refs().stream().anyMatch(state.sequences()::containsKey);
    return any
        ? textsIn(lists, state).map(all -> new Value(TextCalls.STRING + "[]", all))
        : Optional.empty();
  }

  private Optional<List<Value.Atom>> textsIn(Value sequences, State state) {
    return of(sequences, state)
        .filter(all -> all.atoms().stream()
            .flatMap(atom -> ((Value.Array) atom).elements().stream())
            .allMatch(element -> element.isOnly(Value.Text.class)))
        .map(all -> all.atoms().stream()
            .map(atom -> (Value.Atom)
                new Value.Array(walk.budget.newObject(), ((Value.Array) atom).elements()))
            .toList());
  }

  /** Returns the text that joiners make of what was added to them. */
  Optional<Value> joined(Value joiner, State state) {
    List<Value> texts = new ArrayList<>();
    for (int ref : joiner.refs()) {
      List<Value> parts = joiners.get(ref);
      Value elements = state.sequences().get(ref);
      if (parts == null || elements == null) {
        return Optional.empty();
      }
      texts.add(joined(parts, elements, state).orElseGet(TextEdits::unknown));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(Value.join(texts));
  }

  /**
   * Returns the elements of lists, arrays or streams behind each other.
   *
   * @param parts what goes between them; what goes before all and behind all, if there is
   * @return the text; nothing if the elements are not known
   */
  Optional<Value> joined(List<Value> parts, Value sequences, State state) {
    Optional<Value> all = of(sequences, state);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Value> texts = new ArrayList<>();
    for (Value.Atom atom : all.get().atoms()) {
      List<Value> pieces = new ArrayList<>();
      if (parts.size() > 1) {
        pieces.add(parts.get(1));
      }
      List<Value> elements = ((Value.Array) atom).elements();
      for (int i = 0; i < elements.size(); i++) {
        if (i > 0 && !parts.isEmpty()) {
          pieces.add(parts.get(0));
        }
        pieces.add(elements.get(i));
      }
      if (parts.size() > 2) {
        pieces.add(parts.get(2));
      }
      texts.add(Value.concat(pieces, part -> walk.expressions.asText(part, state)));
    }
    return Optional.of(Value.join(texts));
  }
}
