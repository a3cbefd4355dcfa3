package dev.leadguard.contract;

import java.util.Locale;

/** Compares host names: without case, port and trailing dot. */
final class HostPattern {

  private static final String ANY = "*";

  private HostPattern() {}

  /**
   * Returns whether a host matches a pattern of the contract.
   *
   * @param pattern lower case: an exact name, {@code *.example.com} for every name below it but not itself, {@code *} for
   *     every host
   * @param host as written in a URL; may have a port
   */
  static boolean matches(String pattern, String host) {
    String name = normal(host);
    if (pattern.equals(ANY)) {
      return !name.isEmpty();
    }
    if (pattern.startsWith("*.")) {
      return name.length() > pattern.length() - 1 && name.endsWith(pattern.substring(1));
    }
    return name.equals(pattern);
  }

  /** Returns whether a text is a pattern: labels of letters, digits and inner hyphens, in lower case. */
  static boolean isValid(String pattern) {
    if (pattern.equals(ANY)) {
      return true;
    }
    String name = pattern.startsWith("*.") ? pattern.substring(2) : pattern;
    int label = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '.') {
        if (i == label || name.charAt(label) == '-' || name.charAt(i - 1) == '-') {
          return false;
        }
        label = i + 1;
      } else if (!isLabelPart(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabelPart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  private static String normal(String host) {
    int colon = host.indexOf(':');
    String name = colon >= 0 ? host.substring(0, colon) : host;
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return bare.toLowerCase(Locale.ROOT);
  }
}
