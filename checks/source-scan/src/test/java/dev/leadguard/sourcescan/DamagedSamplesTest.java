package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.samples.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Shows that a file which was cut short or damaged brings the scan to no end, and to no finding that it has no reason for. */
final class DamagedSamplesTest {

  private static final String SEED = "20261124";

  private static final String FILE = "Damaged.java";

  private static Path base;

  private final List<Sample> samples = Sample.all();
  private final ProjectScan scan =
      ProjectScan.of(Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT);

  /**
   * One blow to the bytes of a file.
   *
   * @param at of a thousand parts of the file
   * @param length of what goes
   */
  private record Damage(int at, int length, byte[] junk) {

    byte[] to(byte[] bytes) {
      int from = (int) ((long) bytes.length * at / 1000);
      int end = Math.min(bytes.length, from + length);
      ByteArrayOutputStream damaged = new ByteArrayOutputStream();
      damaged.write(bytes, 0, from);
      damaged.writeBytes(junk);
      damaged.write(bytes, end, bytes.length - end);
      return damaged.toByteArray();
    }
  }

  @BeforeContainer
  static void makeFolder() throws IOException {
    base = Files.createTempDirectory("leadguard");
  }

  @AfterContainer
  static void delete() throws IOException {
    Files.deleteIfExists(base.resolve(FILE));
    Files.delete(base);
  }

  @Provide
  static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 100_000);
  }

  @Provide
  static Arbitrary<List<Damage>> damages() {
    Arbitrary<byte[]> junk = Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(6),
        Arbitraries.of("\"", "{", "}", "/*", "\\u00", ";", "\r", "\"\"\"", "//", ")", "class A {")
            .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 40), junk)
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void whatIsCutShortHasNoCertainFindingOfItsOwn(
      @ForAll("numbers") int sample, @ForAll("numbers") int length) throws IOException {
    byte[] whole = bytesOf(sample);
    List<String> added = certainIn(Arrays.copyOf(whole, length % (whole.length + 1)));
    certainIn(whole).forEach(added::remove);
    assertEquals(List.of(), added);
  }

  @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void whatIsDamagedIsJudgedOrNamed(
      @ForAll("numbers") int sample, @ForAll("damages") List<Damage> damages) throws IOException {
    byte[] bytes = bytesOf(sample);
    for (Damage damage : damages) {
      bytes = damage.to(bytes);
    }
    Result result = judge(bytes);
    if (result.filesParsed() == 0) {
      assertEquals(List.of(), result.findings());
    }
    assertEquals(1, result.filesRead());
    assertEquals(result, judge(bytes));
  }

  private byte[] bytesOf(int sample) {
    return samples.get(sample % samples.size()).text().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> certainIn(byte[] bytes) throws IOException {
    return new ArrayList<>(judge(bytes).findings().stream()
        .filter(finding -> finding.confidence() == Confidence.CERTAIN)
        .map(finding -> finding.rule() + " " + finding.at().line())
        .toList());
  }

  private Result judge(byte[] bytes) throws IOException {
    Files.write(base.resolve(FILE), bytes);
    return scan.run(List.of(base), base);
  }
}
