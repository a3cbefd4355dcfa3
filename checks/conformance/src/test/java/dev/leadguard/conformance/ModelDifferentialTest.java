package dev.leadguard.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the three front-ends to one model of any Java file. */
final class ModelDifferentialTest {

  private static final Path ROOT = Sample.folder().getParent();

  /** Where the build unpacks the sources of libraries: one folder each. */
  private static final Path LIBRARIES = Path.of("target/sources");

  /** In percent of all nodes. */
  private static final double MOST_OPAQUE = 0.1;

  @Test
  void readsLibrariesAlike() throws IOException {
    Differential differential = new Differential();
    for (Path library : children(LIBRARIES)) {
      Map<JavaFile, String> read = differential.compare(Differential.filesIn(library));
      differential.compareAttributed(read, classPath());
    }
    differential.summary().forEach(System.out::println);
    assertEquals(List.of(), differential.differences());
    assertTrue(differential.compared() >= 3_000, "compared " + differential.compared());
    assertTrue(differential.compiling() >= 1_000, "compiling " + differential.compiling());
    for (String frontEnd : Differential.FRONT_ENDS) {
      assertTrue(differential.opaqueShare(frontEnd) <= MOST_OPAQUE, frontEnd);
    }
  }

  @Test
  void readsThisProjectAlike() {
    Differential differential = new Differential();
    for (String folder : List.of("samples", "src", "checks", "maven-plugin")) {
      differential.compare(Differential.filesIn(ROOT.resolve(folder)).stream()
          .filter(file -> !file.name().contains("target/"))
          .toList());
    }
    differential.summary().forEach(System.out::println);
    assertEquals(List.of(), differential.differences());
  }

  /** What the clients of the samples need, which is much of what the libraries need. */
  private static List<Path> classPath() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path client : children(ROOT.resolve("target/clients"))) {
      jars.addAll(children(client));
    }
    return jars;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
