package dev.leadguard.maven.report;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Step;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.maven.report.Line.Level;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a result like a compiler does: findings, then problems, then what could not be judged, and one summary line.
 *
 * <p>Lines and columns are 1-based. Findings with the same cause are one group: each has its own first line, and the
 * explanation, which is that of the first, follows once.
 */
public final class ConsoleReport {

  private static final String INDENT = "    ";

  private final Result result;
  private final Sightings sightings;

  private ConsoleReport(Sightings sightings) {
    this.result = sightings.result();
    this.sightings = sightings;
  }

  /**
   * Returns the lines of the report, in the order of printing; the last one is the summary. The same result gives the same
   * lines. Where several front-ends ran, each finding names those that saw it.
   */
  public static List<Line> of(Sightings sightings) {
    return new ConsoleReport(sightings).lines();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    groups().forEach(group -> addGroup(group, lines));
    for (Problem problem : result.problems()) {
      lines.add(new Line(
          Level.WARNING,
          place(problem.path(), problem.line(), problem.column()) + ": " + problem.message()));
    }
    addUnknowns(lines);
    lines.add(summary());
    return lines;
  }

  private Iterable<List<Finding>> groups() {
    record Cause(String rule, String api, String cause) {}
    Map<Cause, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      groups
          .computeIfAbsent(
              new Cause(finding.rule(), finding.api(), finding.cause()), cause -> new ArrayList<>())
          .add(finding);
    }
    return groups.values();
  }

  private void addGroup(List<Finding> group, List<Line> lines) {
    Finding first = group.get(0);
    Level loudest = level(first.severity());
    for (Finding finding : group) {
      Level level = level(finding.severity());
      loudest = level.compareTo(loudest) < 0 ? level : loudest;
      lines.add(new Line(level, head(finding)));
    }
    if (group.size() > 1) {
      lines.add(new Line(loudest, INDENT + "one cause for these " + group.size() + " findings"));
    }
    lines.add(new Line(loudest, INDENT + "why: " + first.why()));
    boolean elsewhere = first.evidence().stream().anyMatch(step -> !isHere(step, first));
    if (elsewhere) {
      lines.add(new Line(loudest, INDENT + "evidence: " + path(first)));
    }
    lines.add(new Line(loudest, INDENT + "fix: " + first.fix()));
  }

  /** Returns the evidence as one sentence: {@code URL: BASE (Urls.java:7) + "/v1" (Client.java:31); sent here}. */
  private static String path(Finding finding) {
    StringBuilder path = new StringBuilder();
    String of = "";
    for (Step step : finding.evidence()) {
      boolean same = !step.of().isEmpty() && step.of().equals(of);
      if (!path.isEmpty()) {
        path.append(same ? " + " : "; ");
      }
      path.append(same ? step.text() : step.sentence());
      if (!isHere(step, finding) && step.at().line() > 0) {
        String file = step.path().substring(step.path().lastIndexOf('/') + 1);
        path.append(" (").append(file).append(':').append(step.at().line()).append(')');
      }
      of = step.of();
    }
    return path.toString();
  }

  private static boolean isHere(Step step, Finding finding) {
    return step.at().equals(finding.at()) && step.path().equals(finding.path());
  }

  private String head(Finding finding) {
    String likely = finding.confidence() == Confidence.LIKELY ? " (likely)" : "";
    return place(finding.path(), finding.at()) + " " + finding.rule() + ": " + finding.message()
        + likely + seenBy(finding);
  }

  private String seenBy(Finding finding) {
    return sightings.frontEnds().size() > 1
        ? " [" + String.join(", ", sightings.seenBy().get(finding)) + "]"
        : "";
  }

  private void addUnknowns(List<Line> lines) {
    Map<String, List<Unknown>> byCause = new TreeMap<>();
    for (Unknown unknown : result.unknowns()) {
      byCause.computeIfAbsent(unknown.cause(), cause -> new ArrayList<>()).add(unknown);
    }
    byCause.forEach((cause, unknowns) -> {
      SortedSet<String> remedies = new TreeSet<>();
      unknowns.forEach(unknown -> remedies.add(unknown.remedy()));
      lines.add(new Line(
          Level.INFO,
          "not judged: " + unknowns.size() + " with cause " + cause + ": "
              + String.join("; ", remedies)));
      for (Unknown unknown : unknowns) {
        lines.add(new Line(
            Level.DEBUG, INDENT + place(unknown.path(), unknown.at()) + " " + unknown.rule()));
      }
    });
  }

  private Line summary() {
    if (result.filesRead() == 0 && result.problems().isEmpty()) {
      return new Line(Level.WARNING, "Leadguard: 0 files read, so nothing was checked");
    }
    String files =
        Counts.of(result.filesRead(), "file") + " read, " + result.filesParsed() + " parsed";
    if (!result.problems().isEmpty()) {
      files += ", " + Counts.of(result.problems().size(), "problem");
    }
    String requests = Counts.of(result.requestsJudged(), "request") + " judged, " + unknown();
    return new Line(summaryLevel(), "Leadguard: " + files + "; " + requests + "; " + findings());
  }

  private String unknown() {
    if (result.unknowns().isEmpty()) {
      return "0 unknown";
    }
    List<String> causes = new ArrayList<>();
    result.unknownByCause().forEach((cause, count) -> causes.add(cause + " " + count));
    return result.unknowns().size() + " unknown (" + String.join(", ", causes) + ")";
  }

  private String findings() {
    int count = result.findings().size();
    return count == 0
        ? "0 findings"
        : Counts.of(count, "finding") + " (" + Counts.bySeverity(result.findings()) + ")";
  }

  private Level summaryLevel() {
    Level level =
        result.problems().isEmpty() && result.unknowns().isEmpty() ? Level.INFO : Level.WARNING;
    for (Finding finding : result.findings()) {
      Level own = level(finding.severity());
      level = own.compareTo(level) < 0 ? own : level;
    }
    return level;
  }

  private static Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case INFO -> Level.INFO;
    };
  }

  private static String place(String path, Span at) {
    return place(path, at.line(), at.column() + 1);
  }

  private static String place(String path, int line, int column) {
    return line == 0 ? path : path + ":[" + line + "," + column + "]";
  }
}
