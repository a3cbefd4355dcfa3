package dev.leadguard.maven;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Who looked at the sources; from the one that sees most. */
enum FrontEnd {
  SOURCE_SCAN,
  ERROR_PRONE;

  /**
   * Returns those that a parameter names.
   *
   * @param parameter full name, for the error
   * @param text {@code auto} for all, or their names, separated by commas
   * @throws MojoExecutionException naming the parameter, the value and the allowed values
   */
  static Set<FrontEnd> named(String parameter, String text) throws MojoExecutionException {
    if (text.strip().equals("auto")) {
      return EnumSet.allOf(FrontEnd.class);
    }
    Set<FrontEnd> named = EnumSet.noneOf(FrontEnd.class);
    for (String word : text.split(",", -1)) {
      named.add(Arrays.stream(values())
          .filter(frontEnd -> frontEnd.word().equals(word.strip()))
          .findFirst()
          .orElseThrow(() -> new MojoExecutionException(parameter + ": unknown value '"
              + word.strip() + "'; allowed: auto, "
              + Arrays.stream(values()).map(FrontEnd::word).collect(Collectors.joining(", ")))));
    }
    return named;
  }

  /** Returns the name in reports and parameters. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
