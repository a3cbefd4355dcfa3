package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.engine.Result;
import dev.leadguard.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgeTest {

  @TempDir
  private Path root;

  @Test
  void eachShareBreaksTheBuildByItsOwnRuleAndEqualFindingsCountOnce() throws Exception {
    Result result = new Result(
        List.of(
            finding(1, Severity.ERROR), finding(2, Severity.WARNING), finding(3, Severity.INFO)),
        List.of(),
        List.of(),
        1,
        1,
        0);
    assertEquals(Optional.empty(), judge(share(FailOn.NEVER, result)));
    assertEquals(
        Optional.of("Leadguard found 1 error; see above and out/leadguard.sarif"),
        judge(share(FailOn.ERROR, result), share(FailOn.NEVER, result)));
    assertEquals(
        Optional.of("Leadguard found 1 error, 1 warning; see above and out/leadguard.sarif"),
        judge(share(FailOn.ERROR, result), share(FailOn.WARNING, result)));
    assertEquals(
        Optional.of(
            "Leadguard found 1 error, 1 warning, 1 info; see above and out/leadguard.sarif"),
        judge(share(FailOn.INFO, result)));
    assertEquals(
        3,
        Files.readString(root.resolve("out/leadguard.sarif")).split("\"ruleId\"", -1).length - 1);
  }

  @Test
  void aCleanBuildHasAReportToo() throws Exception {
    assertEquals(Optional.empty(), judge(share(FailOn.ERROR, Result.EMPTY)));
    assertTrue(Files.readString(root.resolve("out/leadguard.sarif")).contains("\"results\" : [ ]"));
  }

  private Optional<String> judge(Share... shares) throws Exception {
    return new Judge("1.2.3", root, path -> "a\nb\nc\n", new SystemStreamLog())
        .judge(List.of(shares));
  }

  private Share share(FailOn failOn, Result result) {
    return new Share(
        new Execution("module", "check", "one"),
        FrontEnd.SOURCE_SCAN,
        false,
        failOn,
        FailAt.END,
        root.resolve("out"),
        result,
        List.of());
  }

  private static Finding finding(int line, Severity severity) {
    return new Finding(
        "HardcodedApiKey",
        severity,
        Confidence.CERTAIN,
        "leadfeeder",
        "A.java",
        Span.token(line, 0, 1),
        "what",
        "why",
        "fix",
        List.of(),
        "cause " + line,
        "00000000000000" + line + "0");
  }
}
