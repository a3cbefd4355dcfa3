package dev.leadguard.sourcescan;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes Java around calls of HTTP clients, as choices say: the same choices, the same text. All of it is syntax that a compiler
 * takes; names and types need not fit.
 */
final class GeneratedJava {

  private static final int MAX_DEPTH = 7;

  private static final String IMPORTS = """
      import java.net.URI;
      import java.net.http.*;
      import java.net.http.HttpResponse.BodyHandlers;
      import java.util.*;
      import java.util.function.*;
      import okhttp3.OkHttpClient;
      import okhttp3.Request;
      import org.springframework.web.client.RestTemplate;
      """;

  private final Choices choices;
  private int named;

  private GeneratedJava(Choices choices) {
    this.choices = choices;
  }

  /** Returns a file whose types are called {@code Generated}, {@code Generated1} and so on. */
  static String of(List<Integer> choices) {
    return new GeneratedJava(new Choices(choices)).file();
  }

  private String file() {
    StringBuilder file = new StringBuilder(choices.of("", "/** Über uns. */\n", "// \\u005c\n"));
    file.append(IMPORTS);
    String name = "Generated";
    do {
      file.append(type(name, 0)).append('\n');
      name = fresh("Generated");
    } while (choices.isOpen());
    return file.toString();
  }

  // ---------------------------------------------------------------- types and members

  /** JavaParser knows no enums in bodies. */
  private String localType(String name, int depth) {
    return choices.of("class " + name, "record " + name + "(String key)") + " {\n"
        + members(name, depth) + "}";
  }

  private String type(String name, int depth) {
    return switch (choices.below(6)) {
      case 0, 1 -> "class " + name + " {\n" + members(name, depth) + "}";
      case 2 ->
        "final class " + name + "<T extends Comparable<? super T>> implements Supplier<T> {\n"
            + members(name, depth) + "}";
      case 3 ->
        "record " + name + "(String key, HttpClient http, int... more) {\n" + members(name, depth)
            + "}";
      case 4 ->
        "enum " + name + " { FIRST(" + text(depth) + ") { " + method(depth) + " }, SECOND; "
            + members(name, depth) + "}";
      default ->
        "interface " + name + " { String KEY = " + text(depth) + ";\n default "
            + method(depth).replaceFirst("^(private|public|static|synchronized) ", "") + " }";
    };
  }

  private String members(String name, int depth) {
    StringBuilder members = new StringBuilder();
    do {
      members.append(member(name, depth)).append('\n');
    } while (choices.below(4) > 0);
    return members.toString();
  }

  private String member(String name, int depth) {
    return switch (choices.below(8)) {
      case 0, 1, 2 -> method(depth);
      case 3 -> "private static final String " + name("C") + " = " + text(depth) + ";";
      case 4 ->
        "@Deprecated " + choices.of("", "private ", "static ", "final ")
            + choices.of(
                "HttpClient",
                "Map<String, List<? extends String>>",
                "String[]",
                "OkHttpClient",
                "T")
            + " " + name("f") + " = " + any(depth) + ";";
      case 5 -> choices.of("", "static ") + block(depth);
      case 6 -> name + "(String key, HttpClient http) " + block(depth);
      default -> depth > 2 ? ";" : choices.of("", "static ") + type(fresh("Inner"), depth + 1);
    };
  }

  private String method(int depth) {
    String annotation = choices.of("", "", "@Override ", "@SuppressWarnings(\"unchecked\") ");
    String modifiers = choices.of("", "private ", "public ", "static ", "synchronized ");
    String generic = choices.of("", "", "<R> ");
    return (annotation.isEmpty() ? modifiers : "") + generic
        + choices.of("void", "String", "Object", "HttpRequest.Builder", "int[][]") + " " + name("m")
        + "(HttpClient http, String key, boolean flag, "
        + choices.of("Object o", "final List<String> all", "String... rest", "R r")
        + ") throws Exception " + block(depth);
  }

  // ---------------------------------------------------------------- statements

  private String block(int depth) {
    StringBuilder block = new StringBuilder("{ ");
    do {
      block.append(comment()).append(statement(depth + 1)).append('\n');
    } while (choices.below(5) > 1);
    return block.append("}").toString();
  }

