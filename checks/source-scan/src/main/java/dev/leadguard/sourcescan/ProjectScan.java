package dev.leadguard.sourcescan;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.SearchWords;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.rules.MissingAccountId;
import dev.leadguard.rules.MissingApiKeyHeader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a project and judges what can matter in it: searches the bytes of all files for the words of the policy, collects the
 * files that the verdict on those that hold one depends on, and hands these to the core as one module. Only they are parsed, and
 * the parser is loaded with the first of them. The outcome does not depend on the number of threads.
 *
 * <p>Main code is judged without the tests: what calls or configures it there is no evidence. Test code is judged with the main
 * code as evidence.
 */
public final class ProjectScan {

  private static final Set<String> ABSENCE_RULES =
      Set.of(MissingApiKeyHeader.ID, MissingAccountId.ID);

  private final SearchWords words;
  private final Function<Module, Result> analyze;
  private final Options options;
  private final PathFilter filter;

  private ProjectScan(SearchWords words, Function<Module, Result> analyze, Options options) {
    this.words = words;
    this.analyze = analyze;
    this.options = options;
    this.filter = PathFilter.of(options);
  }

  /**
   * Returns a scan that judges with this analyzer.
   *
   * @throws IllegalArgumentException if a glob of the options is none
   */
  public static ProjectScan of(Analyzer analyzer, Options options) {
    return of(analyzer.searchWords(), analyzer::analyze, options);
  }

  /**
   * Returns a scan that judges with this analyzer and shows each request that it judged.
   *
   * @param requests gets the requests of a run with the answers to all questions, as {@link Analyzer#analyze(Module, Consumer)}
   *     gives them; on another thread than that of the caller
   * @throws IllegalArgumentException if a glob of the options is none
   */
  public static ProjectScan of(Analyzer analyzer, Options options, Consumer<ApiRequest> requests) {
    return of(analyzer.searchWords(), module -> analyzer.analyze(module, requests), options);
  }

  static ProjectScan of(SearchWords words, Function<Module, Result> analyze, Options options) {
    return new ProjectScan(words, analyze, options);
  }

  /**
   * Returns the findings below the roots; they are all the evidence.
   *
   * @see #run(List, List, Path)
   */
  public Result run(List<Path> reportRoots, Path base) {
    return run(List.of(), reportRoots, base);
  }

  /**
   * Returns the findings in the Java files below the report roots.
   *
   * <p>Passed over: hidden folders; what {@code .gitignore} names; {@code target} and {@code build} beside a build file, but not
   * the sources that the build generated there. Files that the options exclude are read as evidence. A file that cannot be read,
   * decoded or parsed, or is larger than 8 MiB, is a problem of the result. {@code filesRead} counts the Java files in which
   * findings may stand and whose bytes were looked at, {@code filesParsed} those of them that were judged.
   *
   * @param evidenceRoots folders or single files that are read as well: the other modules of the build, resources. Roots may
   *     overlap; one that does not exist is passed over
   * @param reportRoots folders or single files in which findings may stand
   * @param base the folder that the paths in the result are relative to; they use {@code /}
   * @throws IllegalStateException if the analyzer fails
   */
  public Result run(List<Path> evidenceRoots, List<Path> reportRoots, Path base) {
    FileWalk.Found found = FileWalk.of(evidenceRoots, reportRoots, base);
    try (Workers<FileReader> workers = new Workers<>(() -> new FileReader(options.encoding()))) {
      Seeds seeds = Seeds.of(found.files(), words, this::isReported, workers);
      Result read = new Result(
          List.of(),
          List.of(),
          concat(found.problems(), seeds.problems()),
          seeds.filesRead(),
          0,
          0);
      return seeds.isEmpty() ? read : read.plus(judge(found.files(), seeds, workers));
    }
  }

  /**
   * Returns the Java files below the report roots that a compiler should look at, without having parsed any: those that hold a
   * word of the policy and, since the value of a constant may do so, those that name the package of a listed client; where these
   * are more than {@link Candidates#MAX_BY_CLIENT}, only those of them that also name a file with such a word. None if no file at
   * all holds a word of the policy.
   *
   * @param evidenceRoots the other modules of the build
   * @param reportRoots folders or single files
   * @param base the folder that the paths in the result are relative to
   */
  public Candidates candidates(List<Path> evidenceRoots, List<Path> reportRoots, Path base) {
    FileWalk.Found found = FileWalk.of(evidenceRoots, reportRoots, base);
    try (Workers<FileReader> workers = new Workers<>(() -> new FileReader(options.encoding()))) {
      Seeds seeds = Seeds.of(found.files(), words, this::isReported, workers);
      Map<Path, String> files = new LinkedHashMap<>();
      if (!seeds.isEmpty()) {
        for (ProjectFile file : forCompiler(found.files(), seeds, workers)) {
          files.put(file.file(), file.path());
        }
      }
      return new Candidates(files, seeds.filesRead(), concat(found.problems(), seeds.problems()));
    }
  }

