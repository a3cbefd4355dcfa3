package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Rule;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.maven.report.ConsoleReport;
import dev.leadguard.maven.report.SarifReport;
import dev.leadguard.maven.report.SarifSchema;
import dev.leadguard.maven.report.Sightings;
import dev.leadguard.model.Span;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two consumer projects to what they promise, without a Maven build for each question. */
final class ConsumerProjectsTest {

  private static final Path LEAKY = Path.of("../samples/projects/leaky-service");
  private static final Path CLEAN = Path.of("../samples/projects/clean-service");

  private static final Pattern SEND =
      Pattern.compile("\\.(send|sendAsync|getInputStream|openStream)\\(");

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{43}");

  /** A whole line that sets the header, or the part of a URL that names the account. */
  private static final Pattern NEEDED =
      Pattern.compile("(?m)^.*\"X-Api-Key\".*\\R|[?&]account_id=\" \\+ settings\\.accountId\\(\\)");

  @TempDir
  private Path folder;

  /** One needed piece of the clean project. */
  record Piece(String file, int line, int start, int end, String replacement) {
    @Override
    public String toString() {
      String name = file.replaceAll(".*/|\\.java", "");
      return name + ":" + line + (replacement.isEmpty() ? " header" : " account_id");
    }
  }

  static List<Piece> pieces() throws IOException {
    List<Piece> pieces = new ArrayList<>();
    sources(CLEAN).forEach((file, text) -> {
      Matcher matcher = NEEDED.matcher(text);
      while (matcher.find()) {
        int line = 1
            + (int) text.substring(0, matcher.start())
                .chars()
                .filter(c -> c == '\n')
                .count();
        String rest = matcher.group().contains("X-Api-Key") ? "" : "\"";
        pieces.add(new Piece(file, line, matcher.start(), matcher.end(), rest));
      }
    });
    return pieces;
  }

  @Test
  void leakyGivesExactlyWhatItExpects() throws IOException {
    assertEquals(
        Files.readString(LEAKY.resolve("expected.txt")),
        String.join(
            "", scan(LEAKY).findings().stream().map(ConsumerProjectsTest::line).toList()));
  }

  @Test
  void everyFindingStandsOnAMethodNameATypeNameOrALiteral() throws IOException {
    Map<String, String> sources = sources(LEAKY);
    List<String> odd = scan(LEAKY).findings().stream()
        .map(finding -> cut(sources.get(finding.path()), finding.at()))
        .filter(token -> !token.matches("[A-Za-z]+|\"[^\"]+\""))
        .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void cleanIsJudgedInFull() throws IOException {
    Result result = scan(CLEAN);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.unknowns());
    assertEquals(List.of(), result.problems());
    int sends = 0;
    for (String text : sources(CLEAN).values()) {
      sends += (int) SEND.matcher(text).results().count();
    }
    assertEquals(sends, result.requestsJudged());
  }

  @Test
  void eachSendHasItsHeaderAndItsAccount() throws IOException {
    assertEquals(
        List.of(
            "CompanyClient:25 account_id",
            "CompanyClient:28 header",
            "CompanyClient:37 account_id",
            "CompanyClient:46 account_id",
            "CompanyClient:47 header",
            "CompanyClient:57 account_id",
            "CompanyClient:71 header",
            "EnrichmentClient:29 header",
            "EnrichmentClient:42 header",
            "EnrichmentClient:47 account_id",
            "SearchClient:19 account_id",
            "SearchClient:20 header",
            "SearchClient:27 account_id",
            "SearchClient:29 header",
            "VisitClient:25 account_id",
            "VisitClient:27 header",
            "VisitClient:36 account_id",
            "VisitClient:43 account_id",
            "VisitClient:46 header",
            "VisitClient:58 header"),
        pieces().stream().map(Piece::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void withoutAnyOneOfItsPiecesCleanIsRed(Piece piece) throws IOException {
    Map<String, String> sources = sources(CLEAN);
    String text = sources.get(piece.file());
    sources.put(
        piece.file(),
        text.substring(0, piece.start()) + piece.replacement() + text.substring(piece.end()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    Result result = scan(folder);
    assertEquals(List.of(), result.problems());
    assertFalse(result.findings().isEmpty());
    String rule = piece.replacement().isEmpty() ? "MissingApiKeyHeader" : "MissingAccountId";
    assertTrue(
        result.findings().stream()
            .allMatch(f -> f.rule().equals(rule) && f.path().equals(piece.file())),
        () -> result.findings().toString());
  }

  @Test
  void reportsAreValidAndHoldNoKey() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("src"));
    Files.writeString(
        broken.resolve("Broken.java"),
        "class Broken { String LEADFEEDER_API_KEY = \"hR2xLq7NwD5vKc9TzM0bJs4YfGp8AeUoXi3VtB6nWkQ\";");
    assertEquals(1, scan(folder).problems().size());
    for (Path project : List.of(LEAKY, CLEAN, folder)) {
      String sarif = sarif(project);
      String console =
          ConsoleReport.of(Sightings.of("source-scan", scan(project))).toString();
      assertEquals(List.of(), SarifSchema.errors(sarif));
      for (String source : sources(project).values()) {
        KEY.matcher(source).results().map(MatchResult::group).forEach(key -> {
          assertFalse(sarif.contains(key.substring(0, 8)), project::toString);
          assertFalse(console.contains(key.substring(0, 8)), project::toString);
        });
      }
      assertEquals(sarif, sarif(project));
    }
  }

  private static String sarif(Path project) throws IOException {
    StringWriter sarif = new StringWriter();
    SarifReport.of(
            "1.2.3",
            Rules.all().stream().map(Rule::info).toList(),
            path -> Files.readString(project.resolve(path)))
        .write(Sightings.of("source-scan", scan(project)), sarif);
    return sarif.toString();
  }

  private static String line(Finding finding) {
    return finding.rule() + " " + finding.path() + ":" + finding.at().line() + " "
        + finding.confidence() + "\n";
  }

  private static String cut(String text, Span at) {
    return text.lines().toList().get(at.line() - 1).substring(at.column(), at.endColumn());
  }

  private static Result scan(Path project) {
    Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
    Path root = project.toAbsolutePath().normalize();
    return ProjectScan.of(analyzer, Options.DEFAULT).run(List.of(root.resolve("src")), root);
  }

  /** Returns the Java files of a project by their path in it. */
  private static Map<String, String> sources(Path project) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(project.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }
}
