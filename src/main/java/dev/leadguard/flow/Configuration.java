package dev.leadguard.flow;

import dev.leadguard.contract.Apis;
import dev.leadguard.flow.Program.Field;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks up what the configuration files hold.
 *
 * <p>A key is looked up in the files of the module whose code reads it; only if these do not have it, in those of all modules of
 * the build. A key with several values, one a profile, can have any of them; one that means the machine itself stands for the
 * others while a developer works, and does not count beside them. Names are compared as Spring does, without case and dashes.
 * What is found can be replaced when the program starts, so it is never certain: its literals have places in the configuration.
 *
 * <p>A placeholder that no file fills is its default or anything.
 */
final class Configuration {

  /** More possibilities are not followed. */
  private static final int MAX_VALUES = 8;

  private static final int MAX_DEPTH = 8;
  private static final int MAX_LENGTH = 2_000;

  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "java.lang.CharSequence", "java.net.URI", "java.net.URL");

  /** Annotations that fill something from {@code ${key:default}}. */
  private static final Set<String> BY_PLACEHOLDER = Set.of("Value");

  /** Annotations that fill something from a key by its name, perhaps with a default. */
  private static final Set<String> BY_NAME = Set.of("ConfigProperty", "Property");

  /** Annotations of a type whose fields are keys below a prefix. */
  private static final Set<String> BINDING = Set.of("ConfigurationProperties");

  private static final Pattern LOCAL = Pattern.compile("(?i)(?:[a-z]+://)?(?:localhost"
      + "|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1]|host\\.docker\\.internal)(?:[:/].*)?");

  private final Map<String, List<Setting>> byKey = new LinkedHashMap<>();
  private final Apis apis;

  Configuration(List<Setting> settings, Apis apis) {
    this.apis = apis;
    settings.forEach(setting ->
        byKey.computeIfAbsent(plain(setting.key()), key -> new ArrayList<>()).add(setting));
  }

  /** Returns whether values of a type are texts that a configuration can hold. */
  static boolean isText(String type) {
    return TEXTS.contains(type);
  }

  /**
   * Returns what a key holds.
   *
   * @param reader path of the file that asks
   * @return empty if no file and no policy has the key
   */
  Optional<Value> property(String key, String reader) {
    return look(key, reader, 0, Set.of()).map(Configuration::valueOf).or(() -> stated(key));
  }

  /** Returns what the policy says that a key holds; or it holds anything. */
  Optional<Value> stated(String key) {
    return apis.configured(key)
        .map(text ->
            valueOf(List.of(Template.of(text, Place.NONE), Template.of(holeOf(key, Place.NONE)))));
  }

  /**
   * Returns what annotations put into a field or a parameter.
   *
   * @param reader path of the file
   * @param otherwise stands for what is not known of it
   * @return empty if no annotation does, or it is not understood
   */
  Optional<Value> injected(List<Annotation> annotations, String reader, Hole otherwise) {
    for (Annotation annotation : annotations) {
      String type = annotation.type().text();
      if (BY_PLACEHOLDER.contains(type)) {
        return literal(annotation, "value").flatMap(text -> injected(text, reader, otherwise));
      }
      if (BY_NAME.contains(type)) {
        String byDefault =
            literal(annotation, "defaultValue").map(text -> ":" + text).orElse("");
        return literal(annotation, "name")
            .flatMap(name -> injected("${" + name + byDefault + "}", reader, otherwise));
      }
    }
    return Optional.empty();
  }

  /** Returns what a text with placeholders can be; nothing if it has none. */
  Optional<Value> injected(String text, String reader, Hole otherwise) {
    if (!text.contains("${")) {
      return Optional.empty();
    }
    return Optional.of(valueOf(expand(text, otherwise.at(), reader, 0, Set.of()).stream()
        .map(one -> named(one, otherwise))
        .toList()));
  }

  /** Gives what is not known the name of the field or parameter as well. */
  private static Template named(Template template, Hole otherwise) {
    return new Template(template.pieces().stream()
        .map(piece -> piece instanceof Template.Gap gap ? named(gap, otherwise) : piece)
        .toList());
  }

  private static Template.Piece named(Template.Gap gap, Hole otherwise) {
    List<String> names = new ArrayList<>(gap.hole().names());
    otherwise.names().stream().filter(name -> !name.contains("${")).forEach(names::add);
    return new Template.Gap(
        Walk.hole(gap.hole().origin(), names, otherwise.at(), otherwise.cause()));
  }

  private static Optional<String> literal(Annotation annotation, String member) {
    return annotation.values().stream()
        .filter(value -> value.name().equals(member) && value.expr() instanceof Expr.Lit)
        .map(value -> ((Expr.Lit) value.expr()).text())
        .findFirst();
  }

  /** Returns the key that fills a field because its type, or one around it, is bound to a prefix. */
  static Optional<String> keyOf(Field field) {
    return field.declaration().modifiers().contains("static")
        ? Optional.empty()
        : prefixOf(field.owner(), 0)
            .map(prefix -> prefix + "." + field.declaration().name());
  }

  private static Optional<String> prefixOf(Type type, int depth) {
    for (Annotation annotation : type.annotations()) {
      if (BINDING.contains(annotation.type().text())) {
        return literal(annotation, "prefix").or(() -> literal(annotation, "value"));
      }
    }
    if (depth > MAX_DEPTH || type.outer().isEmpty()) {
      return Optional.empty();
    }
    Type outer = type.outer().get();
    return outer.members().stream()
        .filter(member ->
            member instanceof Member.Field field && field.type().text().equals(type.simpleName()))
        .map(member -> ((Member.Field) member).name())
        .findFirst()
        .flatMap(name -> prefixOf(outer, depth + 1).map(prefix -> prefix + "." + name));
  }

  // ---------------------------------------------------------------- look-up

  private static String plain(String key) {
    return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private Optional<List<Template>> look(String key, String reader, int depth, Set<String> seen) {
    String plain = plain(key);
    if (depth > MAX_DEPTH || seen.contains(plain)) {
      return Optional.empty();
    }
    List<Setting> filled = byKey.getOrDefault(plain, List.of()).stream()
        .filter(setting -> !setting.value().isBlank() && setting.value().length() <= MAX_LENGTH)
        .toList();
    List<Setting> nearest = nearest(filled, reader);
    boolean onlyLocal = nearest.stream().allMatch(Configuration::isLocal);
    Set<String> inside = new LinkedHashSet<>(seen);
    inside.add(plain);
    List<Template> found = new ArrayList<>();
    for (Setting setting : nearest) {
      if (onlyLocal || !isLocal(setting)) {
        Place at = new Place(setting.path(), setting.at());
        found.addAll(expand(setting.value(), at, reader, depth + 1, inside));
      }
    }
    List<Template> distinct = distinct(found);
    return distinct.isEmpty() || distinct.size() > MAX_VALUES
        ? Optional.empty()
        : Optional.of(distinct);
  }

  private static boolean isLocal(Setting setting) {
    return LOCAL.matcher(setting.value().strip()).matches();
  }

  /** The same text in two files is one. */
  private static List<Template> distinct(List<Template> all) {
    Map<Object, Template> byText = new LinkedHashMap<>();
    all.forEach(one -> byText.putIfAbsent(one.isLiteral() ? one.text() : one, one));
    return List.copyOf(byText.values());
  }

  private static List<Setting> nearest(List<Setting> settings, String reader) {
    int closest = settings.stream()
        .mapToInt(setting -> closeness(setting.path(), reader))
        .max()
        .orElse(-1);
    return settings.stream()
        .filter(setting -> closeness(setting.path(), reader) == closest)
        .toList();
  }

  /** Returns how deep the module of a file lies if the reader belongs to it, or else -1. */
  private static int closeness(String file, String reader) {
    String rooted = "/" + file;
    int sources = rooted.lastIndexOf("/src/");
    String module = rooted.substring(0, sources >= 0 ? sources : rooted.lastIndexOf('/'));
    return ("/" + reader).startsWith(module + "/") ? module.length() : -1;
  }

  // ---------------------------------------------------------------- placeholders

  private List<Template> expand(String text, Place at, String reader, int depth, Set<String> seen) {
    if (text.contains("#{")) {
      return List.of(Template.of(holeOf("", at)));
    }
    int open = text.indexOf("${");
    int close = open < 0 ? -1 : closing(text, open + 2);
    if (close < 0) {
      return List.of(Template.of(text, at));
    }
    List<Template> filled = placeholder(text.substring(open + 2, close), at, reader, depth, seen);
    List<Template> behind = close + 1 == text.length()
        ? List.of(Template.EMPTY)
        : expand(text.substring(close + 1), at, reader, depth, seen);
    Template start = open == 0 ? Template.EMPTY : Template.of(text.substring(0, open), at);
    List<Template> all = new ArrayList<>();
    filled.forEach(middle -> behind.forEach(end -> all.add(start.plus(middle).plus(end))));
    return all.size() > MAX_VALUES ? List.of(Template.of(holeOf("", at))) : all;
  }

  private List<Template> placeholder(
      String inside, Place at, String reader, int depth, Set<String> seen) {
    int colon = inside.indexOf(':');
    String key = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    Optional<List<Template>> found =
        key.contains("${") ? Optional.empty() : look(key, reader, depth, seen);
    if (found.isPresent()) {
      return found.get();
    }
    Template any = Template.of(holeOf(key, at));
    String fallback = colon < 0 ? "" : inside.substring(colon + 1);
    if (fallback.isBlank() || depth > MAX_DEPTH) {
      return List.of(any);
    }
    List<Template> all = new ArrayList<>(expand(fallback, at, reader, depth + 1, seen));
    if (at.isInCode()) {
      all.add(any);
    }
    return distinct(all);
  }

  /** Returns where the brace that closes a placeholder stands, or -1. */
  private static int closing(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.startsWith("${", i)) {
        depth++;
        i++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Hole holeOf(String key, Place at) {
    return Walk.hole(
        Hole.Origin.PROPERTY, key.isEmpty() ? List.of() : List.of(key), at, Cause.FIELD);
  }

  private static Value valueOf(List<Template> templates) {
    return Value.join(templates.stream().map(Value::text).toList());
  }
}
