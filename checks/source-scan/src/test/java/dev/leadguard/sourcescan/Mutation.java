package dev.leadguard.sourcescan;

import dev.leadguard.analysis.Finding;
import dev.leadguard.contract.Credential;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.flow.Answer;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Cause;
import dev.leadguard.flow.Place;
import dev.leadguard.flow.Setting;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.rules.HardcodedApiKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Breaks the requests of a project that are right, one cause at a time, and looks whether the break is noticed: deletes what
 * set the header, drops the parameter, writes a key into the source. The files themselves stay as they are.
 *
 * <p>Only the files of the module are judged again: a scan of the changed project could read other files, but no more.
 */
final class Mutation {

  private static final String KEY_CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int SHORTEST_KEY = 32;
  private static final int LONGEST_KEY = 43;
  private static final int LARGEST_BATCH = 32;

  private final Study study;
  private final Module module;
  private final Ways ways;
  private final Map<String, SourceUnit> units = new TreeMap<>();

  private Mutation(Study study, Module module) {
    this.study = study;
    this.module = module;
    this.ways = Ways.of(module.units());
    module.units().forEach(unit -> units.put(unit.path(), unit));
  }

  /** What is broken. */
  enum Kind {
    HEADER_DELETED,
    PARAMETER_DROPPED,
    KEY_PLANTED
  }

  /** What became of a break. */
  enum Verdict {
    CERTAIN,
    LIKELY,
    UNKNOWN,
    MISSED,
    /** The change could not be made without another meaning. */
    NOT_MADE
  }

  /**
   * What became of one request, or of one planted key.
   *
   * @param client id of the table, {@code ?} if that is not known
   * @param way how the request got what it lost
   * @param cause why it is unknown; empty otherwise
   * @param changed what was changed first
   * @param sent where the request is sent
   */
  record Outcome(
      Kind kind,
      String client,
      String way,
      Verdict verdict,
      String cause,
      Place changed,
      Place sent) {}

  /** One change, and the requests that it breaks. */
  private record Mutant(
      Kind kind,
      List<Setting> settings,
      Function<ApiRequest, List<Answer>> question,
      Optional<RequiredParameter> parameter,
      List<ApiRequest> broken) {}

  /** Returns what became of each break, in the order of the requests. */
  static List<Outcome> of(Study study) {
    if (study.module().isEmpty()) {
      return List.of();
    }
    Mutation mutation = new Mutation(study, study.module().get());
    List<Outcome> outcomes = new ArrayList<>();
    try (Workers<SourceParser> workers = new Workers<>(SourceParser::new)) {
      workers
          .map(mutation.batches(), (parser, batch) -> mutation.outcomes(batch, parser))
          .forEach(outcomes::addAll);
    }
    return outcomes;
  }

