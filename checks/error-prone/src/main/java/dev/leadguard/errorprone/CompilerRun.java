package dev.leadguard.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.tools.javac.api.BasicJavacTask;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Runs the checks over some files in a compiler of its own, for a host that is no compiler. No class file is written.
 *
 * <p>The host may load this class, Error Prone and javac in a class loader of their own and share only the core with them: the
 * method takes and returns nothing else.
 */
public final class CompilerRun {

  private static final List<String> OPTIONS = List.of(
      "-XDcompilePolicy=simple",
      "--should-stop=ifError=FLOW",
      "--should-stop=ifNoError=FLOW",
      "-XDaddTypeAnnotationsToSymbol=true",
      "-implicit:none",
      "-Xmaxerrs",
      "10000");

  /** A word of a compiler's message that is too long for one of its own: it may be a key that lost its quotes. */
  private static final Pattern LONG_WORD = Pattern.compile("[^\\s.'\"(),;<>]{20,}");

  private final Analyzer analyzer;
  private final List<String> options;
  private final Charset encoding;
  private final Map<Path, String> paths;

  private CompilerRun(
      Analyzer analyzer, List<String> options, Charset encoding, Map<Path, String> paths) {
    this.analyzer = analyzer;
    this.options = options;
    this.encoding = encoding;
    this.paths = paths;
  }

  /**
   * Returns what the checks find in these files. A file with an error is left out, and the others are tried without it: each is
   * judged in full or is a problem of the result that names its first error.
   *
   * @param policy what to look for
   * @param options of javac: the class path, and whatever decides what the source means, but no processor path
   * @param processors jars of the annotation processors that the options name
   * @param encoding of the files
   * @param files Java files, absolute and normal, with their names in the result
   * @throws IllegalArgumentException if javac does not take an option
   */
  public static Result run(
      Policy policy,
      List<String> options,
      List<Path> processors,
      Charset encoding,
      Map<Path, String> files) {
    List<String> all = new ArrayList<>(OPTIONS);
    all.addAll(options);
    // Error Prone looks for the checks where it would find them in any build.
    List<String> path = new ArrayList<>(List.of(ownLocation()));
    processors.forEach(jar -> path.add(jar.toString()));
    all.addAll(List.of("-processorpath", String.join(File.pathSeparator, path)));
    return new CompilerRun(
            Analyzer.of(Rules.all(), policy, Scope.COMPILATION), all, encoding, files)
        .run();
  }

  private static String ownLocation() {
    try {
      return Path.of(CompilerRun.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the checks are not in a file", e);
    }
  }

  private Result run() {
    Map<Path, String> left = new LinkedHashMap<>(paths);
    List<Problem> problems = new ArrayList<>();
    while (!left.isEmpty()) {
      Errors errors = new Errors();
      Result result = compile(left, errors);
      if (errors.all.isEmpty()) {
        return result.plus(new Result(List.of(), List.of(), problems, 0, 0, 0));
      }
      errors.all.sort(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
          .thenComparingLong(Diagnostic::getColumnNumber));
      int before = left.size();
      for (Diagnostic<? extends JavaFileObject> error : errors.all) {
        Optional<String> file = fileOf(error).map(left::remove);
        file.ifPresent(path -> problems.add(problem(path, error)));
      }
      if (left.size() == before) {
        // What is wrong lies in no file that could be left out: an option, or a file that others
        // need.
        Diagnostic<? extends JavaFileObject> first = errors.all.get(0);
        left.values().forEach(path -> problems.add(elsewhere(path, first)));
        break;
      }
    }
    return new Result(List.of(), List.of(), problems, 0, 0, 0);
  }

  private Result compile(Map<Path, String> files, Errors errors) {
    JavaCompiler compiler =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(List.of()));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(errors, Locale.ROOT, encoding)) {
      Collected collected = new Collected(files);
      BasicJavacTask task = (BasicJavacTask) compiler.getTask(
          Writer.nullWriter(),
          manager,
          errors,
          options,
          null,
          manager.getJavaFileObjectsFromPaths(files.keySet()));
      Analyses.collect(task.getContext(), analyzer, collected);
      boolean complete = task.call();
      if (!complete && errors.all.isEmpty()) {
        throw new IllegalStateException("the compiler failed and did not say why");
      }
      return collected.result();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the files of the compiler", e);
    }
  }

  private Optional<Path> fileOf(Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() != null && error.getSource().toUri().getScheme().equals("file")
        ? Optional.of(Path.of(error.getSource().toUri()).normalize())
        : Optional.empty();
  }

  private static Problem problem(String path, Diagnostic<?> error) {
    return new Problem(
        path,
        (int) Math.max(error.getLineNumber(), 0),
        (int) Math.max(error.getColumnNumber(), 0),
        "Not analysed by the compiler: first error: " + text(error));
  }

  private Problem elsewhere(String path, Diagnostic<? extends JavaFileObject> error) {
    String where = fileOf(error)
        .map(file -> " (" + file.getFileName() + ":" + error.getLineNumber() + ")")
        .orElse("");
    return new Problem(
        path, 0, 0, "Not analysed by the compiler: first error: " + text(error) + where);
  }

  /** Returns the first line: the others quote the source. */
  private static String text(Diagnostic<?> error) {
    String first = error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return LONG_WORD.matcher(first).replaceAll("...");
  }

  /** Keeps the errors of a compilation. */
  private static final class Errors implements DiagnosticListener<JavaFileObject> {
    private final List<Diagnostic<? extends JavaFileObject>> all = new ArrayList<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        all.add(diagnostic);
      }
    }
  }
}
