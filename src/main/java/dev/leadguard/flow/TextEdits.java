package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes texts as the methods of strings do; what depends on a part that is not known gives a text that is not. */
final class TextEdits {

  private TextEdits() {}

  /** Returns a text of which nothing is known. */
  static Value unknown() {
    return Value.hole(
        TextCalls.STRING, Walk.hole(Hole.Origin.CALL, List.of(), Place.NONE, Cause.URL));
  }

  /** Cuts a text that is known in full at places that are known. */
  static Value substring(Value target, List<Value> args) {
    Optional<String> text = target.constant();
    List<Integer> bounds = new ArrayList<>();
    for (Value arg : args) {
      arg.constant()
          .filter(bound -> bound.matches("\\d{1,6}"))
          .map(Integer::valueOf)
          .ifPresent(bounds::add);
    }
    if (text.isEmpty() || text.get().isEmpty() || bounds.size() != args.size()) {
      return unknown();
    }
    int start = bounds.get(0);
    int end = bounds.size() > 1 ? bounds.get(1) : text.get().length();
    return start <= end && end <= text.get().length()
        ? Value.text(text.get().substring(start, end), placeOf(target))
        : unknown();
  }

  /** Cuts a text that is known in full at each occurrence of a character that is no expression. */
  static Optional<List<Value>> split(Value target, List<Value> args) {
    Optional<String> separator =
        args.get(0).constant().filter(text -> text.matches("[ ,;:/=#@&_-]"));
    if (separator.isEmpty() || target.constant().filter(text -> !text.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Place at = placeOf(target);
    List<Value> parts = new ArrayList<>();
    for (String part : target.constant().get().split(separator.get())) {
      parts.add(Value.text(part, at));
    }
    return Optional.of(parts);
  }

  /** Replaces in literals where both sides are literal and no expression; else the text is not known. */
  static Value replace(Value target, List<Value> args, String method) {
    Optional<String> from = args.get(0).constant();
    Optional<String> to = args.size() > 1 ? args.get(1).constant() : Optional.empty();
    boolean literal =
        method.equals("replace") && from.isPresent() && !from.get().isEmpty();
    if (!literal || target.constant().isEmpty()) {
      return unknown();
    }
    if (to.isPresent()) {
      return mapLiterals(target, text -> text.replace(from.get(), to.get()));
    }
    List<Value> pieces = new ArrayList<>();
    Place at = placeOf(target);
    String rest = target.constant().get();
    for (int i = rest.indexOf(from.get()); i >= 0; i = rest.indexOf(from.get())) {
      pieces.add(Value.text(rest.substring(0, i), at));
      pieces.add(args.get(1));
      rest = rest.substring(i + from.get().length());
    }
    pieces.add(Value.text(rest, at));
    return Value.concat(pieces, part -> part);
  }

  /** Applies a method that leaves a text as it is, but for case and blanks. */
  static Value same(Value text, String method) {
    return switch (method) {
      case "toLowerCase" -> mapLiterals(text, literal -> literal.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> mapLiterals(text, literal -> literal.toUpperCase(Locale.ROOT));
      case "trim", "strip" -> text.constant().isPresent() ? mapLiterals(text, String::strip) : text;
      default -> text;
    };
  }

  /** Turns round a text that is known in full. */
  static Value reversed(Value value) {
    return value.texts().size() == 1 && value.constant().isPresent()
        ? value.mapTexts(template -> template.pieces().isEmpty()
            ? template
            : Template.of(
                new StringBuilder(template.text()).reverse().toString(),
                template.literals().get(0).at()))
        : unknown();
  }

  /** Returns the text of an array of characters or bytes that are all known. */
  static Optional<Value> characters(Value array, State state) {
    List<Value> elements = state.elementsOf(array).orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (Value element : elements) {
      Optional<String> one = element.constant();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      if (element.type().equals("char")) {
        text.append(one.get());
      } else if (one.get().matches("[1-9][0-9]{0,2}|0x[0-9a-f]{1,2}")) {
        text.append((char) (int) Integer.decode(one.get()));
      } else {
        return Optional.empty();
      }
    }
    return elements.isEmpty()
        ? Optional.empty()
        : Optional.of(Value.text(text.toString(), placeOf(elements.get(0))));
  }

  /** Changes each literal of a text; what is not known between them stays. */
  static Value mapLiterals(Value value, UnaryOperator<String> change) {
    return value.mapTexts(template -> new Template(template.pieces().stream()
        .map(piece -> piece instanceof Template.Lit lit
            ? (Template.Piece) new Template.Lit(change.apply(lit.text()), lit.at())
            : piece)
        .toList()));
  }

  private static Place placeOf(Value text) {
    return text.texts().get(0).template().literals().get(0).at();
  }
}
