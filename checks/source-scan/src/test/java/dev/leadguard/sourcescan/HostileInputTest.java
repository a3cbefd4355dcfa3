package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.engine.SearchWords;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that a file which was written to break the scan costs at most its own verdict: another file is judged as ever. */
final class HostileInputTest {

  private static final int DEEP = 10_000;

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** It has one finding, for its header. */
  private static final String VICTIM = """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      class Victim {
        void ask(HttpClient http) throws Exception {
          URI uri = URI.create("https://api.leadfeeder.com/v1/companies?account_id=7");
          http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        }
      }
      """;

  private static final String FOUND = "MissingApiKeyHeader Victim.java:8";

  @TempDir
  Path base;

  @BeforeEach
  void writeVictim() throws IOException {
    Files.writeString(base.resolve("Victim.java"), VICTIM);
  }

  static Stream<Arguments> nestings() {
    String url = "\"https://api.leadfeeder.com/\"";
    return Stream.of(
        nesting("parentheses", "Object o = " + "(".repeat(DEEP) + url + ")".repeat(DEEP) + ";"),
        nesting("blocks", "{ String s = " + url + ";" + "{".repeat(DEEP) + "}".repeat(DEEP) + "}"),
        nesting("lambdas", "Object o = " + "a -> ".repeat(DEEP) + url + ";"),
        nesting("conditions", "Object o = " + "c ? a : ".repeat(DEEP) + url + ";"),
        nesting("chain", "Object o = b(" + url + ")" + ".add(1)".repeat(DEEP) + ";"),
        nesting("arguments", "Object o = " + "f(".repeat(DEEP) + url + ")".repeat(DEEP) + ";"),
        nesting(
            "arrays", "Object o = new Object[] " + "{".repeat(DEEP) + url + "}".repeat(DEEP) + ";"),
        nesting("signs", "String s = " + url + "; int i = " + "- ".repeat(DEEP) + "1;"),
        nesting("branches", "String s = " + url + "; { " + "if (a) ".repeat(DEEP) + "; }"),
        nesting("brackets", "String s = " + url + "; int" + "[]".repeat(300) + " i;"));
  }

  private static Arguments nesting(String name, String member) {
    return Arguments.of(name, "class Deep { " + member + " }");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nestings")
  void deepNestingTakesNoOtherFileWithIt(String name, String source) throws IOException {
    Files.writeString(base.resolve("Deep.java"), source);
    assertEquals(List.of(FOUND), findings(scan()));
  }

  @Test
  void aLongFluentChainOfARequestEndsInTime() throws IOException {
    Files.writeString(
        base.resolve("Long.java"),
        "class Long { void f(java.net.http.HttpClient c) throws Exception { c.send("
            + "java.net.http.HttpRequest.newBuilder(java.net.URI.create(\"https://api.leadfeeder.com/v1/lists\"))"
            + ".header(\"A\", \"b\")".repeat(3_000)
            + ".build(), null); } }");
    assertEquals(List.of(FOUND), findings(scan()));
  }

  @Test
  void aMethodThatIsTooLargeToFollowIsNamed() throws IOException {
    StringBuilder tangle = new StringBuilder("class Tangle {\n");
    for (int i = 0; i < 5; i++) {
      tangle.append("  void m" + i + "(java.net.http.HttpClient c) throws Exception { "
          + ("m" + (i + 1) + "(c); ").repeat(12) + "}\n");
    }
    tangle.append("  void m5(java.net.http.HttpClient c) throws Exception { c.send("
        + "java.net.http.HttpRequest.newBuilder(java.net.URI.create("
        + "\"https://api.leadfeeder.com/v1/companies/1?account_id=7\")).build(), null); }\n}\n");
    Files.writeString(base.resolve("Tangle.java"), tangle);
    assertEquals(
        List.of("Tangle.java:2:8", "Tangle.java:3:8", "Tangle.java:4:8", "Tangle.java:5:8"),
        scan().problems().stream()
            .filter(problem -> problem.message().startsWith("A method is too large to follow"))
            .map(problem -> problem.path() + ":" + problem.line() + ":" + problem.column())
            .toList());
  }

  @Test
  void aFileOfFiftyMegabytesIsSearchedAndNamed() throws IOException {
    byte[] part = "// no line of this ends ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(base.resolve("Huge.java"))) {
      for (int i = 0; i < 34; i++) {
        out.write(part);
      }
      out.write("https://api.leadfeeder.com".getBytes(StandardCharsets.UTF_8));
    }
    Result result = scan();
    assertEquals(
        List.of(new Problem("Huge.java", 0, 0, "The file is larger than 8 MiB; it was not judged")),
        result.problems());
    assertEquals(List.of(FOUND), findings(result));
  }

