package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Effect.NullValue;
import dev.leadguard.library.Library;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import dev.leadguard.library.Tables;
import dev.leadguard.samples.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves that every row of the tables is needed: each row is taken away, and each value in it that can decide something is
 * changed, one at a time; some sample must then get another verdict. The verdicts of the samples themselves are proven by
 * what arrives at a server.
 *
 * <p>{@code -Dleadguard.tables=okhttp,spring-http} changes these tables only, in a minute or less.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class TableMutationTest {

  /** System property that names the tables to change, with commas between them; all of them without it. */
  private static final String TABLES = "leadguard.tables";

  /** Share of the changes of a table, in percent, that a sample must notice. */
  private static final int FLOOR = 95;

  /** Tables whose samples are not complete yet, with the share that must not be lost. */
  private static final Map<String, Integer> UNDER_WAY = Map.of(
      "okhttp", 98,
      "spring-http", 96,
      "spring-rest-template", 95,
      "spring-rest-client", 98,
      "unirest", 95,
      "spring-web-client", 95,
      "httpclient5", 95,
      "httpclient4", 93);

  private static final Effect GET = new Effect.Verb(Optional.of("GET"), Optional.empty());

  /** Changes that no sample notices, with the reason. */
  private static final Map<String, String> SURVIVORS = Map.of(
      "okhttp3.Headers#of(Map) taken away",
      "a map fits the row of variable arity as well, where no compiler says which of the two is meant",
      "okhttp3.Interceptor.Chain#request() returning something new",
      "the request of a chain is new to each interceptor: what the client sends is joined with it later",
      "okhttp3.HttpUrl.Builder#new() taken away",
      "what a builder was is forgotten when it gets its host, without which it builds nothing");

  private final Tables tables = Tables.builtIn();

  private final List<Excerpt> excerpts = Sample.all().stream()
      .filter(sample -> isAbout(sample.text(), chosen(tables)))
      .map(sample -> new SourceParser().parse(sample.path(), sample.text()))
      .map(parsed -> ((Parsed.Translated) parsed).unit())
      .flatMap(unit -> Excerpt.of(unit, tables).stream())
      .toList();

  /** By row: the excerpt that noticed another change of it, which is likely to notice more of them. */
  private final Map<String, Excerpt> noticing = new ConcurrentHashMap<>();

  /**
   * A changed table, what was changed in which row, and a name that a sample must use to notice it.
   *
   * @param coarser the same without the row's twins, which say the same of calls that only a compiler tells apart: noticed if
   *     that is
   */
  private record Mutant(
      String row, String change, String mention, Library library, Optional<Library> coarser) {

    Mutant(String row, String change, String mention, Library library) {
      this(row, change, mention, library, Optional.empty());
    }

    String what() {
      return row + " " + change;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void someSampleNoticesEachChange(String id, Library library) {
    List<Mutant> mutants = mutants(library);
    List<Mutant> survivors =
        mutants.parallelStream().filter(mutant -> !isNoticed(mutant, library)).toList();
    int noticed = mutants.size() - survivors.size();
    int share = 100 * noticed / mutants.size();
    int floor = UNDER_WAY.getOrDefault(id, FLOOR);
    System.out.printf(
        "Table mutation of %s: %d changes, %d noticed by a sample (%d %%, floor %d %%)%n",
        id, mutants.size(), noticed, share, floor);
    survivors.forEach(mutant -> System.out.println("  not noticed: " + mutant.what() + ": "
        + SURVIVORS.getOrDefault(mutant.what(), "no reason")));
    if (!UNDER_WAY.containsKey(id)) {
      assertEquals(
          mutants.stream().map(Mutant::what).filter(SURVIVORS::containsKey).toList(),
          survivors.stream().map(Mutant::what).toList());
    }
    assertTrue(share >= floor, () -> "only " + share + " % of the changes are noticed");
  }

  static Stream<Arguments> tables() {
    return chosen(Tables.builtIn()).stream().map(library -> Arguments.of(library.id(), library));
  }

  private static List<Library> chosen(Tables tables) {
    List<Library> all = tables.all();
    List<String> ids = all.stream().map(Library::id).toList();
    String named = System.getProperty(TABLES, "");
    List<String> wanted = named.isBlank() ? ids : List.of(named.split("\\s*,\\s*"));
    for (String id : wanted) {
      assertTrue(ids.contains(id), () -> TABLES + ": no table '" + id + "', there are " + ids);
    }
    return all.stream().filter(library -> wanted.contains(library.id())).toList();
  }

  private boolean isAbout(String source, List<Library> libraries) {
    return tables.mentionedIn(List.of(source)).all().stream().anyMatch(libraries::contains);
  }

  private boolean isNoticed(Mutant mutant, Library original) {
    return isNoticed(mutant, mutant.library(), original)
        || mutant.coarser().isPresent() && isNoticed(mutant, mutant.coarser().get(), original);
  }

  /** Returns whether a sample that names the method gets another verdict. */
  private boolean isNoticed(Mutant mutant, Library library, Library original) {
    Tables changed = tables.with(library);
    Optional<Excerpt> first =
        Optional.ofNullable(noticing.get(mutant.row())).filter(excerpt -> excerpt.notices(changed));
    Optional<Excerpt> found = first.or(() -> excerpts.stream()
        .filter(excerpt -> mutant.mention().isEmpty() || excerpt.names().contains(mutant.mention()))
        .filter(excerpt -> isAbout(excerpt.unit().text(), List.of(original)))
        .filter(excerpt -> excerpt.notices(changed))
        .findFirst());
    found.ifPresent(excerpt -> noticing.put(mutant.row(), excerpt));
    return found.isPresent();
  }

  private static List<Mutant> mutants(Library library) {
    List<Mutant> mutants = new ArrayList<>();
    // A request that sends itself has no client with hooks.
    if (hasSend(library.types().values(), send -> send.request() != Effect.THIS)) {
      mutants.add(new Mutant(
          library.id(),
          "hooks: " + !library.hooks(),
          "",
          new Library(
              library.id(),
              library.title(),
              !library.hooks(),
              library.aliases(),
              library.types())));
    }
    for (ListedType type : library.types().values()) {
      String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
      for (ListedType changed : changes(type)) {
        String what = changed.sentOnce() == type.sentOnce()
            ? "extends " + changed.supertypes()
            : "sent once: " + changed.sentOnce();
        mutants.add(new Mutant(type.name(), what, "", with(library, changed)));
      }
      for (int i = 0; i < type.rows().size(); i++) {
        Row row = type.rows().get(i);
        String name = row.owner() + "#" + row.signature();
        String mention = row.name().equals("new") ? simple : row.name();
        mutants.add(new Mutant(
            name,
            "taken away",
            mention,
            with(library, type, i, Optional.empty()),
            withoutTwins(library, row)));
        for (Map.Entry<String, Row> change : changes(row, library).entrySet()) {
          mutants.add(new Mutant(
              name,
              change.getKey(),
              mention,
              with(library, type, i, Optional.of(change.getValue()))));
        }
      }
    }
    return mutants;
  }

  /** Returns the table without a row and those that say the same of a call with as many arguments; nothing if it has none. */
  private static Optional<Library> withoutTwins(Library library, Row row) {
    Map<String, ListedType> types = new LinkedHashMap<>();
    int taken = 0;
    for (ListedType type : library.types().values()) {
      List<Row> others =
          type.rows().stream().filter(other -> !isTwin(row, other, library)).toList();
      taken += type.rows().size() - others.size();
      types.put(
          type.name(),
          new ListedType(type.name(), type.kind(), type.supertypes(), type.sentOnce(), others));
    }
    return taken < 2 ? Optional.empty() : Optional.of(with(library, types));
  }

  private static boolean isTwin(Row row, Row other, Library library) {
    boolean related =
        isA(row.owner(), other.owner(), library) || isA(other.owner(), row.owner(), library);
    return related
        && other.name().equals(row.name())
        && other.parameters().size() == row.parameters().size()
        && other.gives() == row.gives()
        && other.source() == row.source()
        && other.effects().equals(row.effects());
  }

  private static boolean isA(String type, String ancestor, Library library) {
    return type.equals(ancestor)
        || Optional.ofNullable(library.types().get(type)).stream()
            .flatMap(listed -> listed.supertypes().stream())
            .anyMatch(parent -> isA(parent, ancestor, library));
  }

  private static Library with(Library library, ListedType type, int index, Optional<Row> row) {
    List<Row> rows = new ArrayList<>(type.rows());
    rows.remove(index);
    row.ifPresent(changed -> rows.add(index, changed));
    return with(
        library,
        new ListedType(type.name(), type.kind(), type.supertypes(), type.sentOnce(), rows));
  }

  private static Library with(Library library, ListedType changed) {
    Map<String, ListedType> types = new LinkedHashMap<>(library.types());
    types.put(changed.name(), changed);
    return with(library, types);
  }

  private static Library with(Library library, Map<String, ListedType> types) {
    return new Library(library.id(), library.title(), library.hooks(), library.aliases(), types);
  }

  private static List<ListedType> changes(ListedType type) {
    List<ListedType> changes = new ArrayList<>();
    // Only of a receiver that sends itself it is asked whether it was sent before; a request that a
    // client sends may be sent again in any case.
    boolean isSent = hasSend(List.of(type), send -> send.request() == Effect.THIS);
    if (isSent && type.supertypes().isEmpty()) {
      changes.add(new ListedType(
          type.name(), type.kind(), type.supertypes(), !type.sentOnce(), type.rows()));
    }
    if (!type.supertypes().isEmpty()) {
      changes.add(
          new ListedType(type.name(), type.kind(), List.of(), type.sentOnce(), type.rows()));
    }
    return changes;
  }

  private static boolean hasSend(Collection<ListedType> types, Predicate<Effect.Send> wanted) {
    return types.stream()
        .flatMap(type -> type.rows().stream())
        .flatMap(row -> row.effects().stream())
        .anyMatch(effect -> effect instanceof Effect.Send send && wanted.test(send));
  }

  private static Map<String, Row> changes(Row row, Library library) {
    Map<String, Row> changes = new LinkedHashMap<>();
    if (!row.effects().isEmpty()) {
      changes.put("made neutral", withEffects(row, List.of()));
    }
    for (int i = 0; i < row.effects().size(); i++) {
      int index = i;
      // What is made starts as a GET.
      boolean isSaidTwice = row.gives() != Gives.SELF && row.effects().get(i).equals(GET);
      if (row.effects().size() > 1 && !isSaidTwice) {
        List<Effect> others = new ArrayList<>(row.effects());
        String dropped = others.remove(index).getClass().getSimpleName();
        changes.put("without its effect " + dropped, withEffects(row, others));
      }
      changes(row.effects().get(i)).forEach((what, effect) -> {
        List<Effect> effects = new ArrayList<>(row.effects());
        effects.set(index, effect);
        changes.put(what, withEffects(row, effects));
      });
    }
    if (row.gives() == Gives.SELF) {
      changes.put("returning a copy", withGives(row, Gives.COPY));
      changes.put("returning something new", withGives(row, Gives.NEW));
    } else if (row.gives() == Gives.COPY
        && row.source() == Effect.THIS
        && isChangeable(row.type(), library)) {
      changes.put("returning the receiver", withGives(row, Gives.SELF));
    } else if (row.gives() == Gives.COPY) {
      changes.put("returning something new", withGives(row, Gives.NEW));
    }
    return changes;
  }

  /** Returns whether a call can change an object of the type; if not, a copy of it is as good as the object itself. */
  private static boolean isChangeable(String type, Library library) {
    return library.types().values().stream()
        .filter(listed -> listed.name().equals(type) || listed.supertypes().contains(type))
        .flatMap(listed -> listed.rows().stream())
        .filter(row -> row.gives() == Gives.SELF || row.gives() == Gives.NOTHING)
        .anyMatch(row -> !row.effects().isEmpty());
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
      // An empty header is no credential; neither is one that is taken away or, when it is added to
      // others, left out.
      NullValue same = header.mode() == Effect.Mode.ADD ? NullValue.OMIT : NullValue.REMOVE;
      List<NullValue> others = Arrays.stream(NullValue.values())
          .filter(other -> other != header.nullValue())
          .filter(other -> header.nullValue() != NullValue.EMPTY || other != same)
          .toList();
      others.forEach(
          other -> changes.put("with null as " + other, with(header, header.mode(), other)));
      Effect.Mode mode = header.mode() == Effect.Mode.ADD ? Effect.Mode.SET : Effect.Mode.ADD;
      changes.put("with the mode " + mode, with(header, mode, header.nullValue()));
    } else if (effect instanceof Effect.Headers headers) {
      changes.put(
          "replacing: " + !headers.replace(),
          new Effect.Headers(headers.from(), !headers.replace()));
    } else if (effect instanceof Effect.Query query) {
      Stream.of(NullValue.THROW, NullValue.OMIT)
          .filter(other -> other != query.nullValue())
          // Without a value or without the parameter: the account is not named either way.
          .filter(other -> query.nullValue() != NullValue.EMPTY || other != NullValue.OMIT)
          .forEach(other -> changes.put(
              "with null as " + other,
              new Effect.Query(
                  query.name(),
                  query.value(),
                  query.mode(),
                  query.encoded(),
                  other,
                  query.inBodyOf())));
    } else if (effect instanceof Effect.Verb verb) {
      String other = verb.fixed().equals(Optional.of("GET")) ? "POST" : "GET";
      changes.put("with the verb " + other, new Effect.Verb(Optional.of(other), Optional.empty()));
    }
    return changes;
  }

  private static Effect.Header with(Effect.Header header, Effect.Mode mode, NullValue nullValue) {
    return new Effect.Header(
        header.name(), header.fixedName(), header.value(), header.prefix(), mode, nullValue);
  }
}
