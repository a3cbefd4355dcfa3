package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Shows that whatever Java stands beside it, and whatever is half written there, the scan ends and a misuse is found. */
final class GeneratedJavaTest {

  private static final String SEED = "20261124";

  /** It has one finding, for its header, as long as it is judged together with its URL. */
  private static final String VICTIM = """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      class Victim {
        void ask(HttpClient http) throws Exception {
          URI uri = URI.create(Urls.BASE + "/v1/companies?account_id=7");
          http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        }
      }
      """;

  private static final String URLS = """
      interface Urls {
        String BASE = "https://api.leadfeeder.com";
      }
      """;

  private static final String FOUND = "MissingApiKeyHeader 8";

  /** What a judgement allocates of memory tells its work, on any machine: so much for each character, at most. */
  private static final long BYTES_PER_CHARACTER = 1L << 16;

  private static Path base;

  private final Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
  private final ProjectScan scan = ProjectScan.of(analyzer, Options.DEFAULT);
  private final SourceParser parser = new SourceParser();

  @BeforeContainer
  static void writeVictim() throws IOException {
    base = Files.createTempDirectory("leadguard");
    Files.writeString(base.resolve("Victim.java"), VICTIM);
    Files.writeString(base.resolve("Urls.java"), URLS);
  }

  @AfterContainer
  static void delete() throws IOException {
    for (String file : List.of("Generated.java", "Victim.java", "Urls.java")) {
      Files.deleteIfExists(base.resolve(file));
    }
    Files.delete(base);
  }

  @Provide
  static Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 4095).list().ofMaxSize(600);
  }

  @Provide
  static Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(0, 4095).list().ofMinSize(3).ofMaxSize(15);
  }

  @Property(tries = 250, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aFileIsJudgedWhateverStandsBesideIt(@ForAll("choices") List<Integer> choices)
      throws IOException {
    Files.writeString(base.resolve("Generated.java"), GeneratedJava.of(choices));
    Result result = scan.run(List.of(base), base);
    assertEquals(List.of(FOUND), findingsInVictim(result));
    assertEquals(result, scan.run(List.of(base), base));
  }

  @Property(tries = 250, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aFileIsJudgedWhateverIsHalfWrittenBesideIt(
      @ForAll("choices") List<Integer> choices, @ForAll("cuts") List<Integer> cuts)
      throws IOException {
    String text = GeneratedJava.unfinished(GeneratedJava.of(choices), cuts);
    Files.writeString(base.resolve("Generated.java"), text);
    assertEquals(List.of(FOUND), findingsInVictim(scan.run(List.of(base), base)));
  }

  @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void theWorkGrowsWithTheText(@ForAll("choices") List<Integer> choices) {
    String text = GeneratedJava.of(choices);
    SourceUnit unit = assertInstanceOf(
            Parsed.Translated.class, parser.parse("Generated.java", text))
        .unit();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    analyzer.analyze(unit);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(
        allocated < BYTES_PER_CHARACTER * text.length(),
        () -> allocated + " bytes for " + text.length() + " characters");
  }

  /** No compiler takes them, but a file may be half written; this one was generated. */
  @Example
  void constantsThatNameEachOtherAreMadeOnce() {
    String text = VICTIM.replace("URI uri", "Object first = Ring.A; URI uri") + """
        enum Ring {
          A(Ring.B), B(Ring.A);
          Ring(Ring next) {}
        }
        """ + URLS;
    Parsed parsed = parser.parse("Victim.java", text);
    SourceUnit unit = assertInstanceOf(Parsed.Translated.class, parsed).unit();
    assertEquals(List.of(FOUND), findingsInVictim(analyzer.analyze(unit)));
  }

  private static List<String> findingsInVictim(Result result) {
    return result.findings().stream()
        .filter(finding -> finding.path().equals("Victim.java"))
        .map(finding -> finding.rule() + " " + finding.at().line())
        .toList();
  }
}
