package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles several files together: what one does is judged by what the others hold. */
final class RunTest {

  private static final String HTTP = """
      package demo;

      import java.net.URI;
      import java.net.http.*;

      final class Http {
        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        static String get(String path, String key) throws Exception {
          HttpRequest.Builder request =
              HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com/v1/" + path));
          if (key != null) {
            request.header("X-Api-Key", key);
          }
          return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
      }
      """;

  private static String inDemo(String type, String... members) {
    return "package demo;\n\nclass " + type + " {\n" + String.join("\n", members) + "\n}\n";
  }

  /** Returns {@code File:line [Rule] KIND}, sorted. */
  private static List<String> found(List<Path> classPath, String... sources) {
    return found("", classPath, sources);
  }

  private static List<String> found(String options, List<Path> classPath, String... sources) {
    Compilation compilation = PluginRun.run(options, PluginRun.files(sources), classPath);
    List<String> found = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      String text = diagnostic.getMessage(Locale.ROOT);
      String name = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
      if (text.startsWith("[") || diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        found.add(name.substring(name.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + " "
            + text.split(" ")[0] + " " + diagnostic.getKind());
      }
    }
    return found.stream().sorted().toList();
  }

  @Test
  void followsAMethodOfAnotherFile() {
    assertEquals(
        List.of(
            "Caller.java:5 [MissingApiKeyHeader] ERROR", "Caller.java:7 [MissingAccountId] ERROR"),
        found(
            List.of(),
            "demo/Caller.java",
            inDemo(
                "Caller",
                "  String bare() throws Exception {",
                "    return Http.get(\"companies/1?account_id=1\", null);",
                "  }",
                "  String lost(String key) throws Exception { return Http.get(\"companies/1\", key);",
                "  }"),
            "demo/Http.java",
            HTTP));
  }

  @Test
  void knowsNothingOfAMethodThatIsNotCompiledWithIt() throws IOException {
    assertEquals(
        List.of(),
        found(
            List.of(),
            "demo/Caller.java",
            inDemo(
                "Caller",
                "  interface Http { String get(String path, String key) throws Exception; }",
                "  String bare(Http http) throws Exception {",
                "    return http.get(\"https://api.leadfeeder.com/v1/companies/1\", null);",
                "  }")));
  }

  @Test
  void reportsAKeyWhereItIsWrittenWhateverTheOrderOfTheFiles() {
    String caller = inDemo(
        "Caller",
        "  String get() throws Exception {",
        "    return Http.get(\"companies/1?account_id=1\", Mute.NAME);",
        "  }");
    String mute = inDemo(
        "Mute", "  static final String NAME = \"n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx\";");
    List<String> expected = List.of("Mute.java:4 [HardcodedApiKey] ERROR");
    assertEquals(
        expected,
        found(
            List.of(), "demo/Caller.java", caller, "demo/Http.java", HTTP, "demo/Mute.java", mute));
    assertEquals(
        expected,
        found(
            List.of(), "demo/Mute.java", mute, "demo/Http.java", HTTP, "demo/Caller.java", caller));
  }

  /** Where the literal is not compiled, the finding stands at the name. */
  @Test
  void followsConstantsOfAJar(@TempDir Path folder) throws IOException {
    compile(
        folder,
        "package lib; public class Lib { public static final String"
            + " HOST = \"https://\" + \"api.leadfeeder.com\", MUTE = \"n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx\"; }");
    String text = HTTP.replace("\"https://api.leadfeeder.com/v1/\"", "lib.Lib.HOST + \"/v1/\"")
        .replace("X-Api-Key\", key", "X-Api-Key\", lib.Lib.MUTE")
        .replace("X-Api-Key", "x-ap\" + \"i-key");
    assertEquals(
        List.of(
            "Caller.java:5 [MissingApiKeyHeader] ERROR", "Http.java:13 [HardcodedApiKey] ERROR"),
        found(
            List.of(folder),
            "demo/Caller.java",
            inDemo(
                "Caller",
                "  String bare() throws Exception {",
                "    return Http.get(\"companies/1?account_id=1\", null);",
                "  }"),
            "demo/Http.java",
            text));
  }

  @Test
  void drawsNoConclusionFromWhatItDoesNotSee() {
    assertEquals(List.of(), found(List.of(), "demo/Open.java", """
            package demo;

            import java.net.URI;
            import java.net.http.*;

            public class Open {
              protected HttpRequest.Builder signed(HttpRequest.Builder request) {
                return request;
              }

              String get(HttpClient client) throws Exception {
                URI uri = URI.create("https://api.leadfeeder.com/v1/companies/1?account_id=1");
                return client.send(
                        signed(HttpRequest.newBuilder(uri)).build(),
                        HttpResponse.BodyHandlers.ofString())
                    .body();
              }
            }
            """));
  }

  /** Two runs at once, each with its own policy, in one virtual machine. */
  @Test
  void keepsRunsWithTwoPoliciesApart(@TempDir Path folder) throws IOException {
    String weather = HTTP.replace("api.leadfeeder.com/v1/", "api.weather.example/v2/")
        .replace("X-Api-Key", "X-Weather-Key");
    Path policy = folder.resolve("policy.yaml");
    Files.writeString(policy, """
        version: 1
        apis:
          - id: weather
            title: Acme Weather API
            hosts: [api.weather.example]
            credential:
              headers:
                - {name: X-Weather-Key}
            endpoints:
              - {match: "GET /v2/**", credential: required}
        """);
    String caller = inDemo(
        "Caller", "  String bare() throws Exception {", "    return Http.get(\"x\", null);", "  }");
    List<List<String>> all = Stream.of(
            "", "-XepOpt:Leadguard:Policy=" + policy, "", "-XepOpt:Leadguard:Policy=" + policy)
        .parallel()
        .map(options ->
            found(options, List.of(), "demo/Caller.java", caller, "demo/Http.java", weather))
        .toList();
    List<String> bare = List.of("Caller.java:5 [MissingApiKeyHeader] ERROR");
    assertEquals(List.of(List.of(), bare, List.of(), bare), all);
  }

  private static void compile(Path folder, String text) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            java.net.URI.create("string:///lib/Lib.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      compiler
          .getTask(null, manager, null, List.of("-proc:none"), null, List.of(file))
          .call();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
