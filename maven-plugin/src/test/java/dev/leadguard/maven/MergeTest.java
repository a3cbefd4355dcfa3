package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.maven.report.Sightings;
import dev.leadguard.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MergeTest {

  private static final Confidence CERTAIN = Confidence.CERTAIN;
  private static final Confidence LIKELY = Confidence.LIKELY;

  @Test
  void filesOfAModuleThatTwoExecutionsReadCountOnce() {
    Result twoFiles = new Result(List.of(), List.of(), List.of(), 2, 1, 3);
    Result oneFile = new Result(List.of(), List.of(), List.of(), 1, 1, 1);
    assertEquals(
        new Result(List.of(), List.of(), List.of(), 3, 2, 4),
        Merge.of(List.of(
                share("a", FrontEnd.SOURCE_SCAN, twoFiles),
                share("a", FrontEnd.ERROR_PRONE, twoFiles),
                share("b", FrontEnd.SOURCE_SCAN, oneFile)))
            .result());
  }

  @Test
  void oneFindingNamesAllWhoSawItAndKeepsTheWordsOfTheOneThatSeesMost() {
    Finding both = finding(1, CERTAIN, "seen in the module");
    Finding scanned = finding(2, CERTAIN, "seen in the module");
    Finding compiled = finding(3, CERTAIN, "seen in the file");
    Sightings merged = Merge.of(List.of(
        share("a", FrontEnd.ERROR_PRONE, found(finding(1, CERTAIN, "seen in the file"), compiled)),
        share("a", FrontEnd.SOURCE_SCAN, found(both, scanned))));
    assertEquals(List.of(both, scanned, compiled), merged.result().findings());
    assertEquals(
        Map.of(
            both,
            List.of("source-scan", "error-prone"),
            scanned,
            List.of("source-scan"),
            compiled,
            List.of("error-prone")),
        merged.seenBy());
    assertEquals(List.of("source-scan", "error-prone"), merged.frontEnds());
  }

  @Test
  void whatOneDoubtsIsOnlyLikelyUnlessTheOtherSeesMore() {
    Sightings merged = Merge.of(List.of(
        share(
            "a",
            FrontEnd.SOURCE_SCAN,
            new Result(
                List.of(
                    finding(1, LIKELY, "what"),
                    finding(2, CERTAIN, "what"),
                    finding(6, CERTAIN, "what")),
                List.of(unknown(3), unknown(4)),
                List.of(),
                1,
                1,
                1)),
        share(
            "a",
            FrontEnd.ERROR_PRONE,
            new Result(
                List.of(
                    finding(1, CERTAIN, "what"),
                    finding(2, LIKELY, "what"),
                    finding(3, CERTAIN, "what")),
                List.of(unknown(5), unknown(6)),
                List.of(),
                1,
                1,
                1))));
    assertEquals(
        List.of(
            finding(1, LIKELY, "what"),
            finding(2, LIKELY, "what"),
            finding(3, LIKELY, "what"),
            finding(6, CERTAIN, "what")),
        merged.result().findings());
    assertEquals(List.of(unknown(4)), merged.result().unknowns());
  }

  @Test
  void whatOnlyTheCompilerLookedAtHasItsUnknowns() {
    Result open = new Result(List.of(), List.of(unknown(1)), List.of(), 1, 1, 0);
    assertEquals(
        List.of(unknown(1)),
        Merge.of(List.of(
                share("a", FrontEnd.ERROR_PRONE, open),
                share("b", FrontEnd.SOURCE_SCAN, Result.EMPTY)))
            .result()
            .unknowns());
  }

  @Test
  void problemsOfBothStay() {
    Problem broken = new Problem("A.java", 1, 1, "broken");
    Problem uncompiled = new Problem("A.java", 1, 1, "uncompiled");
    assertEquals(
        List.of(broken, uncompiled),
        Merge.of(List.of(
                share("a", FrontEnd.SOURCE_SCAN, problems(broken)),
                share("a", FrontEnd.ERROR_PRONE, problems(broken, uncompiled))))
            .result()
            .problems());
  }

  @Test
  void whatTheScanSawToBeRightIsNoFindingButABugOfOurs() {
    Cleared right = new Cleared("HardcodedApiKey", "leadfeeder", "A.java", Span.token(1, 0, 1));
    Share scan = share("a", FrontEnd.SOURCE_SCAN, Result.EMPTY);
    Share cleared = new Share(
        scan.execution(),
        scan.frontEnd(),
        false,
        scan.failOn(),
        scan.failAt(),
        scan.outputDirectory(),
        scan.result(),
        List.of(right));
    Sightings merged = Merge.of(List.of(
        cleared,
        share(
            "a",
            FrontEnd.ERROR_PRONE,
            found(finding(1, CERTAIN, "what"), finding(2, CERTAIN, "what")))));
    assertEquals(List.of(finding(2, CERTAIN, "what")), merged.result().findings());
    assertEquals(
        List.of(
            new Problem(
                "A.java",
                1,
                1,
                "The front-ends disagree on HardcodedApiKey: error-prone would report it, source-scan saw that nothing is missing. It is not reported; this is a bug of Leadguard")),
        merged.result().problems());
  }

  private static Share share(String module, FrontEnd frontEnd, Result result) {
    return new Share(
        new Execution(module, frontEnd.word(), "one"),
        frontEnd,
        false,
        FailOn.ERROR,
        FailAt.END,
        Path.of("out"),
        result,
        List.of());
  }

  private static Result found(Finding... findings) {
    return new Result(List.of(findings), List.of(), List.of(), 1, 1, 0);
  }

  private static Result problems(Problem... problems) {
    return new Result(List.of(), List.of(), List.of(problems), 1, 1, 0);
  }

  private static Unknown unknown(int line) {
    return new Unknown(
        "HardcodedApiKey", "leadfeeder", "A.java", Span.token(line, 0, 1), "HOST", "say more");
  }

  private static Finding finding(int line, Confidence confidence, String what) {
    return new Finding(
        "HardcodedApiKey",
        confidence == CERTAIN ? Severity.ERROR : Severity.WARNING,
        confidence,
        "leadfeeder",
        "A.java",
        Span.token(line, 0, 1),
        what,
        "why",
        "fix",
        List.of(),
        "cause",
        "0000000000000000");
  }
}
