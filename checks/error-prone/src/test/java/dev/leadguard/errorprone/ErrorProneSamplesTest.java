package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.leadguard.samples.Client;
import dev.leadguard.samples.Sample;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every sample with each version of its client and the plugin of Error Prone, and compares what it reports with the markers. */
final class ErrorProneSamplesTest {

  private static final Pattern RULE = Pattern.compile("^\\[(\\w+)\\] ");

  static Stream<Arguments> samples() {
    return Sample.all().stream()
        .flatMap(sample -> Client.of(sample).stream()
            .map(client -> Arguments.of(sample.path(), client.name(), sample, client)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("samples")
  void reportsExactlyWhatTheSampleSays(String path, String version, Sample sample, Client client)
      throws MalformedURLException {
    assertEquals(List.of(), sample.differences("error-prone", found(sample, client)));
  }

  private static List<String> found(Sample sample, Client client) throws MalformedURLException {
    List<String> found = new ArrayList<>();
    JavaFileObject file = JavaFileObjects.forResource(sample.file().toUri().toURL());
    for (Diagnostic<?> diagnostic :
        PluginRun.run("", List.of(file), client.jars()).diagnostics()) {
      Matcher rule = RULE.matcher(diagnostic.getMessage(Locale.ROOT));
      // A suggestion is a note; the compiler itself notes other things, such as deprecated calls.
      if (rule.find()) {
        String confidence = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "CERTAIN" : "LIKELY";
        found.add(diagnostic.getLineNumber() + " " + rule.group(1) + " " + confidence);
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new IllegalStateException(diagnostic.toString());
      }
    }
    return found;
  }
}
