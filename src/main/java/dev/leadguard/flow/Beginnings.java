package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands for many texts by what they begin with: one text for each host, with all that those of the host have in common at the
 * start, and one for the others, of which nothing is known.
 */
final class Beginnings {

  private static final Template ANYTHING =
      Template.of(new Hole(false, Hole.Origin.OTHER, List.of(), Place.NONE, Cause.BUDGET));

  private Beginnings() {}

  /** Returns at most {@link Value#MAX_ATOMS} texts; each of the given ones is one of them, or begins like one of them. */
  static List<Value.Text> of(List<Value.Text> texts) {
    Map<String, Value.Text> byHost = new LinkedHashMap<>();
    for (Value.Text text : texts) {
      byHost.merge(hostOf(text.template()), text, Beginnings::shared);
    }
    if (byHost.size() > Value.MAX_ATOMS) {
      return List.of(new Value.Text(ANYTHING, Value.Made.NOT));
    }
    return List.copyOf(byHost.values());
  }

  /** Returns scheme and host of a text that is seen to have both, else the empty text. */
  private static String hostOf(Template text) {
    String start = text.prefix();
    int scheme = start.indexOf("://");
    int end = scheme < 0 ? -1 : start.indexOf('/', scheme + 3);
    return end < 0 ? "" : start.substring(0, end);
  }

  private static Value.Text shared(Value.Text first, Value.Text second) {
    if (first.template().equals(second.template())) {
      return first;
    }
    return hostOf(first.template()).isEmpty()
        ? new Value.Text(ANYTHING, first.made())
        : new Value.Text(shared(first.template(), second.template()), first.made());
  }

  private static Template shared(Template first, Template second) {
    List<Template.Piece> pieces = new ArrayList<>();
    int common = 0;
    int shorter = Math.min(first.pieces().size(), second.pieces().size());
    while (common < shorter && first.pieces().get(common).equals(second.pieces().get(common))) {
      pieces.add(first.pieces().get(common++));
    }
    boolean bothLiteral = common < shorter
        && first.pieces().get(common) instanceof Template.Lit
        && second.pieces().get(common) instanceof Template.Lit;
    if (bothLiteral) {
      Template.Lit lit = (Template.Lit) first.pieces().get(common);
      String text = commonStart(lit.text(), ((Template.Lit) second.pieces().get(common)).text());
      if (!text.isEmpty()) {
        pieces.add(new Template.Lit(text, lit.at()));
      }
    }
    return new Template(pieces).plus(ANYTHING);
  }

  private static String commonStart(String first, String second) {
    int end = 0;
    while (end < Math.min(first.length(), second.length())
        && first.charAt(end) == second.charAt(end)) {
      end++;
    }
    return first.substring(0, end);
  }
}
