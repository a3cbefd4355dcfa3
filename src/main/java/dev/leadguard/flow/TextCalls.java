package dev.leadguard.flow;

import dev.leadguard.flow.Sends.Fallback;
import dev.leadguard.flow.TableCalls.Site;
import dev.leadguard.model.Expr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Applies the methods of strings and of the JDK classes around them. */
final class TextCalls {

  static final String STRING = "java.lang.String";

  /** A map that is known in full is the list of its keys and values in turn. */
  static final String MAP = "java.util.Map";

  static final String ENTRY = "java.util.Map.Entry";
  static final String OPTIONAL = "java.util.Optional";
  private static final String REFERENCE = "java.util.concurrent.atomic.AtomicReference";

  /** Types whose objects hold one text. */
  private static final Set<String> HOLDERS =
      Set.of(OPTIONAL, "java.util.concurrent.atomic.AtomicReference", "java.lang.ThreadLocal");

  private static final String DECODER = "java.util.Base64.Decoder";
  private static final String ENCODER = "java.util.Base64.Encoder";

  /** Methods that do nothing to what they are given, whatever type has them. */
  private static final Set<String> NEUTRAL = Set.of(
      "equals",
      "hashCode",
      "toString",
      "getClass",
      "requireNonNull",
      "notNull",
      "checkNotNull",
      "assertEquals",
      "assertNotNull",
      "assertThat",
      "assertTrue",
      "assertFalse",
      "identityHashCode");

  /** Methods of loggers and print streams. */
  private static final Set<String> LOGGING = Set.of(
      "println", "print", "printf", "info", "debug", "trace", "warn", "error", "severe", "fine",
      "finer", "finest", "log");

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

  private static final Set<String> BUILDERS =
      Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

  private final Walk walk;

