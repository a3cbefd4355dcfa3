package dev.leadguard.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Sample;
import dev.leadguard.sourcescan.Parsed;
import dev.leadguard.sourcescan.SourceParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Changes samples several times over, in ways that keep what they do, and lays them out anew: no verdict turns into its opposite,
 * and none comes up. What one change does {@link MutantsTest} shows, in all front-ends; here changes meet.
 */
final class MutantChainsTest {

  private static final String SEED = "20261124";

  /** What only a compiler can tell to be the same, and what needs another file. */
  private static final Set<String> LEFT_OUT = Set.of("static import", "constant in another file");

  private static final List<Sample> SAMPLES = Sample.all().stream()
      // What a comment or an annotation silences depends on where it stands.
      .filter(sample -> !sample.text().contains("leadguard:allow"))
      .filter(sample -> !sample.text().contains("@SuppressWarnings"))
      .toList();

  private final Analyzer module = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
  private final Analyzer file = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.FILE);
  private final SourceParser parser = new SourceParser();

  /** A change: one of the mutators that have a place in the text, and one of these places. */
  private record Step(int mutator, int place) {}

  /** How a text is laid out. */
  private enum Layout {
    AS_IT_IS,
    CR_LF,
    CR,
    TABS,
    TRAILING_BLANKS;

    String of(String text) {
      return switch (this) {
        case AS_IT_IS -> text;
        case CR_LF -> text.replace("\n", "\r\n");
        case CR -> text.replace("\n", "\r");
        case TABS -> text.replace("\n    ", "\n\t\t");
        case TRAILING_BLANKS -> text.replace(";\n", "; \t\n");
      };
    }
  }

  @Provide
  static Arbitrary<Sample> samples() {
    return Arbitraries.of(SAMPLES);
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 5_000);
    return Combinators.combine(numbers, numbers).as(Step::new).list().ofMaxSize(5);
  }

  @Property(tries = 80, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void noVerdictTurnsIntoItsOpposite(
      @ForAll("samples") Sample sample, @ForAll("steps") List<Step> steps, @ForAll Layout layout) {
    List<String> done = new ArrayList<>();
    String changed = layout.of(changed(sample.text(), steps, done));
    done.add(layout.toString());
    SourceUnit before = parsed(sample.path(), sample.text());
    SourceUnit after = parsed(sample.path(), changed);
    assertEquals(List.of(), flips(judged(before), before, judged(after), after), done::toString);
    assertEquals(
        List.of(),
        flips(file.analyze(before), before, file.analyze(after), after),
        () -> "alone: " + done);
  }

  private static String changed(String text, List<Step> steps, List<String> done) {
    String changed = text;
    for (Step step : steps) {
      Map<String, List<Supplier<Mutant>>> mutators = Mutators.of(changed);
      mutators.keySet().removeAll(LEFT_OUT);
      List<String> names = List.copyOf(mutators.keySet());
      List<Supplier<Mutant>> places = mutators.get(names.get(step.mutator() % names.size()));
      Mutant mutant = places.get(step.place() % places.size()).get();
      done.add(mutant.mutator() + " in line " + mutant.line());
      // What is put in gets a name of its own each time.
      changed = mutant.text().replaceAll("\\b(moved|MOVED)\\b", "$1" + done.size());
    }
    return changed;
  }

  private Result judged(SourceUnit unit) {
    return module.analyze(
        new Module(List.of(unit), Set.of(unit.path()), List.of(), Set.of(), /* isCut= */ false));
  }

  private static List<String> flips(
      Result before, SourceUnit unit, Result after, SourceUnit changed) {
    Verdicts verdicts = Verdicts.of(before, unit.path(), Members.of(unit.text()));
    return verdicts
        .changedTo(Verdicts.of(after, changed.path(), Members.of(changed.text())), "")
        .flips();
  }

  private SourceUnit parsed(String path, String text) {
    return assertInstanceOf(Parsed.Translated.class, parser.parse(path, text)).unit();
  }
}
