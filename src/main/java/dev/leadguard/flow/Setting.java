package dev.leadguard.flow;

import java.util.Comparator;

/**
 * What gives a request a header or a parameter.
 *
 * @param at the method-name token of the call, or the literal of a URL or a map that names it
 * @param type qualified type of the object that the call puts the header on: a request, a client, a map; empty for a literal, or
 *     if it is not known
 * @param isIntercepted whether an interceptor of the client does it
 */
public record Setting(Place at, String type, boolean isIntercepted) implements Comparable<Setting> {

  private static final Comparator<Setting> ORDER = Comparator.comparing(Setting::at)
      .thenComparing(Setting::type)
      .thenComparing(Setting::isIntercepted);

  /** Orders by place. */
  @Override
  public int compareTo(Setting other) {
    return ORDER.compare(this, other);
  }

  Setting intercepted() {
    return new Setting(at, type, true);
  }
}
