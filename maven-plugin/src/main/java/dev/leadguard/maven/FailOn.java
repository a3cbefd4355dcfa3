package dev.leadguard.maven;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;

/** Says which findings break the build. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Returns whether this finding breaks the build. */
  boolean isBrokenBy(Finding finding) {
    return switch (this) {
      case ERROR -> finding.severity() == Severity.ERROR;
      case WARNING -> finding.severity() != Severity.INFO;
      case INFO -> true;
      case NEVER -> false;
    };
  }
}
