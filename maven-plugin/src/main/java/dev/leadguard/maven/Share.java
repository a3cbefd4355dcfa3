package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Result;
import java.nio.file.Path;
import java.util.List;

/**
 * What one execution brings to the verdict.
 *
 * @param frontEnd who looked
 * @param failOn which of its findings break the build
 * @param failAt when its verdict is given
 * @param outputDirectory where the report goes, absolute
 * @param result empty if the execution was skipped
 * @param cleared what it saw to be right, so far as that is known
 */
record Share(
    Execution execution,
    FrontEnd frontEnd,
    boolean skipped,
    FailOn failOn,
    FailAt failAt,
    Path outputDirectory,
    Result result,
    List<Cleared> cleared) {

  Share {
    cleared = List.copyOf(cleared);
  }

  /** Returns whether the execution saw this finding, however certain it was. */
  boolean isOf(Finding finding) {
    return result.findings().stream()
        .anyMatch(own -> own.rule().equals(finding.rule())
            && own.path().equals(finding.path())
            && own.at().equals(finding.at()));
  }
}
