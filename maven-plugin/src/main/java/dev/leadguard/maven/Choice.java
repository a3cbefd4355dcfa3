package dev.leadguard.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads a parameter that is one of a few words. */
final class Choice {

  private Choice() {}

  /**
   * Returns the constant whose lower-case name is the text.
   *
   * @param parameter full name, such as {@code leadguard.failOn}
   * @throws MojoExecutionException naming the parameter, the value and the allowed values
   */
  static <E extends Enum<E>> E of(String parameter, String text, Class<E> type)
      throws MojoExecutionException {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
    throw new MojoExecutionException(
        parameter + ": unknown value '" + text + "'; allowed: " + allowed);
  }

  /** Returns a constant as users write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
