package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.leadguard.samples.Sample;
import dev.leadguard.samples.SampleModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks, file by file, that what Checkstyle says of a module is never more than what is known when all files are read. */
final class CheckstyleModulesTest {

  static List<Sample> files() {
    return SampleModule.all().stream()
        .flatMap(module -> module.files().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void neverSaysMoreThanTheModule(Sample sample) throws CheckstyleException {
    List<String> found =
        CheckerRun.of("/dev/leadguard/checkstyle/both-confidences.xml", Map.of(), sample.file())
            .stream()
            .map(violation -> violation.line() + " " + violation.id())
            .toList();

    assertEquals("", String.join("\n", sample.contradictions("checkstyle", found)));
  }
}
