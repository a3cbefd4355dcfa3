package dev.leadguard.conformance;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Types;
import dev.leadguard.errorprone.JavacFrontEnd;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Lowers files with the compiler of the running JDK, as they are parsed or as they are attributed together. */
final class Javac {

  private Javac() {}

  /** Returns what each file becomes when it is only parsed, in the order of the files. */
  static List<Lowering> parsed(List<JavaFile> files) {
    Run run = new Run(files, List.of());
    run.parse();
    return run.sources.stream()
        .map(source -> source.errors.isEmpty()
            ? run.lowered(source, Optional.empty())
            : new Lowering.Refused(source.errors.get(0)))
        .toList();
  }

  /** What a file becomes after attribution, and whether javac had nothing against it. */
  record Attributed(Lowering lowering, boolean compiles) {}

  /**
   * Returns what each file becomes after attribution, in the order of the files, also where types are missing.
   *
   * @param files that can be parsed
   * @param classPath jars and folders
   */
  static List<Attributed> attributed(List<JavaFile> files, List<Path> classPath) {
    String joined =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    // Errors in one file shall not keep javac from the others.
    Run run = new Run(
        files, List.of("-classpath", joined, "-implicit:none", "--should-stop=ifError=FLOW"));
    run.parse();
    Types types = run.analyze();
    return run.sources.stream()
        .map(source ->
            new Attributed(run.lowered(source, Optional.of(types)), source.errors.isEmpty()))
        .toList();
  }

  /** One run of the compiler. */
  private static final class Run implements DiagnosticListener<JavaFileObject> {
    private final List<Source> sources = new ArrayList<>();
    private final JavacTask task;
    private final Map<URI, CompilationUnitTree> units = new HashMap<>();

    Run(List<JavaFile> files, List<String> options) {
      for (JavaFile file : files) {
        sources.add(new Source(file, sources.size()));
      }
      List<String> all = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "1000000"));
      all.addAll(options);
      task = (JavacTask)
          ToolProvider.getSystemJavaCompiler().getTask(null, null, this, all, null, sources);
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR
          && diagnostic.getSource() instanceof Source source) {
        source.errors.add(diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
      }
    }

    void parse() {
      try {
        for (CompilationUnitTree unit : task.parse()) {
          units.put(unit.getSourceFile().toUri(), unit);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Types analyze() {
      try {
        task.analyze();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Types.instance(((BasicJavacTask) task).getContext());
    }

    Lowering lowered(Source source, Optional<Types> types) {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      CompilationUnitTree unit = units.get(source.toUri());
      String name = source.file.name();
      String text = source.file.text();
      try {
        return new Lowering.Model(types
            .map(known -> JavacFrontEnd.translate(name, text, unit, positions, known))
            .orElseGet(() -> JavacFrontEnd.translate(name, text, unit, positions)));
      } catch (RuntimeException e) {
        return FrontEnds.broken(e);
      }
    }
  }

  /** The text of a file, with what javac says against it. */
  private static final class Source extends SimpleJavaFileObject {
    private final JavaFile file;
    private final List<String> errors = new ArrayList<>();

    Source(JavaFile file, int number) {
      super(URI.create("string:///" + number + "/" + file.path().getFileName()), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }

    // Files of many folders are compared, whatever they declare.
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }
}
