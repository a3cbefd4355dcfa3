package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.leadguard.engine.Analyzer;
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
import java.util.Optional;

/**
 * Analyses each compilation unit once for all checks of a compilation.
 *
 * <p>Lives in the context of that compilation, so that nothing outlives it, and keeps the last unit only: Error Prone runs all
 * checks on one unit before it goes on to the next.
 */
final class Analyses {

  private static final Context.Key<Analyses> KEY = new Context.Key<>();

  private final Context context;
  private final String policyName;
  private final Optional<Analyzer> analyzer;
  private final Optional<Collected> collected;
  private Optional<String> policyError = Optional.empty();
  private Optional<UnitAnalysis> last = Optional.empty();

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

  /** Returns the analysis of a compilation unit that is attributed. */
  UnitAnalysis of(CompilationUnitTree unit) {
    if (last.isEmpty() || !last.get().isOf(unit)) {
      last = Optional.of(analyze(unit));
    }
    return last.get();
  }

  private UnitAnalysis analyze(CompilationUnitTree unit) {
    SourcePositions positions = JavacTrees.instance(context).getSourcePositions();
    String text = textOf(unit);
    Optional<String> path = pathOf(unit);
    if (analyzer.isEmpty() || path.isEmpty() || !analyzer.get().isCandidate(text)) {
      return new UnitAnalysis(unit, text, positions, Result.EMPTY);
    }
    SourceUnit model =
        JavacFrontEnd.translate(path.get(), text, unit, positions, Types.instance(context));
    Result result = analyzer.get().analyze(model);
    collected.ifPresent(all -> all.addAllButFindings(result));
    return new UnitAnalysis(unit, text, positions, result);
  }

  /** Returns how the file is named in findings, empty if it is not to be judged. */
  private Optional<String> pathOf(CompilationUnitTree unit) {
    return collected.isPresent()
        ? collected.get().pathOf(unit.getSourceFile())
        : Optional.of(unit.getSourceFile().getName().replace('\\', '/'));
  }

  private static String textOf(CompilationUnitTree unit) {
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
