package dev.leadguard.sourcescan;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Decides by the globs of the options which files are judged. */
final class PathFilter {

  private static final String ANY_FOLDER = "**/";

  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;

  private PathFilter(List<PathMatcher> includes, List<PathMatcher> excludes) {
    this.includes = includes;
    this.excludes = excludes;
  }

  /** Returns the filter; throws {@link IllegalArgumentException} that names a glob which is none. */
  static PathFilter of(Options options) {
    return new PathFilter(matchers(options.includes()), matchers(options.excludes()));
  }

  /**
   * Returns whether the file is judged.
   *
   * @param path relative, with {@code /}
   */
  boolean accepts(String path) {
    Path file = Path.of(path);
    return (includes.isEmpty() || matches(includes, file)) && !matches(excludes, file);
  }

  private static boolean matches(List<PathMatcher> matchers, Path file) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(file));
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    return globs.stream().flatMap(PathFilter::matchers).toList();
  }

  /** The globs of Java want a folder for a leading {@code **}{@code /}; those of Maven and Ant do not. */
  private static Stream<PathMatcher> matchers(String glob) {
    return glob.startsWith(ANY_FOLDER)
        ? Stream.of(matcher(glob), matcher(glob.substring(ANY_FOLDER.length())))
        : Stream.of(matcher(glob));
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a glob: " + glob + " (" + e.getDescription() + ")", e);
    }
  }
}
