package dev.leadguard.engine;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Pass;
import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.contract.Api;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Flow;
import dev.leadguard.flow.Place;
import dev.leadguard.library.Tables;
import dev.leadguard.model.Lombok;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs rules over source units under one policy. Safe for use by several threads. */
public final class Analyzer {

  private final List<Rule> rules;
  private final Policy policy;
  private final Scope scope;
  private final List<String> seedWords;
  private final List<String> ownWords;
  private final Tables tables;

  private Analyzer(List<Rule> rules, Policy policy, Scope scope, Tables tables) {
    this.rules = List.copyOf(rules);
    this.policy = Objects.requireNonNull(policy);
    this.scope = Objects.requireNonNull(scope);
    this.tables = tables.with(policy.libraries());
    this.seedWords = policy.seedWords();
    this.ownWords = policy.ownWords();
  }

  /** Returns an analyzer that runs these rules, in this order. */
  public static Analyzer of(List<Rule> rules, Policy policy, Scope scope) {
    return of(rules, policy, scope, Tables.builtIn());
  }

  /** Returns an analyzer that runs these rules, in this order, with these tables of HTTP clients. */
  public static Analyzer of(List<Rule> rules, Policy policy, Scope scope, Tables tables) {
    return new Analyzer(rules, policy, scope, tables);
  }

  /**
   * Returns whether a file can matter at all: its text holds a seed word of the policy, or, where constants of other files are
   * known, mentions a listed HTTP client. Reads no table.
   *
   * @param source the text of a Java file
   */
  public boolean isCandidate(CharSequence source) {
    return mentionsClient(source) || hasSeedWord(source);
  }

  /**
   * Returns whether a file can send requests whose hosts, or all else that decides, stand elsewhere: constants of other files are
   * known, or every host counts, and its text mentions a listed HTTP client. Reads no table.
   *
   * @param source the text of a Java file
   */
  public boolean mentionsClient(CharSequence source) {
    boolean valuesElsewhere = scope == Scope.COMPILATION || policy.isForEveryHost();
    return valuesElsewhere && tables.isMentioned(source);
  }

  /** Returns whether some API is on every host, so that any request can be one to it. */
  public boolean isForEveryHost() {
    return policy.isForEveryHost();
  }

  /** Returns whether a text holds a seed word that speaks of an API of the policy, and not only of keys of any vendor. */
  public boolean hasOwnWord(CharSequence text) {
    return holds(text, ownWords);
  }

  private static boolean holds(CharSequence text, List<String> words) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  /** Returns whether a text holds a seed word of the policy. */
  public boolean hasSeedWord(CharSequence text) {
    return holds(text, seedWords);
  }

  /** Returns the words for which a host that reads a whole module searches its files. Reads no table. */
  public SearchWords searchWords() {
    List<String> packages = tables.packages();
    List<String> seeds = new ArrayList<>(seedWords);
    if (policy.isForEveryHost()) {
      seeds.addAll(packages);
    }
    return new SearchWords(seeds, credentialWords(), packages);
  }

  private List<String> credentialWords() {
    List<String> words = new ArrayList<>();
    for (Api api : policy.apis()) {
      for (Credential.Header header : api.credential().headers()) {
        words.add(header.name());
        // The calls that set such a header by its scheme, setBearerAuth, do not name it.
        if (!header.prefix().isBlank()) {
          words.add(header.prefix().strip());
        }
      }
    }
    return words;
  }

  /** Judges one file on its own. {@code filesRead} and {@code filesParsed} of the result are 1. */
  public Result analyze(SourceUnit unit) {
    Flow.Sight sight = scope == Scope.FILE ? Flow.Sight.FILE : Flow.Sight.TYPES;
    Module alone = new Module(List.of(unit), Set.of(unit.path()), List.of(), Set.of(), false);
    return analyze(alone, sight, Flow.Surroundings.NONE, request -> {});
  }

