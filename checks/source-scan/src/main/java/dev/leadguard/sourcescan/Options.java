package dev.leadguard.sourcescan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Says what a scan reports.
 *
 * @param includes globs of the files to judge, relative to the base of the paths, with {@code /}; none means all. {@code **}
 *     crosses folders, and a leading {@code **}{@code /} matches no folder too
 * @param excludes globs of files not to judge; they win over {@code includes}
 * @param encoding what the sources are written in
 * @param includeTests whether the rules about absence hold in test roots, and keys there keep their severity
 */
public record Options(
    List<String> includes, List<String> excludes, Charset encoding, boolean includeTests) {

  /** All files, UTF-8, test roots judged mildly. */
  public static final Options DEFAULT =
      new Options(List.of(), List.of(), StandardCharsets.UTF_8, false);

  public Options {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }
}
