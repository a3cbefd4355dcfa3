package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.engine.SearchWords;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scan with a core that takes files with the word {@code seed} for candidates. */
final class ProjectScanTest {

  private static final SearchWords WORDS =
      new SearchWords(List.of("seed"), List.of("x-key"), List.of("http.client"));
  private static final String CANDIDATE = "class A { String s = \"seed\"; }";
  private static final Function<SourceUnit, Result> ONE_FINDING =
      unit -> result(List.of(finding("HardcodedApiKey", Severity.ERROR, unit.path())));

  @TempDir
  Path base;

  @Test
  void readsSourcesAndPassesOverOutput() throws IOException {
    write("pom.xml", "");
    write("src/main/java/B.java", CANDIDATE);
    write("src/main/java/A.java", CANDIDATE);
    write("src/main/java/Other.java", "class Other {}");
    write("src/main/java/notes.txt", CANDIDATE);
    write("src/main/java/com/target/C.java", CANDIDATE);
    write("target/classes/D.java", CANDIDATE);
    write("target/generated-sources/x/E.java", CANDIDATE);
    write("module/build.gradle.kts", "");
    write("module/build/tmp/F.java", CANDIDATE);
    write("module/build/generated/G.java", CANDIDATE);
    write(".hidden/H.java", CANDIDATE);
    assertEquals(
        new Result(
            List.of(
                finding("HardcodedApiKey", Severity.ERROR, "module/build/generated/G.java"),
                finding("HardcodedApiKey", Severity.ERROR, "src/main/java/A.java"),
                finding("HardcodedApiKey", Severity.ERROR, "src/main/java/B.java"),
                finding("HardcodedApiKey", Severity.ERROR, "src/main/java/com/target/C.java"),
                finding("HardcodedApiKey", Severity.ERROR, "target/generated-sources/x/E.java")),
            List.of(),
            List.of(),
            6,
            5,
            5),
        scan(Options.DEFAULT));
  }

  @Test
  void readsOverlappingRootsOnceAndTakesSingleFiles() throws IOException {
    Path file = write("src/A.java", CANDIDATE);
    Result result = scanWith(ONE_FINDING, Options.DEFAULT)
        .run(List.of(base.resolve("src"), base, file, base.resolve("missing")), base);
    assertEquals(result(List.of(finding("HardcodedApiKey", Severity.ERROR, "src/A.java"))), result);
  }

  @Test
  void namesFilesOutsideTheBaseToo() throws IOException {
    write("one/A.java", CANDIDATE);
    Result result = scanWith(ONE_FINDING, Options.DEFAULT)
        .run(List.of(base.resolve("one")), base.resolve("two"));
    assertEquals(
        result(List.of(finding("HardcodedApiKey", Severity.ERROR, "../one/A.java"))), result);
  }

  @Test
  void leavesAClientUnknownOnceAFileThatIsNotReadNamesTheHeader() throws IOException {
    write("src/main/java/A.java", """
        import okhttp3.*;
        class A {
          private final OkHttpClient client;
          A(OkHttpClient client) { this.client = client; }
          Response send() throws java.io.IOException {
            Request request = new Request.Builder()
                .url("https://api.leadfeeder.com/v1/companies/1?account_id=1").build();
            return client.newCall(request).execute();
          }
        }
        """);
    ProjectScan scan =
        ProjectScan.of(Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT);
    Result readInFull = scan.run(List.of(base), base);
    assertEquals(
        List.of("MissingApiKeyHeader LIKELY"),
        readInFull.findings().stream()
            .map(finding -> finding.rule() + " " + finding.confidence())
            .toList());
    write("src/main/kotlin/B.kt", "val key = \"X-Api-Key\"");
    Result readInPart = scan.run(List.of(base), base);
    assertEquals(List.of(), readInPart.findings());
    assertEquals(
        List.of("MissingApiKeyHeader CLIENT"),
        readInPart.unknowns().stream()
            .map(unknown -> unknown.rule() + " " + unknown.cause())
            .toList());
  }