  TextCalls(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether a method of this name leaves its receiver and its arguments as they are. */
  static boolean isNeutral(String name) {
    return NEUTRAL.contains(name);
  }

  /** Returns whether a call prints or logs: the method is called that way, and so is what it is called on. */
  static boolean isLogging(Expr.Call call) {
    if (!LOGGING.contains(call.name())) {
      return false;
    }
    String receiver = call.target().flatMap(Program::dotted).orElse("");
    String last = receiver.substring(receiver.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return receiver.equals("System.out")
        || receiver.equals("System.err")
        || last.equals("log")
        || last.endsWith("logger");
  }

  /** Methods that look a text up under a name, with or without a default. */
  private static final Set<String> LOOK_UPS =
      Set.of("getOrDefault", "getProperty", "getString", "getRequiredProperty");

  /** Methods that do so with the type of the result as second argument. */
  private static final Set<String> TYPED_LOOK_UPS =
      Set.of("getProperty", "getRequiredProperty", "getValue", "getOptionalValue");

  /** Methods that hand what their receiver holds to a function, and hold what that returns. */
  private static final Set<String> PIPELINE = Set.of(
      "map",
      "flatMap",
      "mapToObj",
      "thenApply",
      "thenApplyAsync",
      "thenCompose",
      "thenComposeAsync",
      "thenAccept",
      "forEach",
      "forEachOrdered",
      "ifPresent",
      "peek",
      "transform");

  private static final List<String> ENTRY_PARTS = List.of("getKey", "getValue");

  /** Returns the entries of a map that is known in full. */
  static List<Value> entriesOf(List<Value> keysAndValues) {
    List<Value> entries = new ArrayList<>();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      entries.add(
          Value.of(ENTRY, new Value.Array(Value.Array.FIXED, keysAndValues.subList(i, i + 2))));
    }
    return entries;
  }

  /** Returns whether a method of this name hands on what its receiver holds. */
  static boolean isPipeline(String name) {
    return PIPELINE.contains(name);
  }

  /** Applies {@code new} of a class that makes text. */
  Optional<Value> create(Site site, State state) {
    Optional<Value> container = walk.containers.create(site, state);
    if (container.isPresent()) {
      return container;
    }
    if (BUILDERS.contains(site.owner())) {
      boolean sized = site.args().isEmpty() || site.args().get(0).type().equals("int");
      return Optional.of(newBuilder(
          site.owner(),
          sized
              ? Value.text(Template.EMPTY)
              : walk.expressions.asText(site.args().get(0), state),
          state));
    }
    if (site.owner().equals(REFERENCE) && site.args().size() == 1) {
      return Optional.of(heldFor(site.args().get(0), site));
    }
    if (site.owner().equals(STRING) && !site.args().isEmpty()) {
      Optional<Value> characters = characters(site.args().get(0), state);
      if (characters.isPresent()) {
        return characters;
      }
      return Optional.of(walk.expressions.asText(site.args().get(0), state).withType(STRING));
    }
    return Optional.empty();
  }

  private Value newBuilder(String type, Value text, State state) {
    int id = walk.newObject();
    state.builders().put(id, text);
    return Value.ref(type, id);
  }

  /** Applies the call, if it is one of a method that is known. */
  Optional<Value> call(Site site, State state) {
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
        return Optional.of(format(skipLocale(args), state));
      case "java.text.MessageFormat.format":
        return Optional.of(messageFormat(args, state));
      case "java.util.stream.Collectors.joining":
        return Optional.of(Sequences.arrayOf(args).withType(Sequences.JOINING));
      case "java.lang.String.join":
        return Optional.of(join(args, state));
      case "java.lang.String.valueOf", "java.lang.String.copyValueOf", "java.util.Objects.toString":
        return args.isEmpty()
            ? Optional.empty()
            : characters(args.get(0), state)
                .or(() -> Optional.of(walk.expressions.asText(args.get(0), state)));
      case "java.util.Objects.requireNonNull":
        return Optional.of(args.get(0));
      case "java.util.Objects.requireNonNullElse":
        return Optional.of(orElse(args.get(0), args.get(1), state));
      case "java.util.Objects.requireNonNullElseGet":
        return Optional.of(orElseGet(args.get(0), args.get(1), site, state));
      case "java.util.Optional.of", "java.util.Optional.ofNullable":
        return Optional.of(new Value(OPTIONAL, args.get(0).atoms()));
      case "java.util.Map.of":
        return args.size() % 2 == 0
            ? Optional.of(Value.of(MAP, new Value.Array(Value.Array.FIXED, args)))
            : Optional.empty();
      case "java.lang.ThreadLocal.withInitial":
        return args.get(0).atoms().get(0) instanceof Value.Function function
            ? Optional.of(heldFor(walk.bodies.apply(function, List.of(), site.at(), state), site))
            : Optional.empty();
      case "java.util.List.of",
          "java.util.Set.of",
          "java.util.Collections.singletonList",
          "java.util.Collections.singleton",
          "java.util.stream.Stream.of":
        return Optional.of(listOf(args, Value.Array.FIXED));
      case "java.util.Arrays.asList":
        return Optional.of(listOf(args, walk.newObject()));
      case "java.lang.System.getenv":
        return args.size() == 1
            ? Optional.of(lookUp(Hole.Origin.ENVIRONMENT, site))
            : Optional.empty();
      case "java.lang.System.getProperty":
        Value property = lookUp(Hole.Origin.PROPERTY, site);
        return Optional.of(args.size() == 2 ? orElse(property, args.get(1), state) : property);
      case "java.util.Base64.getDecoder",
          "java.util.Base64.getUrlDecoder",
          "java.util.Base64.getMimeDecoder":
        return Optional.of(Value.hole(DECODER, callHole(site)));
      case "java.util.Base64.getEncoder",
          "java.util.Base64.getUrlEncoder",
          "java.util.Base64.getMimeEncoder":
        return Optional.of(Value.hole(ENCODER, callHole(site)));
      default:
        return walk.containers.ofType(site, state);
    }
  }

  private static Hole callHole(Site site) {
    return Walk.hole(Hole.Origin.CALL, List.of(site.name()), site.at(), Cause.ESCAPES);
  }

