package dev.leadguard.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lowers files with all three front-ends and compares the models to the letter.
 *
 * <p>The model of javac is taken twice: of the tree as it is parsed, and as it is after attribution, which is what the Error
 * Prone checks see. What only a type checker knows is not printed, so the two must be the same.
 */
final class Differential {

  static final String JAVAC = "javac";
  static final String ATTRIBUTED = "javac attributed";
  static final String CHECKSTYLE = "checkstyle";
  static final String SOURCE_SCAN = "source-scan";
  static final List<String> FRONT_ENDS = List.of(JAVAC, CHECKSTYLE, SOURCE_SCAN, ATTRIBUTED);

  /** javac keeps all trees of a run. */
  private static final int PARSED_AT_ONCE = 200;

  private final FrontEnds frontEnds = new FrontEnds();
  private int files;
  private int compared;
  private int attributed;
  private int compiling;
  private final List<String> differences = new ArrayList<>();
  private final Map<String, List<String>> refused = new TreeMap<>();
  private final Map<String, NodeCount> nodes = new LinkedHashMap<>();

  Differential() {
    for (String each : FRONT_ENDS) {
      nodes.put(each, new NodeCount());
    }
  }

  /** Returns the Java files below a folder, sorted by path. */
  static List<JavaFile> filesIn(Path folder) {
    List<JavaFile> found = new ArrayList<>();
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path path : walked
          .filter(each -> each.toString().endsWith(".java") && Files.isRegularFile(each))
          .sorted()
          .toList()) {
        found.add(JavaFile.read(folder, path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Compares files as they are parsed. Returns those that all front-ends read, with their model in print. */
  Map<JavaFile, String> compare(List<JavaFile> all) {
    Map<JavaFile, String> read = new LinkedHashMap<>();
    for (int from = 0; from < all.size(); from += PARSED_AT_ONCE) {
      List<JavaFile> part = all.subList(from, Math.min(all.size(), from + PARSED_AT_ONCE));
      List<Lowering> parsed = Javac.parsed(part);
      for (int i = 0; i < part.size(); i++) {
        JavaFile file = part.get(i);
        Map<String, Lowering> lowered = new LinkedHashMap<>();
        lowered.put(JAVAC, parsed.get(i));
        lowered.put(CHECKSTYLE, frontEnds.checkstyle(file));
        lowered.put(SOURCE_SCAN, frontEnds.javaParser(file));
        compare(file, lowered, read);
      }
    }
    return read;
  }

  private void compare(JavaFile file, Map<String, Lowering> lowered, Map<JavaFile, String> read) {
    files++;
    Map<String, String> printed = new LinkedHashMap<>();
    lowered.forEach((frontEnd, lowering) -> {
      if (lowering instanceof Lowering.Model model) {
        nodes.get(frontEnd).add(model.unit());
        printed.put(frontEnd, model.print());
      } else {
        takeFailure(file, frontEnd, lowering);
      }
    });
    if (printed.size() < lowered.size()) {
      return;
    }
    compared++;
    String expected = printed.get(JAVAC);
    printed.forEach((frontEnd, text) -> compare(file, JAVAC, expected, frontEnd, text));
    read.put(file, expected);
  }

  /** Attributes files together and compares each with what it was when it was parsed. */
  void compareAttributed(Map<JavaFile, String> read, List<Path> classPath) {
    List<JavaFile> plain =
        read.keySet().stream().filter(file -> !file.isModule()).toList();
    List<Javac.Attributed> lowered = Javac.attributed(plain, classPath);
    for (int i = 0; i < plain.size(); i++) {
      JavaFile file = plain.get(i);
      if (lowered.get(i).lowering() instanceof Lowering.Model model) {
        attributed++;
        compiling += lowered.get(i).compiles() ? 1 : 0;
        nodes.get(ATTRIBUTED).add(model.unit());
        compare(file, JAVAC, read.get(file), ATTRIBUTED, model.print());
      } else {
        takeFailure(file, ATTRIBUTED, lowered.get(i).lowering());
      }
    }
  }

  private void takeFailure(JavaFile file, String frontEnd, Lowering lowering) {
    if (lowering instanceof Lowering.Refused refusal) {
      refused
          .computeIfAbsent(frontEnd, name -> new ArrayList<>())
          .add(file.name() + ": " + refusal.reason());
    } else if (lowering instanceof Lowering.Broken broken) {
      differences.add(file.name() + ": " + frontEnd + ": " + broken.reason());
    }
  }

  private void compare(JavaFile file, String first, String one, String second, String other) {
    if (one.equals(other)) {
      return;
    }
    String[] left = one.split("\n");
    String[] right = other.split("\n");
    int i = 0;
    while (i < left.length && i < right.length && left[i].equals(right[i])) {
      i++;
    }
    differences.add(file.name() + ": " + first + " and " + second + " differ" + "\n    "
        + line(left, i) + "\n    " + line(right, i));
  }

  private static String line(String[] lines, int index) {
    return index < lines.length ? lines[index].strip() : "(the end)";
  }

  /** Returns the number of files that all front-ends read. */
  int compared() {
    return compared;
  }

  /** Returns the number of files that were compared after attribution and against which javac had nothing. */
  int compiling() {
    return compiling;
  }

  /** Returns what differs: the file, the two front-ends and the first line of each that is not the same. */
  List<String> differences() {
    return differences;
  }

  /** Returns the files that a front-end did not read, with its reason. */
  List<String> refused(String frontEnd) {
    return refused.getOrDefault(frontEnd, List.of());
  }

  /** Returns the opaque nodes of a front-end in percent of all its nodes. */
  double opaqueShare(String frontEnd) {
    return nodes.get(frontEnd).share();
  }

  /** Returns what was compared, in lines. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add("models: " + files + " files, " + compared + " read by all three, " + attributed
        + " also attributed (" + compiling + " without errors), " + differences.size()
        + " unequal");
    nodes.forEach((frontEnd, count) -> {
      lines.add(String.format(
          Locale.ROOT,
          "models: %-16s %d nodes, %.4f %% opaque %s, %d files not read",
          frontEnd,
          count.nodes(),
          count.share(),
          count.opaque(),
          refused(frontEnd).size()));
      refused(frontEnd).forEach(line -> lines.add("models:   " + line));
    });
    return lines;
  }
}