  private String statement(int depth) {
    if (depth > MAX_DEPTH) {
      return "return;";
    }
    return switch (choices.below(24)) {
      case 0, 1, 2 -> "http.send(" + request(depth) + ", BodyHandlers.ofString());";
      case 3 -> "var " + name("v") + " = " + request(depth) + ";";
      case 4 -> "String " + name("v") + " = " + text(depth) + ";";
      case 5 -> name("v") + " = " + any(depth) + ";";
      case 6 -> "if (" + flag(depth) + ") " + block(depth) + " else " + block(depth + 1);
      case 7 -> "for (var each : " + any(depth) + ") " + block(depth);
      case 8 -> "for (int i = 0, j = 1; " + flag(depth) + "; i++, j--) " + block(depth + 1);
      case 9 -> name("label") + ": while (" + flag(depth) + ") { " + statement(depth) + " break; }";
      case 10 -> "do " + block(depth) + " while (" + flag(depth) + ");";
      case 11 ->
        "try (var r = " + any(depth) + ") " + block(depth)
            + " catch (IllegalStateException | java.io.IOException e) " + block(depth) + " finally "
            + block(depth);
      case 12 ->
        "switch (o) { case \"a\", \"b\": " + statement(depth + 1) + " default: "
            + statement(depth + 1) + " }";
      case 13 ->
        "switch (o) { case String s when s.isEmpty() -> " + block(depth)
            + " case Point(var x, int y) -> throw new Error(); default -> " + block(depth) + " }";
      case 14 -> "synchronized (this) " + block(depth);
      case 15 -> "Runnable " + name("v") + " = () -> " + block(depth) + ";";
      case 16 -> depth > 3 ? ";" : localType(fresh("Local"), depth + 1);
      case 17 -> "return" + choices.of("", " " + any(depth)) + ";";
      case 18 -> "throw new IllegalStateException(" + text(depth) + ");";
      case 19 -> "assert " + flag(depth) + " : " + text(depth) + ";";
      case 20 -> "all.forEach(" + function(depth) + ");";
      case 21 -> builder(depth) + ";";
      case 22 -> "this." + name("f") + " " + choices.of("=", "+=") + " " + any(depth) + ";";
      default -> ";";
    };
  }

  private String comment() {
    return choices.of(
        "",
        "",
        "",
        "/* \"X-Api-Key\" */ ",
        "// https://api.leadfeeder.com/v1/companies\n",
        "/** {@code *} \ud834\udd1e \u202e */ ");
  }

  // ---------------------------------------------------------------- expressions

  private String request(int depth) {
    return depth > MAX_DEPTH
        ? "request"
        : builder(depth + 1) + choices.of(".build()", "", ".copy()");
  }

  private String builder(int depth) {
    StringBuilder calls = new StringBuilder(
        switch (choices.below(6)) {
          case 0, 1 -> "HttpRequest.newBuilder(URI.create(" + text(depth) + "))";
          case 2 -> "HttpRequest.newBuilder().uri(" + any(depth) + ")";
          case 3 -> "new Request.Builder().url(" + text(depth) + ")";
          case 4 -> "new OkHttpClient.Builder().addInterceptor(" + function(depth) + ")";
          default -> name("v");
        });
    while (choices.below(3) > 0) {
      calls.append(
          switch (choices.below(7)) {
            case 0, 1 -> ".header(" + text(depth) + ", " + text(depth) + ")";
            case 2 -> ".headers(" + text(depth) + ", key, " + any(depth) + ", " + text(depth) + ")";
            case 3 -> "./* \u00e9 */GET()";
            case 4 -> ".<String>method(" + text(depth) + ", null)";
            case 5 -> ".setHeader(\"X-Api-Key\", " + any(depth) + ")";
            default -> ".uri(" + any(depth) + ")";
          });
    }
    return calls.toString();
  }

  private String text(int depth) {
    if (depth > MAX_DEPTH) {
      return "\"\"";
    }
    return switch (choices.below(16)) {
      case 0, 1, 2 -> "\"https://api.leadfeeder.com/v1/companies\"";
      case 3 ->
        choices.of(
            "\"X-Api-Key\"",
            "\"account_id\"",
            "\"?account_id=7\"",
            "\"/v1/web-visits/%s?x=%1$s%\"",
            "\"\\uuu0041\\n\\t\\\"\\\\\\177\"",
            "\"\u00fc\ud834\udd1e\u202e\u0000\"",
            "\"\"",
            "\"Bearer \"");
      case 4 -> "\"" + random() + "\"";
      case 5, 6, 7 -> text(depth + 1) + " + " + any(depth + 1);
      case 8 -> "\"\"\"\n  https://api.leadfeeder.com\\\n  /v1/lists?q=\"\"\\\"\n  \"\"\"";
      case 9 -> "String.format(" + text(depth + 1) + ", " + any(depth + 1) + ")";
      case 10 -> "System.getenv(" + text(depth + 1) + ")";
      case 11 ->
        "new StringBuilder(" + text(depth + 1) + ").append(" + any(depth + 1) + ").toString()";
      case 12 -> "String.join(" + text(depth + 1) + ", " + any(depth + 1) + ", key)";
      case 13 -> name("C");
      case 14 ->
        text(depth + 1)
            + choices.of(
                ".trim()",
                ".substring(3, 1)",
                ".substring(999999)",
                ".replace(\"\", \"a\")",
                ".split(\"/\")[2]",
                ".formatted()",
                ".concat(null)",
                ".repeat(1 << 30)",
                ".toCharArray()",
                ".chars()");
      default -> "(" + text(depth + 1) + ")";
    };
  }

