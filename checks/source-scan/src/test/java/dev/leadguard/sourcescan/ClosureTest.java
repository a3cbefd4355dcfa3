package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Module;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.SearchWords;
import dev.leadguard.model.Setting;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows which files a seed brings into the module, and which it does not. */
final class ClosureTest {

  private static final SearchWords WORDS =
      new SearchWords(List.of("seed.example"), List.of("x-key"), List.of("http.client"));

  @TempDir
  Path base;

  private final List<Module> modules = new ArrayList<>();

  @Test
  void followsTheConstantAndNotItsClass() throws IOException {
    write(
        "a/Constants.java",
        "package a; public class Constants { public static final String HOST = \"seed.example\";"
            + " public static final int SIZE = 1; }");
    write(
        "b/Client.java",
        "package b; import a.Constants; class Client extends Base {"
            + " String url() { return Parts.join(Constants.HOST); } }");
    write("b/Base.java", "package b; class Base { int unused; }");
    write("b/Parts.java", "package b; class Parts { static String join(String s) { return s; } }");
    write(
        "c/Caller.java",
        "package c; class Caller { void call(b.Client client) { client.url(); } }");
    for (int i = 0; i < 50; i++) {
      write(
          "d/Other" + i + ".java",
          "package d; import a.Constants; class Other" + i + " { int i = Constants.SIZE; }");
    }
    assertEquals(
        List.of("a/Constants.java", "b/Client.java", "b/Parts.java", "c/Caller.java"), units());
  }

  @Test
  void findsWhoCallsThroughAnInterface() throws IOException {
    write("a/Transport.java", "package a; interface Transport { void send(); }");
    write(
        "a/Real.java",
        "package a; class Real implements Transport {"
            + " public void send() { go(\"seed.example\"); } void go(String s) {} }");
    write("b/User.java", "package b; class User { void use(a.Transport t) { t.send(); } }");
    write("b/Idle.java", "package b; class Idle { a.Transport t; }");
    assertEquals(List.of("a/Real.java", "b/User.java"), units());
  }

  @Test
  void findsWhoWritesAFieldAndWhoImplementsWhatIsCalled() throws IOException {
    write(
        "a/Client.java",
        "package a; class Client { String path; Client(String path) { this.path = path; }"
            + " void send(Sender s) { s.go(\"seed.example\" + path); } }");
    write("a/Sender.java", "package a; interface Sender { void go(String url); }");
    write(
        "b/Fast.java", "package b; class Fast implements a.Sender { public void go(String u) {} }");
    write("b/Maker.java", "package b; class Maker { Object o = new a.Client(\"/x\"); }");
    write("b/Neighbour.java", "package b; class Neighbour { a.Client c; }");
    assertEquals(List.of("a/Client.java", "a/Sender.java", "b/Fast.java", "b/Maker.java"), units());
  }

  @Test
  void takesConfigurationAndWhoReadsItsKeys() throws IOException {
    write(
        "src/main/resources/application.yml",
        "crm:\n  base-url: https://seed.example\nother: [1, \"${x}\"]\n---\ncrm:\n  base-url: \"${U:y}\"\n");
    write("a/Reader.java", "package a; class Reader { @Value(\"${crm.base-url}\") String url; }");
    write("a/Deaf.java", "package a; class Deaf { @Value(\"${other}\") String url; }");
    assertEquals(List.of("a/Reader.java"), units());
    assertEquals(
        List.of(
            setting("crm.base-url", "https://seed.example", Span.token(2, 12, 1)),
            setting("crm.base-url", "${U:y}", Span.token(6, 12, 1)),
            setting("other[0]", "1", Span.token(3, 8, 1)),
            setting("other[1]", "${x}", Span.token(3, 11, 1))),
        modules.get(0).configuration());
  }

  private static Setting setting(String key, String value, Span at) {
    return new Setting(key, value, "src/main/resources/application.yml", at);
  }

  @Test
  void takesWhoSetsTheHeaderOfAListedClient() throws IOException {
    write("a/Client.java", "package a; class Client { String s = \"seed.example\"; }");
    write(
        "b/Adder.java",
        "package b; import http.client.Filter; class Adder implements Filter { String h = \"X-Key\"; }");
    write("b/Setup.java", "package b; class Setup { Object o = new Adder(); }");
    write("b/Server.java", "package b; class Server { String h = \"X-Key\"; }");
    assertEquals(List.of("a/Client.java", "b/Adder.java", "b/Setup.java"), units());
  }

