package dev.leadguard.samples;

import dev.leadguard.rules.MissingAccountId;
import dev.leadguard.rules.MissingApiKeyHeader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the markers of the rules about absence by what arrived. What the API demands of a path is stated here once more,
 * from the vendor's pages, so that a mistake in the contract does not prove itself.
 */
final class WireOracle {

  /** Paths for which sources say that each request names an account. */
  private static final List<String> ACCOUNT =
      List.of("companies", "contacts", "web-visits", "lists", "tags", "campaigns", "usage", "ip");

  private enum Need {
    NEEDED,
    NOT_NEEDED,
    UNDOCUMENTED
  }

  private final Sample sample;
  private final WireLog log;
  private final Outline outline;
  private final List<String> mismatches = new ArrayList<>();

  private WireOracle(Sample sample, WireLog log) {
    this.sample = sample;
    this.log = log;
    this.outline = Outline.of(sample.text());
  }

  /**
   * Compares a sample's markers with the log of its run.
   *
   * @return one line a mismatch; empty if the wire confirms all markers
   */
  static List<String> mismatches(Sample sample, WireLog log) {
    WireOracle oracle = new WireOracle(sample, log);
    oracle.judge();
    return List.copyOf(oracle.mismatches);
  }

  private void judge() {
    Set<Marker> reached = new LinkedHashSet<>();
    for (Outline.Member way : outline.waysOfUse()) {
      Set<Outline.Member> members = outline.reachedFrom(way);
      List<Marker> markers = sample.markers().stream()
          .filter(m -> members.stream().anyMatch(member -> member.holds(m.line())))
          .toList();
      reached.addAll(markers);
      if (!log.calls().contains(sample.path() + " " + way.id())) {
        mismatches.add(at(way) + "was not called");
      }
      judgeFailures(way, markers);
      judge(way, markers, MissingApiKeyHeader.ID);
      judge(way, markers, MissingAccountId.ID);
    }
    sample.markers().stream()
        .filter(m -> !m.rule().equals("HardcodedApiKey") && !reached.contains(m))
        .forEach(m -> mismatches.add(sample.path() + ":" + m.line()
            + ": no public method reaches this " + m.kind().word()));
  }

  private void judgeFailures(Outline.Member way, List<Marker> markers) {
    if (markers.stream().noneMatch(m -> m.kind() == Marker.Kind.UNKNOWN)) {
      log.failures().stream()
          .filter(f -> f.sample().equals(sample.path()) && f.method().equals(way.id()))
          .map(f -> at(way) + "throws " + f.what())
          .distinct()
          .forEach(mismatches::add);
    }
  }

  private void judge(Outline.Member way, List<Marker> all, String rule) {
    List<Marker> markers = all.stream().filter(m -> m.rule().equals(rule)).toList();
    List<WireLog.Arrival> arrivals = log.arrivals().stream()
        .filter(a -> a.toApi() && a.sample().equals(sample.path()) && a.method().equals(way.id()))
        .toList();
    List<WireLog.Arrival> bare = arrivals.stream()
        .filter(a -> !has(a, rule) && need(a, rule) == Need.NEEDED)
        .toList();
    boolean isUndocumented =
        arrivals.stream().anyMatch(a -> !has(a, rule) && need(a, rule) == Need.UNDOCUMENTED);
    long misuses = markers.stream()
        .filter(Marker::isMisuse)
        .mapToInt(Marker::line)
        .distinct()
        .count();
    boolean isSuppressed =
        outline.reachedFrom(way).stream().anyMatch(m -> m.allowed().contains(rule));
    String seen =
        ", but " + bare.size() + " of " + arrivals.size() + " requests came without" + list(bare);

    if (bare.size() < misuses) {
      mismatches.add(at(way) + misuses + " lines are marked as " + rule + seen);
    }
    if (misuses > 0 && is(markers, Marker.Kind.OK) && arrivals.size() == bare.size()) {
      mismatches.add(at(way) + "one line is marked as ok for " + rule + seen);
    }
    if (is(markers, Marker.Kind.TODO_OK) && !bare.isEmpty()) {
      mismatches.add(at(way) + "a false alarm is marked for " + rule + seen);
    }
    if (isSuppressed && bare.isEmpty()) {
      mismatches.add(at(way) + rule + " is suppressed" + seen);
    }
    boolean isExplained = misuses > 0 || isSuppressed || is(markers, Marker.Kind.UNKNOWN);
    if (!isExplained && !bare.isEmpty()) {
      mismatches.add(at(way) + "no line is marked as " + rule + seen);
    }
    if (!isExplained && isUndocumented) {
      mismatches.add(
          at(way) + "nobody knows what this endpoint demands: mark it as unknown for " + rule);
    }
  }

  private static boolean is(List<Marker> markers, Marker.Kind kind) {
    return markers.stream().anyMatch(m -> m.kind() == kind);
  }

  private static boolean has(WireLog.Arrival arrival, String rule) {
    return rule.equals(MissingAccountId.ID) ? arrival.hasAccount() : arrival.hasKey();
  }

  private static Need need(WireLog.Arrival arrival, String rule) {
    String path = arrival.path();
    Predicate<String> isBelow = root -> path.equals(root) || path.startsWith(root + "/");
    if (isBelow.test("/v1/oauth") || path.equals("/openapi.yaml")) {
      return Need.NOT_NEEDED;
    }
    // The old API has the account in its path.
    if (isBelow.test("/accounts") && arrival.verb().equals("GET")) {
      return rule.equals(MissingApiKeyHeader.ID) ? Need.NEEDED : Need.NOT_NEEDED;
    }
    if (!isBelow.test("/v1")) {
      return Need.UNDOCUMENTED;
    }
    if (rule.equals(MissingApiKeyHeader.ID)) {
      return Need.NEEDED;
    }
    boolean isAccountList = path.equals("/v1/accounts") && arrival.verb().equals("GET");
    if (isAccountList || path.equals("/v1/users/me")) {
      return Need.NOT_NEEDED;
    }
    return ACCOUNT.stream().anyMatch(f -> isBelow.test("/v1/" + f))
        ? Need.NEEDED
        : Need.UNDOCUMENTED;
  }

  private String at(Outline.Member way) {
    return sample.path() + ":" + way.first() + ": " + way.id() + ": ";
  }

  private static String list(List<WireLog.Arrival> arrivals) {
    List<String> distinct =
        arrivals.stream().map(a -> a.verb() + " " + a.path()).distinct().toList();
    return distinct.isEmpty() ? "" : ": " + String.join(", ", distinct);
  }
}
