package dev.leadguard.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.analysis.Rule;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Marker;
import dev.leadguard.samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds what the README says of the front-ends to what the samples say. To refresh it, run with {@code
 * -Dleadguard.golden=write}.
 */
final class CapabilitiesTest {

  private static final Path README = Sample.folder().resolveSibling("README.md");

  private static final String START = "<!-- generated: capabilities -->\n";

  /** What is found of the misuse that the scan decides, at least, in percent. */
  private static final Map<String, Integer> FLOORS = Map.of("error-prone", 90, "checkstyle", 95);

  /** Shares are rounded down to a multiple of this, so that a new sample does not change the table. */
  private static final int STEP = 5;

  @Test
  void theTableOfTheReadmeIsThatOfTheSamples() throws IOException {
    String expected =
        "| share of the misuse in the samples of one file | Maven plugin | Error Prone | Checkstyle |\n"
            + "|---|---|---|---|\n"
            + Rules.all().stream().map(CapabilitiesTest::row).collect(Collectors.joining());
    String readme = Files.readString(README);
    int from = readme.indexOf(START) + START.length();
    int to = readme.indexOf("<!-- end -->", from);
    assertTrue(from >= START.length() && to >= from, "README.md has no such section");
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
    } else {
      assertEquals(
          expected,
          readme.substring(from, to),
          "refresh README.md with: mvn -B -ntp -pl checks/conformance -am test -Dleadguard.golden=write");
    }
  }

  @Test
  void theOthersFindMuchOfWhatTheScanDecides() {
    Set<String> decided = new TreeSet<>();
    Rules.all().forEach(rule -> decided.addAll(found(rule, "source-scan")));
    FLOORS.forEach((frontEnd, floor) -> {
      Set<String> found = new TreeSet<>();
      Rules.all().forEach(rule -> found.addAll(found(rule, frontEnd)));
      found.retainAll(decided);
      System.out.println("samples: " + frontEnd + " finds " + found.size() + " of the "
          + decided.size() + " that the scan finds");
      assertTrue(100 * found.size() >= floor * decided.size(), frontEnd);
    });
  }

  private static String row(Rule rule) {
    long all = misuse(rule).size();
    return "| `" + rule.info().id() + "` | "
        + List.of("source-scan", "error-prone", "checkstyle").stream()
            .map(frontEnd -> {
              // The samples are not all there is, so that their whole is no 100 %.
              long share = Math.min(99, 100L * found(rule, frontEnd).size() / all);
              return "over " + share / STEP * STEP + " %";
            })
            .collect(Collectors.joining(" | "))
        + " |\n";
  }

  /** Returns where a rule is broken, found or not. */
  private static Set<String> misuse(Rule rule) {
    Set<String> places = new TreeSet<>();
    for (Sample sample : Sample.all()) {
      sample.markers().stream()
          .filter(marker -> marker.rule().equals(rule.info().id()) && marker.isMisuse())
          .forEach(marker -> places.add(place(sample, marker)));
    }
    return places;
  }

  /** Returns where a front-end reports a rule. */
  private static Set<String> found(Rule rule, String frontEnd) {
    Set<String> places = new TreeSet<>();
    for (Sample sample : Sample.all()) {
      sample.markers().stream()
          .filter(marker -> marker.rule().equals(rule.info().id()) && marker.isFor(frontEnd))
          .filter(
              marker -> marker.kind() == Marker.Kind.FINDING || marker.kind() == Marker.Kind.LIKELY)
          .forEach(marker -> places.add(place(sample, marker)));
    }
    return places;
  }

  private static String place(Sample sample, Marker marker) {
    return marker.rule() + " " + sample.path() + ":" + marker.line();
  }
}