  private static Value listOf(List<Value> args, int id) {
    if (args.size() == 1 && args.get(0).type().endsWith("[]")) {
      return args.get(0);
    }
    return Value.of("java.util.List", new Value.Array(id, args));
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

  private Value lookUp(Hole.Origin origin, Site site) {
    Optional<String> name = site.args().get(0).constant();
    List<String> names = name.map(List::of).orElse(List.of(site.name()));
    Value any = Value.hole(STRING, Walk.hole(origin, names, site.at(), Cause.FIELD));
    return name.flatMap(walk.configuration::stated).orElse(any);
  }

  private static List<Value> skipLocale(List<Value> args) {
    boolean locale = args.size() > 1
        && !args.get(0).type().equals(STRING)
        && args.get(0).constant().isEmpty();
    return locale ? args.subList(1, args.size()) : args;
  }

  private Value format(List<Value> args, State state) {
    Optional<Template> pattern = onlyText(args.get(0));
    if (pattern.isEmpty()) {
      return unknownText();
    }
    List<Value> values = spread(args.subList(1, args.size()), state);
    List<Value> pieces = new ArrayList<>();
    int next = 0;
    for (Template.Piece piece : pattern.get().pieces()) {
      if (piece instanceof Template.Gap gap) {
        pieces.add(Value.text(Template.of(gap.hole())));
        continue;
      }
      Template.Lit lit = (Template.Lit) piece;
      String text = lit.text();
      int from = 0;
      for (int i = text.indexOf('%');
          i >= 0 && i + 1 < text.length();
          i = text.indexOf('%', from)) {
        pieces.add(Value.text(text.substring(from, i), lit.at()));
        int end = conversionEnd(text, i + 1);
        if (end < 0) {
          return unknownText();
        }
        char conversion = text.charAt(end);
        int dollar = text.substring(i, end).indexOf('$');
        if (conversion == '%') {
          pieces.add(Value.text("%", lit.at()));
        } else if (conversion == 'n') {
          pieces.add(Value.text("\n", lit.at()));
        } else {
          int index = dollar > 0 ? Integer.parseInt(text.substring(i + 1, i + dollar)) - 1 : next++;
          if (index < 0 || index >= values.size()) {
            return unknownText();
          }
          Value value = walk.expressions.asText(values.get(index), state);
          pieces.add(conversion == 'd' ? asInert(value) : value);
        }
        from = end + 1;
      }
      pieces.add(Value.text(text.substring(from), lit.at()));
    }
    return Value.concat(pieces, part -> part);
  }

  /** Returns where a conversion such as {@code 1$-5s} ends, or -1. */
  private static int conversionEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || c == '%') {
        return i;
      }
      if (!Character.isDigit(c) && "$-#+ 0,(.".indexOf(c) < 0 || i - from > 8) {
        return -1;
      }
    }
    return -1;
  }

  private static Value asInert(Value value) {
    return value.mapTexts(
        template -> template.isHole() ? Template.of(template.holes().get(0).asInert()) : template);
  }

  /** {@code {0}} stands for the first argument; anything more elaborate, quotes too, is not followed. */
  private Value messageFormat(List<Value> args, State state) {
    Optional<String> pattern = args.get(0).constant();
    if (pattern.isEmpty() || pattern.get().indexOf('\'') >= 0) {
      return unknownText();
    }
    List<Value> values = spread(args.subList(1, args.size()), state);
    Place at = args.get(0).texts().get(0).template().literals().get(0).at();
    List<Value> pieces = new ArrayList<>();
    String rest = pattern.get();
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      int close = rest.indexOf('}', open);
      String index = close < 0 ? "" : rest.substring(open + 1, close);
      boolean known = index.length() == 1
          && Character.isDigit(index.charAt(0))
          && index.charAt(0) - '0' < values.size();
      if (!known) {
        return unknownText();
      }
      pieces.add(Value.text(rest.substring(0, open), at));
      pieces.add(walk.expressions.asText(values.get(index.charAt(0) - '0'), state));
      rest = rest.substring(close + 1);
    }
    pieces.add(Value.text(rest, at));
    return Value.concat(pieces, part -> part);
  }

  private Value join(List<Value> args, State state) {
    List<Value> delimiter = args.subList(0, 1);
    if (args.size() != 2) {
      return walk.sequences
          .joined(delimiter, Sequences.arrayOf(args.subList(1, args.size())), state)
          .orElseThrow();
    }
    return walk.sequences.joined(delimiter, args.get(1), state).orElseGet(TextCalls::unknownText);
  }

  /** Returns the elements of a single array or list, or the values as they are. */
  private static List<Value> spread(List<Value> values, State state) {
    return values.size() == 1 ? state.elementsOf(values.get(0)).orElse(values) : values;
  }

  static Value unknownText() {
    return Value.hole(STRING, Walk.hole(Hole.Origin.CALL, List.of(), Place.NONE, Cause.URL));
  }

  private static Optional<Template> onlyText(Value value) {
    List<Value.Text> texts = value.texts();
    return texts.size() == 1 && value.atoms().size() == 1
        ? Optional.of(texts.get(0).template())
        : Optional.empty();
  }

  // ---------------------------------------------------------------- instance methods

  private Optional<Value> onValue(Value target, Site site, State state) {
    List<Integer> builders =
        target.refs().stream().filter(state.builders()::containsKey).toList();
    if (!builders.isEmpty()) {
      return onBuilder(target, builders, site, state);
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
    Optional<List<Value>> parts = state.elementsOf(target);
    if (parts.isPresent() && target.type().equals(MAP) && site.name().equals("entrySet")) {
      return Optional.of(
          Value.of("java.util.Set", new Value.Array(Value.Array.FIXED, entriesOf(parts.get()))));
    }
    if (parts.isPresent() && target.type().equals(MAP)) {
      Optional<Value> inMap = inMap(parts.get(), site);
      if (inMap.isPresent()) {
        return inMap;
      }
    }
    if (parts.isPresent() && target.type().equals(ENTRY) && ENTRY_PARTS.contains(site.name())) {
      return Optional.of(parts.get().get(ENTRY_PARTS.indexOf(site.name())));
    }
    boolean element = parts.isPresent()
        && !parts.get().isEmpty()
        && target.type().equals("java.util.List")
        && site.name().equals("get");
    if (element) {
      return Optional.of(elementOf(parts.get(), site.args().get(0)));
    }
    Optional<Value> found = namedLookUp(site, state);
    if (found.isPresent()) {
      return found;
    }
    if (target.type().equals(DECODER) || target.type().equals(ENCODER)) {
      return onCodec(target, site, state);
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
        return Optional.of(orElseGet(target, args.get(0), site, state).withType(OPTIONAL));
      }
    }
    switch (site.name()) {
      case "concat":
        return Optional.of(Value.concat(
            List.of(target, args.get(0)), part -> walk.expressions.asText(part, state)));
      case "formatted":
        List<Value> all = new ArrayList<>(List.of(target));
        all.addAll(args);
        return Optional.of(format(all, state));
      case "orElse", "orElseGet":
        return Optional.of(orElseGet(heldBy(target), args.get(0), site, state));
      case "substring":
        return Optional.of(substring(target, args));
      case "split":
        return split(target, args);
      case "replace", "replaceAll", "replaceFirst":
        return Optional.of(replace(target, args, site));
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
            ? Optional.of(sameText(target, site))
            : Optional.empty();
    }
  }

  /** Returns one element, or what any can be if it is not known which. */
  private static Value elementOf(List<Value> elements, Value index) {
    Optional<Integer> place =
        index.constant().filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    return place.isPresent() && place.get() < elements.size()
        ? elements.get(place.get())
        : Value.join(elements);
  }

  /** Cuts a text that is known in full at places that are known. */
  private static Value substring(Value target, List<Value> args) {
    Optional<String> text = target.constant();
    List<Integer> bounds = new ArrayList<>();
    for (Value arg : args) {
      arg.constant()
          .filter(bound -> bound.matches("\\d{1,6}"))
          .map(Integer::valueOf)
          .ifPresent(bounds::add);
    }
    if (text.isEmpty() || text.get().isEmpty() || bounds.size() != args.size()) {
      return unknownText();
    }
    int start = bounds.get(0);
    int end = bounds.size() > 1 ? bounds.get(1) : text.get().length();
    return start <= end && end <= text.get().length()
        ? Value.text(text.get().substring(start, end), placeOf(target))
        : unknownText();
  }

  /** Cuts a text that is known in full at each occurrence of a character that is no expression. */
  private Optional<Value> split(Value target, List<Value> args) {
    Optional<String> separator =
        args.get(0).constant().filter(text -> text.matches("[ ,;:/=#@&_-]"));
    if (separator.isEmpty() || target.constant().filter(text -> !text.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Place at = placeOf(target);
    List<Value> parts = new ArrayList<>();
    for (String part : target.constant().get().split(separator.get())) {
      parts.add(Value.text(part, at));
    }
    return Optional.of(Value.of(STRING + "[]", new Value.Array(walk.newObject(), parts)));
  }

  private static Place placeOf(Value text) {
    return text.texts().get(0).template().literals().get(0).at();
  }

  /** Looks into a map that is known in full. */
  private static Optional<Value> inMap(List<Value> keysAndValues, Site site) {
    if (site.name().equals("keySet") || site.name().equals("values")) {
      List<Value> half = new ArrayList<>();
      for (int i = site.name().equals("keySet") ? 0 : 1; i < keysAndValues.size(); i += 2) {
        half.add(keysAndValues.get(i));
      }
      return Optional.of(
          Value.of("java.util.Collection", new Value.Array(Value.Array.FIXED, half)));
    }
    boolean get = site.name().equals("get") || site.name().equals("getOrDefault");
    Optional<String> name = get ? site.args().get(0).constant() : Optional.empty();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      if (name.isPresent() && keysAndValues.get(i).constant().equals(name)) {
        return Optional.of(keysAndValues.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** A look-up under a literal name, in whatever holds the configuration: a map, properties, an environment. */
  private Optional<Value> namedLookUp(Site site, State state) {
    boolean typed = site.exprs().size() > 1 && site.exprs().get(1) instanceof Expr.ClassLit;
    int fixed = typed ? 2 : 1;
    boolean byName = (typed ? TYPED_LOOK_UPS : LOOK_UPS).contains(site.name())
        && site.args().size() >= fixed
        && site.args().size() <= fixed + 1
        && site.args().get(0).type().equals(STRING)
        && site.args().get(0).constant().isPresent();
    if (!byName) {
      return Optional.empty();
    }
    String type = site.name().equals("getOptionalValue") ? OPTIONAL : STRING;
    String key = site.args().get(0).constant().get();
    // A map that is no configuration may have the same key.
    Optional<Value> configured = site.name().equals("getOrDefault")
        ? Optional.empty()
        : walk.configuration.property(key, site.at().path());
    if (configured.isPresent()) {
      return configured.map(value -> value.withType(type));
    }
    Value value = lookUp(Hole.Origin.PROPERTY, site).withType(type);
    return Optional.of(
        site.args().size() > fixed ? orElse(value, site.args().get(fixed), state) : value);
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

  private static Value sameText(Value target, Site site) {
    Value result = heldBy(target);
    return switch (site.name()) {
      case "toLowerCase" -> mapLiterals(result, text -> text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> mapLiterals(result, text -> text.toUpperCase(Locale.ROOT));
      case "trim", "strip" ->
        result.constant().isPresent() ? mapLiterals(result, String::strip) : result;
      default -> result;
    };
  }

  private interface TextChange {
    String of(String text);
  }

  private static Value mapLiterals(Value value, TextChange change) {
    return value.mapTexts(template -> new Template(template.pieces().stream()
        .map(piece -> piece instanceof Template.Lit lit
            ? (Template.Piece) new Template.Lit(change.of(lit.text()), lit.at())
            : piece)
        .toList()));
  }

  /** Replaces in literals where both sides are literal and no expression; else the text is not known. */
  private static Value replace(Value target, List<Value> args, Site site) {
    Optional<String> from = args.get(0).constant();
    Optional<String> to = args.size() > 1 ? args.get(1).constant() : Optional.empty();
    boolean literal =
        site.name().equals("replace") && from.isPresent() && !from.get().isEmpty();
    if (!literal || target.constant().isEmpty()) {
      return unknownText();
    }
    if (to.isPresent()) {
      return mapLiterals(target, text -> text.replace(from.get(), to.get()));
    }
    List<Value> pieces = new ArrayList<>();
    Place at = target.texts().get(0).template().literals().get(0).at();
    String rest = target.constant().get();
    for (int i = rest.indexOf(from.get()); i >= 0; i = rest.indexOf(from.get())) {
      pieces.add(Value.text(rest.substring(0, i), at));
      pieces.add(args.get(1));
      rest = rest.substring(i + from.get().length());
    }
    pieces.add(Value.text(rest, at));
    return Value.concat(pieces, part -> part);
  }

  /** Returns a value or its default, which may be what a function supplies. */
  private Value orElseGet(Value value, Value fallback, Site site, State state) {
    return fallback.atoms().get(0) instanceof Value.Function function
        ? orElse(value, walk.bodies.apply(function, List.of(), site.at(), state), state)
        : orElse(value, fallback, state);
  }

  private Optional<Value> onCodec(Value target, Site site, State state) {
    switch (site.name()) {
      case "withoutPadding":
        return Optional.of(target);
      case "decode", "encode", "encodeToString":
        if (site.args().size() != 1) {
          return Optional.empty();
        }
        Value text = walk.expressions.asText(site.args().get(0), state);
        if (text.constant().isEmpty()) {
          return Optional.of(Value.hole(
              STRING, text.holes().stream().findFirst().orElseGet(() -> callHole(site))));
        }
        return Optional.of(
            target.type().equals(DECODER)
                ? mapLiterals(text, TextCalls::decoded)
                : mapLiterals(text, TextCalls::encoded));
      default:
        return Optional.empty();
    }
  }

  /** Decodes Base64 of any alphabet; what is none of it is left as it is, since the call would throw. */
  private static String decoded(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.replace('-', '+').replace('_', '/'));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Value> onBuilder(Value target, List<Integer> builders, Site site, State state) {
    switch (site.name()) {
      case "append":
        boolean slice = site.args().size() != 1;
        Value added =
            slice ? unknownText() : walk.expressions.asText(site.args().get(0), state);
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
                : unknownText());
      case "reverse":
        for (int id : builders) {
          state.builders().put(id, reversed(state.builders().get(id)));
        }
        return Optional.of(target);
      case "length", "charAt", "capacity", "ensureCapacity", "indexOf", "isEmpty":
        return Optional.of(Value.hole(
            "int",
            Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.SYNTAX).asInert()));
      default:
        builders.forEach(id -> state.builders().put(id, unknownText()));
        return Optional.of(target);
    }
  }

  private static Value reversed(Value value) {
    return value.texts().size() == 1 && value.constant().isPresent()
        ? value.mapTexts(template -> template.pieces().isEmpty()
            ? template
            : Template.of(
                new StringBuilder(template.text()).reverse().toString(),
                template.literals().get(0).at()))
        : unknownText();
  }

  /** Returns the text of an array of characters or bytes that are all known. */
  private static Optional<Value> characters(Value array, State state) {
    List<Value> elements = state.elementsOf(array).orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (Value element : elements) {
      Optional<String> one = element.constant();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      if (element.type().equals("char")) {
        text.append(one.get());
      } else if (one.get().matches("[1-9][0-9]{0,2}|0x[0-9a-f]{1,2}")) {
        text.append((char) (int) Integer.decode(one.get()));
      } else {
        return Optional.empty();
      }
    }
    return elements.isEmpty()
        ? Optional.empty()
        : Optional.of(Value.text(
            text.toString(),
            elements.get(0).texts().get(0).template().literals().get(0).at()));
  }

  /** Returns what an object holds that other code can exchange: the value, or an unknown one. */
  private static Value heldFor(Value value, Site site) {
    return value.or(Value.hole(STRING, callHole(site))).withType(OPTIONAL);
  }

  // ---------------------------------------------------------------- a value or a default

  private Value orElse(Value value, Value fallback, State state) {
    noteFallback(value, fallback, Guard.NONE);
    Value either = Value.join(List.of(value, fallback));
    return value.type().isEmpty() ? walk.declaredAs(fallback.type(), either, state) : either;
  }

  /** Notes literals that one side supplies where the other is a look-up under a name. */
  void noteFallback(Value first, Value second, Guard guard) {
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
