package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.model.ModelPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the printed model of sources that hold every construct with golden files, before and after attribution.
 *
 * <p>{@code -Dgolden=write} writes the golden files anew; read them in review.
 */
final class JavacFrontEndTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/dev/leadguard/errorprone/lowering");

  /** The sources that the running compiler can read: those in a folder {@code javaN} need Java N. */
  static Stream<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> release(file) <= Runtime.version().feature())
          .sorted()
          .forEach(sources::add);
    }
    return sources.stream();
  }

  private static int release(Path source) {
    return Integer.parseInt(source.getParent().getFileName().toString().substring("java".length()));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void translatesWhatIsOnlyParsed(Path source) throws IOException {
    String printed =
        ModelPrinter.print(Compiled.parsed(Files.readString(source)).get(0));
    Path golden = golden(source);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, printed);
    }
    assertEquals(Files.readString(golden), printed);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void translatesTheSameAfterAttribution(Path source) throws IOException {
    assertEquals(
        Files.readString(golden(source)),
        ModelPrinter.print(Compiled.attributed(Files.readString(source)).get(0)));
  }

  private static Path golden(Path source) {
    return source.resolveSibling(source.getFileName().toString().replace(".java", ".model"));
  }
}
