package dev.leadguard.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds Lombok, the one annotation processor that changes the sources it processes: without it they do not compile. What others
 * generate is there already when the checks run.
 */
final class Lombok {

  /** Lets only the processors of Lombok run, whatever else is on their path. */
  static final List<String> OPTIONS = List.of(
      "-processor",
      "lombok.launch.AnnotationProcessorHider$AnnotationProcessor,lombok.launch.AnnotationProcessorHider$ClaimingProcessor");

  private Lombok() {}

  /** Returns the jar of Lombok; whoever uses its annotations has it on the class path. */
  static Optional<Path> in(List<String> classPath) {
    return classPath.stream()
        .map(Path::of)
        .filter(jar -> jar.getFileName().toString().matches("lombok-\\d.*\\.jar"))
        .findFirst();
  }
}
