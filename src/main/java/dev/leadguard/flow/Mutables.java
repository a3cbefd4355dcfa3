package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;

/** Tells whose objects calls change, rather than make others. */
final class Mutables {

  private final Walk walk;

  Mutables(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether calls change an object, rather than make another one. */
  boolean has(Value value) {
    return value.refs().stream().anyMatch(walk.containers::isOne) || has(value.type());
  }

  /** Returns whether calls change the objects of a type, rather than make others. */
  boolean has(String type) {
    return Containers.isOne(type)
        || walk.libraries
            .type(type)
            .map(listed -> listed.rows().stream()
                    .anyMatch(
                        row -> (row.gives() == Row.Gives.SELF || row.gives() == Row.Gives.NOTHING)
                            && row.effects().stream().anyMatch(HeaderEffects::isOne))
                || listed.supertypes().stream().anyMatch(this::has))
            .orElse(false);
  }

  /** Returns whether who gets hold of a client of a type can give it something that works on each request. */
  boolean takesHooks(String type) {
    return walk.libraries.lineageOf(type).stream()
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
}
