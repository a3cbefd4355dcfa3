package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in the patterns of {@code String.format} and {@code MessageFormat}. */
final class TextFormats {

  private final Walk walk;

  TextFormats(Walk walk) {
    this.walk = walk;
  }

  /** Fills in {@code %s} and its like, by the arguments behind the pattern. */
  Value format(List<Value> args, State state) {
    Optional<Template> pattern = onlyText(args.get(0));
    if (pattern.isEmpty()) {
      return TextEdits.unknown();
    }
    List<Value> values = spread(args.subList(1, args.size()), state);
    List<Value> pieces = new ArrayList<>();
    int next = 0;
    for (Template.Piece piece : pattern.get().pieces()) {
      if (piece instanceof Template.Gap gap) {
        pieces.add(Value.text(Template.of(gap.hole())));
        continue;
      }
      Template.Lit lit = (Template.Lit) piece;
      String text = lit.text();
      int from = 0;
      for (int i = text.indexOf('%');
          i >= 0 && i + 1 < text.length();
          i = text.indexOf('%', from)) {
        pieces.add(Value.text(text.substring(from, i), lit.at()));
        int end = conversionEnd(text, i + 1);
        if (end < 0) {
          return TextEdits.unknown();
        }
        char conversion = text.charAt(end);
        int dollar = text.substring(i, end).indexOf('$');
        if (conversion == '%') {
          pieces.add(Value.text("%", lit.at()));
        } else if (conversion == 'n') {
          pieces.add(Value.text("\n", lit.at()));
        } else {
          int index = dollar > 0 ? Integer.parseInt(text.substring(i + 1, i + dollar)) - 1 : next++;
          if (index < 0 || index >= values.size()) {
            return TextEdits.unknown();
          }
          Value value = walk.expressions.asText(values.get(index), state);
          pieces.add(conversion == 'd' ? asInert(value) : value);
        }
        from = end + 1;
      }
      pieces.add(Value.text(text.substring(from), lit.at()));
    }
    return Value.concat(pieces, part -> part);
  }

  /** Returns where a conversion such as {@code 1$-5s} ends, or -1. */
  private static int conversionEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || c == '%') {
        return i;
      }
      if (!Character.isDigit(c) && "$-#+ 0,(.".indexOf(c) < 0 || i - from > 8) {
        return -1;
      }
    }
    return -1;
  }

  private static Value asInert(Value value) {
    return value.mapTexts(
        template -> template.isHole() ? Template.of(template.holes().get(0).asInert()) : template);
  }

  /** {@code {0}} stands for the first argument; anything more elaborate, quotes too, is not followed. */
  Value message(List<Value> args, State state) {
    Optional<String> pattern = args.get(0).constant();
    if (pattern.isEmpty() || pattern.get().indexOf('\'') >= 0) {
      return TextEdits.unknown();
    }
    List<Value> values = spread(args.subList(1, args.size()), state);
    Place at = args.get(0).texts().get(0).template().literals().get(0).at();
    List<Value> pieces = new ArrayList<>();
    String rest = pattern.get();
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      int close = rest.indexOf('}', open);
      String index = close < 0 ? "" : rest.substring(open + 1, close);
      boolean known = index.length() == 1
          && Character.isDigit(index.charAt(0))
          && index.charAt(0) - '0' < values.size();
      if (!known) {
        return TextEdits.unknown();
      }
      pieces.add(Value.text(rest.substring(0, open), at));
      pieces.add(walk.expressions.asText(values.get(index.charAt(0) - '0'), state));
      rest = rest.substring(close + 1);
    }
    pieces.add(Value.text(rest, at));
    return Value.concat(pieces, part -> part);
  }

  /** Returns the arguments of {@code format} from the pattern on. */
  static List<Value> skipLocale(List<Value> args) {
    boolean locale = args.size() > 1
        && !args.get(0).type().equals(TextCalls.STRING)
        && args.get(0).constant().isEmpty();
    return locale ? args.subList(1, args.size()) : args;
  }

  /** Returns the elements of a single array or list, or the values as they are. */
  private static List<Value> spread(List<Value> values, State state) {
    return values.size() == 1 ? state.elementsOf(values.get(0)).orElse(values) : values;
  }

  private static Optional<Template> onlyText(Value value) {
    List<Value.Text> texts = value.texts();
    return texts.size() == 1 && value.atoms().size() == 1
        ? Optional.of(texts.get(0).template())
        : Optional.empty();
  }
}
