package dev.leadguard.maven.report;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A result, and which front-ends saw each of its findings.
 *
 * @param frontEnds the names of all that ran, in a fixed order
 * @param seenBy for each finding the names of those that saw it, in the same order
 */
public record Sightings(Result result, List<String> frontEnds, Map<Finding, List<String>> seenBy) {

  public Sightings {
    frontEnds = List.copyOf(frontEnds);
    seenBy = Map.copyOf(seenBy);
    if (!seenBy.keySet().containsAll(result.findings())) {
      throw new IllegalArgumentException("a finding that no front-end saw");
    }
  }

  /** Returns the result of one front-end that ran alone. */
  public static Sightings of(String frontEnd, Result result) {
    Map<Finding, List<String>> seenBy = new HashMap<>();
    result.findings().forEach(finding -> seenBy.put(finding, List.of(frontEnd)));
    return new Sightings(result, List.of(frontEnd), seenBy);
  }
}
