package dev.leadguard.sourcescan;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.rules.MissingAccountId;
import dev.leadguard.rules.MissingApiKeyHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the Java files of a project and judges those that can matter. Only these are parsed, and the parser is loaded with
 * the first of them. The outcome does not depend on the number of threads.
 */
public final class ProjectScan {

  private static final long SIZE_LIMIT = 8L * 1024 * 1024;
  private static final int MAX_THREADS = 8;

  /** Parser and rules go down the tree recursively; the memory is taken only as far as it is used. */
  private static final long STACK_BYTES = 64L * 1024 * 1024;

  private static final Set<String> ABSENCE_RULES =
      Set.of(MissingApiKeyHeader.ID, MissingAccountId.ID);

  private final Predicate<CharSequence> isCandidate;
  private final Function<SourceUnit, Result> analyze;
  private final Options options;
  private final PathFilter filter;

  private ProjectScan(
      Predicate<CharSequence> isCandidate, Function<SourceUnit, Result> analyze, Options options) {
    this.isCandidate = isCandidate;
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
    return of(analyzer::isCandidate, analyzer::analyze, options);
  }

  static ProjectScan of(
      Predicate<CharSequence> isCandidate, Function<SourceUnit, Result> analyze, Options options) {
    return new ProjectScan(isCandidate, analyze, options);
  }

  /**
   * Returns the findings in the Java files below the roots.
   *
   * <p>Passed over: hidden folders; {@code target} and {@code build} beside a build file, but not the sources that the build
   * generated there. A file that cannot be read, decoded or parsed, or is larger than 8 MiB, is a problem of the result.
   * {@code filesRead} counts the files whose bytes were looked at.
   *
   * @param reportRoots folders or single files; one that does not exist is passed over. They may overlap
   * @param base the folder that the paths in the result are relative to; they use {@code /}
   * @throws IllegalStateException if the analyzer fails; the message names the file
   */
  public Result run(List<Path> reportRoots, Path base) {
    FileWalk.Found found = FileWalk.of(reportRoots, base);
    List<FileWalk.JavaFile> files =
        found.files().stream().filter(file -> filter.accepts(file.path())).toList();
    List<Result> results = new ArrayList<>();
    results.add(new Result(List.of(), List.of(), found.problems(), 0, 0, 0));
    results.addAll(judgeAll(files));
    return sum(results);
  }

  private List<Result> judgeAll(List<FileWalk.JavaFile> files) {
    int threads = Math.min(
        Math.min(Runtime.getRuntime().availableProcessors(), MAX_THREADS),
        Math.max(1, files.size()));
    ExecutorService workers = Executors.newFixedThreadPool(
        threads, task -> new Thread(null, task, "leadguard-scan", STACK_BYTES));
    try {
      AtomicInteger next = new AtomicInteger();
      List<Future<List<Result>>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(workers.submit(() -> new Worker().judge(files, next)));
      }
      List<Result> results = new ArrayList<>();
      for (Future<List<Result>> part : parts) {
        results.addAll(part.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("the scan failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the scan was interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Adds up in one go; sums of two would sort again for each file. */
  private static Result sum(List<Result> results) {
    return new Result(
        results.stream().flatMap(result -> result.findings().stream()).toList(),
        results.stream().flatMap(result -> result.unknowns().stream()).toList(),
        results.stream().flatMap(result -> result.problems().stream()).toList(),
        results.stream().mapToInt(Result::filesRead).sum(),
        results.stream().mapToInt(Result::filesParsed).sum(),
        results.stream().mapToInt(Result::requestsJudged).sum());
  }

  /** Judges files on one thread, since a parser serves only one. */
  private final class Worker {

    private SourceParser parser;

    List<Result> judge(List<FileWalk.JavaFile> files, AtomicInteger next) {
      List<Result> results = new ArrayList<>();
      for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
        results.add(judge(files.get(i)));
      }
      return results;
    }

    private Result judge(FileWalk.JavaFile file) {
      if (file.size() > SIZE_LIMIT) {
        return problem(file, 0, "The file is larger than 8 MiB; it was not judged");
      }
      SourceText source;
      try {
        source = SourceText.decode(Files.readAllBytes(file.file()), options.encoding());
      } catch (IOException e) {
        return problem(file, 0, "Cannot read the file; it was not judged");
      }
      if (!isCandidate.test(source.text())) {
        return read(List.of());
      }
      if (source.isBinary()) {
        return problem(file, 1, "The file holds binary data; it was not judged");
      }
      Result verdict;
      try {
        verdict = judge(file.path(), source.text());
      } catch (RuntimeException e) {
        throw new IllegalStateException("cannot analyse " + file.path(), e);
      }
      return source.malformed()
          ? verdict.plus(problem(
              file, 0, "The file is not in " + options.encoding() + "; it was read as ISO-8859-1"))
          : verdict;
    }

    private Result judge(String path, String text) {
      if (parser == null) {
        parser = new SourceParser();
      }
      Parsed parsed = parser.parse(path, text);
      if (parsed instanceof Parsed.Failed failed) {
        return read(List.of(failed.problem()));
      }
      SourceUnit unit = ((Parsed.Translated) parsed).unit();
      try {
        Result verdict = analyze.apply(unit);
        boolean isTest = TestRoots.contain(path, unit.packageName());
        return isTest && !options.includeTests() ? inTestRoot(verdict) : verdict;
      } catch (StackOverflowError tooDeep) {
        return read(List.of(
            new Problem(path, 0, 0, "Cannot analyse: nested too deeply; the file was not judged")));
      }
    }

    private Result problem(FileWalk.JavaFile file, int filesRead, String message) {
      Problem problem = new Problem(file.path(), 0, 0, message);
      return new Result(List.of(), List.of(), List.of(problem), filesRead, 0, 0);
    }

    private Result read(List<Problem> problems) {
      return new Result(List.of(), List.of(), problems, 1, 0, 0);
    }
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
        finding.fingerprint());
  }
}
