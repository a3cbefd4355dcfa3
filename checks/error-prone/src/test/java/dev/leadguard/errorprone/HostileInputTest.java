package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.testing.compile.Compilation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Shows that a file which was written to break the checks breaks no compilation. */
final class HostileInputTest {

  /** With twice of it, javac itself runs out of stack. */
  private static final int DEPTH = 100;

  /** It has one finding, for its header. */
  private static final String VICTIM = """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      class Victim {
        void ask() throws Exception {
          URI uri = URI.create("https://api.leadfeeder.com/v1/companies?account_id=7");
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        }
      }
      """;

  @Test
  void deepNestingTakesNoOtherFileWithIt() {
    for (String member : members(DEPTH)) {
      String deep = "class Deep { String s = \"leadfeeder\"; static boolean a; " + member + " }";
      assertEquals(
          List.of("8 [MissingApiKeyHeader]"),
          errors(PluginRun.run("", PluginRun.files("Deep.java", deep, "Victim.java", VICTIM))),
          member.substring(0, 40));
    }
  }

  private static List<String> members(int depth) {
    return List.of(
        "Object o = " + "(".repeat(depth) + "1" + ")".repeat(depth) + ";                       ",
        "Object o = new StringBuilder()" + ".append(1)".repeat(depth) + ";",
        "static int f(int i) { return i; } int o = " + "f(".repeat(depth) + "1" + ")".repeat(depth)
            + ";",
        "int o = " + "a ? 1 : ".repeat(depth) + "2;                                            ",
        "void m() { " + "{".repeat(depth) + "}".repeat(depth) + " }                            ",
        "void m() { " + "if (a) ".repeat(depth) + "; }");
  }

  @Test
  void manyLinesAreJudgedInTime() {
    String filler = "  int next%d(int i) { return i + 1; }\n";
    StringBuilder members = new StringBuilder("class Victim {\n");
    for (int i = 0; i < 5_000; i++) {
      members.append(String.format(filler, i));
    }
    String source = VICTIM.replace("class Victim {\n", members);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertEquals(
            List.of("5008 [MissingApiKeyHeader]"),
            errors(PluginRun.run("", PluginRun.files("Victim.java", source)))));
  }

  @Test
  void strangeCharactersMoveNothing() {
    String source =
        VICTIM.replace("class Victim", "/* \ufffd \ud83d \u2028 \f */ class Victim") + "\u001a";
    assertEquals(
        List.of("8 [MissingApiKeyHeader]"),
        errors(PluginRun.run("", PluginRun.files("Victim.java", source))));
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getLineNumber() + " "
            + diagnostic.getMessage(Locale.ROOT).split(" ")[0])
        .toList();
  }
}
