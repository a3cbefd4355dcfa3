package dev.leadguard.errorprone;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles texts with the plugin of Error Prone, as a build does, with our checks alone. */
final class PluginRun {

  private static final String CHECKS =
      "-XepDisableAllChecks -Xep:HardcodedApiKey -Xep:MissingApiKeyHeader -Xep:MissingAccountId";

  private PluginRun() {}

  /**
   * Returns the diagnostics of a compilation in the order of the text: {@code KIND line:column message}, columns from 1.
   *
   * @param options of the plugin, separated by blanks
   * @param sources path and text in turn; what is compiled may not run
   */
  static List<String> diagnostics(String options, String... sources) {
    return diagnostics(options, files(sources));
  }

  /** Returns the diagnostics of a compilation, those without a place first. */
  static List<String> diagnostics(String options, List<JavaFileObject> files) {
    return run(options, files).diagnostics().stream()
        .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
            .thenComparingLong(Diagnostic::getColumnNumber))
        .map(PluginRun::text)
        .toList();
  }

  /** Compiles with the plugin, and nothing but the JDK on the class path. */
  static Compilation run(String options, List<JavaFileObject> files) {
    return run(options, files, List.of());
  }

  /** Compiles with the plugin, and these jars on the class path. */
  static Compilation run(String options, List<JavaFileObject> files, List<Path> classPath) {
    return Compiler.javac()
        .withClasspath(classPath.stream().map(Path::toFile).toList())
        .withOptions(options(options))
        .compile(files);
  }

  /** Returns the options of javac for a run with the plugin. */
  static List<String> options(String pluginOptions) {
    return List.of(
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-XDaddTypeAnnotationsToSymbol=true",
        "-proc:none",
        "-Xplugin:ErrorProne " + CHECKS + " " + pluginOptions,
        "-processorpath",
        System.getProperty("java.class.path"));
  }

  /** Returns source files of path and text in turn. */
  static List<JavaFileObject> files(String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < sources.length; i += 2) {
      files.add(JavaFileObjects.forSourceString(
          sources[i].replace('/', '.').replaceFirst("\\.java$", ""), sources[i + 1]));
    }
    return files;
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getKind()
        + " "
        + diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber()
        + " "
        + Arrays.stream(diagnostic.getMessage(Locale.ROOT).split("\n"))
            .map(String::strip)
            .reduce((one, two) -> one + " | " + two)
            .orElse("");
  }
}
