package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the scan to the markers of the samples. */
final class SourceScanSamplesTest {

  private static final String FRONT_END = "source-scan";

  private final ProjectScan scan =
      ProjectScan.of(Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT);

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reportsExactlyWhatTheSampleSays(Sample sample) {
    List<String> found = judge(sample).findings().stream()
        .map(finding -> finding.at().line() + " " + finding.rule() + " " + finding.confidence())
        .toList();
    assertEquals(List.of(), sample.differences(FRONT_END, found));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void countsWhatTheSampleCallsUnknown(Sample sample) {
    List<String> unknowns = judge(sample).unknowns().stream()
        .map(unknown -> unknown.at().line() + " " + unknown.rule() + " " + unknown.cause())
        .toList();
    assertEquals(sample.unknown(FRONT_END), unknowns);
  }

  private Result judge(Sample sample) {
    Path base = Sample.folder().getParent();
    return scan.run(List.of(sample.file()), base);
  }
}
