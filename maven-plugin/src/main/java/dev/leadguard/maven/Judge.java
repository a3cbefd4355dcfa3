package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Rule;
import dev.leadguard.maven.report.ConsoleReport;
import dev.leadguard.maven.report.Counts;
import dev.leadguard.maven.report.Line;
import dev.leadguard.maven.report.SarifReport;
import dev.leadguard.maven.report.Sightings;
import dev.leadguard.maven.report.Sources;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    Sightings merged = Merge.of(shares);
    ConsoleReport.of(merged).forEach(this::print);
    Path report = shares.get(0).outputDirectory().resolve(SARIF);
    write(merged, report);
    // A share breaks the build by its own rule, but only with what is left of its findings when all
    // front-ends had their say.
    List<Finding> breaking = merged.result().findings().stream()
        .filter(finding -> shares.stream()
            .anyMatch(share -> share.failOn().isBrokenBy(finding) && share.isOf(finding)))
        .toList();
    return breaking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Leadguard found " + Counts.bySeverity(breaking) + "; see above and " + shown(report));
  }

  private void print(Line line) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARNING -> log.warn(line.text());
      case INFO -> log.info(line.text());
      case DEBUG -> log.debug(line.text());
    }
  }

  private void write(Sightings result, Path report) throws MojoExecutionException {
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
