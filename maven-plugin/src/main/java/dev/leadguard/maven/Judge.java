package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Rule;
import dev.leadguard.engine.Result;
import dev.leadguard.maven.report.ConsoleReport;
import dev.leadguard.maven.report.Counts;
import dev.leadguard.maven.report.Line;
import dev.leadguard.maven.report.SarifReport;
import dev.leadguard.maven.report.Sources;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Gives a verdict: writes the reports and says whether the build may go on.
 *
 * @param version of Leadguard
 * @param sessionRoot what the path of the report is shown relative to
 * @param sources the files with findings
 */
record Judge(String version, Path sessionRoot, Sources sources, Log log) {

  static final String SARIF = "leadguard.sarif";

  /**
   * Prints the findings of the shares and writes {@code leadguard.sarif}.
   *
   * @param shares at least one; the first one's output folder is used
   * @return one line on why the build is broken, or empty if it is not
   * @throws MojoExecutionException if the report cannot be written
   */
  Optional<String> judge(List<Share> shares) throws MojoExecutionException {
    Result merged = merged(shares);
    ConsoleReport.of(merged).forEach(this::print);
    Path report = shares.get(0).outputDirectory().resolve(SARIF);
    write(merged, report);
    List<Finding> breaking = shares.stream()
        .flatMap(share -> share.result().findings().stream().filter(share.failOn()::isBrokenBy))
        .distinct()
        .toList();
    return breaking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Leadguard found " + Counts.bySeverity(breaking) + "; see above and " + shown(report));
  }

  /** Returns the shares as one. What several executions in one module see alike counts once. */
  static Result merged(List<Share> shares) {
    Result all = shares.stream().map(Share::result).reduce(Result.EMPTY, Result::plus);
    return new Result(
        all.findings().stream().distinct().toList(),
        all.unknowns().stream().distinct().toList(),
        all.problems().stream().distinct().toList(),
        sumOfMost(shares, Result::filesRead),
        sumOfMost(shares, Result::filesParsed),
        sumOfMost(shares, Result::requestsJudged));
  }

  /** Executions of one module mostly read the same files, so the one that read most counts; two with other folders are not told apart. */
  private static int sumOfMost(List<Share> shares, ToIntFunction<Result> count) {
    Map<String, Integer> byModule = new TreeMap<>();
    for (Share share : shares) {
      byModule.merge(share.execution().module(), count.applyAsInt(share.result()), Integer::max);
    }
    return byModule.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void print(Line line) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARNING -> log.warn(line.text());
      case INFO -> log.info(line.text());
      case DEBUG -> log.debug(line.text());
    }
  }

  private void write(Result result, Path report) throws MojoExecutionException {
    StringWriter text = new StringWriter();
    try {
      SarifReport.of(version, Rules.all().stream().map(Rule::info).toList(), sources)
          .write(result, text);
      Files.createDirectories(report.getParent());
      Files.writeString(report, text.toString());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + shown(report) + ": " + e.getMessage(), e);
    }
  }

  private String shown(Path file) {
    return (file.startsWith(sessionRoot) ? sessionRoot.relativize(file) : file)
        .toString()
        .replace('\\', '/');
  }
}
