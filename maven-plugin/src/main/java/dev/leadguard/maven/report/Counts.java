package dev.leadguard.maven.report;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import java.util.ArrayList;
import java.util.List;

/** Puts numbers into words, so that all reports say them alike. */
public final class Counts {

  private Counts() {}

  /** Returns {@code 1 file}, {@code 2 files}; the plural is the noun with an s. */
  public static String of(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }

  /**
   * Returns the findings by severity, from worst to mildest, without severities that have none: {@code 3 errors, 1 warning}.
   *
   * @return the empty text if there are no findings
   */
  public static String bySeverity(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        parts.add(severity == Severity.INFO ? count + " info" : of(count, word(severity)));
      }
    }
    return String.join(", ", parts);
  }

  private static String word(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }
}