  /**
   * Judges one file that is still to be translated, for a host that must not fail because of it. A file that nests so deeply that
   * the stack of the thread does not suffice is not judged, and a problem says so.
   *
   * @param path of the file, for that problem
   */
  public Result analyze(String path, Supplier<SourceUnit> translation) {
    try {
      return analyze(translation.get());
    } catch (StackOverflowError e) {
      return tooDeep(path);
    }
  }

  /** Judges the files of a module together. {@code filesRead} and {@code filesParsed} of the result count its units. */
  public Result analyze(Module module) {
    return analyze(module, request -> {});
  }

  /**
   * Judges the files of a module together, and shows each request to an API of the policy with the answers to all questions: what
   * the result does not say of requests that nothing is wrong with.
   *
   * @param requests gets the requests that are sent in reported files, in the order of the places; none if files nest so deeply
   *     that each had to be judged alone
   */
  public Result analyze(Module module, Consumer<ApiRequest> requests) {
    // Where the search for files ended early, what is not in them may be elsewhere.
    Flow.Sight sight = module.isCut() ? Flow.Sight.TYPES : Flow.Sight.CLOSED;
    try {
      return analyze(
          module, sight, new Flow.Surroundings(module.configuration(), module.unread()), requests);
    } catch (StackOverflowError e) {
      return oneByOne(module);
    }
  }

  /** One file that nests too deeply must not take the others with it. */
  private Result oneByOne(Module module) {
    Result all = Result.EMPTY;
    for (SourceUnit unit : module.units()) {
      if (!module.reported().contains(unit.path())) {
        continue;
      }
      all = all.plus(analyze(unit.path(), () -> unit));
    }
    return all;
  }

  /** Returns what there is to say of a file that nests too deeply to be judged: one problem. */
  public static Result tooDeep(String path) {
    Problem problem = new Problem(path, 0, 0, "Nested too deeply; the file was not judged.");
    return new Result(List.of(), List.of(), List.of(problem), 1, 1, 0);
  }

  private Result analyze(
      Module module,
      Flow.Sight sight,
      Flow.Surroundings surroundings,
      Consumer<ApiRequest> requests) {
    List<SourceUnit> units = module.units();
    Set<String> reported = module.reported();
    Flow flow = Flow.of(
        units.stream().map(Lombok::expanded).toList(),
        module.entries(),
        policy.apis(),
        tables.mentionedIn(units.stream().map(SourceUnit::text).toList()),
        sight,
        surroundings);
    List<Finding> findings = new ArrayList<>();
    List<Unknown> unknowns = new ArrayList<>();
    for (Rule rule : rules) {
      Pass pass = new Pass(rule.info(), flow);
      rule.check(pass);
      findings.addAll(pass.findings());
      unknowns.addAll(pass.unknowns());
    }
    List<Problem> problems = new ArrayList<>();
    for (Place place : flow.unfinished()) {
      problems.add(new Problem(
          place.path(),
          place.span().line(),
          place.span().line() == 0 ? 0 : place.span().column() + 1,
          "A method is too large to follow; what it does was not judged."));
    }
    List<Finding> kept = new ArrayList<>();
    for (SourceUnit unit : units) {
      if (reported.contains(unit.path())) {
        Suppressions suppressions = Suppressions.of(unit);
        problems.addAll(suppressions.problems());
        kept.addAll(Fingerprints.of(
            unit,
            findings.stream()
                .filter(finding -> finding.path().equals(unit.path()))
                .filter(finding -> !suppressions.covers(finding.rule(), finding.at()))
                .toList()));
      }
    }
    List<Unknown> ledger =
        unknowns.stream().filter(unknown -> reported.contains(unknown.path())).toList();
    List<ApiRequest> sent = flow.requests().stream()
        .filter(request -> reported.contains(request.sentAt().path()))
        .toList();
    sent.forEach(requests);
    int judged = (int) sent.stream().filter(ApiRequest::isJudged).count();
    return new Result(kept, ledger, problems, units.size(), units.size(), judged);
  }
}
