package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Sample;
import dev.leadguard.samples.SampleModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the scan, which reads all files of a module together, to the markers in them. */
final class SourceScanModulesTest {

  private static final String FRONT_END = "source-scan";

  private final Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);

  static List<SampleModule> modules() {
    return SampleModule.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void reportsExactlyWhatTheModuleSays(SampleModule module) {
    Result result = judge(module);
    List<String> differences = new ArrayList<>();
    for (Sample sample : module.files()) {
      differences.addAll(sample.differences(
          FRONT_END,
          result.findings().stream()
              .filter(finding -> finding.path().equals(sample.path()))
              .map(finding ->
                  finding.at().line() + " " + finding.rule() + " " + finding.confidence())
              .toList()));
    }
    assertEquals("", String.join("\n", differences));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void countsWhatTheModuleCallsUnknown(SampleModule module) {
    Result result = judge(module);
    List<String> differences = new ArrayList<>();
    for (Sample sample : module.files()) {
      differences.addAll(sample.ledgerDifferences(
          FRONT_END,
          result.unknowns().stream()
              .filter(unknown -> unknown.path().equals(sample.path()))
              .map(unknown -> unknown.at().line() + " " + unknown.rule() + " " + unknown.cause())
              .toList()));
    }
    assertEquals("", String.join("\n", differences));
  }

  private Result judge(SampleModule module) {
    SourceParser parser = new SourceParser();
    List<SourceUnit> units =
        module.files().stream().map(sample -> translated(parser, sample)).toList();
    Set<String> paths = module.files().stream().map(Sample::path).collect(Collectors.toSet());
    return analyzer.analyze(new Module(units, paths, module.configuration(), Set.of(), false));
  }

  private static SourceUnit translated(SourceParser parser, Sample sample) {
    Parsed parsed = parser.parse(sample.path(), sample.text());
    if (parsed instanceof Parsed.Translated translated) {
      return translated.unit();
    }
    throw new IllegalStateException(((Parsed.Failed) parsed).problem().toString());
  }
}
