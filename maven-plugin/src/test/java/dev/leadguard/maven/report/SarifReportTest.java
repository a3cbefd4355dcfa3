package dev.leadguard.maven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.leadguard.analysis.Rule;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifReportTest {

  private static final JsonMapper JSON = new JsonMapper();

  static List<Result> results() {
    Result broken = new Result(
        List.of(),
        List.of(),
        List.of(
            new Problem("a/B.java", 0, 0, "cannot be read"),
            new Problem("a/C.java", 2, 1, "cannot parse"),
            new Problem("a\n\"}]\u001b[2K \ud800.java", 2, 1, "cannot parse")),
        2,
        0,
        0);
    return List.of(Reports.LEAKY, Reports.CLEAN, Reports.UNKNOWN_ONLY, broken, Result.EMPTY);
  }

  /** To accept a change, run the tests with {@code -Dleadguard.golden=write} and read the difference. */
  @Test
  void writesTheGoldenDocument() throws IOException {
    Path golden = Path.of("src/test/resources/dev/leadguard/maven/report/leaky.sarif");
    String text = write(Reports.LEAKY);
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @MethodSource("results")
  void isValidAgainstTheOfficialSchema(Result result) throws IOException {
    assertEquals(List.of(), SarifSchema.errors(write(result)));
  }

  @Test
  void theSchemaTestCanFail() throws IOException {
    String wrong = write(Reports.LEAKY).replace("\"startLine\" : 4", "\"startLine\" : 0");
    assertFalse(SarifSchema.errors(wrong).isEmpty());
  }

  @Test
  void anEmptyResultIsAnEmptyArrayThatClosesOldAlerts() throws IOException {
    JsonNode run = JSON.readTree(write(Reports.CLEAN)).at("/runs/0");
    assertEquals("[]", run.at("/results").toString());
    assertEquals(
        "{\"frontEnds\":[\"source-scan\"],\"filesRead\":12,\"filesParsed\":3,\"problems\":0,\"requestsJudged\":4,\"unknownByCause\":{}}",
        run.at("/properties").toString());
  }

  @Test
  void everyRegionCutsItsTokenOutOfTheFile() throws IOException {
    List<String> lines = Reports.SOURCE.lines().toList();
    List<String> tokens = JSON.readTree(write(Reports.LEAKY))
        .at("/runs/0/results")
        .valueStream()
        .map(result -> result.at("/locations/0/physicalLocation/region"))
        .map(region -> lines
            .get(region.at("/startLine").asInt() - 1)
            .substring(
                region.at("/startColumn").asInt() - 1, region.at("/endColumn").asInt() - 1))
        .toList();
    assertEquals(List.of("create", "\"" + Reports.KEY + "\"", "send", "send"), tokens);
  }

  @Test
  void holdsNoLiteralOfTheSource() throws IOException {
    String text = write(Reports.LEAKY);
    Matcher literals = Pattern.compile("\"([^\"]+)\"").matcher(Reports.SOURCE);
    while (literals.find()) {
      // The header's name is the contract's, and a message may say it.
      if (!literals.group(1).equals("X-Api-Key")) {
        assertFalse(text.contains("\"" + literals.group(1) + "\""), literals.group(1));
      }
    }
    assertFalse(text.contains(Reports.KEY.substring(0, 6)));
  }

  @Test
  void fingerprintsDoNotDependOnTheValueAndTellEqualLinesApart() throws IOException {
    List<String> hashes = lineHashes(Reports.SOURCE);
    assertEquals(hashes, lineHashes(Reports.SOURCE.replace(Reports.KEY, "another")));
    assertEquals(hashes.get(0), hashes.get(1));
    String equalLine = hashes.get(2).replace(":1", "");
    assertEquals(List.of(equalLine + ":1", equalLine + ":2"), hashes.subList(2, 4));
    assertNotEquals(hashes.get(0), hashes.get(2));
  }

  private static List<String> lineHashes(String source) throws IOException {
    return JSON.readTree(write(Reports.LEAKY, source))
        .at("/runs/0/results")
        .valueStream()
        .map(result -> result.at("/partialFingerprints/primaryLocationLineHash").asString())
        .toList();
  }

  private static String write(Result result) throws IOException {
    return write(result, Reports.SOURCE);
  }

  private static String write(Result result, String source) throws IOException {
    StringWriter text = new StringWriter();
    SarifReport.of("1.2.3", Rules.all().stream().map(Rule::info).toList(), path -> source)
        .write(Sightings.of("source-scan", result), text);
    return text.toString();
  }
}
