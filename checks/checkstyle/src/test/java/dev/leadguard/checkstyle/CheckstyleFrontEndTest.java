package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.puppycrawl.tools.checkstyle.JavaParser;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.FileContents;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.ModelPrinter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares printed models with golden files; {@code -Dleadguard.golden=write} writes them anew, to be read in review. */
final class CheckstyleFrontEndTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir
  Path folder;

  static List<Path> sources() throws IOException {
    return javaFiles(RESOURCES.resolve("lowering"));
  }

  /** What only a Checkstyle that knows Java 25 can parse. */
  static List<Path> newerSources() throws IOException {
    return javaFiles(RESOURCES.resolve("lowering-newer"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void printsWhatTheGoldenFileSays(Path source) throws Exception {
    compareWithGolden(source);
  }

  @ParameterizedTest
  @MethodSource("newerSources")
  void printsWhatTheGoldenFileSaysOfJava25(Path source) throws Exception {
    assumeTrue(knowsJava25(), "this Checkstyle does not know Java 25");
    compareWithGolden(source);
  }

  @Test
  void takesATabForOneColumn() throws Exception {
    assertEquals(
        "(call bar @2:13 (name foo @2:9) (string \"x\" @2:19))",
        firstInit("class A {\n\tint\ta =\tfoo.bar(\t\t\"x\");\n}\n"));
  }

  @Test
  void takesEachLineEndForOne() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String source = String.join(
          end,
          "class A {",
          "  // \ud83d\ude00",
          "  int a =",
          "    f(\"\ud83d\ude00\", foo);",
          "}",
          "");
      assertEquals(
          "(call f @4:4 - (string \"\\ud83d\\ude00\" @4:6) (name foo @4:12))", firstInit(source));
    }
  }

  @Test
  void normalisesLineEndsInTextBlocks() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String source = String.join(
          end,
          "class A {",
          "  int a = f(\"\"\"",
          "      one",
          "        two",
          "      \"\"\", b);",
          "}");
      assertEquals(
          "(call f @2:10 - (string \"one\\u000a  two\\u000a\" @2:12) (name b @5:11))",
          firstInit(source));
    }
  }

  @Test
  void countsUtf16Units() throws Exception {
    assertEquals(
        "(concat (string \"\\ud83d\\ude00\\u00e9\" @1:18) (name foo @1:26))",
        firstInit("class A { int a = \"\ud83d\ude00\u00e9\" + foo; }"));
  }

  @Test
  void spansTheWholeLiteral() throws Exception {
    assertEquals(
        new Expr.Lit(Expr.LitKind.STRING, "\ud83d\ude00\t", new Span(1, 21, 1, 27)),
        firstField("class A { String a = \"\ud83d\ude00\\t\"; }").init().orElseThrow());
    assertEquals(
        new Expr.Lit(Expr.LitKind.STRING, "x\n", new Span(1, 21, 3, 5)),
        firstField("class A { String a = \"\"\"\n  x\n  \"\"\"; }").init().orElseThrow());
    assertEquals(
        new Expr.Lit(Expr.LitKind.STRING, "xyz", new Span(1, 21, 2, 8)),
        firstField("class A { String a = \"x\"\n  + \"yz\"; }").init().orElseThrow());
  }

  @Test
  void takesALiteralThatIsNoJavaForOpaque() throws Exception {
    assertEquals("(opaque literal)", firstInit("class A { String a = \"\\u005cq\"; }"));
  }

  @Test
  void followsALongSumWithoutDeepRecursion() throws Exception {
    String printed = firstInit("class A { String a = \"\"" + " + a".repeat(2_000) + "; }");
    assertEquals(2_000, printed.split("name a", -1).length - 1);
  }

  @Test
  void saysThatOldCheckstyleLosesALateQualifiedSuperCall() throws Exception {
    assumeTrue(!knowsJava25(), "this Checkstyle knows Java 25");
    assertEquals("""
        unit\s
        class A @1:6
          method - new @1:10
            param O o @1:14
            do (call f @1:19 -)
            opaque super
        """, ModelPrinter.print(translate("class A { A(O o) { f(); o.super(1); } }")));
  }

  @Test
  void keepsPathAndText() throws Exception {
    assertEquals(
        new SourceUnit("a/A.java", "package a.b;", "a.b", List.of(), List.of()),
        CheckstyleFrontEnd.translate("a\\A.java", "package a.b;", parse("package a.b;")));
  }

  private void compareWithGolden(Path source) throws IOException, CheckstyleException {
    Path golden = Path.of(source.toString().replace(".java", ".txt"));
    String printed = ModelPrinter.print(translate(Files.readString(source)));
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.writeString(golden, printed);
    }
    assertEquals(Files.readString(golden), printed);
  }

  private String firstInit(String source) throws IOException, CheckstyleException {
    return ModelPrinter.print(firstField(source).init().orElseThrow());
  }

  private Member.Field firstField(String source) throws IOException, CheckstyleException {
    return (Member.Field) translate(source).types().get(0).members().get(0);
  }

  private SourceUnit translate(String source) throws IOException, CheckstyleException {
    return CheckstyleFrontEnd.translate("A.java", source, parse(source));
  }

  /** Parses a file, as Checkstyle does: text that is handed over as lines would have lost its line ends. */
  private DetailAST parse(String source) throws IOException, CheckstyleException {
    File file = Files.writeString(folder.resolve("A.java"), source).toFile();
    return JavaParser.parse(new FileContents(new FileText(file, StandardCharsets.UTF_8.name())));
  }

  private static boolean knowsJava25() {
    return Arrays.stream(TokenTypes.class.getFields())
        .anyMatch(token -> token.getName().equals("COMPACT_COMPILATION_UNIT"));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
