package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.policy.PolicyException;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Analyses the files of a compilation together, once for all checks, when the first of them asks.
 *
 * <p>By then the compiler, which must follow the policy {@code simple}, has attributed all files, so that bodies, constants and
 * callers in others are known. Lives in the context of that compilation, so that nothing outlives it.
 */
final class Analyses {

  private static final Context.Key<Analyses> KEY = new Context.Key<>();

  private final Context context;
  private final String policyName;
  private final Optional<Analyzer> analyzer;
  private final Optional<Collected> collected;
  private Optional<String> policyError = Optional.empty();
  private Optional<UnitAnalysis> last = Optional.empty();
  private Optional<Map<String, Result>> results = Optional.empty();

  private Analyses(Context context, String policyName) {
    this.context = context;
    this.policyName = policyName;
    this.analyzer = load();
    this.collected = Optional.empty();
  }

  private Analyses(Context context, Analyzer analyzer, Collected collected) {
    this.context = context;
    this.policyName = "";
    this.analyzer = Optional.of(analyzer);
    this.collected = Optional.of(collected);
  }

  /** Makes all checks of a compilation, which has not begun, use this analyzer and tell a collector what they find. */
  static void collect(Context context, Analyzer analyzer, Collected collected) {
    context.put(KEY, new Analyses(context, analyzer, collected));
  }

  /**
   * Returns the analyses of a compilation. A policy that cannot be used is kept as an error, and nothing is found.
   *
   * @param policyName a file or class-path resource; empty for the built-in policy
   */
  static Analyses of(Context context, String policyName) {
    Analyses analyses = context.get(KEY);
    if (analyses == null
        || analyses.collected.isEmpty() && !analyses.policyName.equals(policyName)) {
      analyses = new Analyses(context, policyName);
      context.put(KEY, (Analyses) null);
      context.put(KEY, analyses);
    }
    return analyses;
  }

  /** Returns what is wrong with the policy, once; later calls find nothing. */
  Optional<String> takePolicyError() {
    Optional<String> error = policyError;
    policyError = Optional.empty();
    return error;
  }

  /** Returns who takes what the checks find; if nobody does, the compiler reports it. */
  Optional<Collected> collected() {
    return collected;
  }

  /** Returns the analysis of a compilation unit; all of the compilation must be attributed. */
  UnitAnalysis of(CompilationUnitTree unit) {
    if (last.isEmpty() || !last.get().isOf(unit)) {
      if (results.isEmpty()) {
        results = Optional.of(analyzer.map(this::analyze).orElse(Map.of()));
      }
      last = Optional.of(new UnitAnalysis(
          unit,
          JavacTrees.instance(context).getSourcePositions(),
          results.get().getOrDefault(pathOf(unit), Result.EMPTY)));
    }
    return last.get();
  }

  private Map<String, Result> analyze(Analyzer rules) {
    List<SourceUnit> models = new ArrayList<>();
    Set<String> judged = new LinkedHashSet<>();
    Map<String, Result> byPath = new HashMap<>();
    for (CompilationUnitTree unit : Run.filesThatMatter(context, rules)) {
      Optional<SourceUnit> model = translated(unit);
      model.ifPresent(models::add);
      if (isJudged(unit) && model.isPresent()) {
        judged.add(pathOf(unit));
      } else if (isJudged(unit)) {
        Result tooDeep = Analyzer.tooDeep(pathOf(unit));
        byPath.put(pathOf(unit), tooDeep);
        collected.ifPresent(collector -> collector.addAllButFindings(tooDeep));
      }
    }
    if (judged.isEmpty()) {
      return byPath;
    }
    // A compilation may be a slice of its module: what is not in it may be elsewhere.
    Result all = rules.analyze(new Module(models, judged, List.of(), Set.of(), true));
    collected.ifPresent(collector -> collector.addAllButFindings(new Result(
        List.of(),
        all.unknowns(),
        all.problems(),
        judged.size(),
        judged.size(),
        all.requestsJudged())));
    for (String path : judged) {
      byPath.put(
          path,
          new Result(
              all.findings().stream().filter(found -> found.path().equals(path)).toList(),
              List.of(),
              all.problems().stream().filter(found -> found.path().equals(path)).toList(),
              1,
              1,
              0));
    }
    return byPath;
  }

  /** Returns the model of a file; none if it nests more deeply than the stack of this thread allows. */
  private Optional<SourceUnit> translated(CompilationUnitTree unit) {
    try {
      return Optional.of(JavacFrontEnd.translate(
          pathOf(unit),
          textOf(unit),
          unit,
          JavacTrees.instance(context).getSourcePositions(),
          Types.instance(context)));
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** A collector does not want what the compiler reads beside the files that it was given. */
  private boolean isJudged(CompilationUnitTree unit) {
    return collected.isEmpty() || collected.get().pathOf(unit.getSourceFile()).isPresent();
  }

  /** Returns how the file is named in findings. */
  private String pathOf(CompilationUnitTree unit) {
    return collected
        .flatMap(collector -> collector.pathOf(unit.getSourceFile()))
        .orElseGet(() -> nameOf(unit));
  }

  /** Returns how the compiler names a file. */
  static String nameOf(CompilationUnitTree unit) {
    return unit.getSourceFile().getName().replace('\\', '/');
  }

  static String textOf(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a source file that was compiled", e);
    }
  }

  private Optional<Analyzer> load() {
    try {
      Optional<Policy> policy = policy();
      if (policy.isEmpty()) {
        policyError = Optional.of(
            policyName + ": no such policy, neither as a file nor as a class-path resource");
      }
      return policy.map(read -> Analyzer.of(Rules.all(), read, Scope.COMPILATION));
    } catch (PolicyException e) {
      policyError = Optional.of(e.getMessage());
    } catch (IOException e) {
      policyError = Optional.of(policyName + ": cannot read the policy");
    }
    return Optional.empty();
  }

  private Optional<Policy> policy() throws IOException {
    if (policyName.isEmpty()) {
      return Optional.of(Policy.builtIn());
    }
    if (Files.isRegularFile(Path.of(policyName))) {
      return Optional.of(Policy.parse(policyName, Files.readString(Path.of(policyName))));
    }
    String resource = policyName.startsWith("/") ? policyName.substring(1) : policyName;
    try (InputStream stream = Analyses.class.getClassLoader().getResourceAsStream(resource)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              Policy.parse(policyName, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }
}
