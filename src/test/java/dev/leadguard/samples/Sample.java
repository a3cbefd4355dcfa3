package dev.leadguard.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One sample file: Java text that says by {@link Marker}s what each front-end must report in it, and that it reports nothing
 * else.
 *
 * @param file where it lies
 * @param path relative to the parent of the samples folder, with slashes: {@code samples/java-net-http/Verbs.java}
 * @param text its content
 * @param markers in the order of the text
 */
public record Sample(Path file, String path, String text, List<Marker> markers) {

  /** System property that names the samples folder. */
  public static final String FOLDER = "leadguard.samples";

  private static final Comparator<Marker> ORDER =
      Comparator.comparingInt(Marker::line).thenComparing(Marker::rule).thenComparing(Marker::kind);

  public Sample {
    markers = List.copyOf(markers);
  }

  /**
   * Returns the samples folder: the system property {@value #FOLDER}, or else {@code samples} in the working directory or
   * its nearest ancestor that has one.
   *
   * @throws IllegalStateException if there is none
   */
  public static Path folder() {
    String named = System.getProperty(FOLDER);
    if (named != null) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path samples = folder.resolve("samples");
      if (Files.isDirectory(samples)) {
        return samples;
      }
    }
    throw new IllegalStateException(
        "no folder 'samples' in " + start + " or above; set -D" + FOLDER);
  }

  /** Returns the samples of {@link #folder()}. */
  public static List<Sample> all() {
    return all(folder());
  }

  /**
   * Returns the samples {@code <folder>/<client>/*.java}, sorted by path. Whole consumer projects below {@code projects} are
   * not among them, nor are the files of {@link SampleModule}s, which mean something only together.
   *
   * @throws IllegalArgumentException if a marker is malformed; the text names path and line
   * @throws UncheckedIOException if the folder or a file in it cannot be read
   */
  public static List<Sample> all(Path folder) {
    try (Stream<Path> files =
        Files.find(folder, 2, (file, attributes) -> attributes.isRegularFile())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getParent().equals(folder))
          .filter(file -> !file.startsWith(folder.resolve("projects")))
          .filter(file -> !file.startsWith(folder.resolve(SampleModule.FOLDER)))
          .map(file -> read(folder, file))
          .sorted(Comparator.comparing(Sample::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the samples in " + folder, e);
    }
  }

  /**
   * Reads one sample.
   *
   * @param folder the samples folder, whose parent the sample's path is relative to
   * @throws IllegalArgumentException if a marker is malformed; the text names path and line
   * @throws UncheckedIOException if the file cannot be read
   */
  static Sample read(Path folder, Path file) {
    String path = folder
        .toAbsolutePath()
        .getParent()
        .relativize(file.toAbsolutePath())
        .toString()
        .replace('\\', '/');
    try {
      return of(file, path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /**
   * Reads the markers of a text.
   *
   * @throws IllegalArgumentException if one is malformed, speaks of no code, or contradicts another; names path and line
   */
  static Sample of(Path file, String path, String text) {
    try {
      List<Marker> markers = new MarkerReader(text).read();
      refuseContradictions(markers);
      return new Sample(file, path, text, markers);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ":" + e.getMessage(), e);
    }
  }

  private static void refuseContradictions(List<Marker> markers) {
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      for (Marker earlier : markers.subList(0, i)) {
        boolean isSameSubject = earlier.line() == marker.line()
            && earlier.rule().equals(marker.rule())
            && earlier.frontEnds().stream().anyMatch(marker::isFor);
        // Two findings of one rule may stand on one line, of either confidence. All else excludes
        // the other.
        if (isSameSubject && !(isReported(earlier) && isReported(marker))) {
          throw Marker.malformed(
              marker.writtenAt(),
              "'" + marker.kind().word() + "' contradicts '" + earlier.kind().word() + "' of line "
                  + earlier.writtenAt());
        }
      }
    }
  }

  /** Returns the file's name without its folders and ending, as for its top-level class. */
  public String className() {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }

  /**
   * Returns what a front-end must report, one entry a finding: {@code line Rule CONFIDENCE}, sorted by line, rule,
   * confidence. Known false alarms are not in it.
   *
   * @param frontEnd one of {@link Marker#FRONT_ENDS}
   */
  public List<String> expected(String frontEnd) {
    return of(frontEnd).filter(Sample::isReported).map(Sample::entry).toList();
  }

  /**
   * Returns what a front-end must count as not judged, one entry a marker: {@code line Rule CAUSE}, sorted by line, rule. What
   * cannot be judged is a request, so the line is that of the send, whichever the rule.
   *
   * @param frontEnd one of {@link Marker#FRONT_ENDS}
   */
  public List<String> unknown(String frontEnd) {
    return of(frontEnd)
        .filter(m -> m.kind() == Marker.Kind.UNKNOWN)
        .map(m -> m.line() + " " + m.rule() + " " + m.reason())
        .toList();
  }

  /**
   * Compares what a front-end found with what the markers say.
   *
   * @param frontEnd one of {@link Marker#FRONT_ENDS}
   * @param found one entry a finding, {@code line Rule CONFIDENCE}, in any order
   * @return one line a difference, sorted by line number; empty if there is none. {@code missing} was expected and not
   *     found, {@code extra} is found and not expected, {@code outdated} is a {@code todo-} marker that no longer holds
   */
  public List<String> differences(String frontEnd, List<String> found) {
    List<String> extra = new ArrayList<>(found);
    List<Difference> differences = new ArrayList<>();
    of(frontEnd).filter(Sample::isReported).forEach(m -> {
      if (!extra.remove(entry(m))) {
        differences.add(
            new Difference(m.line(), "missing", entry(m).substring(entry(m).indexOf(' ') + 1)));
      }
    });
    of(frontEnd).filter(m -> m.kind() == Marker.Kind.TODO_OK).forEach(m -> {
      Optional<String> alarm =
          extra.stream().filter(e -> e.startsWith(subject(m))).findFirst();
      alarm.ifPresent(extra::remove);
      if (alarm.isEmpty()) {
        differences.add(
            new Difference(m.line(), "outdated", "todo-ok: " + m.rule() + " is silent now"));
      }
    });
    of(frontEnd).filter(m -> m.kind() == Marker.Kind.TODO_FINDING).forEach(m -> {
      if (extra.removeIf(e -> e.startsWith(subject(m)))) {
        differences.add(
            new Difference(m.line(), "outdated", "todo-finding: " + m.rule() + " is found now"));
      }
    });
    extra.forEach(
        entry -> differences.add(differenceOf("extra", entry, silenceAt(frontEnd, entry))));
    return printed(frontEnd, differences);
  }

  /**
   * Compares what a front-end counted as not judged with the {@code unknown} markers, exact both ways: silence because of a
   * right request is not silence because of an unknown. Of a known miss it is not said how it is missed.
   *
   * @param frontEnd one of {@link Marker#FRONT_ENDS}
   * @param counted one entry a line of the ledger, {@code line Rule CAUSE}, in any order
   * @return one line a difference, sorted by line number; {@code uncounted} was expected, {@code unjudged} was not
   */
  public List<String> ledgerDifferences(String frontEnd, List<String> counted) {
    List<String> unjudged = new ArrayList<>(counted);
    List<Difference> differences = new ArrayList<>();
    for (String entry : unknown(frontEnd)) {
      if (!unjudged.remove(entry)) {
        differences.add(differenceOf("uncounted", entry, ""));
      }
    }
    of(frontEnd)
        .filter(m -> m.kind() == Marker.Kind.TODO_FINDING)
        .forEach(m -> unjudged.removeIf(entry -> entry.startsWith(subject(m))));
    unjudged.forEach(entry -> differences.add(differenceOf("unjudged", entry, "")));
    return printed(frontEnd, differences);
  }

  /**
   * Returns what a front-end reports that sees less than the scan does and that the markers of the scan do not bear out: such
   * a front-end may be silent, but never say more. A false alarm of it that a marker admits is left out.
   *
   * @param frontEnd one of {@link Marker#FRONT_ENDS}, for the text
   * @param found one entry a finding, {@code line Rule CONFIDENCE}, in any order
   * @return one line a contradiction, sorted by line number; empty if there is none
   */
  public List<String> contradictions(String frontEnd, List<String> found) {
    List<Marker> misuses = of("source-scan").filter(Marker::isMisuse).toList();
    List<Marker> knownAlarms =
        of(frontEnd).filter(m -> m.kind() == Marker.Kind.TODO_OK).toList();
    return printed(
        frontEnd,
        found.stream()
            .filter(entry -> knownAlarms.stream().noneMatch(m -> entry.startsWith(subject(m))))
            .filter(entry -> misuses.stream().noneMatch(m -> entry.startsWith(subject(m))))
            .map(entry -> differenceOf("extra", entry, silenceAt("source-scan", entry)))
            .toList());
  }

  private static Difference differenceOf(String kind, String entry, String remark) {
    int blank = entry.indexOf(' ');
    int line = Integer.parseInt(entry.substring(0, blank));
    return new Difference(line, kind, entry.substring(blank + 1) + remark);
  }

  private List<String> printed(String frontEnd, List<Difference> differences) {
    return differences.stream()
        .sorted()
        .map(d -> path + ":" + d.line() + ": " + d.kind() + " " + d.what() + " [" + frontEnd
            + "]  | " + lines(text).get(d.line() - 1).strip())
        .toList();
  }

  /** Returns what a marker says against an unexpected finding, such as {@code  (marked ok)}, or nothing. */
  private String silenceAt(String frontEnd, String entry) {
    TreeSet<String> words = new TreeSet<>();
    of(frontEnd)
        .filter(m -> !isReported(m) && entry.startsWith(subject(m)))
        .forEach(m -> words.add(m.kind().word()));
    return words.isEmpty() ? "" : " (marked " + String.join(", ", words) + ")";
  }

  private Stream<Marker> of(String frontEnd) {
    if (!Marker.FRONT_ENDS.contains(frontEnd)) {
      throw new IllegalArgumentException(
          "unknown front-end '" + frontEnd + "', allowed: " + String.join(", ", Marker.FRONT_ENDS));
    }
    return markers.stream().filter(m -> m.isFor(frontEnd)).sorted(ORDER);
  }

  private static boolean isReported(Marker marker) {
    return marker.kind() == Marker.Kind.FINDING || marker.kind() == Marker.Kind.LIKELY;
  }

  private static String subject(Marker marker) {
    return marker.line() + " " + marker.rule() + " ";
  }

  private static String entry(Marker marker) {
    return subject(marker) + (marker.kind() == Marker.Kind.FINDING ? "CERTAIN" : "LIKELY");
  }

  /** Returns the lines of a Java text, which may end in CR LF, CR or LF. */
  static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  private record Difference(int line, String kind, String what) implements Comparable<Difference> {
    private static final Comparator<Difference> ORDER = Comparator.comparingInt(Difference::line)
        .thenComparing(Difference::kind)
        .thenComparing(Difference::what);

    @Override
    public int compareTo(Difference other) {
      return ORDER.compare(this, other);
    }
  }
}