  @Test
  void tellsWhereAFileIsBrokenWithoutQuotingIt() throws IOException {
    write("A.java", "class A {\n  String seed = \"Zk81mQx0\" \"vB7tLw3R\";\n}\n");
    write("B.java", "class B {\n  String seed = \"Zk81mQx0;\n}\n");
    write("C.java", "class C {\n  String \\u0073eed = \"\\u0041\" Zk81mQx0;\n}\n");
    write("D.java", "class D {\n  void seed() { int i = 1 }\n}\n");
    write("E.java", "class E { // seed\n");
    write("F.java", CANDIDATE);
    assertEquals(
        new Result(
            List.of(finding("HardcodedApiKey", Severity.ERROR, "F.java")),
            List.of(),
            List.of(
                problem("A.java", 2, 28, "Cannot parse: syntax error; the file was not judged"),
                problem(
                    "B.java",
                    2,
                    27,
                    "Cannot parse: no Java token begins here; the file was not judged"),
                problem("C.java", 2, 31, "Cannot parse: syntax error; the file was not judged"),
                problem("D.java", 2, 27, "Cannot parse: syntax error; the file was not judged"),
                problem("E.java", 1, 18, "Cannot parse: syntax error; the file was not judged")),
            6,
            1,
            1),
        scan(Options.DEFAULT));
  }

  @Test
  void judgesWhatOnlyOlderCompilersTake() throws IOException {
    write("A.java", "class A { int _ = seed; void f() { int yield = 1, record = 2; } }");
    assertEquals(
        result(List.of(finding("HardcodedApiKey", Severity.ERROR, "A.java"))),
        scan(Options.DEFAULT));
  }

  @Test
  void countsDeepNestingAsAProblem() throws IOException {
    String nested = "class A { int seed = " + "(".repeat(200_000) + ")".repeat(200_000) + "; }";
    write("A.java", nested);
    write("B.java", CANDIDATE);
    assertEquals(
        new Result(
            List.of(finding("HardcodedApiKey", Severity.ERROR, "B.java")),
            List.of(),
            List.of(problem(
                "A.java", 0, 0, "Cannot parse: nested too deeply; the file was not judged")),
            2,
            1,
            1),
        scan(Options.DEFAULT));
  }

  @Test
  void countsDeepNestingInTheAnalysisAsAProblem() throws IOException {
    write("A.java", CANDIDATE);
    assertEquals(
        new Result(
            List.of(),
            List.of(),
            List.of(problem(".", 0, 0, "Cannot analyse: nested too deeply; nothing was judged")),
            1,
            0,
            0),
        scanWith(ProjectScanTest::endless, Options.DEFAULT).run(List.of(base), base));
  }

