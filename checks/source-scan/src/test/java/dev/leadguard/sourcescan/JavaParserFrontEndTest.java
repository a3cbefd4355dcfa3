package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.ModelPrinter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares printed models with golden files; {@code -Dleadguard.golden=write} writes them anew, to be read in review. */
final class JavaParserFrontEndTest {

  private static final Path SOURCES = Path.of("src/test/resources/lowering");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void printsWhatTheGoldenFileSays(Path source) throws IOException {
    Path golden = Path.of(source.toString().replace(".java", ".txt"));
    String printed = ModelPrinter.print(translate(Files.readString(source)));
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.writeString(golden, printed);
    }
    assertEquals(Files.readString(golden), printed);
  }

  @Test
  void takesATabForOneColumn() {
    assertEquals(
        "(call bar @2:13 (name foo @2:9) (string \"x\" @2:19))",
        firstInit("class A {\n\tint\ta =\tfoo.bar(\t\t\"x\");\n}\n"));
  }

  @Test
  void takesEachLineEndForOne() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String source = String.join(end, "class A {", "  // x", "  int a =", "    foo;", "}", "");
      assertEquals("(name foo @4:4)", firstInit(source));
    }
  }

  @Test
  void normalisesLineEndsInTextBlocks() {
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
  void countsUtf16Units() {
    assertEquals(
        "(concat (string \"\\ud83d\\ude00\\u00e9\" @1:18) (name foo @1:26))",
        firstInit("class A { int a = \"\ud83d\ude00\u00e9\" + foo; }"));
  }

  @Test
  void refersToTheTextBeforeUnicodeEscapesAreReplaced() {
    assertEquals(
        "(concat (string \"A\" @1:18) (call foo @1:29 - (string \"\\\\\\\\n\" @1:33)) (name bar @1:44))",
        firstInit("class A { int a = \"\\u0041\" + foo(\"\\\\\\\\n\") + bar; }"));
    assertEquals(
        "(concat (string \"a\" @1:18) (name abc @1:29) (string \"c\" @1:40))",
        firstInit("class A { int a = \"a\\u0022 + \\u0061bc + \\u0022c\"; }"));
    assertEquals("(name foo @1:29)", firstInit("class A {\\u000a int a =\\u0020foo; }"));
  }

  @Test
  void mergesLiteralsIntoOneWithBothPlaces() {
    SourceUnit unit = translate("class A { String a = \"x\"\n  + \"yz\"; }");
    Member.Field field = (Member.Field) unit.types().get(0).members().get(0);
    assertEquals(
        new Expr.Lit(Expr.LitKind.STRING, "xyz", new Span(1, 21, 2, 8)),
        field.init().orElseThrow());
  }

  @Test
  void followsALongSumWithoutDeepRecursion() {
    String terms = " + a".repeat(2_000);
    String printed = firstInit("class A { String a = \"\"" + terms + "; }");
    assertEquals(2_000, printed.split("name a", -1).length - 1);
  }

  @Test
  void keepsPathAndText() {
    SourceUnit unit = translate("package a.b;");
    assertEquals(new SourceUnit("A.java", "package a.b;", "a.b", List.of(), List.of()), unit);
  }

  private static String firstInit(String source) {
    Member.Field field =
        (Member.Field) translate(source).types().get(0).members().get(0);
    return ModelPrinter.print(field.init().orElseThrow());
  }

  private static SourceUnit translate(String source) {
    Parsed parsed = new SourceParser().parse("A.java", source);
    if (parsed instanceof Parsed.Failed failed) {
      throw new AssertionError(failed.problem().toString());
    }
    return ((Parsed.Translated) parsed).unit();
  }
}
