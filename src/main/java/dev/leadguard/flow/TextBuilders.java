package dev.leadguard.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the calls of {@code StringBuilder} and {@code StringBuffer}. */
final class TextBuilders {

  private static final Set<String> BUILDERS =
      Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

  private final Walk walk;

  TextBuilders(Walk walk) {
    this.walk = walk;
  }

  /** Applies {@code new} of a builder. */
  Optional<Value> create(Site site, State state) {
    if (!BUILDERS.contains(site.owner())) {
      return Optional.empty();
    }
    boolean sized = site.args().isEmpty() || site.args().get(0).type().equals("int");
    Value text =
        sized ? Value.text(Template.EMPTY) : walk.expressions.asText(site.args().get(0), state);
    int id = walk.budget.newObject();
    state.builders().put(id, text);
    return Optional.of(Value.ref(site.owner(), id));
  }

  /** Applies a method of a builder; nothing if the receiver can be none. */
  Optional<Value> call(Value target, Site site, State state) {
    List<Integer> builders =
        target.refs().stream().filter(state.builders()::containsKey).toList();
    if (builders.isEmpty()) {
      return Optional.empty();
    }
    switch (site.name()) {
      case "append":
        boolean slice = site.args().size() != 1;
        Value added =
            slice ? TextEdits.unknown() : walk.expressions.asText(site.args().get(0), state);
        for (int id : builders) {
          state
              .builders()
              .put(id, Value.concat(List.of(state.builders().get(id), added), part -> part));
        }
        return Optional.of(target);
      case "toString", "substring":
        return Optional.of(
            site.name().equals("toString")
                ? Value.join(builders.stream().map(state.builders()::get).toList())
                : TextEdits.unknown());
      case "reverse":
        for (int id : builders) {
          state.builders().put(id, TextEdits.reversed(state.builders().get(id)));
        }
        return Optional.of(target);
      case "length", "charAt", "capacity", "ensureCapacity", "indexOf", "isEmpty":
        return Optional.of(Value.hole(
            "int",
            Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.SYNTAX).asInert()));
      default:
        builders.forEach(id -> state.builders().put(id, TextEdits.unknown()));
        return Optional.of(target);
    }
  }
}
