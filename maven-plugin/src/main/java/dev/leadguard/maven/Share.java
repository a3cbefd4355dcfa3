package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Result;
import java.nio.file.Path;

/**
 * What one execution brings to the verdict.
 *
 * @param frontEnd who looked
 * @param failOn which of its findings break the build
 * @param failAt when its verdict is given
 * @param outputDirectory where the report goes, absolute
 * @param result empty if the execution was skipped
 */
record Share(
    Execution execution,
    FrontEnd frontEnd,
    boolean skipped,
    FailOn failOn,
    FailAt failAt,
    Path outputDirectory,
    Result result) {

  /** Returns whether the execution saw this finding, however certain it was. */
  boolean isOf(Finding finding) {
    return result.findings().stream()
        .anyMatch(own -> own.rule().equals(finding.rule())
            && own.path().equals(finding.path())
            && own.at().equals(finding.at()));
  }
}
