package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes and reads lists, maps and entries of which each element is named in the call that makes them. */
final class FixedCollections {

  /** A map that is known in full is the list of its keys and values in turn. */
  static final String MAP = "java.util.Map";

  static final String ENTRY = "java.util.Map.Entry";

  private static final List<String> ENTRY_PARTS = List.of("getKey", "getValue");

  private final Walk walk;

  FixedCollections(Walk walk) {
    this.walk = walk;
  }

  /** Applies a static method that makes a collection of its arguments. */
  Optional<Value> ofType(Site site, State state) {
    List<Value> args = site.args();
    switch (site.owner() + "." + site.name()) {
      case "java.util.Map.of":
        return args.size() % 2 == 0 ? Optional.of(fixed(MAP, args)) : Optional.empty();
      case "java.util.Map.ofEntries":
        return mapOf(args, state);
      case "java.util.Collections.singletonMap":
        return Optional.of(fixed(MAP, args));
      case "java.util.Map.entry":
        return Optional.of(fixed(ENTRY, args));
      case "java.util.List.of",
          "java.util.Set.of",
          "java.util.Collections.singletonList",
          "java.util.Collections.singleton",
          "java.util.stream.Stream.of":
        return Optional.of(listOf(args, Value.Array.FIXED));
      case "java.util.Arrays.asList":
        return Optional.of(listOf(args, walk.budget.newObject()));
      default:
        return Optional.empty();
    }
  }

  /** Applies a method of a collection of which each element is known. */
  static Optional<Value> call(Value target, Site site, State state) {
    List<Value> parts = state.elementsOf(target).orElse(List.of());
    if (target.type().equals(MAP) && state.elementsOf(target).isPresent()) {
      return site.name().equals("entrySet")
          ? Optional.of(fixed("java.util.Set", entriesOf(parts)))
          : inMap(parts, site);
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (target.type().equals(ENTRY) && ENTRY_PARTS.contains(site.name())) {
      return Optional.of(parts.get(ENTRY_PARTS.indexOf(site.name())));
    }
    boolean element = target.type().equals("java.util.List") && site.name().equals("get");
    return element ? Optional.of(elementOf(parts, site.args().get(0))) : Optional.empty();
  }

  private static Optional<Value> mapOf(List<Value> entries, State state) {
    List<Value> keysAndValues = new ArrayList<>();
    for (Value entry : entries) {
      Optional<List<Value>> parts = state.elementsOf(entry).filter(all -> all.size() == 2);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      keysAndValues.addAll(parts.get());
    }
    return Optional.of(fixed(MAP, keysAndValues));
  }

  private static Value fixed(String type, List<Value> elements) {
    return Value.of(type, new Value.Array(Value.Array.FIXED, elements));
  }

  /** Returns a list, or the array whose elements it has. */
  private static Value listOf(List<Value> args, int id) {
    if (args.size() == 1 && args.get(0).type().endsWith("[]")) {
      return args.get(0);
    }
    return Value.of("java.util.List", new Value.Array(id, args));
  }

  /** Returns the entries of a map that is known in full. */
  static List<Value> entriesOf(List<Value> keysAndValues) {
    List<Value> entries = new ArrayList<>();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      entries.add(fixed(ENTRY, keysAndValues.subList(i, i + 2)));
    }
    return entries;
  }

  /** Looks into a map that is known in full. */
  private static Optional<Value> inMap(List<Value> keysAndValues, Site site) {
    if (site.name().equals("keySet") || site.name().equals("values")) {
      List<Value> half = new ArrayList<>();
      for (int i = site.name().equals("keySet") ? 0 : 1; i < keysAndValues.size(); i += 2) {
        half.add(keysAndValues.get(i));
      }
      return Optional.of(fixed("java.util.Collection", half));
    }
    boolean get = site.name().equals("get") || site.name().equals("getOrDefault");
    Optional<String> name = get ? site.args().get(0).constant() : Optional.empty();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      if (name.isPresent() && keysAndValues.get(i).constant().equals(name)) {
        return Optional.of(keysAndValues.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Returns one element, or what any can be if it is not known which. */
  private static Value elementOf(List<Value> elements, Value index) {
    Optional<Integer> place =
        index.constant().filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    return place.isPresent() && place.get() < elements.size()
        ? elements.get(place.get())
        : Value.join(elements);
  }
}
