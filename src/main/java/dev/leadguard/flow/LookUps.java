package dev.leadguard.flow;

import dev.leadguard.flow.Sends.Fallback;
import dev.leadguard.model.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies look-ups of a setting by its name, and notes what stands in where there is none. */
final class LookUps {

  /** Methods that look a text up under a name, with or without a default. */
  private static final Set<String> LOOK_UPS =
      Set.of("getOrDefault", "getProperty", "getString", "getRequiredProperty");

  /** Methods that do so with the type of the result as second argument. */
  private static final Set<String> TYPED_LOOK_UPS =
      Set.of("getProperty", "getRequiredProperty", "getValue", "getOptionalValue");

  private final Walk walk;

  LookUps(Walk walk) {
    this.walk = walk;
  }

  /** A look-up under a literal name, in whatever holds the configuration: a map, properties, an environment. */
  Optional<Value> byName(Site site, State state) {
    boolean typed = site.exprs().size() > 1 && site.exprs().get(1) instanceof Expr.ClassLit;
    int fixed = typed ? 2 : 1;
    boolean byName = (typed ? TYPED_LOOK_UPS : LOOK_UPS).contains(site.name())
        && site.args().size() >= fixed
        && site.args().size() <= fixed + 1
        && site.args().get(0).type().equals(TextCalls.STRING)
        && site.args().get(0).constant().isPresent();
    if (!byName) {
      return Optional.empty();
    }
    String type = site.name().equals("getOptionalValue") ? TextCalls.OPTIONAL : TextCalls.STRING;
    String key = site.args().get(0).constant().get();
    // A map that is no configuration may have the same key.
    Optional<Value> configured = site.name().equals("getOrDefault")
        ? Optional.empty()
        : walk.configuration.property(key, site.at().path());
    if (configured.isPresent()) {
      return configured.map(value -> value.withType(type));
    }
    Value value = of(Hole.Origin.PROPERTY, site).withType(type);
    return Optional.of(
        site.args().size() > fixed ? orElse(value, site.args().get(fixed), state) : value);
  }

  /** Returns what a look-up of this origin gives whose name is the first argument. */
  Value of(Hole.Origin origin, Site site) {
    Optional<String> name = site.args().get(0).constant();
    List<String> names = name.map(List::of).orElse(List.of(site.name()));
    Value any = Value.hole(TextCalls.STRING, Walk.hole(origin, names, site.at(), Cause.FIELD));
    return name.flatMap(walk.configuration::stated).orElse(any);
  }

  /** Returns a value or its default, which may be what a function supplies. */
  Value orElseGet(Value value, Value fallback, Site site, State state) {
    return fallback.atoms().get(0) instanceof Value.Function function
        ? orElse(value, walk.bodies.apply(function, List.of(), site.at(), state), state)
        : orElse(value, fallback, state);
  }

  /** Returns a value or its default. */
  Value orElse(Value value, Value fallback, State state) {
    noteFallback(value, fallback);
    Value either = Value.join(List.of(value, fallback));
    return value.type().isEmpty() ? walk.declaredAs(fallback.type(), either, state) : either;
  }

  /** Notes literals that one side supplies where the other is a look-up under a name. */
  void noteFallback(Value first, Value second) {
    note(first, second);
    note(second, first);
  }

  private void note(Value lookUp, Value fallback) {
    for (Hole hole : lookUp.holes()) {
      boolean byName =
          hole.origin() == Hole.Origin.ENVIRONMENT || hole.origin() == Hole.Origin.PROPERTY;
      if (byName && !hole.names().isEmpty()) {
        fallback.texts().stream()
            .filter(text -> text.template().isLiteral())
            .flatMap(text -> text.template().literals().stream())
            .filter(lit -> !lit.at().equals(Place.NONE))
            .forEach(lit -> walk.sends.fallback(new Fallback(hole.names().get(0), lit)));
      }
    }
  }
}
