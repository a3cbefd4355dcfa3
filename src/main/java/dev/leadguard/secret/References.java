package dev.leadguard.secret;

import java.util.List;
import java.util.Locale;

/** Knows the ways of naming a value that is kept elsewhere. */
final class References {

  /** Lower case. Secret stores and configuration libraries. */
  private static final List<String> STARTS = List.of(
      "vault:",
      "vault://",
      "arn:",
      "op://",
      "secret://",
      "secret:",
      "secrets:",
      "secretsmanager:",
      "aws-secretsmanager:",
      "aws-parameterstore:",
      "ssm:",
      "sm://",
      "gcp-secret:",
      "keyvault:",
      "@microsoft.keyvault(",
      "env:",
      "env.",
      "env(",
      "file:",
      "classpath:",
      "keychain:",
      "keyring:",
      "k8s:",
      "doppler:",
      "akeyless:",
      "bao:",
      "system.getenv",
      "process.env");

  /** Beginning and end of a hole in a template. */
  private static final List<List<String>> HOLES = List.of(
      List.of("${", "}"),
      List.of("#{", "}"),
      List.of("{{", "}}"),
      List.of("$(", ")"),
      List.of("<%", "%>"),
      List.of("@{", "}"));

  private References() {}

  /** Returns whether the whole value names another. */
  static boolean isReference(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (String start : STARTS) {
      if (lower.startsWith(start) && lower.length() > start.length()) {
        return !Randomness.isRandom(value.substring(start.length()))
            || start.equals("arn:")
            || start.startsWith("@");
      }
    }
    return isBetween(value, "%", "%")
        || isBetween(value, "@", "@")
        || value.startsWith("$") && Words.isIdentifier(value.substring(1))
        || isProjectPath(lower);
  }

  /** Returns whether the value is a name as environments and properties have them: {@code A_B}, {@code a.b-c}. */
  static boolean isName(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    boolean environment =
        value.equals(upper) && value.indexOf('_') > 0 && Words.isIdentifier(value);
    return environment || Words.isPropertyKey(value);
  }

  /** Returns whether the value has a hole that some template engine fills. */
  static boolean hasHole(String value) {
    return !withoutHoles(value).equals(value);
  }

  /** Returns the text between the holes. */
  static String withoutHoles(String value) {
    String rest = value;
    for (List<String> hole : HOLES) {
      int start = rest.indexOf(hole.get(0));
      while (start >= 0) {
        int end = rest.indexOf(hole.get(1), start + hole.get(0).length());
        if (end < 0) {
          break;
        }
        rest = rest.substring(0, start) + rest.substring(end + hole.get(1).length());
        start = rest.indexOf(hole.get(0));
      }
    }
    return rest;
  }

  /** Returns the fallback of {@code ${name:fallback}} or {@code ${name:-fallback}}, or an empty text. */
  static String fallback(String value) {
    int colon = value.indexOf(':');
    if (!value.startsWith("${") || !value.endsWith("}") || colon < 0) {
      return "";
    }
    String fallback = value.substring(colon + 1, value.length() - 1);
    return fallback.startsWith("-") ? fallback.substring(1) : fallback;
  }

  private static boolean isBetween(String value, String start, String end) {
    return value.length() > start.length() + end.length()
        && value.startsWith(start)
        && value.endsWith(end)
        && Words.isIdentifier(
            value.substring(start.length(), value.length() - end.length()).replace('.', '_'));
  }

  /** {@code projects/p/secrets/s/versions/1} of Google's Secret Manager. */
  private static boolean isProjectPath(String lower) {
    return lower.startsWith("projects/") && lower.contains("/secrets/");
  }
}
