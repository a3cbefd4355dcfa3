package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what stands in real projects: the compiler must say what it says without the checks, and the checks what they can. */
final class RealCodeTest {

  private static final Path LOMBOK = Path.of("../../target/processors/lombok.jar");

  private static final String SEND = """
        Object send(java.net.http.HttpClient client) throws Exception {
          var uri = java.net.URI.create("https://api.leadfeeder.com/v1/companies/1?account_id=1");
          return client.send(java.net.http.HttpRequest.newBuilder(uri).build(), java.net.http.HttpResponse.BodyHandlers.ofString());
        }
      """;

  private static String type(String name, String... members) {
    return "package demo;\n" + "class " + name + " {\n" + String.join("\n", members) + "\n}\n";
  }

  @TempDir
  private Path classes;

  /** Returns {@code File [Rule]} for each finding and {@code File error: text} for each other error, in the order of the compiler. */
  private List<String> said(List<String> options, List<Path> classPath, String... sources) {
    List<String> said = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic :
        compile(classes, options, classPath, sources)) {
      String text = diagnostic.getMessage(Locale.ROOT);

      String file = diagnostic.getSource() == null
          ? ""
          : diagnostic.getSource().getName().replaceFirst(".*/", "");
      if (text.startsWith("[")) {
        said.add(file + " " + text.split(" ")[0]);
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        said.add(file + " error: " + text.lines().findFirst().orElse(""));
      }
    }
    return said;
  }

  private List<String> said(List<Path> classPath, String... sources) {
    return said(PluginRun.options(""), classPath, sources);
  }

  @Test
  void saysNoMoreThanTheCompilerWhereAFileDoesNotCompile() {
    assertEquals(
        List.of(
            "Wrong.java error: incompatible types: int cannot be converted to java.lang.String"),
        said(List.of(), "demo/Wrong.java", type("Wrong", SEND, "String s = 1;")));
    assertEquals(
        List.of("Wrong.java error: cannot find symbol"),
        said(
            List.of(),
            "demo/Right.java",
            type("Right", SEND),
            "demo/Wrong.java",
            type("Wrong", SEND, "Missing missing;")));
    assertEquals(
        List.of("Wrong.java error: ';' expected"),
        said(List.of(), "demo/Wrong.java", type("Wrong", SEND, "int i = 1")));
    assertEquals(
        List.of("Wrong.java error: missing return statement"),
        said(
            List.of(),
            "demo/Wrong.java",
            type("Wrong", SEND, "int m() { }"),
            "demo/Right.java",
            type("Right", "Object o = new Wrong().m();")));
  }

  /** A jar whose own dependencies are not on the class path, which is usual for {@code provided} and optional ones. */
  @Test
  void bearsClassesThatAreMissing(@TempDir Path folder) throws IOException {
    compile(
        folder,
        List.of("-proc:none"),
        List.of(),
        "lib/Hidden.java",
        "package lib; public class Hidden {}",
        "lib/Ann.java",
        "package lib; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)"
            + " public @interface Ann { Class<?> value(); }",
        "lib/Far.java",
        "package lib; public class Far extends Hidden { public String name; }",
        "lib/Sub.java",
        "package lib; @Ann(Hidden.class) public class Sub { public Sub() {} public Hidden hidden;"
            + " @Ann(Hidden.class) public static Far of(String s) { return null; }"
            + " public static Hidden never(Hidden b) { return b; } }");
    Files.delete(folder.resolve("lib/Hidden.class"));
    Files.delete(folder.resolve("lib/Ann.class"));
    String[] sources = {
      "demo/Uses.java",
      type("Uses", SEND, "lib.Sub sub = new lib.Sub();", "Object o = lib.Sub.of(\"leadfeeder\");")
    };
    assertEquals(List.of(), said(List.of("-proc:none"), List.of(folder), sources));
    assertEquals(List.of("Uses.java [MissingApiKeyHeader]"), said(List.of(folder), sources));
  }

  /** What Lombok puts around a body is taken away; a member that it makes is not known. */
  @Test
  void judgesBodiesThatLombokChanges() {
    List<String> options = new ArrayList<>(PluginRun.options(""));
    options.remove("-proc:none");
    options.set(
        options.size() - 1, options.get(options.size() - 1) + java.io.File.pathSeparator + LOMBOK);
    List<String> said =
        said(options, List.of(LOMBOK), "demo/Settings.java", """
        package demo;

        import lombok.*;

        @Value
        @Builder
        @RequiredArgsConstructor
        class Settings {
          String baseUrl;
          @NonNull String key;
        }
        """, "demo/Client.java", """
        package demo;

        import lombok.extern.java.Log;
        import lombok.SneakyThrows;
        import lombok.Synchronized;
        import lombok.val;

        @Log
        class Client {
          private final java.net.http.HttpClient http = java.net.http.HttpClient.newHttpClient();

          @SneakyThrows
          @Synchronized
          Object get(@lombok.NonNull Settings settings) {
            val uri = java.net.URI.create("https://api.leadfeeder.com/v1/companies/1?account_id=1");
            log.info(settings.getBaseUrl());
            Settings own = Settings.builder().key(settings.getKey()).build();
            http.send(
                java.net.http.HttpRequest.newBuilder(uri).header("X-Api-Key", own.getKey()).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
            return http.send(
                java.net.http.HttpRequest.newBuilder(uri).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
          }
        }
        """);
    assertEquals(List.of("Client.java [MissingApiKeyHeader]"), said);
  }

  @Test
  void readsPreviewFeatures() {
    int feature = Runtime.version().feature();
    String preview = feature < 21
        ? "int of(Object o) { return switch (o) { case String s && s.isEmpty() -> 0; case Integer i -> i;"
            + " default -> 1; }; }"
        : "int of(Object o) { return o instanceof int i ? i : 0; }";
    List<String> options = new ArrayList<>(PluginRun.options(""));
    options.addAll(List.of("--enable-preview", "--release", String.valueOf(feature)));
    assertEquals(
        List.of("Newest.java [MissingApiKeyHeader]"),
        said(options, List.of(), "demo/Newest.java", type("Newest", preview, SEND)));
  }

  @Test
  void readsFilesWithoutTypes() {
    assertEquals(
        List.of("Client.java [MissingApiKeyHeader]"),
        said(
            List.of(),
            "module-info.java",
            "module demo { requires java.net.http; }",
            "demo/package-info.java",
            "/** leadfeeder, X-Api-Key. */\npackage demo;",
            "demo/Nothing.java",
            "// api.leadfeeder.com",
            "demo/Client.java",
            type("Client", SEND)));
  }

  @Test
  void readsTenThousandLines() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 1_250; i++) {
      members.append("""
          String get%1$d(java.net.http.HttpClient client, String key, int times) throws Exception {
            for (int i = 0; i < times; i++) {
              if (i %% 3 == %1$d) { key = key + i; }
            }
            var uri = java.net.URI.create("https://api.leadfeeder.com/v1/companies/%1$d?account_id=1");
            var request = java.net.http.HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
            return client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).body();
          }
          """.formatted(i));
    }
    assertEquals(
        List.of("Long.java [MissingApiKeyHeader]"),
        said(List.of(), "demo/Long.java", type("Long", members.toString(), SEND)));
  }

  @Test
  void readsWhatNestsDeeply() {
    String sum = "x + \"a\"" + " + x + \"b\"".repeat(300);
    String chain = "new StringBuilder()" + ".append(x)".repeat(250) + ".toString()";
    String blocks = "if (x == null) {".repeat(150) + "}".repeat(150);
    assertEquals(
        List.of("Deep.java [MissingApiKeyHeader]"),
        said(
            List.of(),
            "demo/Deep.java",
            type(
                "Deep",
                SEND,
                "String sum(String x) { return " + sum + "; }",
                "String chain(String x) { return " + chain + "; }",
                "void blocks(String x) { " + blocks + " }")));
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(
      Path folder, List<String> options, List<Path> classPath, String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < sources.length; i += 2) {
      String text = sources[i + 1];
      files.add(
          new SimpleJavaFileObject(
              URI.create("string:///" + sources[i]), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return text;
            }
          });
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      compiler.getTask(null, manager, diagnostics, options, null, files).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics();
  }
}