  /**
   * Puts mutants that have nothing to do with each other into one run: of the same kind, with no change in common. At least half
   * of the places stay as they are in each, so that none of the batches tells that nobody in the module sets the header.
   */
  private List<List<Mutant>> batches() {
    List<List<Mutant>> batches = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Mutant> all =
          mutants().stream().filter(mutant -> mutant.kind() == kind).toList();
      int size = Math.max(1, Math.min(LARGEST_BATCH, all.size() / 2));
      List<List<Mutant>> open = new ArrayList<>();
      for (Mutant mutant : all) {
        Optional<List<Mutant>> fitting = open.stream()
            .filter(batch -> batch.size() < size)
            .filter(batch -> batch.stream().noneMatch(other -> overlap(other, mutant)))
            .findFirst();
        if (fitting.isPresent()) {
          fitting.get().add(mutant);
        } else {
          open.add(new ArrayList<>(List.of(mutant)));
        }
      }
      batches.addAll(open);
    }
    return batches;
  }

  private static boolean overlap(Mutant one, Mutant other) {
    return one.settings().stream()
        .anyMatch(
            setting -> other.settings().stream().anyMatch(same -> same.at().equals(setting.at())));
  }

  private List<Mutant> mutants() {
    Map<String, Mutant> mutants = new LinkedHashMap<>();
    for (ApiRequest request : study.requests()) {
      List<Setting> settings = present(request.credential());
      if (!settings.isEmpty()) {
        add(
            new Mutant(
                Kind.HEADER_DELETED,
                settings,
                ApiRequest::credential,
                Optional.empty(),
                new ArrayList<>()),
            request,
            mutants);
        for (Setting setting : settings) {
          add(
              new Mutant(
                  Kind.KEY_PLANTED,
                  List.of(setting),
                  ApiRequest::credential,
                  Optional.empty(),
                  new ArrayList<>()),
              request,
              mutants);
        }
      }
      for (RequiredParameter parameter : request.parameters().keySet()) {
        List<Setting> named = present(request.parameters().get(parameter));
        if (!named.isEmpty()) {
          add(
              new Mutant(
                  Kind.PARAMETER_DROPPED,
                  named,
                  one -> one.parameters().getOrDefault(parameter, List.of()),
                  Optional.of(parameter),
                  new ArrayList<>()),
              request,
              mutants);
        }
      }
    }
    return List.copyOf(mutants.values());
  }

  private static void add(Mutant mutant, ApiRequest request, Map<String, Mutant> mutants) {
    String key = mutant.kind() + " " + request.api().id() + " " + mutant.settings() + " "
        + mutant.parameter().map(RequiredParameter::name);
    mutants.computeIfAbsent(key, k -> mutant).broken().add(request);
  }

  /** Returns what gives a request what is asked for, if it has it in any case. */
  private static List<Setting> present(List<Answer> answers) {
    return answers.stream().allMatch(Answer.Present.class::isInstance)
        ? StudyTable.settings(answers)
        : List.of();
  }

  private List<Outcome> outcomes(List<Mutant> batch, SourceParser parser) {
    Map<String, SourceEdit> edits = new TreeMap<>();
    Map<Mutant, Span> made = new LinkedHashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Mutant mutant : batch) {
      Map<String, Integer> before = new TreeMap<>();
      edits.forEach((path, edit) -> before.put(path, edit.size()));
      Optional<Span> place = make(mutant, edits);
      if (place.isPresent()) {
        made.put(mutant, place.get());
      } else {
        edits.forEach((path, edit) -> edit.undoTo(before.getOrDefault(path, 0)));
        outcomes.addAll(each(mutant, request -> outcome(mutant, request, Verdict.NOT_MADE, "")));
      }
    }
    Optional<Module> changed = changed(edits, parser);
    if (changed.isPresent()) {
      outcomes.addAll(judged(made, changed.get()));
      return outcomes;
    }
    if (batch.size() > 1) {
      // What cannot be changed together must not take the others with it.
      List<Outcome> alone = new ArrayList<>();
      batch.forEach(mutant -> alone.addAll(outcomes(List.of(mutant), parser)));
      return alone;
    }
    return each(batch.get(0), request -> outcome(batch.get(0), request, Verdict.NOT_MADE, ""));
  }

  /** Makes a change; returns where its first part begins, or nothing if it cannot be made. */
  private Optional<Span> make(Mutant mutant, Map<String, SourceEdit> edits) {
    Optional<Span> literal = Optional.empty();
    for (Setting setting : mutant.settings()) {
      SourceUnit unit = units.get(setting.at().path());
      Optional<SourceEdit> edit = Optional.ofNullable(edits.get(setting.at().path()))
          .or(() -> unit == null ? Optional.empty() : SourceEdit.of(unit.text()));
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      edits.put(setting.at().path(), edit.get());
      Span at = setting.at().span();
      boolean made = switch (mutant.kind()) {
        case HEADER_DELETED -> edit.get().removeSetting(at);
        case PARAMETER_DROPPED ->
          edit.get().dropParameter(at, mutant.parameter().get().name());
        case KEY_PLANTED -> {
          literal = edit.get().plantKey(at, prefixOf(mutant, edit.get()), keyFor(setting));
          yield literal.isPresent();
        }
      };
      if (!made) {
        return Optional.empty();
      }
    }
    return literal.or(() -> Optional.of(mutant.settings().get(0).at().span()));
  }

  private List<Outcome> judged(Map<Mutant, Span> made, Module changed) {
    List<ApiRequest> requests = new ArrayList<>();
    Result result = study.analyzer().analyze(changed, requests::add);
    List<Outcome> outcomes = new ArrayList<>();
    made.forEach((mutant, place) -> outcomes.addAll(
        mutant.kind() == Kind.KEY_PLANTED
            ? List.of(ofKey(mutant, place, result))
            : each(mutant, request -> ofRequest(mutant, request, requests))));
    return outcomes;
  }

  private Optional<Module> changed(Map<String, SourceEdit> edits, SourceParser parser) {
    Map<String, SourceUnit> all = new TreeMap<>(units);
    for (Map.Entry<String, SourceEdit> edit : edits.entrySet()) {
      Optional<String> text = edit.getValue().result();
      if (text.isEmpty()
          || !(parser.parse(edit.getKey(), text.get()) instanceof Parsed.Translated file)) {
        return Optional.empty();
      }
      all.put(edit.getKey(), file.unit());
    }
    List<SourceUnit> inOrder =
        module.units().stream().map(unit -> all.get(unit.path())).toList();
    return Optional.of(new Module(
        inOrder, module.reported(), module.configuration(), module.unread(), module.isCut()));
  }

  private static List<Outcome> each(Mutant mutant, Function<ApiRequest, Outcome> outcome) {
    List<ApiRequest> broken =
        mutant.kind() == Kind.KEY_PLANTED ? mutant.broken().subList(0, 1) : mutant.broken();
    return broken.stream().map(outcome).toList();
  }

  private Outcome ofKey(Mutant mutant, Span literal, Result result) {
    Place at = mutant.settings().get(0).at();
    Optional<Finding> found = result.findings().stream()
        .filter(finding -> finding.rule().equals(HardcodedApiKey.ID))
        .filter(finding -> finding.path().equals(at.path()))
        .filter(finding -> finding.at().compareTo(literal) == 0)
        .findFirst();
    Verdict verdict =
        found.map(finding -> Verdict.valueOf(finding.confidence().name())).orElse(Verdict.MISSED);
    return outcome(mutant, mutant.broken().get(0), verdict, "");
  }

  private Outcome ofRequest(Mutant mutant, ApiRequest request, List<ApiRequest> after) {
    Optional<ApiRequest> same = after.stream()
        .filter(one -> one.api().id().equals(request.api().id()))
        .filter(one -> one.sentAt().path().equals(request.sentAt().path()))
        .filter(one -> one.sentAt().span().line() == request.sentAt().span().line())
        .min((first, second) ->
            Integer.compare(distance(first, request), distance(second, request)));
    if (same.isEmpty()) {
      return outcome(mutant, request, Verdict.MISSED, "the request is not seen any more");
    }
    List<Answer> answers = mutant.question().apply(same.get());
    List<Answer.Missing> missing = StudyTable.of(answers, Answer.Missing.class);
    if (!missing.isEmpty()) {
      boolean certain = missing.stream().anyMatch(one -> one.softLinks().isEmpty());
      return outcome(mutant, request, certain ? Verdict.CERTAIN : Verdict.LIKELY, "");
    }
    SortedSet<Cause> causes = new TreeSet<>();
    StudyTable.of(answers, Answer.Unknown.class)
        .forEach(unknown -> causes.addAll(unknown.causes()));
    return causes.isEmpty()
        ? outcome(mutant, request, Verdict.MISSED, "")
        : outcome(mutant, request, Verdict.UNKNOWN, StudyTable.named(causes));
  }

  private static int distance(ApiRequest one, ApiRequest other) {
    return Math.abs(one.sentAt().span().column() - other.sentAt().span().column());
  }

  private Outcome outcome(Mutant mutant, ApiRequest request, Verdict verdict, String cause) {
    return new Outcome(
        mutant.kind(),
        request.library().isEmpty() ? "?" : request.library(),
        ways.nameOf(mutant.settings(), request),
        verdict,
        cause,
        mutant.settings().get(0).at(),
        request.sentAt());
  }

  /** Returns what the value of the header begins with before the key. */
  private static String prefixOf(Mutant mutant, SourceEdit edit) {
    List<Credential.Header> headers = mutant.broken().get(0).api().credential().headers();
    Optional<String> name = edit.headerNamedAt(mutant.settings().get(0).at().span());
    Set<String> prefixes = new TreeSet<>();
    headers.stream()
        .filter(header -> name.isEmpty() || header.name().equalsIgnoreCase(name.get()))
        .forEach(header -> prefixes.add(header.prefix()));
    return prefixes.size() == 1 ? prefixes.iterator().next() : "";
  }

  /** Returns a key that nobody has; the same at each run. */
  private static String keyFor(Setting setting) {
    Random random = new Random(setting.at().hashCode());
    int length = SHORTEST_KEY + random.nextInt(LONGEST_KEY - SHORTEST_KEY + 1);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < length; i++) {
      key.append(KEY_CHARACTERS.charAt(random.nextInt(KEY_CHARACTERS.length())));
    }
    return key.toString();
  }

  /** Returns the lines of a table: how many breaks of each kind, client and way ended how. */
  static List<String> table(List<Outcome> outcomes) {
    SortedMap<String, SortedMap<String, Integer>> rows = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      String ending = outcome.verdict() == Verdict.UNKNOWN
          ? "unknown " + outcome.cause()
          : outcome.verdict().name().toLowerCase(Locale.ROOT);
      String row = String.format(
          Locale.ROOT, "  %-17s %-20s %s", outcome.kind(), outcome.client(), outcome.way());
      rows.computeIfAbsent(row, r -> new TreeMap<>()).merge(ending, 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    rows.forEach((row, endings) -> lines.add(row + ": " + endings));
    return lines;
  }

  /** Returns one line a kind: how many breaks were made, found, unknown and missed. */
  static List<String> sums(List<Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Outcome> made = outcomes.stream()
          .filter(outcome -> outcome.kind() == kind && outcome.verdict() != Verdict.NOT_MADE)
          .toList();
      long certain = count(made, Verdict.CERTAIN);
      long likely = count(made, Verdict.LIKELY);
      long all = made.size();
      lines.add(String.format(
          Locale.ROOT,
          "  %-17s %5d made: %d found (%d certain, %d likely), %d unknown, %d missed; found %d %%",
          kind,
          all,
          certain + likely,
          certain,
          likely,
          count(made, Verdict.UNKNOWN),
          count(made, Verdict.MISSED),
          all == 0 ? 0 : 100 * (certain + likely) / all));
    }
    return lines;
  }

  private static long count(List<Outcome> outcomes, Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  /** Returns a line for each break that was not found. */
  static List<String> notFound(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(
            outcome -> outcome.verdict() != Verdict.CERTAIN && outcome.verdict() != Verdict.LIKELY)
        .map(outcome -> "  ~ " + outcome.kind() + " " + outcome.verdict() + " " + outcome.cause()
            + ": " + shown(outcome.changed()) + ", sent " + shown(outcome.sent()) + " ("
            + outcome.way() + ")")
        .toList();
  }

  private static String shown(Place at) {
    return at.path() + ":" + at.span().line();
  }
}
