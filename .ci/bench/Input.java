import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a Java project of a given number of lines, the same each time: classes of 60 to 240 lines in modules and packages, with
 * comments, imports, fields, loops and calls of each other.
 *
 * <p>Arguments: folder, lines, and what it holds of the API: {@code none}, {@code some} (0.4 % of the files call it), or
 * {@code constants} (its host is a member of a class that a thousand files import for its other members). Files that compile lie in
 * one package: with nothing of the API ({@code compiled}), with fifty classes that use HTTP clients ({@code clients}), or with ten of
 * the fifty for the API ({@code callers}).
 */
final class Input {

  private static final String[] NOUNS = {
    "Order", "Invoice", "Account", "Customer", "Payment", "Shipment", "Catalog", "Report", "Session", "Index"
  };
  private static final String[] ROLES = {
    "Service", "Repository", "Mapper", "Controller", "Validator", "Factory", "Listener", "Cache"
  };
  private static final int CONSTANTS = 40;
  private static final int USERS_OF_CONSTANTS = 1_000;
  private static final int USERS_OF_HOST = 20;
  private static final int CLIENTS = 50;

  private final Random random = new Random(42);
  private final Path root;
  private final String kind;
  private int files;
  private int lines;

  private Input(Path root, String kind) {
    this.root = root;
    this.kind = kind;
  }

  public static void main(String[] args) throws IOException {
    Input input = new Input(Path.of(args[0]), args[2]);
    input.write(Integer.parseInt(args[1]));
    System.out.printf("%s: %,d files, %,d lines%n", args[2], input.files, input.lines);
  }

  private void write(int wanted) throws IOException {
    if (kind.equals("constants")) {
      write("m0", "acme.common", "Constants", constants());
    }
    if (compiles()) {
      write("m0", "org.slf4j", "Logger", "package org.slf4j;\n\npublic interface Logger {\n  void warn(String text, Object... values);\n}\n");
      write("m0", "org.slf4j", "LoggerFactory", "package org.slf4j;\n\npublic class LoggerFactory {\n  public static Logger getLogger(Class<?> type) {\n    return (text, values) -> {};\n  }\n}\n");
      files = 0;
    }
    while (lines < wanted) {
      int number = files;
      if (compiles()) {
        String name = nameOf(number);
        boolean isClient = !kind.equals("compiled") && number < CLIENTS;
        write("m0", "acme.all", name, isClient ? partner("acme.all", name, number) : ordinary("acme.all", name, number));
        continue;
      }
      String module = "m" + number % 12;
      String packageName = "acme." + module + ".p" + number / 12 % 40;
      String name = nameOf(number);
      if (kind.equals("some") && number % 250 == 249) {
        write(module, packageName, name, client(packageName, name));
      } else {
        write(module, packageName, name, ordinary(packageName, name, number));
      }
    }
  }

