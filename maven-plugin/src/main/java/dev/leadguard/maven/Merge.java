package dev.leadguard.maven;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.maven.report.Sightings;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Makes one result of what several front-ends and executions saw.
 *
 * <p>Findings of one rule at one place are the same finding. Fingerprints would not do: the running number among equal statements
 * is another one for a front-end that sees fewer of them. Of two descriptions the one of the front-end that sees more of the
 * program is kept. A finding is as certain as the least certain of those who saw it; and what a front-end that sees more of the
 * program could not judge is only likely, since something elsewhere may decide it. So only what nobody doubts breaks a build. Where
 * one front-end says the opposite of another, one of them is wrong: that is a bug of ours, shown as a problem, and no finding.
 */
final class Merge {

  private record Place(String rule, String api, String path, Span at) {
    static Place of(Finding finding) {
      return new Place(finding.rule(), finding.api(), finding.path(), finding.at());
    }

    static Place of(Unknown unknown) {
      return new Place(unknown.rule(), unknown.api(), unknown.path(), unknown.at());
    }
  }

  private final List<Share> shares;
  private final Set<Cleared> cleared = new LinkedHashSet<>();
  private final List<Problem> contradictions = new ArrayList<>();

  private Merge(List<Share> shares) {
    this.shares = List.copyOf(shares);
    shares.forEach(share -> cleared.addAll(share.cleared()));
  }

  /** Returns the shares as one. */
  static Sightings of(List<Share> shares) {
    return new Merge(shares).all();
  }

  private Sightings all() {
    Map<FrontEnd, List<Share>> byFrontEnd = new EnumMap<>(FrontEnd.class);
    shares.forEach(share ->
        byFrontEnd.computeIfAbsent(share.frontEnd(), key -> new ArrayList<>()).add(share));
    Map<Finding, List<String>> seenBy = seenBy(byFrontEnd);
    Result result = new Result(
        List.copyOf(seenBy.keySet()),
        unknowns(byFrontEnd, seenBy.keySet()),
        problems(),
        sumOfMost(Result::filesRead),
        sumOfMost(Result::filesParsed),
        sumOfMost(Result::requestsJudged));
    return new Sightings(
        result, byFrontEnd.keySet().stream().map(FrontEnd::word).toList(), seenBy);
  }

  private Map<Finding, List<String>> seenBy(Map<FrontEnd, List<Share>> byFrontEnd) {
    Map<Place, List<Finding>> kept = new LinkedHashMap<>();
    Map<Place, List<String>> names = new HashMap<>();
    Set<Place> doubted = new HashSet<>();
    Set<Place> openToOthers = new HashSet<>();
    byFrontEnd.forEach((frontEnd, own) -> {
      findings(own).forEach((place, findings) -> {
        if (isContradicted(frontEnd, findings.get(0))) {
          return;
        }
        if (kept.putIfAbsent(place, findings) == null && openToOthers.contains(place)
            || findings.stream().anyMatch(found -> found.confidence() == Confidence.LIKELY)) {
          doubted.add(place);
        }
        names.computeIfAbsent(place, key -> new ArrayList<>()).add(frontEnd.word());
      });
      for (Share share : own) {
        share.result().unknowns().forEach(unknown -> openToOthers.add(Place.of(unknown)));
      }
    });
    Map<Finding, List<String>> seenBy = new LinkedHashMap<>();
    kept.forEach((place, findings) -> findings.forEach(finding ->
        seenBy.put(doubted.contains(place) ? likely(finding) : finding, names.get(place))));
    return seenBy;
  }

  /** The scan alone says what is right, and never the opposite of itself. */
  private boolean isContradicted(FrontEnd frontEnd, Finding finding) {
    boolean isContradicted = frontEnd != FrontEnd.SOURCE_SCAN
        && cleared.stream().anyMatch(right -> right.contradicts(finding));
    if (isContradicted) {
      contradictions.add(new Problem(
          finding.path(),
          finding.at().line(),
          finding.at().column() + 1,
          "The front-ends disagree on " + finding.rule() + ": " + frontEnd.word()
              + " would report it, " + FrontEnd.SOURCE_SCAN.word()
              + " saw that nothing is missing. It is not reported; this is a bug of Leadguard"));
    }
    return isContradicted;
  }

  /** Returns the findings of one front-end by place; several at one place differ in their message. */
  private static Map<Place, List<Finding>> findings(List<Share> shares) {
    Map<Place, List<Finding>> found = new LinkedHashMap<>();
    shares.stream()
        .flatMap(share -> share.result().findings().stream())
        .distinct()
        .forEach(finding ->
            found.computeIfAbsent(Place.of(finding), key -> new ArrayList<>()).add(finding));
    return found;
  }

  /** What one front-end could not judge and another one found is settled; otherwise the one that sees more says what is open. */
  private static List<Unknown> unknowns(
      Map<FrontEnd, List<Share>> byFrontEnd, Set<Finding> findings) {
    Set<Place> settled = new HashSet<>();
    findings.forEach(finding -> settled.add(Place.of(finding)));
    Set<String> scanned = new HashSet<>();
    Set<Unknown> unknowns = new HashSet<>();
    byFrontEnd.values().forEach(own -> {
      own.stream()
          .filter(share -> !scanned.contains(share.execution().module()))
          .flatMap(share -> share.result().unknowns().stream())
          .filter(unknown -> !settled.contains(Place.of(unknown)))
          .forEach(unknowns::add);
      own.forEach(share -> scanned.add(share.execution().module()));
    });
    return List.copyOf(unknowns);
  }

  private List<Problem> problems() {
    return Stream.concat(
            shares.stream().flatMap(share -> share.result().problems().stream()),
            contradictions.stream())
        .distinct()
        .toList();
  }

  /** Executions of one module mostly read the same files, so the one that read most counts; two with other folders are not told apart. */
  private int sumOfMost(ToIntFunction<Result> count) {
    Map<String, Integer> byModule = new TreeMap<>();
    for (Share share : shares) {
      byModule.merge(share.execution().module(), count.applyAsInt(share.result()), Integer::max);
    }
    return byModule.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Finding likely(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity(),
        Confidence.LIKELY,
        finding.api(),
        finding.path(),
        finding.at(),
        finding.message(),
        finding.why(),
        finding.fix(),
        finding.evidence(),
        finding.cause(),
        finding.edit(),
        finding.fingerprint());
  }
}
