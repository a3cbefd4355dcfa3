package dev.leadguard.engine;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out of an analysis. Sorted; the same input gives the same result.
 *
 * @param findings after policy and suppression
 * @param unknowns requests that could not be judged, by rule
 * @param problems files that were not read or not understood in full
 * @param filesRead files whose bytes were looked at
 * @param filesParsed files whose tree was analysed
 * @param requestsJudged sends to an API of the policy that every rule about absence could decide, one way or the other
 */
public record Result(
    List<Finding> findings,
    List<Unknown> unknowns,
    List<Problem> problems,
    int filesRead,
    int filesParsed,
    int requestsJudged) {

  /** Nothing read, nothing found. */
  public static final Result EMPTY = new Result(List.of(), List.of(), List.of(), 0, 0, 0);

  public Result {
    findings = findings.stream().sorted().toList();
    unknowns = unknowns.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
  }

  /** Returns the two results as one. */
  public Result plus(Result other) {
    return new Result(
        concat(findings, other.findings),
        concat(unknowns, other.unknowns),
        concat(problems, other.problems),
        filesRead + other.filesRead,
        filesParsed + other.filesParsed,
        requestsJudged + other.requestsJudged);
  }

  /** Returns how many requests are unknown for each cause, in alphabetical order of the cause. */
  public SortedMap<String, Integer> unknownByCause() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Unknown unknown : unknowns) {
      counts.merge(unknown.cause(), 1, Integer::sum);
    }
    return counts;
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
