package dev.leadguard.sourcescan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that the scan reads.
 *
 * @param path relative to the base, with {@code /}
 * @param isReported whether findings may stand in it
 */
record ProjectFile(Path file, String path, long size, Kind kind, boolean isReported) {

  /** What a file is to the scan. */
  enum Kind {
    /** Java source: parsed if it can matter. */
    JAVA,
    /** Code that no front-end translates; it can do to a client what Java can. */
    FOREIGN,
    /** Keys and values that the program reads when it starts. */
    CONFIGURATION
  }

  private static final Set<String> BUILD_FILES = Set.of(
      "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
  private static final List<String> FOREIGN =
      List.of(".kt", ".kts", ".groovy", ".scala", ".gradle", ".xml");
  private static final Pattern CONFIGURATION = Pattern.compile(
      "(?:application|bootstrap)[^.]*\\.(?:ya?ml|properties)|microprofile-config.*\\.properties");

  /** Returns what a file of this name is, empty for one that is not read. A build file configures no client. */
  static Optional<Kind> kindOf(String name) {
    if (name.endsWith(".java")) {
      return Optional.of(Kind.JAVA);
    }
    if (FOREIGN.stream().anyMatch(name::endsWith)) {
      return BUILD_FILES.contains(name) ? Optional.empty() : Optional.of(Kind.FOREIGN);
    }
    boolean mayConfigure =
        name.startsWith("application") || name.startsWith("bootstrap") || name.startsWith("micro");
    return mayConfigure && CONFIGURATION.matcher(name).matches()
        ? Optional.of(Kind.CONFIGURATION)
        : Optional.empty();
  }

  /**
   * Returns whether a name or path may hold bytes that this JVM does not know as characters, so that no file is found by it as a
   * string: in the locale {@code C} all that is not ASCII.
   */
  static boolean isUndecoded(String name) {
    return name.indexOf('\ufffd') >= 0;
  }

  /** Returns the name of the type that a Java file is named after. */
  String typeName() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
  }

  /** Returns whether a folder that holds a file of this name is built, so that its output lies in it too. */
  static boolean isBuildFile(String name) {
    return BUILD_FILES.contains(name);
  }
}
