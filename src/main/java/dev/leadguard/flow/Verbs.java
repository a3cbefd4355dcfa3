package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells by which verbs of HTTP a request is sent. */
final class Verbs {

  private Verbs() {}

  /** Returns the verbs that an effect can set; none if they are not known. */
  static Set<String> of(Effect.Verb verb, Site site) {
    if (verb.fixed().isPresent()) {
      return Set.of(verb.fixed().get());
    }
    Value value = site.arg(verb.from().orElseThrow());
    return value.constant().map(Set::of).orElseGet(() -> constantName(value));
  }

  /** A constant such as {@code HttpMethod.GET} has the name of the verb. */
  private static Set<String> constantName(Value value) {
    List<Value.Text> texts = value.texts();
    boolean constant = texts.size() == 1
        && value.atoms().size() == 1
        && texts.get(0).template().isHole()
        && texts.get(0).template().holes().get(0).origin() == Hole.Origin.FIELD;
    if (!constant) {
      return Set.of();
    }
    List<String> names = texts.get(0).template().holes().get(0).names();
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    boolean upper = !last.isEmpty() && last.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return upper ? Set.of(last) : Set.of();
  }

  /** Returns verbs of which one becomes another. */
  static Set<String> changed(Set<String> verbs, Effect.VerbChange change) {
    Set<String> result = new LinkedHashSet<>();
    verbs.forEach(verb -> result.add(verb.equals(change.from()) ? change.to() : verb));
    return result;
  }
}
