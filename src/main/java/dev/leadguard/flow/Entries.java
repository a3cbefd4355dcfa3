package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stands for the entries of a map that is filled step by step: for each one where they are certain, and with one that stands for
 * all where they are not.
 */
final class Entries {

  private static final int MAX_ENTRIES = 16;

  /** Begins the name of a hole that stands for a part of each entry of a map; the map's number follows. */
  private static final String MARK = "#";

  private Entries() {}

  /** Returns what a function is given that a map runs for each entry: keys with their values. */
  static List<List<Value>> keysWithValues(Value map, State state) {
    return each(map, state)
        .map(entries -> entries.stream()
            .map(entry -> ((Value.Array) entry.atoms().get(0)).elements())
            .toList())
        .orElseGet(() -> List.of(anyEntry(map)));
  }

  /**
   * Returns the entries that a map has on every way, each a key and a value; behind them, if there can be more, one that stands for
   * all.
   *
   * @return nothing if no entry is certain, or there are too many to look at each
   */
  static Optional<List<Value>> each(Value map, State state) {
    if (map.refs().size() != 1) {
      return Optional.empty();
    }
    HttpState held = state.objects().get(map.refs().get(0));
    if (held.ways().size() != 1 || !held.unsafe().isEmpty() || !held.soft().isEmpty()) {
      // Who takes over all entries takes over what is only likely as well.
      return Optional.empty();
    }
    List<Value> entries = new ArrayList<>();
    boolean more = !held.open().isEmpty();
    for (HttpState.Slot slot : held.ways().get(0).slots().values()) {
      if (slot.absent() || !slot.opaque().isEmpty()) {
        more = true;
      } else {
        Place at = slot.settings().stream().findFirst().map(Setting::at).orElse(Place.NONE);
        entries.add(entry(List.of(Value.text(slot.name(), at), slot.value())));
      }
    }
    if (entries.isEmpty() && more || entries.size() > MAX_ENTRIES) {
      return Optional.empty();
    }
    if (more) {
      entries.add(entry(anyEntry(map)));
    }
    return Optional.of(entries);
  }

  /** Returns a key and a value that stand for those of all entries. */
  private static List<Value> anyEntry(Value map) {
    return List.of(
        part(Hole.Origin.KEYS, map, "java.lang.String", Place.NONE),
        part(Hole.Origin.VALUES, map, "", Place.NONE));
  }

  private static Value entry(List<Value> keyAndValue) {
    return Sequences.arrayOf(keyAndValue).withType(FixedCollections.ENTRY);
  }

  /** Returns the keys of entries. */
  static List<Value> keys(List<Value> entries) {
    return entries.stream()
        .map(entry -> ((Value.Array) entry.atoms().get(0)).elements().get(0))
        .toList();
  }

  /** Returns the name or the value of each header that an object holds, one that stands for all. */
  static Optional<Value> partOfEach(Value object, boolean name, Site site, State state) {
    boolean known = object.refs().size() == 1
        && object.isOnly(Value.Ref.class)
        && state.objects().containsKey(object.refs().get(0));
    return known
        ? Optional.of(
            name
                ? part(Hole.Origin.KEYS, object, "java.lang.String", site.at())
                : part(Hole.Origin.VALUES, object, "", site.at()))
        : Optional.empty();
  }

  /** Returns the maps of one of which a header name is the key of each entry; none if it is no such key. */
  static List<HttpState> mapsOfKey(Value name, State state) {
    return partOf(name).filter(hole -> hole.origin() == Hole.Origin.KEYS).stream()
        .flatMap(hole -> hole.names().stream())
        .map(mark -> state.objects().get(Integer.parseInt(mark.substring(MARK.length()))))
        .toList();
  }

  /** Returns what stands for a part of each entry of a map, of whichever it is if it can be several. */
  static Value part(Hole.Origin origin, Value map, String type, Place at) {
    List<String> marks = map.refs().stream().map(ref -> MARK + ref).toList();
    return Value.hole(type, Walk.hole(origin, marks, at, Cause.HEADER_NAME));
  }

  /** Returns a part of the same entry, or of all of them. */
  static Hole asPart(Hole.Origin origin, Hole hole) {
    return new Hole(false, origin, hole.names(), hole.at(), hole.cause());
  }

  /** Returns the hole of a value that is a view of a map or a part of each of its entries. */
  static Optional<Hole> partOf(Value value) {
    if (value.atoms().size() != 1
        || !(value.atoms().get(0) instanceof Value.Text text)
        || !text.template().isHole()) {
      return Optional.empty();
    }
    return Optional.of(text.template().holes().get(0))
        .filter(hole -> hole.origin() == Hole.Origin.ENTRIES
            || hole.origin() == Hole.Origin.KEYS
            || hole.origin() == Hole.Origin.VALUES);
  }
}
