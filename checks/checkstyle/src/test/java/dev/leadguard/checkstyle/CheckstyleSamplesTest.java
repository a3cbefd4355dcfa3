package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.leadguard.samples.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every sample through a real Checker, certain and likely findings alike. */
final class CheckstyleSamplesTest {

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reportsExactlyWhatTheSampleSays(Sample sample) throws CheckstyleException {
    List<String> found =
        CheckerRun.of("/dev/leadguard/checkstyle/both-confidences.xml", Map.of(), sample.file())
            .stream()
            .map(violation -> violation.line() + " " + violation.id())
            .toList();

    assertEquals("", String.join("\n", sample.differences("checkstyle", found)));
  }
}
