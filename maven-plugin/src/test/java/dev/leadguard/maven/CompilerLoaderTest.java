package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the Error Prone checks in a loader of their own, in a JVM that has none of the flags which Error Prone wants. */
final class CompilerLoaderTest {

  private static final Path LEAKY =
      Path.of("../samples/projects/leaky-service").toAbsolutePath().normalize();

  private static final CompilerLoader LOADER = CompilerLoader.of(
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList(),
      CompilerLoaderTest.class.getClassLoader());

  @TempDir
  private Path folder;

  @Test
  void sharesTheCoreAndNotTheCompiler() throws ClassNotFoundException {
    assertSame(Result.class, LOADER.loadClass(Result.class.getName()));
    String tool = ToolProvider.getSystemJavaCompiler().getClass().getName();
    assertSame(LOADER, LOADER.loadClass(tool).getClassLoader());
    assertNotSame(ToolProvider.getSystemJavaCompiler().getClass(), LOADER.loadClass(tool));
  }

  @Test
  void findsWhatTheScanFindsUnderTheSameFingerprints() throws Exception {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(LEAKY.resolve("src/main/java"))) {
      walk.filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> files.put(file, LEAKY.relativize(file).toString().replace('\\', '/')));
    }
    Result compiled = run(List.of("--release", "17"), files);
    Result scanned = ProjectScan.of(
            Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT)
        .run(List.of(LEAKY.resolve("src")), LEAKY);
    List<String> onlyCompiled = new ArrayList<>(names(compiled));
    onlyCompiled.removeAll(names(scanned));
    assertEquals(List.of(), onlyCompiled);
    assertEquals(List.of(), compiled.problems());
    assertEquals(9, compiled.filesParsed());
    assertEquals(
        List.of(
            "CompanyClient.java:28 HardcodedApiKey",
            "CompanyClient.java:38 MissingApiKeyHeader",
            "CompanyClient.java:50 MissingAccountId",
            "CompanyClient.java:61 MissingAccountId",
            "EnrichmentClient.java:27 MissingApiKeyHeader",
            "EnrichmentClient.java:35 HardcodedApiKey",
            "EnrichmentClient.java:43 MissingApiKeyHeader",
            "SearchClient.java:19 MissingApiKeyHeader",
            "SearchClient.java:26 MissingAccountId",
            "Settings.java:11 HardcodedApiKey",
            "VisitClient.java:16 HardcodedApiKey",
            "VisitClient.java:26 MissingAccountId",
            "VisitClient.java:40 MissingApiKeyHeader"),
        compiled.findings().stream()
            .map(f -> f.path().substring(f.path().lastIndexOf('/') + 1) + ":"
                + f.at().line() + " " + f.rule())
            .toList());
  }

  @Test
  void aFileThatDoesNotCompileHidesNoOther() throws Exception {
    String key = "hR2xLq7NwD5vKc9TzM0bJs4YfGp8AeUoXi3VtB6nWkQ";
    Path good = write("Good.java", """
        class Good {
          static final String LEADFEEDER_API_KEY = "%s";
        }
        """.formatted(key));
    Path unquoted = write("Unquoted.java", """
        class Unquoted {
          static final String LEADFEEDER_API_KEY = %s;
          static final %s LEADFEEDER = new acme.%s();
        }
        """.formatted(key, key, key));
    Path unclosed = write("Unclosed.java", "class Unclosed {\n  void leadfeeder( {\n");
    Result result = run(
        List.of(), Map.of(good, "Good.java", unquoted, "Unquoted.java", unclosed, "Unclosed.java"));
    assertEquals(
        List.of("Good.java"), result.findings().stream().map(Finding::path).toList());
    assertEquals(
        List.of(
            new Problem(
                "Unclosed.java",
                2,
                20,
                "Not analysed by the compiler: first error: illegal start of type"),
            new Problem(
                "Unquoted.java",
                2,
                44,
                "Not analysed by the compiler: first error: cannot find symbol")),
        result.problems());
  }

  @Test
  void whatOthersNeedAndIsBrokenIsNamed() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("Base.java"), "class Base { int }");
    Path user = write("sources/User.java", "class User extends Base { String leadfeeder; }");
    assertEquals(
        List.of(new Problem(
            "User.java",
            0,
            0,
            "Not analysed by the compiler: first error: <identifier> expected (Base.java:1)")),
        run(List.of("-sourcepath", sources.toString()), Map.of(user, "User.java"))
            .problems());
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.toRealPath().resolve(name), text);
  }

  private static Result run(List<String> options, Map<Path, String> files) throws Exception {
    List<String> all = new ArrayList<>(options);
    all.add("-proc:none");
    return (Result) LOADER
        .loadClass("dev.leadguard.errorprone.CompilerRun")
        .getMethod("run", Policy.class, List.class, List.class, Charset.class, Map.class)
        .invoke(null, Policy.builtIn(), all, List.of(), StandardCharsets.UTF_8, files);
  }

  private static List<String> names(Result result) {
    return result.findings().stream()
        .map(f -> f.fingerprint() + " " + f.confidence() + " " + f.rule() + " " + f.path() + " "
            + f.at() + " " + f.message())
        .toList();
  }
}
