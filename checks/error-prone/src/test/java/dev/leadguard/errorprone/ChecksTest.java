package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs each check alone, as a user of Error Prone enables it. */
final class ChecksTest {

  private static final String SEND =
      "client.send(HttpRequest.newBuilder(uri).GET().build(), HttpResponse.BodyHandlers.ofString());";

  private void check(Class<? extends BugChecker> check, String... body) {
    List<String> lines = new ArrayList<>(List.of(
        "package demo;",
        "import java.net.URI;",
        "import java.net.http.*;",
        "class Demo {",
        "  void run(HttpClient client, String key) throws Exception {"));
    lines.addAll(List.of(body));
    lines.addAll(List.of("  }", "}"));
    CompilationTestHelper.newInstance(check, getClass())
        .addSourceLines("demo/Demo.java", lines.toArray(String[]::new))
        .doTest();
  }

  @Test
  void findsAKeyInTheSource() {
    check(
        HardcodedApiKey.class,
        "URI uri = URI.create(\"https://api.leadfeeder.com/v1/companies?account_id=1\");",
        "HttpRequest.newBuilder(uri)",
        "    // BUG: Diagnostic contains: a key of 43 characters",
        "    .header(\"X-Api-Key\", \"n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx\").build();",
        "HttpRequest.newBuilder(uri).header(\"X-Api-Key\", key).build();");
  }

  @Test
  void findsARequestWithoutHeader() {
    check(
        MissingApiKeyHeader.class,
        "URI uri = URI.create(\"https://api.leadfeeder.com/v1/companies\");",
        "// BUG: Diagnostic contains: sent without X-Api-Key",
        SEND,
        SEND.replace(".GET()", ".header(\"X-Api-Key\", key)"));
  }

  @Test
  void findsARequestWithoutAccount() {
    check(
        MissingAccountId.class,
        "// BUG: Diagnostic contains: leaves out account_id",
        "URI uri = URI.create(\"https://api.leadfeeder.com/v1/companies\");",
        SEND);
  }

  @Test
  void registersAllChecks() {
    SortedSet<String> names = new TreeSet<>();
    for (BugChecker check : ServiceLoader.load(BugChecker.class)) {
      if (check instanceof RuleBugChecker) {
        names.add(check.canonicalName());
      }
    }
    assertEquals(
        List.of("HardcodedApiKey", "MissingAccountId", "MissingApiKeyHeader"), List.copyOf(names));
  }

  /** One jar serves Error Prone 2.42.0 and the newest; what is used of it must be in both. */
  @Test
  void usesOnlyWhatOldAndNewReleasesShare() throws IOException {
    SortedSet<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("import") && line.contains("com.google.errorprone"))
            .map(line -> line.replaceFirst("^import (?:static )?com\\.google\\.errorprone\\.", ""))
            .forEach(used::add);
      }
    }
    assertEquals(
        List.of(
            "BaseErrorProneJavaCompiler;",
            "BugPattern.LinkType;",
            "BugPattern.SeverityLevel.ERROR;",
            "BugPattern.SeverityLevel.SUGGESTION;",
            "BugPattern;",
            "ErrorProneFlags;",
            "VisitorState;",
            "bugpatterns.BugChecker.CompilationUnitTreeMatcher;",
            "bugpatterns.BugChecker;",
            "fixes.SuggestedFix;",
            "matchers.Description;",
            "scanner.ScannerSupplier;",
            "util.FindIdentifiers;"),
        List.copyOf(used));
  }
}