  private String random() {
    StringBuilder random = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      random.append("aZ3kQ9xB7tLw0RpY5dHs".charAt(choices.below(20)));
    }
    return random.toString();
  }

  private String any(int depth) {
    if (depth > MAX_DEPTH) {
      return "null";
    }
    return switch (choices.below(30)) {
      case 0 -> "key";
      case 1, 2, 3 -> text(depth + 1);
      case 4 -> "(" + flag(depth + 1) + " ? " + any(depth + 1) + " : " + any(depth + 1) + ")";
      case 5 ->
        "(switch (o) { case 1 -> " + any(depth + 1) + "; case 2 -> { yield " + any(depth + 1)
            + "; } default -> throw new Error(); })";
      case 6 -> "(" + function(depth + 1) + ")";
      case 7 -> request(depth + 1);
      case 8 -> "new Object() { " + method(depth + 1) + " }";
      case 9 -> "new String[] { " + any(depth + 1) + ", " + text(depth + 1) + " }";
      case 10 -> "new int[3][" + any(depth + 1) + "][]";
      case 11 -> name("f") + "[" + any(depth + 1) + "]";
      case 12 -> "(Map<String, ? super T> & Runnable) " + name("v");
      case 13 -> "(" + name("v") + " = " + any(depth + 1) + ")";
      case 14 -> "Map.of(" + text(depth + 1) + ", " + any(depth + 1) + ")";
      case 15 ->
        "List.of(" + any(depth + 1) + ", " + any(depth + 1) + ").get(" + any(depth + 1) + ")";
      case 16 ->
        "Optional.ofNullable(" + any(depth + 1) + ").map(" + function(depth + 1) + ").orElse(key)";
      case 17 ->
        "this." + name("m") + "(http, " + any(depth + 1) + ", true, " + any(depth + 1) + ")";
      case 18 -> name("m") + "(" + any(depth + 1) + ", " + text(depth + 1) + ", flag, o)";
      case 19 -> "Generated." + name("C");
      case 20 -> "outer.new Inner(" + any(depth + 1) + ")";
      case 21 -> "new HashMap<>() {{ put(" + text(depth + 1) + ", " + any(depth + 1) + "); }}";
      case 22 ->
        "new RestTemplate().getForObject(" + text(depth + 1) + ", String.class, " + any(depth + 1)
            + ")";
      case 23 ->
        "Arrays.asList(key, " + any(depth + 1) + ").stream().map(" + function(depth + 1)
            + ").toList()";
      case 24 ->
        choices.of("0x1F", "1_000L", "-1", "'\\u0041'", "'\\''", "1e-3f", "int.class", "null");
      case 25 -> flag(depth + 1);
      case 26 -> "++" + name("i");
      case 27 -> "super.toString()";
      case 28 -> "http.send(" + request(depth + 1) + ", null).body()";
      default -> "FIRST." + name("f");
    };
  }

  private String flag(int depth) {
    if (depth > MAX_DEPTH) {
      return "flag";
    }
    return switch (choices.below(8)) {
      case 0 -> "flag";
      case 1 -> "(" + any(depth + 1) + ") != null";
      case 2 -> "!(" + flag(depth + 1) + ")";
      case 3 -> flag(depth + 1) + " && " + flag(depth + 1);
      case 4 -> "o instanceof String s && " + flag(depth + 1);
      case 5 -> text(depth + 1) + ".equals(" + any(depth + 1) + ")";
      case 6 -> choices.of("true", "false");
      default -> "(" + any(depth + 1) + ") == " + text(depth + 1);
    };
  }

  private String function(int depth) {
    if (depth > MAX_DEPTH) {
      return "x -> x";
    }
    return switch (choices.below(7)) {
      case 0 -> "x -> " + any(depth + 1);
      case 1 -> "(String x, final int y) -> " + block(depth);
      case 2 -> "() -> { return " + any(depth + 1) + "; }";
      case 3 ->
        choices.of("String::valueOf", "this::m", "Generated::new", "int[]::new", "super::toString");
      case 4 -> "(var x) -> y -> " + any(depth + 1);
      case 5 ->
        "chain -> chain.proceed(chain.request().newBuilder().header(" + text(depth + 1) + ", "
            + any(depth + 1) + ").build())";
      default -> name("v");
    };
  }

  // ---------------------------------------------------------------- names

  /** Few names, so that declarations and uses meet, and meet wrongly. */
  private String name(String kind) {
    return kind + choices.below(4);
  }

  private String fresh(String kind) {
    named++;
    return kind + named;
  }

  /** Returns a text out of which some pieces are cut, as code is that is being written. */
  static String unfinished(String java, List<Integer> choices) {
    Choices cuts = new Choices(choices);
    StringBuilder text = new StringBuilder(java);
    List<String> pieces =
        new ArrayList<>(List.of("", "(", "}", "\"", "/*", "'", "\\", "\u0000", "<"));
    while (cuts.isOpen() && text.length() > 0) {
      int from = (cuts.below(1 << 12) * 31) % text.length();
      int to = Math.min(text.length(), from + cuts.below(12));
      text.replace(from, to, pieces.get(cuts.below(pieces.size())));
    }
    return text.toString();
  }
}
