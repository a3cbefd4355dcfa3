package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.puppycrawl.tools.checkstyle.JavaParser;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.leadguard.checkstyle.CheckerRun.Violation;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleCheckTest {

  private static final String READY = "/dev/leadguard/checkstyle/leadguard-checkstyle.xml";
  private static final String BOTH = "/dev/leadguard/checkstyle/both-confidences.xml";
  private static final String ACME = "dev/leadguard/checkstyle/acme.yaml";

  /** Each rule is broken once; the lines start with tabs, and a surrogate pair stands before the literal. */
  private static final String LEAKY = """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      class Leaky {
      \tprivate static final HttpClient CLIENT = HttpClient.newHttpClient();

      \tvoid send() throws Exception {
      \t\tURI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
      \t\tCLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      \t\t/* \ud83d\ude00 */ String key = "Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf";
      \t\tHttpRequest.newBuilder(uri).header("X-Api-Key", key);
      \t}
      }
      """;

  @TempDir
  Path folder;

  @Test
  void readyConfigurationReportsEachRule() throws Exception {
    assertEquals(
        List.of(
            "10:31 MissingAccountId error",
            "11:24 MissingApiKeyHeader error",
            "12:39 HardcodedApiKey error"),
        summaries(CheckerRun.of(READY, Map.of(), file(LEAKY))));
  }

  @Test
  void columnsAreThoseOfTheOtherHostsWhereTheTabWidthIsOne() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(
          List.of(
              "10:17 MissingAccountId CERTAIN error",
              "11:10 MissingApiKeyHeader CERTAIN error",
              "12:25 HardcodedApiKey CERTAIN error"),
          summaries(CheckerRun.of(BOTH, Map.of(), file(LEAKY.replace("\n", end)))));
    }
  }

  @Test
  void textIsThatOfTheFindingAndHoldsNoLiteral() throws Exception {
    Path file = file(LEAKY);
    SourceUnit unit = CheckstyleFrontEnd.translate(
        "Leaky.java",
        LEAKY,
        JavaParser.parseFile(file.toFile(), JavaParser.Options.WITHOUT_COMMENTS));
    List<String> expected =
        Analyzer.of(Rules.all(), Policy.builtIn(), Scope.FILE).analyze(unit).findings().stream()
            .map(finding -> finding.message() + ". Fix: " + finding.fix())
            .toList();
    List<String> texts =
        CheckerRun.of(READY, Map.of(), file).stream().map(Violation::message).toList();

    assertEquals(expected, texts);
    assertFalse(texts.toString().contains("Zk81"), texts.toString());
  }

  @Test
  void likelyFindingsNeedAModuleOfTheirOwn() throws Exception {
    String source = LEAKY.replace("send()", "send(HttpClient CLIENT)");
    assertEquals(
        List.of(), summaries(CheckerRun.ofModule("MissingApiKeyHeader", Map.of(), file(source))));
    assertEquals(
        List.of("11:24 MissingApiKeyHeader error"),
        summaries(CheckerRun.ofModule(
            "MissingApiKeyHeader", Map.of("confidence", "likely"), file(source))));
  }

  @Test
  void moduleNamesMayBeQualified() throws Exception {
    String name = HardcodedApiKeyCheck.class.getName();
    assertEquals(
        List.of("12:39 " + name + " error"),
        summaries(CheckerRun.ofModule(name, Map.of(), file(LEAKY))));
  }

  @Test
  void policyIsAFileOrAResource() throws Exception {
    String acme = LEAKY
        .replace("api.leadfeeder.com", "api.acme.example")
        .replace("X-Api-Key", "Acme-Crm-Key");
    List<String> expected = List.of("10:31 MissingAccountId error");
    Path copy = folder.resolve("acme.yaml");
    Files.copy(Path.of("src/test/resources", ACME), copy);
    for (String policy : List.of(ACME, '/' + ACME, copy.toString())) {
      assertEquals(
          expected,
          summaries(CheckerRun.ofModule("MissingAccountId", Map.of("policy", policy), file(acme))));
      assertEquals(
          3,
          CheckerRun.of(READY, Map.of("leadguard.policy", policy), file(acme)).size());
    }
    assertEquals(
        List.of(), CheckerRun.ofModule("MissingAccountId", Map.of("policy", ""), file(acme)));
  }

  @Test
  void mistakesInPropertiesAreOneLine() throws Exception {
    assertEquals(
        "Property confidence: unknown value 'perhaps', allowed: certain, likely",
        mistake(Map.of("confidence", "perhaps")));
    assertEquals(
        "Cannot find the policy no/such.yaml: it is neither a file nor a class-path resource",
        mistake(Map.of("policy", "no/such.yaml")));
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "version: 1\napi: []\n");
    assertEquals(
        broken
            + ":2:1: unknown key 'api' (did you mean 'apis'?), allowed: apis, libraries, version",
        mistake(Map.of("policy", broken.toString())));
  }

  @Test
  void failureOfARuleNamesTheFile() throws Exception {
    Path file = file(LEAKY);
    CheckstyleException failure = assertThrows(
        CheckstyleException.class,
        () -> CheckerRun.ofModule(FailingCheck.class.getName(), Map.of(), file));
    assertEquals("Exception was thrown while processing " + file, failure.getMessage());
    assertEquals("the rule failed", failure.getCause().getMessage());
  }

  @Test
  void fileWithoutSeedWordIsNotJudged() throws Exception {
    Path file = file(LEAKY.replace("leadfeeder", "example").replace("X-Api-Key", "X-Other"));
    assertEquals(List.of(), CheckerRun.ofModule(FailingCheck.class.getName(), Map.of(), file));
  }

  @Test
  void fileWithoutDeclarationIsJudged() throws Exception {
    assertEquals(List.of(), CheckerRun.of(READY, Map.of(), file("// api.leadfeeder.com\n")));
  }

  @Test
  void policyIsAnExternalResource() {
    HardcodedApiKeyCheck check = new HardcodedApiKeyCheck();
    assertEquals(Set.of(), check.getExternalResourceLocations());
    check.setPolicy(ACME);
    assertEquals(Set.of(ACME), check.getExternalResourceLocations());
  }

  /** Our message; Checkstyle wraps it in one exception for each module around. */
  private String mistake(Map<String, String> properties) throws IOException {
    Path file = file(LEAKY);
    Throwable mistake = assertThrows(
        CheckstyleException.class, () -> CheckerRun.ofModule("MissingAccountId", properties, file));
    while (mistake.getCause() instanceof CheckstyleException) {
      mistake = mistake.getCause();
    }
    return mistake.getMessage();
  }

  private Path file(String source) throws IOException {
    return Files.writeString(folder.resolve("Leaky.java"), source);
  }

  /** Where the violations stand, of which module they are, and how severe. */
  private static List<String> summaries(List<Violation> violations) {
    return violations.stream()
        .map(v -> v.line() + ":" + v.column() + " " + v.id() + " " + v.severity())
        .toList();
  }
}
