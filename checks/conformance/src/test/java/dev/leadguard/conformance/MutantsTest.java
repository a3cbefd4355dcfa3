package dev.leadguard.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Client;
import dev.leadguard.samples.Sample;
import dev.leadguard.sourcescan.Parsed;
import dev.leadguard.sourcescan.SourceParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Changes the samples in ways that keep what they do, and demands that no verdict turns into its opposite and few get lost.
 *
 * <p>Mutators and places are chosen by a fixed seed; {@code -Dleadguard.mutants=40} makes forty mutants of each sample.
 */
final class MutantsTest {

  private static final String ELSEWHERE = "Elsewhere.java";

  private static final long SEED = 20261124;

  /** Mutants of each sample. */
  private static final int MUTANTS = Integer.getInteger("leadguard.mutants", 6);

  private static final int COMPILED_AT_ONCE = 100;

  /** In percent of the findings, in the scan. */
  private static final double LEAST_KEPT = 80;

  private final Analyzer scan = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
  private final Analyzer compiler = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.COMPILATION);
  private final Analyzer checkstyle = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.FILE);
  private final SourceParser parser = new SourceParser();

  /** A mutant with the sample that it was made of. */
  private record Changed(Sample sample, Mutant mutant) {}

  /** Findings of all mutants, those that are kept, and what turned into its opposite. */
  private static final class Tally {
    private int findings;
    private int kept;
    private final List<String> flips = new ArrayList<>();

    void add(Changed changed, Verdicts.Change change) {
      findings += change.findings();
      kept += change.kept();
      change
          .flips()
          .forEach(flip -> flips.add(changed.sample().path() + ":"
              + changed.mutant().line() + ": " + changed.mutant().mutator() + ": " + flip));
    }

    double share() {
      return findings == 0 ? 100 : 100.0 * kept / findings;
    }
  }

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Integer> compiling = new TreeMap<>();
  private int refused;

  @Test
  void noVerdictTurnsIntoItsOpposite() {
    for (String frontEnd : List.of("source-scan", "error-prone", "checkstyle")) {
      tallies.put(frontEnd, new Tally());
    }
    Map<String, List<Changed>> byClient = new TreeMap<>();
    Map<String, Client> clients = new TreeMap<>();
    for (Sample sample : Sample.all()) {
      Client.of(sample).stream().findFirst().ifPresent(client -> {
        clients.put(client.name(), client);
        mutants(sample)
            .forEach(mutant -> byClient
                .computeIfAbsent(client.name(), name -> new ArrayList<>())
                .add(new Changed(sample, mutant)));
      });
    }
    byClient.forEach((client, changed) -> {
      for (int from = 0; from < changed.size(); from += COMPILED_AT_ONCE) {
        judge(
            changed.subList(from, Math.min(changed.size(), from + COMPILED_AT_ONCE)),
            clients.get(client));
      }
    });
    int mutants = compiling.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("mutants: " + mutants + " compile, " + refused + " do not; " + compiling);
    tallies.forEach((frontEnd, tally) -> System.out.println(String.format(
        Locale.ROOT,
        "mutants: %-12s %d findings, %d kept (%.1f %%), %d flips",
        frontEnd,
        tally.findings,
        tally.kept,
        tally.share(),
        tally.flips.size())));
    List<String> flips = new ArrayList<>();
    tallies.forEach(
        (frontEnd, tally) -> tally.flips.forEach(flip -> flips.add(frontEnd + ": " + flip)));
    assertEquals(List.of(), flips);
    assertTrue(mutants >= 500, mutants + " mutants");
    assertTrue(tallies.get("source-scan").share() >= LEAST_KEPT);
  }

  /** Takes each mutator once, in an order by chance, and then again, each time at another place. */
  private static List<Mutant> mutants(Sample sample) {
    // What a comment or an annotation silences depends on where it stands.
    if (sample.text().contains("leadguard:allow") || sample.text().contains("@SuppressWarnings")) {
      return List.of();
    }
    Random random = new Random(SEED ^ sample.path().hashCode());
    List<List<Supplier<Mutant>>> mutators = new ArrayList<>();
    for (List<Supplier<Mutant>> places : Mutators.of(sample.text()).values()) {
      List<Supplier<Mutant>> shuffled = new ArrayList<>(places);
      Collections.shuffle(shuffled, random);
      mutators.add(shuffled);
    }
    Collections.shuffle(mutators, random);
    List<Mutant> mutants = new ArrayList<>();
    for (int round = 0; mutants.size() < MUTANTS; round++) {
      int before = mutants.size();
      for (List<Supplier<Mutant>> places : mutators) {
        if (round < places.size() && mutants.size() < MUTANTS) {
          mutants.add(places.get(round).get());
        }
      }
      if (mutants.size() == before) {
        break;
      }
    }
    return mutants;
  }

  private void judge(List<Changed> changed, Client client) {
    // Mutants of one sample declare the same classes, so each gets a package of its own.
    List<JavaFile> files = new ArrayList<>();
    for (int i = 0; i < changed.size(); i++) {
      Mutant mutant = changed.get(i).mutant();
      files.add(file("m" + i, changed.get(i).sample().path(), mutant.text()));
      files.add(file("m" + i, ELSEWHERE, declaration(mutant) + mutant.companion()));
    }
    List<Javac.Attributed> attributed = Javac.attributed(files, client.jars());
    for (int i = 0; i < changed.size(); i++) {
      Javac.Attributed own = attributed.get(2 * i);
      if (own.compiles() && attributed.get(2 * i + 1).compiles()) {
        compiling.merge(changed.get(i).mutant().mutator(), 1, Integer::sum);
        judge(changed.get(i), ((Lowering.Model) own.lowering()).unit(), client);
      } else {
        refused++;
      }
    }
  }

  private void judge(Changed changed, SourceUnit attributed, Client client) {
    Sample sample = changed.sample();
    Mutant mutant = changed.mutant();
    Originals before = originals.computeIfAbsent(sample.path(), path -> originals(sample, client));
    Members members = Members.of(mutant.text());
    SourceUnit parsed = parsed(sample.path(), mutant.text());
    List<SourceUnit> module = new ArrayList<>(List.of(parsed));
    if (mutant.companion().isEmpty()) {
      // Checkstyle sees no other file.
      compare(
          "checkstyle", changed, before, before.checkstyle, checkstyle.analyze(parsed), members);
    } else {
      module.add(parsed(ELSEWHERE, declaration(mutant) + mutant.companion()));
    }
    compare("source-scan", changed, before, before.scan, scan(module), members);
    compare("error-prone", changed, before, before.compiler, compiler.analyze(attributed), members);
  }

  private void compare(
      String frontEnd,
      Changed changed,
      Originals original,
      Verdicts before,
      Result after,
      Members members) {
    String member = original.members.at(changed.mutant().line());
    Verdicts verdicts = Verdicts.of(after, changed.sample().path(), members);
    tallies.get(frontEnd).add(changed, before.changedTo(verdicts, member));
  }

  /** What the front-ends say of a sample as it is. */
  private record Originals(
      Members members, Verdicts scan, Verdicts checkstyle, Verdicts compiler) {}

  private final Map<String, Originals> originals = new TreeMap<>();

  private Originals originals(Sample sample, Client client) {
    String text = sample.text();
    SourceUnit parsed = parsed(sample.path(), text);
    JavaFile file = file("m", sample.path(), text);
    Lowering attributed = Javac.attributed(List.of(file), client.jars()).get(0).lowering();
    Result compiled = compiler.analyze(((Lowering.Model) attributed).unit());
    Members members = Members.of(text);
    return new Originals(
        members,
        Verdicts.of(scan(List.of(parsed)), sample.path(), members),
        Verdicts.of(checkstyle.analyze(parsed), sample.path(), members),
        Verdicts.of(compiled, sample.path(), members));
  }

  private Result scan(List<SourceUnit> units) {
    Set<String> paths = Set.copyOf(units.stream().map(SourceUnit::path).toList());
    return scan.analyze(new Module(units, paths, List.of(), Set.of(), /* isCut= */ false));
  }

  private SourceUnit parsed(String path, String text) {
    return ((Parsed.Translated) parser.parse(path, text)).unit();
  }

  private static JavaFile file(String packagePrefix, String path, String text) {
    String moved = text.replaceFirst("(?m)^package ", "package " + packagePrefix + ".");
    return new JavaFile(Path.of(path), path, moved, StandardCharsets.UTF_8);
  }

  private static String declaration(Mutant mutant) {
    return mutant
            .text()
            .lines()
            .filter(line -> line.startsWith("package "))
            .findFirst()
            .orElse("") + "\n";
  }
}
