package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import dev.leadguard.library.Tables;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Proves that every row of the tables is needed: each row is taken away, and each value in it that can decide something is
 * changed, one at a time; some sample must then get another verdict. The verdicts of the samples themselves are proven by
 * what arrives at a server.
 */
final class TableMutationTest {

  /** Share of the changes, in percent, that a sample must notice. */
  private static final int FLOOR = 95;

  /** Changes that no sample can notice, with the reason. */
  private static final Map<String, String> SURVIVORS = new LinkedHashMap<>();

  private final List<SourceUnit> units = Sample.all().stream()
      .map(sample -> new SourceParser().parse(sample.path(), sample.text()))
      .map(parsed -> ((Parsed.Translated) parsed).unit())
      .toList();

  /** A changed table, what was changed, and a word that a file must hold to notice it. */
  private record Mutant(String what, String mention, Library library) {}

  @Test
  void someSampleNoticesEachChange() {
    Tables tables = Tables.builtIn();
    List<String> survivors = new ArrayList<>();
    int mutants = 0;
    for (Library library : tables.all()) {
      for (Mutant mutant : mutants(library)) {
        mutants++;
        if (!isNoticed(mutant, tables)) {
          survivors.add(mutant.what());
        }
      }
    }
    int share = 100 * (mutants - survivors.size()) / mutants;
    System.out.printf(
        "Table mutation: %d changes, %d noticed by a sample (%d %%)%n",
        mutants, mutants - survivors.size(), share);
    survivors.forEach(what -> System.out.println(
        "  not noticed: " + what + ": " + SURVIVORS.getOrDefault(what, "no reason")));
    assertEquals(
        List.of(),
        survivors.stream().filter(what -> !SURVIVORS.containsKey(what)).toList());
    assertTrue(share >= FLOOR, () -> "only " + share + " % of the changes are noticed");
  }

  /** Returns whether a sample that names the method gets another verdict. */
  private boolean isNoticed(Mutant mutant, Tables tables) {
    Tables changed = tables.with(mutant.library());
    return units.stream()
        .filter(unit -> unit.text().contains(mutant.mention()))
        .anyMatch(unit -> Stream.of(Scope.FILE, Scope.MODULE)
            .anyMatch(
                scope -> !verdicts(unit, scope, tables).equals(verdicts(unit, scope, changed))));
  }

  private static List<String> verdicts(SourceUnit unit, Scope scope, Tables tables) {
    Result result = Analyzer.of(Rules.all(), Policy.builtIn(), scope, tables).analyze(unit);
    List<String> verdicts = new ArrayList<>();
    result
        .findings()
        .forEach(finding -> verdicts.add(finding.at() + finding.rule() + finding.confidence()));
    result
        .unknowns()
        .forEach(unknown -> verdicts.add(unknown.at() + unknown.rule() + unknown.cause()));
    verdicts.add("judged " + result.requestsJudged());
    return verdicts;
  }

  private static List<Mutant> mutants(Library library) {
    List<Mutant> mutants = new ArrayList<>();
    for (ListedType type : library.types().values()) {
      if (type.kind() == Library.Kind.REQUEST && type.supertypes().isEmpty()) {
        Map<String, ListedType> types = new LinkedHashMap<>(library.types());
        types.put(
            type.name(),
            new ListedType(
                type.name(), type.kind(), type.supertypes(), !type.sentOnce(), type.rows()));
        mutants.add(new Mutant(
            type.name() + " sent once: " + !type.sentOnce(),
            "",
            new Library(library.id(), library.title(), library.hooks(), types)));
      }
      for (int i = 0; i < type.rows().size(); i++) {
        Row row = type.rows().get(i);
        String name = row.owner() + "#" + row.signature();
        String simple = row.owner().substring(row.owner().lastIndexOf('.') + 1);
        String mention = row.name().equals("new") ? simple : row.name();
        mutants.add(
            new Mutant(name + " taken away", mention, with(library, type, i, Optional.empty())));
        for (Map.Entry<String, Row> change : changes(row).entrySet()) {
          mutants.add(new Mutant(
              name + " " + change.getKey(),
              mention,
              with(library, type, i, Optional.of(change.getValue()))));
        }
      }
    }
    return mutants;
  }

  private static Library with(Library library, ListedType type, int index, Optional<Row> row) {
    List<Row> rows = new ArrayList<>(type.rows());
    rows.remove(index);
    row.ifPresent(changed -> rows.add(index, changed));
    Map<String, ListedType> types = new LinkedHashMap<>(library.types());
    types.put(
        type.name(),
        new ListedType(type.name(), type.kind(), type.supertypes(), type.sentOnce(), rows));
    return new Library(library.id(), library.title(), library.hooks(), types);
  }

  private static Map<String, Row> changes(Row row) {
    Map<String, Row> changes = new LinkedHashMap<>();
    if (!row.effects().isEmpty()) {
      changes.put("made neutral", withEffects(row, List.of()));
    }
    for (int i = 0; i < row.effects().size(); i++) {
      int index = i;
      changes(row.effects().get(i)).forEach((what, effect) -> {
        List<Effect> effects = new ArrayList<>(row.effects());
        effects.set(index, effect);
        changes.put(what, withEffects(row, effects));
      });
    }
    if (row.gives() == Gives.SELF) {
      changes.put("returning a copy", withGives(row, Gives.COPY));
    } else if (row.gives() == Gives.COPY && row.source() == Effect.THIS) {
      changes.put("returning the receiver", withGives(row, Gives.SELF));
    } else if (row.gives() == Gives.COPY) {
      changes.put("returning something new", withGives(row, Gives.NEW));
    }
    return changes;
  }

  private static Row withEffects(Row row, List<Effect> effects) {
    return new Row(
        row.owner(), row.name(), row.parameters(), row.gives(), row.source(), row.type(), effects);
  }

  private static Row withGives(Row row, Gives gives) {
    return new Row(
        row.owner(), row.name(), row.parameters(), gives, row.source(), row.type(), row.effects());
  }

  private static Map<String, Effect> changes(Effect effect) {
    Map<String, Effect> changes = new LinkedHashMap<>();
    if (effect instanceof Effect.Header header) {
      // An empty header and one that is taken away are both no credential; added to others neither
      // changes anything.
      List<Effect.NullValue> others = header.nullValue() == Effect.NullValue.THROW
          ? List.of(Effect.NullValue.OMIT)
          : header.mode() == Effect.Mode.ADD
              ? List.of(Effect.NullValue.THROW)
              : List.of(Effect.NullValue.THROW, Effect.NullValue.OMIT);
      others.forEach(other -> changes.put(
          "with null as " + other,
          new Effect.Header(header.name(), header.value(), header.mode(), other)));
    } else if (effect instanceof Effect.Verb verb && verb.fixed().isPresent()) {
      String other = verb.fixed().get().equals("GET") ? "POST" : "GET";
      changes.put("with the verb " + other, new Effect.Verb(Optional.of(other), Optional.empty()));
    }
    return changes;
  }
}
