package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets the patch mode of Error Prone rewrite a copy of a whole project. */
final class PatchModeTest {

  private static final Path PROJECT = Path.of("../../samples/projects/leaky-service");

  @TempDir
  private Path folder;

  private Path sources;

  @BeforeEach
  void copy() throws IOException {
    sources = folder.resolve("sources");
    Path original = PROJECT.resolve("src/main/java");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = sources.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void leavesAProjectThatCompilesAndHasNoKeyInIt() throws IOException {
    List<String> before = findings("");
    findings("-XepPatchChecks:HardcodedApiKey,MissingApiKeyHeader -XepPatchLocation:IN_PLACE");
    List<String> after = findings("");

    assertTrue(before.stream().anyMatch(line -> line.contains("[HardcodedApiKey]")));
    assertEquals(
        before.stream()
            .filter(line -> !line.contains("[HardcodedApiKey]"))
            .filter(line -> !line.contains("VisitClient [MissingApiKeyHeader]"))
            .toList(),
        after);
    assertEquals(
        List.of(
            "CompanyClient:28 .header(\"X-Api-Key\", System.getenv(\"LEADFEEDER_API_KEY\"))",
            "EnrichmentClient:35 settings.sandbox() ? System.getenv(\"LEADFEEDER_API_KEY\") : settings.apiKey();",
            "Settings:11 .orElse(System.getenv(\"LEADFEEDER_API_KEY\")),",
            "VisitClient:16 private static final String TOKEN = System.getenv(\"LEADFEEDER_API_KEY\");",
            "VisitClient:39 connection.setRequestProperty(\"X-Api-Key\", settings.apiKey());"),
        changes());
  }

  /** What the scan of the whole project says, the compiler says as well: all is in one compilation here. */
  @Test
  void findsInAProjectWhatTheScanFinds() throws IOException {
    List<String> expected = Files.readAllLines(PROJECT.resolve("expected.txt")).stream()
        .map(line -> line.replaceFirst("^(\\w+) .*/(\\w+)\\.java:\\d+ CERTAIN$", "$2 [$1]"))
        .sorted()
        .toList();
    assertEquals(
        expected,
        findings("").stream().map(line -> line.replaceFirst("].*", "]")).toList());
  }

  /** Returns {@code Class [Rule] message}, one a finding, sorted; anything else that is an error fails. */
  private List<String> findings(String options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(sources)) {
      Files.createDirectories(folder.resolve("classes"));
      manager.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(folder.resolve("classes")));
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
      List<Path> java = files.filter(Files::isRegularFile).sorted().toList();
      compiler
          .getTask(
              new StringWriter(),
              manager,
              diagnostics,
              PluginRun.options(options),
              null,
              manager.getJavaFileObjectsFromPaths(java))
          .call();
    }
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      String text = diagnostic.getMessage(Locale.ROOT);
      if (text.startsWith("[")) {
        String name = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        found.add(name.replace(".java", " ") + text.lines().findFirst().orElseThrow());
      } else {
        assertTrue(diagnostic.getKind() != Diagnostic.Kind.ERROR, diagnostic::toString);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** Returns the lines that are not those of the original, with their class. */
  private List<String> changes() throws IOException {
    List<String> changes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> old = Files.readAllLines(
            PROJECT.resolve("src/main/java").resolve(sources.relativize(file).toString()));
        List<String> lines = Files.readAllLines(file);
        assertEquals(old.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
          if (!old.get(i).equals(lines.get(i))) {
            String name = file.getFileName().toString().replace(".java", "");
            changes.add(name + ":" + (i + 1) + " " + lines.get(i).strip());
          }
        }
      }
    }
    return changes;
  }
}
