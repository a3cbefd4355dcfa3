package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Collects the literals that are used as keys. */
final class KeysFound {

  private final Map<Place, KeyUse> found = new TreeMap<>();

  private final Map<String, KeyUse> proven = new LinkedHashMap<>();

  /**
   * Adds a use. The one of a literal stays of which least is only likely.
   *
   * @param known whether the place says that the value is a key of this API
   */
  void add(Api api, boolean known, String key, Place at, Set<String> soft, List<Trace> trace) {
    KeyUse use = new KeyUse(api, known, at, key.length(), false, "", List.copyOf(soft), trace);
    found.merge(
        at,
        use,
        (old, latest) -> latest.softLinks().size() < old.softLinks().size() ? latest : old);
    boolean telling = Looks.of(api, key) == Looks.KEY || Looks.of(api, key) == Looks.UUID;
    if (soft.isEmpty() && telling) {
      proven.putIfAbsent(key, use);
    }
  }

  /** Returns the uses in the order of the literals; one for each literal. */
  List<KeyUse> all() {
    return List.copyOf(found.values());
  }

  /** Returns whether a literal is among them. */
  boolean has(Place at) {
    return found.containsKey(at);
  }

  /** Returns the first use of a key of which nothing is only likely. */
  Optional<KeyUse> proven(String key) {
    return Optional.ofNullable(proven.get(key));
  }

  /** Changes the use of a literal, if there is one. */
  void change(Place at, UnaryOperator<KeyUse> change) {
    found.computeIfPresent(at, (place, use) -> change.apply(use));
  }
}