  private void write(String module, String packageName, String name, String text)
      throws IOException {
    Path folder = root.resolve(module + "/src/main/java/" + packageName.replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".java"), text);
    files++;
    lines += (int) text.lines().count();
  }

  private boolean compiles() {
    return kind.equals("compiled") || kind.equals("clients") || kind.equals("callers");
  }

  /** A class that asks another service over HTTP, or the API. */
  private String partner(String packageName, String name, int number) {
    String host = kind.equals("callers") && number % 5 == 0 ? "https://api.leadfeeder.com/v1" : "https://api.partner" + number + ".example/v2";
    String text = ordinary(packageName, name, number);
    String client = String.join(
        "\n",
        "  private static final String BASE = \"" + host + "\";",
        "  private final java.net.http.HttpClient http = java.net.http.HttpClient.newBuilder()",
        "      .connectTimeout(java.time.Duration.ofSeconds(5))",
        "      .build();",
        "",
        "  /** Returns what the service knows of an entry. */",
        "  public String fetch(String id, String account) throws java.io.IOException, InterruptedException {",
        "    return send(BASE + \"/lists/\" + id + \"?account_id=\" + account, \"\");",
        "  }",
        "",
        "  /** Tells the service of an entry. */",
        "  public String push(String id, String account, String body) throws java.io.IOException, InterruptedException {",
        "    return send(BASE + \"/lists?account_id=\" + account + \"&id=\" + id, body);",
        "  }",
        "",
        "  private String send(String url, String body) throws java.io.IOException, InterruptedException {",
        "    java.net.http.HttpRequest.Builder request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(url))",
        "        .header(\"Accept\", \"application/json\")",
        "        .header(\"X-Api-Key\", System.getenv(\"PARTNER_KEY\"));",
        "    if (!body.isEmpty()) {",
        "      request.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body));",
        "    }",
        "    java.net.http.HttpResponse<String> response =",
        "        http.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofString());",
        "    if (response.statusCode() >= 400) {",
        "      throw new java.io.IOException(name + \" answered \" + response.statusCode());",
        "    }",
        "    return response.body();",
        "  }",
        "}",
        "");
    return text.substring(0, text.lastIndexOf('}')) + client;
  }

  private static String nameOf(int number) {
    return NOUNS[number % NOUNS.length] + ROLES[number / NOUNS.length % ROLES.length] + number;
  }

  private static String constants() {
    StringBuilder text = new StringBuilder("package acme.common;\n\npublic final class Constants {\n\n");
    text.append("  public static final String LEADS_URL = \"https://api.leadfeeder.com/v1\";\n");
    for (int i = 0; i < CONSTANTS; i++) {
      text.append("  public static final String NAME_").append(i).append(" = \"name.").append(i).append("\";\n");
    }
    return text.append("\n  private Constants() {}\n}\n").toString();
  }

  /** A client with two requests; one of them lacks the account. */
  private static String client(String packageName, String name) {
    return String.join(
        "\n",
        "package " + packageName + ";",
        "",
        "import java.io.IOException;",
        "import java.net.URI;",
        "import java.net.http.HttpClient;",
        "import java.net.http.HttpRequest;",
        "import java.net.http.HttpResponse.BodyHandlers;",
        "",
        "public final class " + name + " {",
        "",
        "  private static final String BASE = \"https://api.leadfeeder.com/v1\";",
        "  private final HttpClient http = HttpClient.newHttpClient();",
        "  private final String key = System.getenv(\"LEADFEEDER_API_KEY\");",
        "",
        "  String companies(String account) throws IOException, InterruptedException {",
        "    return send(BASE + \"/companies?account_id=\" + account);",
        "  }",
        "",
        "  String lists() throws IOException, InterruptedException {",
        "    return send(BASE + \"/lists\");",
        "  }",
        "",
        "  private String send(String url) throws IOException, InterruptedException {",
        "    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header(\"X-Api-Key\", key).build();",
        "    return http.send(request, BodyHandlers.ofString()).body();",
        "  }",
        "}",
        "");
  }

  private String ordinary(String packageName, String name, int number) {
    boolean usesConstants = kind.equals("constants") && number <= USERS_OF_CONSTANTS;
    boolean usesHost = usesConstants && number % (USERS_OF_CONSTANTS / USERS_OF_HOST) == 1;
    StringBuilder text = new StringBuilder();
    text.append("/*\n * Copyright 2019 the Acme authors. Licensed under the Apache License, Version 2.0.\n */\n");
    text.append("package ").append(packageName).append(";\n\n");
    if (usesConstants) {
      text.append("import acme.common.Constants;\n");
    }
    text.append("import java.util.ArrayList;\nimport java.util.HashMap;\nimport java.util.List;\nimport java.util.Map;\n");
    text.append("import java.util.Objects;\nimport org.slf4j.Logger;\nimport org.slf4j.LoggerFactory;\n\n");
    text.append("/** Keeps what is known of each entry and tells listeners of its changes. */\n");
    text.append("public class ").append(name).append(" {\n\n");
    text.append("  private static final Logger LOG = LoggerFactory.getLogger(").append(name).append(".class);\n\n");
    text.append("  private final Map<String, List<String>> entries = new HashMap<>();\n");
    text.append("  private final String name;\n  private int changes;\n\n");
    text.append("  public ").append(name).append("(String name) {\n    this.name = Objects.requireNonNull(name);\n  }\n\n");
    if (usesConstants) {
      text.append("  String title() {\n    return Constants.NAME_").append(number % CONSTANTS).append(" + name;\n  }\n\n");
    }
    if (usesHost) {
      text.append(String.join(
          "\n",
          "  int leads(String key) throws java.io.IOException, InterruptedException {",
          "    java.net.http.HttpRequest request =",
          "        java.net.http.HttpRequest.newBuilder(java.net.URI.create(Constants.LEADS_URL + \"/lists\"))",
          "            .header(\"X-Api-Key\", key)",
          "            .build();",
          "    return java.net.http.HttpClient.newHttpClient()",
          "        .send(request, java.net.http.HttpResponse.BodyHandlers.discarding())",
          "        .statusCode();",
          "  }",
          "",
          ""));
    }
    int methods = 3 + random.nextInt(14);
    for (int i = 0; i < methods; i++) {
      method(text, i, number);
    }
    return text.append("}\n").toString();
  }

  private void method(StringBuilder text, int i, int number) {
    String noun = NOUNS[random.nextInt(NOUNS.length)];
    String other = nameOf(Math.max(0, number - 1 - random.nextInt(200)));
    switch (random.nextInt(3)) {
      case 0 -> text.append(String.join(
          "\n",
          "  /**",
          "   * Returns the entries of " + noun + " that have at least {@code limit} parts, sorted.",
          "   */",
          "  public List<String> find" + noun + i + "(String key, int limit) {",
          "    List<String> found = new ArrayList<>();",
          "    for (Map.Entry<String, List<String>> entry : entries.entrySet()) {",
          "      if (entry.getKey().startsWith(key + \".\" + limit) && entry.getValue().size() >= limit) {",
          "        found.addAll(entry.getValue().subList(0, limit));",
          "      }",
          "    }",
          "    found.sort((a, b) -> a.compareTo(b));",
          "    return found;",
          "  }",
          "",
          ""));
      case 1 -> text.append(String.join(
          "\n",
          "  void update" + noun + i + "(" + other + " source, String value) {",
          "    if (value == null || value.isBlank()) {",
          "      LOG.warn(\"nothing to update in {} for {}\", name, \"" + noun.toLowerCase() + "\");",
          "      return;",
          "    }",
          "    // Later ones win.",
          "    entries.computeIfAbsent(value.trim(), k -> new ArrayList<>()).add(\"/" + noun + "/\" + value);",
          "    changes += source.hashCode() % " + (2 + random.nextInt(90)) + ";",
          "  }",
          "",
          ""));
      default -> text.append(String.join(
          "\n",
          "  private String describe" + noun + i + "(int depth) {",
          "    StringBuilder out = new StringBuilder();",
          "    try {",
          "      switch (depth) {",
          "        case 0 -> out.append(\"header\").append(name);",
          "        case 1 -> out.append(String.format(\"%s of %d\", name, changes));",
          "        default -> out.append(describe" + noun + i + "(depth - 1)).append('\\n');",
          "      }",
          "    } catch (IllegalStateException e) {",
          "      throw new IllegalArgumentException(\"cannot describe \" + name, e);",
          "    }",
          "    return out.toString();",
          "  }",
          "",
          ""));
    }
  }
}
