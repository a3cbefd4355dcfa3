package dev.leadguard.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Turns YAML resources into packed documents; a step of the build, phase {@code process-classes} of the core. */
public final class Pack {

  private static final String YAML = ".yaml";

  private Pack() {}

  /**
   * Writes {@code x.packed} below the second folder for each {@code x.yaml} below the first, at the same relative path. The
   * source name of the positions is the file's name.
   *
   * @param arguments the folder to read and the folder to write
   * @throws DataException if a file is not YAML
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected two folders: the YAML resources, the target");
    }
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    for (Path file : yamlBelow(from)) {
      String name = file.getFileName().toString();
      Path target = to.resolve(from.relativize(file).toString())
          .resolveSibling(name.substring(0, name.length() - YAML.length()) + ".packed");
      Files.createDirectories(target.getParent());
      Files.write(target, Packed.pack(Yaml.parse(name, Files.readString(file))));
    }
  }

  private static List<Path> yamlBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
    }
  }
}
