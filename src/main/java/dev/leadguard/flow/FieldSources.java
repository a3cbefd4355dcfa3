package dev.leadguard.flow;

import dev.leadguard.flow.Program.Field;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what code out of sight gives a field: the configuration, a container, or other files. */
final class FieldSources {

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

  FieldSources(Walk walk) {
    this.walk = walk;
  }

  /** Returns what a field of a new object holds before anything is assigned. */
  Value firstValue(Field field, String type, State state) {
    if (!isConfigured(field) && !JdkTypes.isInert(type)) {
      return Value.of(type, new Value.Null());
    }
    return unknown(field, state);
  }

  /** Returns what the configuration gives a field, with its default. */
  Optional<Value> configured(Field field) {
    Member.Field declaration = field.declaration();
    String type = walk.program.resolve(declaration.type(), field.owner());
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
        .map(init ->
            walk.probes.initialValue(field.owner(), declaration.type(), init, walk.newState()))
        .filter(value -> value.isOnly(Value.Text.class))
        .map(value -> value.or(any))
        .orElse(any);
  }

  /** Returns what code out of sight gives a field. */
  Value supplied(Field field, State state) {
    Member.Field declaration = field.declaration();
    return walk.outside(
        walk.program.resolve(declaration.type(), field.owner()),
        holeOf(field),
        declaration.annotations(),
        state);
  }

  /** Returns an unknown value of the type of a field. */
  Value unknown(Field field, State state) {
    return walk.unknown(
        walk.program.resolve(field.declaration().type(), field.owner()), holeOf(field), state);
  }

  /** Returns whether all assignments of the field are in this file. */
  static boolean isSettledHere(Field field) {
    List<String> modifiers = field.declaration().modifiers();
    return modifiers.contains("final")
        || modifiers.contains("private")
        || field.owner().isInterface();
  }

  /** An annotation that is not known may have a container assign the field, a final one excepted. */
  static boolean mayBeInjected(Field field) {
    return !field.declaration().modifiers().contains("final")
        && field.declaration().annotations().stream()
            .anyMatch(annotation -> !HARMLESS.contains(annotation.type().text()));
  }

  private static boolean isConfigured(Field field) {
    return field.declaration().annotations().stream()
        .anyMatch(annotation -> CONFIGURED.contains(annotation.type().text())
            || INJECTED.contains(annotation.type().text()));
  }

  /** Returns whether annotations say nothing of who makes or fills what they stand at. */
  static boolean areHarmless(List<Annotation> annotations) {
    return annotations.stream()
        .allMatch(annotation -> HARMLESS.contains(annotation.type().text()));
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
}
