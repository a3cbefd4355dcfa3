package dev.leadguard.analysis;

import dev.leadguard.model.Span;
import java.util.Comparator;

/**
 * A request that could not be judged, with the reason: a line of the unknowns ledger.
 *
 * @param rule the rule that stays silent
 * @param cause a short word in capitals, such as ESCAPES or CONDITIONAL
 * @param remedy one sentence on what would settle it
 */
public record Unknown(String rule, String api, String path, Span at, String cause, String remedy)
    implements Comparable<Unknown> {

  private static final Comparator<Unknown> ORDER = Comparator.comparing(Unknown::path)
      .thenComparing(Unknown::at)
      .thenComparing(Unknown::rule)
      .thenComparing(Unknown::cause)
      .thenComparing(Unknown::api);

  /** Orders by path, line, column, rule. */
  @Override
  public int compareTo(Unknown other) {
    return ORDER.compare(this, other);
  }
}
