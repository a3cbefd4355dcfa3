package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a condition tests. {@code if (key != null) request.header(NAME, key)} is the idiom of half the real code: the header
 * is there whenever there is something to send, so it counts as set.
 *
 * @param holes the unknown values that the condition looks at
 * @param names the variables and getters in it
 * @param headers names in lower case of headers or entries that it asks for: {@code if (!headers.containsKey(NAME)) headers.add(NAME,
 *     key)} leaves the header there
 */
record Guard(Set<Hole> holes, Set<String> names, Set<String> headers) {

  /** A condition that says nothing of any value. */
  static final Guard NONE = new Guard(Set.of(), Set.of(), Set.of());

  Guard {
    holes = Set.copyOf(holes);
    names = Set.copyOf(names);
    headers = Set.copyOf(headers);
  }

  /** Returns what this condition or another one tests. */
  Guard or(Guard other) {
    Set<Hole> allHoles = new LinkedHashSet<>(holes);
    allHoles.addAll(other.holes);
    Set<String> allNames = new LinkedHashSet<>(names);
    allNames.addAll(other.names);
    Set<String> allHeaders = new LinkedHashSet<>(headers);
    allHeaders.addAll(other.headers);
    return new Guard(allHoles, allNames, allHeaders);
  }

  /** Returns whether the condition tests the value, or one of the variables that it was written with. */
  boolean tests(Value value, Set<String> valueNames) {
    return valueNames.stream().anyMatch(names::contains)
        || value.holes().stream().anyMatch(holes::contains);
  }

  /**
   * Returns what a variable can be where two paths meet. A text that one path lengthens by what the condition tests ({@code
   * if (id != null) url += "?account_id=" + id}) counts as lengthened, and so does what a list holds.
   */
  Value join(Value first, Value second) {
    if (first == second || first.equals(second)) {
      return first;
    }
    if (lengthens(first, second)) {
      return first;
    }
    return lengthens(second, first) ? second : first.or(second);
  }

  /** Returns whether each text of {@code longer} starts with one of {@code shorter} and holds what the condition tests. */
  private boolean lengthens(Value longer, Value shorter) {
    if (longer.isOnly(Value.Array.class) && shorter.isOnly(Value.Array.class)) {
      return longer.atoms().stream()
          .allMatch(all -> shorter.atoms().stream()
              .anyMatch(start ->
                  lengthens(((Value.Array) all).elements(), ((Value.Array) start).elements())));
    }
    List<Value.Text> texts = longer.texts();
    if (texts.isEmpty() || !longer.isOnly(Value.Text.class) || !shorter.isOnly(Value.Text.class)) {
      return false;
    }
    List<Template> starts = new ArrayList<>();
    shorter.texts().forEach(text -> starts.add(text.template()));
    return texts.stream()
        .allMatch(text -> starts.stream()
                .anyMatch(start -> text.template().extendsText(start)
                    || start.isLiteral() && start.text().isEmpty())
            && text.template().holes().stream().anyMatch(holes::contains));
  }

  private boolean lengthens(List<Value> longer, List<Value> shorter) {
    return longer.size() > shorter.size()
        && longer.subList(0, shorter.size()).equals(shorter)
        && longer.subList(shorter.size(), longer.size()).stream()
            .anyMatch(more -> more.holes().stream().anyMatch(holes::contains));
  }
}
