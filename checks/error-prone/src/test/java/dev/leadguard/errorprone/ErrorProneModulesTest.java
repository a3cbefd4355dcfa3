package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.leadguard.samples.Sample;
import dev.leadguard.samples.SampleModule;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every module with the plugin of Error Prone and checks that what it says is never more than what is known when all
 * files are read.
 */
final class ErrorProneModulesTest {

  private static final Pattern RULE = Pattern.compile("^\\[(\\w+)\\] ");

  static List<SampleModule> modules() {
    return SampleModule.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void neverSaysMoreThanTheModule(SampleModule module) throws MalformedURLException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Sample sample : module.files()) {
      files.add(JavaFileObjects.forResource(sample.file().toUri().toURL()));
    }
    List<? extends Diagnostic<? extends JavaFileObject>> diagnostics =
        PluginRun.run("", files, module.jars()).diagnostics();
    List<String> contradictions = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      JavaFileObject file = files.get(i);
      contradictions.addAll(module
          .files()
          .get(i)
          .contradictions(
              "error-prone",
              diagnostics.stream()
                  .filter(diagnostic -> isIn(file, diagnostic))
                  .flatMap(diagnostic -> RULE.matcher(diagnostic.getMessage(Locale.ROOT))
                      .results()
                      .map(rule -> entry(diagnostic, rule.group(1))))
                  .toList()));
    }
    assertEquals("", String.join("\n", contradictions));
  }

  private static boolean isIn(
      JavaFileObject file, Diagnostic<? extends JavaFileObject> diagnostic) {
    boolean ours = RULE.matcher(diagnostic.getMessage(Locale.ROOT)).find();
    if (!ours && diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      throw new IllegalStateException(diagnostic.toString());
    }
    return diagnostic.getSource() != null && diagnostic.getSource().toUri().equals(file.toUri());
  }

  private static String entry(Diagnostic<?> diagnostic, String rule) {
    String confidence = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "CERTAIN" : "LIKELY";
    return diagnostic.getLineNumber() + " " + rule + " " + confidence;
  }
}