  @Test
  void readsOtherEncodings() throws IOException {
    Files.write(base.resolve("Bom.java"), ("\ufeff" + CANDIDATE).getBytes(StandardCharsets.UTF_8));
    Files.write(
        base.resolve("Latin.java"),
        "class A { String seed = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        base.resolve("Mute.java"), "// \u00e9\nclass A {}".getBytes(StandardCharsets.ISO_8859_1));
    write("Fine.java", "class A { String seed = \"\ufffd\"; }");
    assertEquals(
        new Result(
            List.of(
                finding("HardcodedApiKey", Severity.ERROR, "Bom.java"),
                finding("HardcodedApiKey", Severity.ERROR, "Fine.java"),
                finding("HardcodedApiKey", Severity.ERROR, "Latin.java")),
            List.of(),
            List.of(
                problem("Latin.java", 0, 0, "The file is not in UTF-8; it was read as ISO-8859-1")),
            4,
            3,
            3),
        scan(Options.DEFAULT));
  }

  @Test
  void takesTheEncodingOfTheOptions() throws IOException {
    Files.write(base.resolve("A.java"), CANDIDATE.getBytes(StandardCharsets.UTF_16));
    Options options = new Options(List.of(), List.of(), StandardCharsets.UTF_16, false);
    assertEquals(
        result(List.of(finding("HardcodedApiKey", Severity.ERROR, "A.java"))), scan(options));
  }

  @Test
  void countsBinaryAndHugeFilesAsProblems() throws IOException {
    write("Binary.java", "seed\0");
    write("Huge.java", CANDIDATE + " ".repeat(8 * 1024 * 1024));
    assertEquals(
        new Result(
            List.of(),
            List.of(),
            List.of(
                problem("Binary.java", 0, 0, "The file holds binary data; it was not judged"),
                problem("Huge.java", 0, 0, "The file is larger than 8 MiB; it was not judged")),
            1,
            0,
            0),
        scan(Options.DEFAULT));
  }

  @Test
  void countsUnreadableFilesAndFoldersAsProblems() throws IOException {
    Path file = write("A.java", CANDIDATE);
    Path folder = write("closed/B.java", CANDIDATE).getParent();
    file.toFile().setReadable(false);
    folder.toFile().setReadable(false);
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals(
        new Result(
            List.of(),
            List.of(),
            List.of(
                problem("A.java", 0, 0, "Cannot read the file; it was not judged"),
                problem("closed", 0, 0, "Cannot read the folder; it was not scanned")),
            0,
            0,
            0),
        scan(Options.DEFAULT));
  }

  @Test
  void followsLinksInsideTheRootOnce() throws IOException {
    write("root/z/A.java", CANDIDATE);
    write("root/.hidden/B.java", CANDIDATE);
    write("outside/C.java", CANDIDATE);
    link("root/a", "z");
    link("root/z/loop", "..");
    link("root/shown", ".hidden");
    link("root/out", "../outside");
    link("root/D.java", "../outside/C.java");
    link("root/gone", "nowhere");
    String message = "The symbolic link leads out of the scanned folder; it was not followed";
    assertEquals(
        new Result(
            List.of(
                finding("HardcodedApiKey", Severity.ERROR, "root/shown/B.java"),
                finding("HardcodedApiKey", Severity.ERROR, "root/z/A.java")),
            List.of(),
            List.of(problem("root/D.java", 0, 0, message), problem("root/out", 0, 0, message)),
            2,
            2,
            2),
        scanWith(ONE_FINDING, Options.DEFAULT).run(List.of(base.resolve("root")), base));
  }

  @Test
  void judgesTestsMildly() throws IOException {
    write("src/main/java/A.java", CANDIDATE);
    write("src/test/java/A.java", CANDIDATE);
    assertEquals(
        new Result(
            List.of(
                finding("HardcodedApiKey", Severity.ERROR, "src/main/java/A.java"),
                finding("HardcodedApiKey", Severity.WARNING, "src/main/java/A.java"),
                finding("MissingAccountId", Severity.ERROR, "src/main/java/A.java"),
                finding("MissingApiKeyHeader", Severity.ERROR, "src/main/java/A.java"),
                finding("HardcodedApiKey", Severity.WARNING, "src/test/java/A.java"),
                finding("HardcodedApiKey", Severity.INFO, "src/test/java/A.java")),
            List.of(
                unknown("MissingAccountId", "src/main/java/A.java"),
                unknown("Other", "src/main/java/A.java"),
                unknown("Other", "src/test/java/A.java")),
            List.of(),
            2,
            2,
            1),
        scanWith(ProjectScanTest::everything, Options.DEFAULT).run(List.of(base), base));
  }

  @Test
  void judgesTestsInFullIfTold() throws IOException {
    write("src/test/java/A.java", CANDIDATE);
    Options options = new Options(List.of(), List.of(), StandardCharsets.UTF_8, true);
    assertEquals(
        new Result(
            everythingAt("src/test/java/A.java").findings(),
            everythingAt("src/test/java/A.java").unknowns(),
            List.of(),
            1,
            1,
            1),
        scanWith(ProjectScanTest::everything, options).run(List.of(base), base));
  }

  @Test
  void judgesWhatTheGlobsSay() throws IOException {
    for (String path : List.of("A.java", "x/A.java", "x/y/A.java", "x/gen/A.java", "B.java")) {
      write(path, CANDIDATE);
    }
    Options options = new Options(
        List.of("**/A.java"), List.of("x/gen/**", "x/y/*"), StandardCharsets.UTF_8, false);
    assertEquals(
        new Result(
            List.of(
                finding("HardcodedApiKey", Severity.ERROR, "A.java"),
                finding("HardcodedApiKey", Severity.ERROR, "x/A.java")),
            List.of(),
            List.of(),
            2,
            2,
            2),
        scan(options));
  }

  @Test
  void refusesWhatIsNoGlob() {
    Options options = new Options(List.of("{a"), List.of(), StandardCharsets.UTF_8, false);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> scanWith(ONE_FINDING, options));
    assertEquals("not a glob: {a (Missing '})", refused.getMessage());
  }

