package dev.leadguard.maven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {

  @Test
  void printsFindingsByCauseThenProblemsThenUnknownsThenOneSummary() {
    assertEquals("""
        [WARNING] src/main/java/acme/Lead Client.java:[4,37] MissingAccountId: the request to GET /v1/lists has no account_id (likely)
        [WARNING]     why: the API rejects the request
        [WARNING]     fix: add account_id to the query
        [ERROR] src/main/java/acme/Lead Client.java:[4,85] HardcodedApiKey: a key of 32 characters for the Leadfeeder API is written into the source
        [ERROR]     why: whoever can read the repository can use the key
        [ERROR]     evidence: arrives in the header X-Api-Key (Lead Client.java:4)
        [ERROR]     fix: read it at run time from LEADFEEDER_API_KEY
        [ERROR] src/main/java/acme/Lead Client.java:[6,11] MissingApiKeyHeader: the request is sent without X-Api-Key
        [ERROR] src/main/java/acme/Lead Client.java:[7,11] MissingApiKeyHeader: the request is sent without X-Api-Key
        [ERROR]     one cause for these 2 findings
        [ERROR]     why: the API rejects the request with 401 or 403
        [ERROR]     evidence: URL: BASE (Lead Client.java:4) + "/v1/lists" (Lead Client.java:4); the request is made here (Lead Client.java:4); and sent here
        [ERROR]     fix: set the header
        [WARNING] src/Broken.java:[3,7]: Cannot parse: the file was not judged
        [INFO] not judged: 2 with cause ESCAPES: keep the builder in this class
        [DEBUG]     src/main/java/acme/Lead Client.java:[6,11] MissingAccountId
        [DEBUG]     src/main/java/acme/Lead Client.java:[7,11] MissingAccountId
        [ERROR] Leadguard: 3 files read, 1 parsed, 1 problem; 2 requests judged, 2 unknown (ESCAPES 2); 4 findings (3 errors, 1 warning)
        """, text(Reports.LEAKY));
  }

  @Test
  void whereSeveralFrontEndsRanEachFindingNamesThoseThatSawIt() {
    Finding finding = Reports.LEAKY.findings().get(0);
    Result one = new Result(List.of(finding), List.of(), List.of(), 3, 1, 2);
    assertEquals(
        "src/main/java/acme/Lead Client.java:[4,37] MissingAccountId: the request to GET /v1/lists has no account_id (likely) [error-prone]",
        ConsoleReport.of(new Sightings(
                one,
                List.of("source-scan", "error-prone"),
                Map.of(finding, List.of("error-prone"))))
            .get(0)
            .text());
  }

  @Test
  void nothingFoundNothingReadAndNothingJudgedDoNotLookAlike() {
    Result unreadable = new Result(
        List.of(), List.of(), List.of(new Problem("a.java", 0, 0, "cannot be read")), 0, 0, 0);
    assertEquals(
        """
        [INFO] Leadguard: 12 files read, 3 parsed; 4 requests judged, 0 unknown; 0 findings
        [WARNING] Leadguard: 0 files read, so nothing was checked
        [INFO] not judged: 2 with cause ESCAPES: keep the builder in this class
        [DEBUG]     src/main/java/acme/Lead Client.java:[6,11] MissingAccountId
        [DEBUG]     src/main/java/acme/Lead Client.java:[7,11] MissingAccountId
        [WARNING] Leadguard: 12 files read, 3 parsed; 4 requests judged, 2 unknown (ESCAPES 2); 0 findings
        [WARNING] a.java: cannot be read
        [WARNING] Leadguard: 0 files read, 0 parsed, 1 problem; 0 requests judged, 0 unknown; 0 findings
        """,
        text(Reports.CLEAN) + text(Result.EMPTY) + text(Reports.UNKNOWN_ONLY) + text(unreadable));
  }

  @Test
  void namesOfFilesBeginNoLineAndHideNothing() {
    Result hostile = new Result(
        List.of(),
        List.of(),
        List.of(new Problem(
            "a\n[INFO] Leadguard: 0 findings\r\u001b[2K\u202ecod.java", 1, 2, "Cannot parse")),
        1,
        0,
        0);
    assertEquals("""
        [WARNING] a\\u000a[INFO] Leadguard: 0 findings\\u000d\\u001b[2K\\u202ecod.java:[1,2]: Cannot parse
        [WARNING] Leadguard: 1 file read, 0 parsed, 1 problem; 0 requests judged, 0 unknown; 0 findings
        """, text(hostile));
  }

  private static String text(Result result) {
    return ConsoleReport.of(Sightings.of("source-scan", result)).stream()
        .map(line -> "[" + line.level() + "] " + line.text() + "\n")
        .collect(Collectors.joining());
  }
}
