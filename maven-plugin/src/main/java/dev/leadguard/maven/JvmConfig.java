package dev.leadguard.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the JVM of Maven must be told so that Error Prone can run in it: lines of {@code .mvn/jvm.config}. */
final class JvmConfig {

  private static final List<String> LINES = Stream.concat(
          Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
              .map(room -> "--add-exports " + ofCompiler(room)),
          Stream.of("code", "comp").map(room -> "--add-opens " + ofCompiler(room)))
      .toList();

  private JvmConfig() {}

  private static String ofCompiler(String room) {
    return "jdk.compiler/com.sun.tools.javac." + room + "=ALL-UNNAMED";
  }

  /**
   * Returns the lines that a file does not have yet; all if there is no file.
   *
   * @throws IOException if it cannot be read
   */
  static List<String> missing(Path file) throws IOException {
    // Both spellings are right: the value may follow a blank or an equals sign.
    String there = Files.exists(file)
        ? Files.readString(file).replaceAll("(--add-(?:exports|opens))[=\\s]+", "$1 ")
        : "";
    return LINES.stream().filter(line -> !there.contains(line)).toList();
  }
}