  @Test
  void aVeryLongLineIsJudged() throws IOException {
    Files.writeString(
        base.resolve("Victim.java"),
        VICTIM.replace("void ask", "/*" + "-".repeat(4 << 20) + "*/ void ask"));
    assertEquals(List.of(FOUND), findings(scan()));
  }

  @Test
  void whatIsNoTextIsNamed() throws IOException {
    byte[] words = "https://api.leadfeeder.com".getBytes(StandardCharsets.UTF_8);
    byte[] image = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 52};
    try (OutputStream out = Files.newOutputStream(base.resolve("Class.java"))) {
      out.write(image);
      out.write(words);
    }
    Files.write(base.resolve("Wide.java"), VICTIM.getBytes(StandardCharsets.UTF_16));
    Result result = scan();
    assertEquals(List.of(FOUND), findings(result));
    assertEquals(
        List.of(new Problem("Class.java", 0, 0, "The file holds binary data; it was not judged")),
        result.problems());
  }

  @Test
  void namesThatBreakLinesAreNamesOfFiles() throws IOException {
    String name = "a\n[ERROR] b\u001b[2K.java";
    Files.writeString(base.resolve(name), VICTIM.replace("Victim", "Other"));
    assertEquals(List.of(FOUND, "MissingApiKeyHeader " + name + ":8"), findings(scan()));
  }

  /** Java can make no such file itself. */
  @Test
  void namesThatAreNoTextLeadToTheirFiles() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
    Files.writeString(base.resolve("plain"), VICTIM.replace("Victim", "Other"));
    String move = "mv plain \"$(printf 'C\\377.java')\"";
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", move).directory(base.toFile()).start();
    assumeTrue(shell.waitFor() == 0, "the file system takes text only");
    assertEquals(List.of("MissingApiKeyHeader C\ufffd.java:8", FOUND), findings(scan()));
  }

  @Test
  void aFileThatVanishesOrGrowsAfterItWasListedIsNamed() throws IOException {
    Path gone = Files.writeString(base.resolve("Gone.java"), "class Gone {}");
    Path grown = Files.writeString(base.resolve("Grown.java"), "class Grown {}");
    List<ProjectFile> files = FileWalk.of(List.of(), List.of(base), base).files();
    Files.delete(gone);
    Files.writeString(
        grown, "// " + "x".repeat(1 << 20) + "\nclass Grown { String s = \"seed\"; }");
    List<Problem> problems = new ArrayList<>();
    try (Workers<FileReader> workers =
        new Workers<>(() -> new FileReader(StandardCharsets.UTF_8))) {
      Seeds seeds = Seeds.of(
          files,
          new SearchWords(List.of("seed"), List.of(), List.of("none.of")),
          file -> true,
          workers);
      problems.addAll(seeds.problems());
      assertEquals(1, seeds.java().size());
    }
    assertEquals(
        List.of(new Problem("Gone.java", 0, 0, "Cannot read the file; it was not judged")),
        problems);
  }

  @Test
  void foldersInFoldersAreWalkedToTheEnd() throws IOException {
    Path deep = base;
    for (int i = 0; i < 300; i++) {
      deep = Files.createDirectory(deep.resolve("d"));
    }
    Files.writeString(deep.resolve("Deep.java"), VICTIM.replace("Victim", "Deep"));
    assertEquals(
        List.of(FOUND, "MissingApiKeyHeader " + "d/".repeat(300) + "Deep.java:8"),
        findings(scan()));
  }

  @Test
  void aBombInTheConfigurationIsOneProblem() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(8)));
    }
    Files.writeString(base.resolve("application.yml"), bomb);
    Result result = scan();
    assertEquals(List.of(FOUND), findings(result));
    assertEquals(
        List.of("application.yml:1"),
        result.problems().stream()
            .map(problem -> problem.path() + ":" + problem.line())
            .toList());
  }

  private Result scan() {
    Function<List<Path>, Result> run = roots -> ProjectScan.of(
            Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT)
        .run(roots, base);
    return assertTimeout(LIMIT, () -> run.apply(List.of(base)));
  }

  private static List<String> findings(Result result) {
    return result.findings().stream().map(HostileInputTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.rule() + " " + finding.path() + ":" + finding.at().line();
  }
}
