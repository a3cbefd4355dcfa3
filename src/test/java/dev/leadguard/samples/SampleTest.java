package dev.leadguard.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleTest {

  @Test
  void aMarkerSpeaksOfTheNextLineOfCodeAndATrailingOneOfItsOwn() {
    Sample sample = sample("""
        class A {
          // finding: MissingAccountId
          // likely: MissingApiKeyHeader [checkstyle]
          // prose: is no marker

          /* nor is
             // ok: HardcodedApiKey
          */
          int a; // ok: HardcodedApiKey
          String s = "// finding: MissingAccountId";
          String t = \"""
              // finding: MissingAccountId
              \\\""" "
              \"""; // finding: HardcodedApiKey [source-scan, error-prone]
          char c = '"'; // likely: HardcodedApiKey
        }
        """);

    assertEquals(
        List.of(
            "9 MissingAccountId CERTAIN",
            "9 MissingApiKeyHeader LIKELY",
            "15 HardcodedApiKey LIKELY"),
        sample.expected("checkstyle"));
    assertEquals(
        List.of(
            "9 MissingAccountId CERTAIN",
            "14 HardcodedApiKey CERTAIN",
            "15 HardcodedApiKey LIKELY"),
        sample.expected("error-prone"));
    assertEquals(sample.expected("error-prone"), sample.expected("source-scan"));
    assertEquals(
        new Marker(Marker.Kind.OK, "HardcodedApiKey", Marker.FRONT_ENDS, "", 9, 9),
        sample.markers().get(2));
  }

  @Test
  void linesMayEndInAnyWay() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Sample sample =
          sample("class A {\n  // finding: MissingAccountId\n\n  int a;\n}\n".replace("\n", end));

      assertEquals(List.of("4 MissingAccountId CERTAIN"), sample.expected("source-scan"));
    }
  }

  @Test
  void anUnknownCarriesItsCause() {
    Sample sample = sample("int a; // unknown: MissingAccountId [checkstyle] ESCAPES\n");

    assertEquals(List.of("1 MissingAccountId ESCAPES"), sample.unknown("checkstyle"));
    assertEquals(List.of(), sample.unknown("source-scan"));
    assertEquals(List.of(), sample.expected("checkstyle"));
  }

  @Test
  void differencesNameWhatIsMissingExtraAndOutdated() {
    Sample sample = sample("""
        int a; // finding: MissingAccountId
        int b; // likely: MissingAccountId
        int c; // ok: HardcodedApiKey
        int d; // todo-finding: HardcodedApiKey base 64
        int e; // todo-finding: HardcodedApiKey base 64
        int f; // todo-ok: MissingApiKeyHeader proxy
        int g; // todo-ok: MissingApiKeyHeader proxy
        int h;
        int i; // finding: HardcodedApiKey
        """);

    assertEquals(
        List.of(
            "samples/x/A.java:1: missing MissingAccountId CERTAIN [source-scan]  | int a; // finding: MissingAccountId",
            "samples/x/A.java:2: extra MissingAccountId CERTAIN [source-scan]  | int b; // likely: MissingAccountId",
            "samples/x/A.java:2: missing MissingAccountId LIKELY [source-scan]  | int b; // likely: MissingAccountId",
            "samples/x/A.java:3: extra HardcodedApiKey CERTAIN (marked ok) [source-scan]  | int c; // ok: HardcodedApiKey",
            "samples/x/A.java:4: outdated todo-finding: HardcodedApiKey is found now [source-scan]"
                + "  | int d; // todo-finding: HardcodedApiKey base 64",
            "samples/x/A.java:6: outdated todo-ok: MissingApiKeyHeader is silent now [source-scan]"
                + "  | int f; // todo-ok: MissingApiKeyHeader proxy",
            "samples/x/A.java:8: extra HardcodedApiKey LIKELY [source-scan]  | int h;"),
        sample.differences(
            "source-scan",
            List.of(
                "9 HardcodedApiKey CERTAIN",
                "2 MissingAccountId CERTAIN",
                "3 HardcodedApiKey CERTAIN",
                "4 HardcodedApiKey LIKELY",
                "7 MissingApiKeyHeader CERTAIN",
                "8 HardcodedApiKey LIKELY")));
    assertEquals(
        List.of(),
        sample.differences(
            "source-scan",
            List.of(
                "1 MissingAccountId CERTAIN",
                "2 MissingAccountId LIKELY",
                "6 MissingApiKeyHeader LIKELY",
                "7 MissingApiKeyHeader CERTAIN",
                "9 HardcodedApiKey CERTAIN")));
  }

  @Test
  void theLedgerIsComparedBothWays() {
    Sample sample = sample("""
        int a; // unknown: MissingAccountId URL
        int b; // unknown: MissingAccountId URL
        int c; // ok: MissingAccountId
        """);

    assertEquals(
        List.of(
            "samples/x/A.java:2: uncounted MissingAccountId URL [checkstyle]  | int b; // unknown: MissingAccountId URL",
            "samples/x/A.java:2: unjudged MissingAccountId HOST [checkstyle]  | int b; // unknown: MissingAccountId URL",
            "samples/x/A.java:3: unjudged MissingAccountId URL [checkstyle]  | int c; // ok: MissingAccountId"),
        sample.ledgerDifferences(
            "checkstyle",
            List.of(
                "3 MissingAccountId URL", "2 MissingAccountId HOST", "1 MissingAccountId URL")));
  }

  @Test
  void twoFindingsMayStandOnOneLine() {
    Sample sample = sample("""
        // finding: HardcodedApiKey
        // finding: HardcodedApiKey
        int a;
        """);

    List<String> both = List.of("3 HardcodedApiKey CERTAIN", "3 HardcodedApiKey CERTAIN");
    assertEquals(both, sample.expected("checkstyle"));
    assertEquals(List.of(), sample.differences("checkstyle", both));
    assertEquals(
        List.of("samples/x/A.java:3: missing HardcodedApiKey CERTAIN [checkstyle]  | int a;"),
        sample.differences("checkstyle", both.subList(0, 1)));
  }

  @Test
  void aMalformedMarkerIsAnErrorWithItsPlace() {
    String rules = "HardcodedApiKey, MissingApiKeyHeader, MissingAccountId";
    assertMalformed("2: unknown rule 'MissingKey', allowed: " + rules, "finding: MissingKey");
    assertMalformed(
        "2: unknown kind 'Finding', allowed: finding, likely, ok, todo-finding, todo-ok, unknown",
        "Finding: MissingAccountId");
    assertMalformed(
        "2: unknown kind 'findings', allowed: finding, likely, ok, todo-finding, todo-ok, unknown",
        "findings: MissingAccountId");
    assertMalformed("2: expected '// ok: RuleId [front-end, ...]'", "ok:MissingAccountId");
    assertMalformed(
        "2: expected '// finding: RuleId [front-end, ...]'",
        "finding: MissingAccountId [checkstyle");
    assertMalformed("2: finding takes no text after the rule", "finding: MissingAccountId because");
    assertMalformed("2: todo-ok needs a reason", "todo-ok: MissingAccountId");
    assertMalformed("2: unknown needs a reason", "unknown: MissingAccountId");
    assertMalformed(
        "2: unknown front-end 'javac', allowed: checkstyle, error-prone, source-scan",
        "finding: MissingAccountId [checkstyle, javac]");
    assertMalformed(
        "2: front-end 'checkstyle' is named twice",
        "finding: MissingAccountId [checkstyle, checkstyle]");
    assertMalformed(
        "2: a bracket that names all front-ends says nothing",
        "finding: MissingAccountId [checkstyle, error-prone, source-scan]");
  }

  @Test
  void aMarkerWithoutCodeAndOneThatContradictsAreErrors() {
    assertEquals(
        "samples/x/A.java:2: the marker has no code below it",
        assertThrows(
                IllegalArgumentException.class, () -> sample("int a;\n// ok: MissingAccountId\n"))
            .getMessage());
    assertEquals(
        "samples/x/A.java:2: 'finding' contradicts 'ok' of line 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> sample(
                    "// ok: HardcodedApiKey\n// finding: HardcodedApiKey [checkstyle]\nint a;\n"))
            .getMessage());
  }

  @Test
  void findsTheFilesOfTheClientFoldersAndNoProjects(@TempDir Path folder) throws Exception {
    for (String file : List.of(
        "b/B.java", "a/A.java", "a/notes.txt", "Top.java", "projects/P.java", "a/deep/D.java")) {
      Files.createDirectories(folder.resolve("samples").resolve(file).getParent());
      Files.writeString(folder.resolve("samples").resolve(file), "class X {}\n");
    }

    assertEquals(
        List.of("samples/a/A.java", "samples/b/B.java"),
        Sample.all(folder.resolve("samples")).stream().map(Sample::path).toList());
    assertEquals(
        List.of("A", "B"),
        Sample.all(folder.resolve("samples")).stream().map(Sample::className).toList());
  }

  private static void assertMalformed(String message, String comment) {
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class, () -> sample("\n// " + comment + "\n"), comment);
    assertEquals("samples/x/A.java:" + message, e.getMessage());
  }

  private static Sample sample(String text) {
    return Sample.of(Path.of("samples/x/A.java"), "samples/x/A.java", text);
  }
}