  @Test
  void givesTheSameResultForManyFilesEachTime() throws IOException {
    List<String> names =
        IntStream.range(0, 300).mapToObj(i -> "p" + i % 7 + "/A" + i + ".java").toList();
    for (String name : names) {
      write(name, CANDIDATE);
    }
    Result expected = result(names.stream()
        .map(name -> finding("HardcodedApiKey", Severity.ERROR, name))
        .toList());
    assertEquals(expected, scan(Options.DEFAULT));
    assertEquals(expected, scan(Options.DEFAULT));
  }

  private Result scan(Options options) {
    return scanWith(ONE_FINDING, options).run(List.of(base), base);
  }

  private static ProjectScan scanWith(Function<SourceUnit, Result> analyze, Options options) {
    return ProjectScan.of(WORDS, module -> oneByOne(module, analyze), options);
  }

  private static Result oneByOne(Module module, Function<SourceUnit, Result> analyze) {
    Result sum = Result.EMPTY;
    for (SourceUnit unit : module.units()) {
      if (module.reported().contains(unit.path())) {
        sum = sum.plus(analyze.apply(unit));
      }
    }
    return sum;
  }

  private Path write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(base.resolve(path), Path.of(target));
  }

  private static Result endless(SourceUnit unit) {
    return endless(unit).plus(Result.EMPTY);
  }

  private static Result everything(SourceUnit unit) {
    return everythingAt(unit.path());
  }

  private static Result everythingAt(String path) {
    List<Finding> findings = List.of(
        finding("HardcodedApiKey", Severity.ERROR, path),
        finding("HardcodedApiKey", Severity.WARNING, path),
        finding("MissingAccountId", Severity.ERROR, path),
        finding("MissingApiKeyHeader", Severity.ERROR, path));
    List<Unknown> unknowns = List.of(unknown("MissingAccountId", path), unknown("Other", path));
    return new Result(findings, unknowns, List.of(), 1, 1, 1);
  }

  /** The result of files with one finding each. */
  private static Result result(List<Finding> findings) {
    int files = findings.size();
    return new Result(findings, List.of(), List.of(), files, files, files);
  }

  private static Problem problem(String path, int line, int column, String message) {
    return new Problem(path, line, column, message);
  }

  private static Unknown unknown(String rule, String path) {
    return new Unknown(rule, "leadfeeder", path, Span.token(1, 2, 3), "ESCAPES", "remedy");
  }

  private static Finding finding(String rule, Severity severity, String path) {
    return new Finding(
        rule,
        severity,
        Confidence.CERTAIN,
        "leadfeeder",
        path,
        Span.token(1, 2, 3),
        "message",
        "why",
        "fix",
        List.of(),
        "cause",
        "0123456789abcdef");
  }
}
