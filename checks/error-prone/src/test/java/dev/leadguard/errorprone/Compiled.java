package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Types;
import dev.leadguard.engine.Result;
import dev.leadguard.model.SourceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the compiler of the running JDK over texts and translates what it makes of them. */
final class Compiled {

  private final JavacTask task;
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final List<String> texts;

  private Compiled(List<String> options, List<String> texts) {
    this.texts = texts;
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      files.add(file("File" + i + ".java", texts.get(i)));
    }
    this.task = (JavacTask)
        ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, files);
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the models of these texts when they are only parsed. */
  static List<SourceUnit> parsed(String... texts) {
    return new Compiled(List.of("-proc:none"), List.of(texts)).translated(null);
  }

  /** Returns the models of these texts, which must compile together, after attribution. */
  static List<SourceUnit> attributed(String... texts) {
    Compiled compiled = new Compiled(List.of("-proc:none"), List.of(texts));
    try {
      compiled.task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> errors = compiled.diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
        .toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return compiled.translated(Types.instance(((BasicJavacTask) compiled.task).getContext()));
  }

  /** Returns the analysis, without findings, of a text that is parsed. */
  static UnitAnalysis analysis(String text) {
    Compiled compiled = new Compiled(List.of("-proc:none"), List.of(text));
    return new UnitAnalysis(
        compiled.units.get(0),
        com.sun.source.util.Trees.instance(compiled.task).getSourcePositions(),
        Result.EMPTY);
  }

  private List<SourceUnit> translated(Types types) {
    SourcePositions positions = com.sun.source.util.Trees.instance(task).getSourcePositions();
    List<SourceUnit> models = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String path = "File" + i + ".java";
      models.add(
          types == null
              ? JavacFrontEnd.translate(path, texts.get(i), units.get(i), positions)
              : JavacFrontEnd.translate(path, texts.get(i), units.get(i), positions, types));
    }
    return models;
  }

  private static JavaFileObject file(String name, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }

      // The texts declare public types whatever their file is called.
      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
      }
    };
  }
}