  private List<ProjectFile> forCompiler(
      List<ProjectFile> all, Seeds seeds, Workers<FileReader> workers) {
    Set<ProjectFile> holdWord = new HashSet<>();
    seeds.java().forEach(file -> holdWord.add(all.get(file)));
    List<ProjectFile> others = all.stream()
        .filter(file -> isForCompiler(file) && !holdWord.contains(file))
        .toList();
    List<ProjectFile> byClient = holding(words.packages(), others, workers);
    if (byClient.size() > Candidates.MAX_BY_CLIENT) {
      byClient = holding(
          holdWord.stream().map(ProjectFile::typeName).distinct().toList(), byClient, workers);
    }
    return Stream.concat(holdWord.stream().filter(this::isForCompiler), byClient.stream())
        .sorted(Comparator.comparing(ProjectFile::path))
        .toList();
  }

  private static List<ProjectFile> holding(
      List<String> words, List<ProjectFile> files, Workers<FileReader> workers) {
    WordSearch search = WordSearch.of(
        words.stream().map(WordSearch::lower).filter(word -> word.length() > 1).toList());
    List<Boolean> holds =
        workers.map(files, (reader, file) -> Seeds.holdsAny(file, search, reader));
    return IntStream.range(0, files.size())
        .filter(holds::get)
        .mapToObj(files::get)
        .toList();
  }

  private boolean isForCompiler(ProjectFile file) {
    return file.kind() == ProjectFile.Kind.JAVA
        && file.size() <= FileReader.PARSE_LIMIT
        && !file.path().endsWith("module-info.java")
        && isReported(file);
  }

  private boolean isReported(ProjectFile file) {
    return file.isReported() && filter.accepts(file.path());
  }

  private Result judge(List<ProjectFile> files, Seeds seeds, Workers<FileReader> workers) {
    ConfigurationFiles configuration =
        ConfigurationFiles.of(seeds.configuration(), options.encoding());
    Closure closure = new Closure(files, workers, seeds::isSeed);
    closure.add(
        seeds.java(), seeds.adders(), seeds::isCredential, seeds.keys(configuration.values()));
    List<Problem> problems = concat(configuration.problems(), closure.problems());
    if (closure.isCut()) {
      problems.add(new Problem(
          ".",
          0,
          0,
          "More than " + Closure.MAX_FILES + " files or "
              + Closure.MAX_BYTES / (1024 * 1024)
              + " MiB can matter; the others were not judged"));
    }
    Set<String> unread = new TreeSet<>(seeds.unread());
    closure.failed().forEach(file -> unread.addAll(seeds.wordsIn(file)));
    Module all = new Module(
        closure.units(),
        files.stream().filter(this::isReported).map(ProjectFile::path).collect(Collectors.toSet()),
        configuration.settings(),
        unread,
        closure.isCut());
    return workers
        .map(List.of(all), (reader, module) -> judge(module))
        .get(0)
        .plus(new Result(List.of(), List.of(), problems, 0, 0, 0));
  }

  private Result judge(Module all) {
    List<SourceUnit> tests = new ArrayList<>();
    List<SourceUnit> main = new ArrayList<>();
    for (SourceUnit unit : all.units()) {
      (TestRoots.contain(unit.path(), unit.packageName()) ? tests : main).add(unit);
    }
    Result inMain = judge(all, main, main, main);
    // Of tests only the keys count, and what uses those starts in a test.
    Result inTests = judge(all, all.units(), options.includeTests() ? all.units() : tests, tests);
    return inMain.plus(options.includeTests() ? inTests : inTestRoot(inTests));
  }

  /** Judges some units of a module with others as evidence; files are counted here, whatever the core counts. */
  private Result judge(
      Module all, List<SourceUnit> evidence, List<SourceUnit> entries, List<SourceUnit> judged) {
    Set<String> reported = pathsOf(judged);
    reported.retainAll(all.reported());
    if (reported.isEmpty()) {
      return Result.EMPTY;
    }
    Result verdict;
    try {
      verdict = analyze.apply(new Module(
          evidence, pathsOf(entries), reported, all.configuration(), all.unread(), all.isCut()));
    } catch (StackOverflowError tooDeep) {
      Problem problem =
          new Problem(".", 0, 0, "Cannot analyse: nested too deeply; nothing was judged");
      return new Result(List.of(), List.of(), List.of(problem), 0, 0, 0);
    }
    return new Result(
        verdict.findings(),
        verdict.unknowns(),
        verdict.problems(),
        0,
        reported.size(),
        verdict.requestsJudged());
  }

  private static Set<String> pathsOf(List<SourceUnit> units) {
    return units.stream().map(SourceUnit::path).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Problem> concat(List<Problem> first, List<Problem> second) {
    List<Problem> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Tests leave out keys and accounts on purpose; a key in a test is still a key, but seldom a live one. */
  private static Result inTestRoot(Result verdict) {
    List<Finding> findings = verdict.findings().stream()
        .filter(finding -> !ABSENCE_RULES.contains(finding.rule()))
        .map(ProjectScan::milder)
        .toList();
    List<Unknown> unknowns = verdict.unknowns().stream()
        .filter(unknown -> !ABSENCE_RULES.contains(unknown.rule()))
        .toList();
    return new Result(
        findings, unknowns, verdict.problems(), verdict.filesRead(), verdict.filesParsed(), 0);
  }

  private static Finding milder(Finding finding) {
    Severity severity = finding.severity() == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    return new Finding(
        finding.rule(),
        severity,
        finding.confidence(),
        finding.api(),
        finding.path(),
        finding.at(),
        finding.message(),
        finding.why(),
        finding.fix(),
        finding.evidence(),
        finding.cause(),
        finding.edit(),
        finding.fingerprint());
  }
}
