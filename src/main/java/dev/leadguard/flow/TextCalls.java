package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the methods of strings and of the JDK classes around them. */
final class TextCalls {

  static final String STRING = "java.lang.String";
  static final String OPTIONAL = "java.util.Optional";
  private static final String REFERENCE = "java.util.concurrent.atomic.AtomicReference";

  /** Types whose objects hold one text. */
  private static final Set<String> HOLDERS =
      Set.of(OPTIONAL, "java.util.concurrent.atomic.AtomicReference", "java.lang.ThreadLocal");

  /** Methods that leave a text as it is, for what a URL or a key is judged by. */
  private static final Set<String> SAME_TEXT = Set.of(
      "trim",
      "strip",
      "stripLeading",
      "stripTrailing",
      "stripIndent",
      "intern",
      "toString",
      "toCharArray",
      "getBytes",
      "subSequence",
      "orElseThrow",
      "get",
      "toLowerCase",
      "toUpperCase");

  /** Types whose static methods make numbers and the like. */
  private static final Set<String> INERT_MAKERS = Set.of(
      "java.lang.Integer",
      "java.lang.Long",
      "java.lang.Short",
      "java.lang.Byte",
      "java.lang.Boolean",
      "java.lang.Double",
      "java.lang.Float",
      "java.lang.Math",
      "java.util.UUID",
      "java.time.LocalDate",
      "java.time.Instant",
      "java.time.YearMonth",
      "java.net.URLEncoder",
      "java.math.BigInteger",
      "java.math.BigDecimal");

  private final Walk walk;
  private final TextBuilders builders;
  private final TextFormats formats;
  private final FixedCollections fixed;
  private final Base64Calls base64;

  TextCalls(Walk walk) {
    this.walk = walk;
    this.builders = new TextBuilders(walk);
    this.formats = new TextFormats(walk);
    this.fixed = new FixedCollections(walk);
    this.base64 = new Base64Calls(walk);
  }

  /** Applies {@code new} of a class that makes text. */
  Optional<Value> create(Site site, State state) {
    Optional<Value> container = walk.containers.create(site, state);
    if (container.isPresent()) {
      return container;
    }
    Optional<Value> builder = builders.create(site, state);
    if (builder.isPresent()) {
      return builder;
    }
    if (site.owner().equals(REFERENCE) && site.args().size() == 1) {
      return Optional.of(heldFor(site.args().get(0), site));
    }
    if (site.owner().equals(STRING) && !site.args().isEmpty()) {
      Optional<Value> characters = TextEdits.characters(site.args().get(0), state);
      if (characters.isPresent()) {
        return characters;
      }
      return Optional.of(walk.expressions.asText(site.args().get(0), state).withType(STRING));
    }
    return Optional.empty();
  }

  /** Applies the call, if it is one of a method that is known. */
  Optional<Value> call(Site site, State state) {
    Optional<Value> local = LocalUrls.call(site);
    if (local.isPresent()) {
      return local;
    }
    return site.target().isPresent()
        ? onValue(site.target().get(), site, state)
        : onType(site, state);
  }

  // ---------------------------------------------------------------- static methods

  private Optional<Value> onType(Site site, State state) {
    List<Value> args = site.args();
    String method = site.owner() + "." + site.name();
    if (INERT_MAKERS.contains(site.owner())) {
      return Optional.of(inert(site, args));
    }
    switch (method) {
      case "java.lang.String.format":
        return Optional.of(formats.format(TextFormats.skipLocale(args), state));
      case "java.text.MessageFormat.format":
        return Optional.of(formats.message(args, state));
      case "java.util.stream.Collectors.joining":
        return Optional.of(Sequences.arrayOf(args).withType(Sequences.JOINING));
      case "java.lang.String.join":
        return Optional.of(join(args, state));
      case "java.lang.String.valueOf", "java.lang.String.copyValueOf", "java.util.Objects.toString":
        return args.isEmpty()
            ? Optional.empty()
            : TextEdits.characters(args.get(0), state)
                .or(() -> Optional.of(walk.expressions.asText(args.get(0), state)));
      case "java.util.Objects.requireNonNull":
        return Optional.of(args.get(0));
      case "java.util.Objects.requireNonNullElse":
        return Optional.of(walk.lookUps.orElse(args.get(0), args.get(1), state));
      case "java.util.Objects.requireNonNullElseGet":
        return Optional.of(walk.lookUps.orElseGet(args.get(0), args.get(1), site, state));
      case "java.util.Optional.of", "java.util.Optional.ofNullable":
        return Optional.of(new Value(OPTIONAL, args.get(0).atoms()));
      case "reactor.core.publisher.Mono.just":
        // It holds the one object; what a text becomes on its way is not followed.
        return args.get(0).isOnly(Value.Ref.class) ? Optional.of(args.get(0)) : Optional.empty();
      case "java.lang.ThreadLocal.withInitial":
        return args.get(0).atoms().get(0) instanceof Value.Function function
            ? Optional.of(heldFor(walk.bodies.apply(function, List.of(), site.at(), state), site))
            : Optional.empty();
      case "java.lang.System.getenv":
        return args.size() == 1
            ? Optional.of(walk.lookUps.of(Hole.Origin.ENVIRONMENT, site))
            : Optional.empty();
      case "java.lang.System.getProperty":
        Value property = walk.lookUps.of(Hole.Origin.PROPERTY, site);
        return Optional.of(
            args.size() == 2 ? walk.lookUps.orElse(property, args.get(1), state) : property);
      default:
        return fixed
            .ofType(site, state)
            .or(() -> Base64Calls.ofType(site))
            .or(() -> walk.containers.ofType(site, state));
    }
  }