  @Test
  void namesTheWordsInFilesThatCannotBeRead() throws IOException {
    write("a/Client.java", "package a; class Client { String s = \"seed.example\"; }");
    write("a/Other.kt", "val header = \"x-key\"");
    write("a/Broken.java", "class Broken { seed.example");
    write("pom.xml", "x-key");
    units();
    assertEquals(Set.of("x-key", "seed.example"), modules.get(0).unread());
  }

  @Test
  void judgesTestsWithMainCodeAndNotTheOtherWayRound() throws IOException {
    write(
        "src/main/java/a/A.java",
        "package a; class A { static String s() { return \"seed.example\"; } }");
    write("src/test/java/a/ATest.java", "package a; class ATest { String s = A.s(); }");
    units();
    assertEquals(
        List.of(
            List.of("src/main/java/a/A.java"),
            List.of("src/main/java/a/A.java", "src/test/java/a/ATest.java")),
        modules.stream().map(ClosureTest::paths).toList());
    assertEquals(
        List.of(Set.of("src/main/java/a/A.java"), Set.of("src/test/java/a/ATest.java")),
        modules.stream().map(Module::reported).toList());
  }

  @Test
  void readsEvidenceAndWhatIsExcludedButReportsNothingThere() throws IOException {
    write("one/A.java", "class A { static String seed = \"seed.example\"; }");
    write("two/B.java", "class B { String s = A.seed; }");
    write("two/C.java", "class C { String s = A.seed; }");
    Options options = new Options(
        List.of(), List.of("two/C.java"), java.nio.charset.StandardCharsets.UTF_8, false);
    Result result = ProjectScan.of(WORDS, this::keep, options)
        .run(List.of(base), List.of(base.resolve("two")), base);
    assertEquals(List.of("one/A.java", "two/B.java", "two/C.java"), paths(modules.get(0)));
    assertEquals(Set.of("two/B.java"), modules.get(0).reported());
    assertEquals(new Result(List.of(), List.of(), List.of(), 1, 1, 0), result);
  }

  @Test
  void passesOverWhatGitIgnores() throws IOException {
    write(".gitignore", "# not ours\n/gen/\n*.tmp.java\n!keep.tmp.java\n");
    for (String path : List.of("gen/A.java", "x/gen/B.java", "C.tmp.java", "keep.tmp.java")) {
      write(path, "class T { String s = \"seed.example\"; }");
    }
    assertEquals(List.of("keep.tmp.java", "x/gen/B.java"), units());
  }

  @Test
  void tellsOfHostileConfigurationWithoutQuotingIt() throws IOException {
    write("a/A.java", "class A { String s = \"seed.example\"; }");
    write("application.yml", "a: &a [x]\nb: [*a, *a]\n");
    write("bootstrap.properties", "k=\\u12");
    write("application-x.yaml", "a: \0");
    write("application-y.yaml", " ".repeat(2 * 1024 * 1024));
    units();
    assertEquals(List.of(), modules.get(0).configuration());
    assertEquals(
        List.of(
            problem(
                "application-x.yaml", 0, "The file holds binary data; its values are not known"),
            problem(
                "application-y.yaml", 0, "The file is larger than 1 MiB; its values are not known"),
            problem(
                "application.yml", 1, "Not YAML that is understood here; its values are not known"),
            problem(
                "bootstrap.properties", 0, "A unicode escape is broken; its values are not known")),
        problems);
  }

  private List<Problem> problems = List.of();

  private static Problem problem(String path, int line, String message) {
    return new Problem(path, line, line > 0 ? 1 : 0, message);
  }

  private List<String> units() {
    problems = ProjectScan.of(WORDS, this::keep, Options.DEFAULT)
        .run(List.of(base), base)
        .problems();
    return paths(modules.get(0));
  }

  private static List<String> paths(Module module) {
    return module.units().stream().map(SourceUnit::path).toList();
  }

  private Result keep(Module module) {
    modules.add(module);
    return Result.EMPTY;
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