  /** Returns the unknown result of a call. */
  static Hole callHole(Site site) {
    return Walk.hole(Hole.Origin.CALL, List.of(site.name()), site.at(), Cause.ESCAPES);
  }

  private static Value inert(Site site, List<Value> args) {
    List<String> names = args.stream()
        .flatMap(arg -> arg.holes().stream())
        .findFirst()
        .map(Hole::names)
        .orElse(List.of(site.name()));
    boolean encodes = site.owner().equals("java.net.URLEncoder");
    if (encodes && args.get(0).constant().isPresent()) {
      return args.get(0);
    }
    Hole hole = args.stream()
        .flatMap(arg -> arg.holes().stream())
        .findFirst()
        .orElse(Walk.hole(Hole.Origin.CALL, names, site.at(), Cause.ESCAPES));
    return Value.hole(encodes ? STRING : site.owner(), hole.asInert());
  }

  private Value join(List<Value> args, State state) {
    List<Value> delimiter = args.subList(0, 1);
    if (args.size() != 2) {
      return walk.sequences
          .joined(delimiter, Sequences.arrayOf(args.subList(1, args.size())), state)
          .orElseThrow();
    }
    return walk.sequences.joined(delimiter, args.get(1), state).orElseGet(TextEdits::unknown);
  }

  // ---------------------------------------------------------------- instance methods

  private Optional<Value> onValue(Value target, Site site, State state) {
    Optional<Value> built = builders.call(target, site, state);
    if (built.isPresent()) {
      return built;
    }
    Optional<Value> contained = walk.containers.call(target, site, state);
    if (contained.isPresent()) {
      return contained;
    }
    boolean collects = site.name().equals("collect")
        && site.args().size() == 1
        && site.args().get(0).type().equals(Sequences.JOINING);
    Optional<List<Value>> joining =
        collects ? state.elementsOf(site.args().get(0)) : Optional.empty();
    if (joining.isPresent()) {
      return walk.sequences.joined(joining.get(), target, state);
    }
    Optional<Value> found =
        FixedCollections.call(target, site, state).or(() -> walk.lookUps.byName(site, state));
    if (found.isPresent()) {
      return found;
    }
    if (Base64Calls.isCodec(target)) {
      return base64.call(target, site, state);
    }
    if (!isText(target)) {
      return Optional.empty();
    }
    List<Value> args = site.args();
    if (target.type().equals(OPTIONAL)) {
      if (site.name().equals("filter")) {
        return Optional.of(target);
      }
      if (site.name().equals("or")) {
        return Optional.of(
            walk.lookUps.orElseGet(target, args.get(0), site, state).withType(OPTIONAL));
      }
    }
    switch (site.name()) {
      case "concat":
        return Optional.of(Value.concat(
            List.of(target, args.get(0)), part -> walk.expressions.asText(part, state)));
      case "formatted":
        List<Value> all = new ArrayList<>(List.of(target));
        all.addAll(args);
        return Optional.of(formats.format(all, state));
      case "orElse", "orElseGet":
        return Optional.of(walk.lookUps.orElseGet(heldBy(target), args.get(0), site, state));
      case "substring":
        return Optional.of(TextEdits.substring(target, args));
      case "split":
        return TextEdits.split(target, args)
            .map(parts -> Value.of(STRING + "[]", new Value.Array(walk.budget.newObject(), parts)));
      case "replace", "replaceAll", "replaceFirst":
        return Optional.of(TextEdits.replace(target, args, site.name()));
      case "length",
          "indexOf",
          "lastIndexOf",
          "isEmpty",
          "isBlank",
          "startsWith",
          "endsWith",
          "contains",
          "matches",
          "equals",
          "equalsIgnoreCase",
          "isPresent",
          "compareTo",
          "charAt":
        return Optional.of(Value.hole(
            "boolean",
            Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.SYNTAX).asInert()));
      default:
        return SAME_TEXT.contains(site.name())
            ? Optional.of(TextEdits.same(heldBy(target), site.name()))
            : Optional.empty();
    }
  }

  private static boolean isText(Value target) {
    return (target.type().equals(STRING)
            || HOLDERS.contains(target.type())
            || target.constant().isPresent())
        && !target.isOnly(Value.Null.class);
  }

  /** Returns what an {@code Optional} or its like holds; a text only where something tells that it is one. */
  private static Value heldBy(Value target) {
    if (!HOLDERS.contains(target.type())) {
      return target;
    }
    boolean text = target.texts().stream().anyMatch(one -> !one.template().isHole())
        || target.holes().stream()
            .anyMatch(hole ->
                hole.origin() == Hole.Origin.ENVIRONMENT || hole.origin() == Hole.Origin.PROPERTY);
    return text ? target.withType(STRING) : new Value("", target.atoms());
  }

  /** Returns what an object holds that other code can exchange: the value, or an unknown one. */
  private static Value heldFor(Value value, Site site) {
    return value.or(Value.hole(STRING, callHole(site))).withType(OPTIONAL);
  }
}
