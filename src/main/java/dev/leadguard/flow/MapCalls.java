package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the methods of maps that are filled step by step. */
final class MapCalls {

  private final Walk walk;
  private final Containers containers;

  MapCalls(Walk walk, Containers containers) {
    this.walk = walk;
    this.containers = containers;
  }

  /** Applies a method of a map. */
  Optional<Value> call(Value map, Site site, State state) {
    List<Value> args = site.args();
    Value old = Containers.told(site, "");
    switch (site.name()) {
      case "put", "replace", "compute", "merge":
        if (args.size() < 2) {
          return Optional.empty();
        }
        put(map, args.get(0), given(args, site, state), site, state);
        return Optional.of(old);
      case "putIfAbsent", "computeIfAbsent":
        Value others = containers.empty(true, FixedCollections.MAP, state);
        Value computed = given(args, site, state);
        put(others, args.get(0), computed, site, state);
        containers.add(map, others, state, true);
        return Optional.of(
            site.name().equals("computeIfAbsent") && walk.fields.areCaches(map)
                ? cached(computed, state)
                : old);
      case "putAll":
        containers.fill(map, args.get(0), state);
        return Optional.of(old);
      case "remove":
        args.get(0)
            .constant()
            .ifPresentOrElse(
                name -> walk.change(map, state, one -> one.withoutHeader(name)),
                () -> walk.change(map, state, one -> one.filtered(Cause.HEADER_NAME)));
        return Optional.of(old);
      case "clear":
        walk.change(map, state, HttpState::withoutHeaders);
        return Optional.of(old);
      case "get", "getOrDefault":
        return Optional.of(get(map, site, state));
      case "entrySet":
        return Optional.of(Entries.each(map, state)
            .map(entries -> Sequences.arrayOf(entries).withType("java.util.Set"))
            .orElseGet(() -> {
              handOutObjects(map, state);
              return Entries.part(Hole.Origin.ENTRIES, map, "java.util.Set", site.at());
            }));
      case "keySet":
        return Optional.of(Entries.each(map, state)
            .map(entries -> Sequences.arrayOf(Entries.keys(entries)).withType("java.util.Set"))
            .orElseGet(() -> Entries.part(Hole.Origin.KEYS, map, "java.util.Set", site.at())));
      case "values":
        handOutObjects(map, state);
        return Optional.of(
            Entries.part(Hole.Origin.VALUES, map, "java.util.Collection", site.at()));
      case "isEmpty":
        return Optional.of(
            holdsSomething(map, state)
                ? Value.of("boolean", new Value.Bool(false))
                : Containers.told(site, "boolean"));
      default:
        return Containers.isQuestion(site.name())
            ? Optional.of(Containers.told(site, "boolean"))
            : Optional.empty();
    }
  }

  /** Returns whether there is an entry on every way. */
  private static boolean holdsSomething(Value map, State state) {
    List<HttpState> held = map.refs().stream().map(state.objects()::get).toList();
    return held.stream()
            .allMatch(one ->
                one.open().isEmpty() && one.unsafe().isEmpty() && one.soft().isEmpty())
        && held.stream()
            .flatMap(one -> one.ways().stream())
            .allMatch(way -> way.slots().values().stream()
                .anyMatch(slot -> !slot.absent() && slot.opaque().isEmpty()));
  }

  /** What a cache gives may have been made earlier, and used since. */
  private Value cached(Value computed, State state) {
    boolean changeable = walk.mutables.has(computed) || walk.mutables.takesHooks(computed.type());
    for (Value.Atom atom : computed.atoms()) {
      if (atom instanceof Value.Ref ref) {
        state
            .objects()
            .computeIfPresent(
                ref.id(),
                (id, one) -> changeable
                    ? one.opened(Cause.CLIENT)
                    : one.softened("a cache gives what was made for it"));
      } else if (atom instanceof Value.Instance object) {
        walk.fields.forgetAssignable(object, state);
      }
    }
    return computed;
  }

  /** The value of an entry is the second argument, or what a function makes of the key. */
  private Value given(List<Value> args, Site site, State state) {
    Value value = args.get(1);
    return value.atoms().get(0) instanceof Value.Function function
        ? walk.bodies.apply(function, List.of(args.get(0)), site.at(), state)
        : value;
  }

  private void put(Value map, Value key, Value value, Site site, State state) {
    Value only = state
        .elementsOf(value)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .orElse(value);
    if (only.isOnly(Value.Null.class)) {
      key.constant().ifPresent(name -> walk.change(map, state, one -> one.withoutHeader(name)));
      return;
    }
    walk.headerEffects.put(key, only, site.namesOf(1), false, Optional.empty(), map, site, state);
  }

  /** Notes that objects of the files come out of a map one does not see which: anything can be done to each of them. */
  private void handOutObjects(Value map, State state) {
    for (int ref : map.refs()) {
      for (HttpState.Headers way : state.objects().get(ref).ways()) {
        for (HttpState.Slot slot : way.slots().values()) {
          for (Value.Atom atom : slot.value().atoms()) {
            if (atom instanceof Value.Instance object) {
              walk.fields.escape(object, state, Cause.ESCAPES);
            }
          }
        }
      }
    }
  }

  private Value get(Value map, Site site, State state) {
    Value key = site.args().get(0);
    if (key.constant().isEmpty()) {
      handOutObjects(map, state);
    }
    Optional<Hole> part = Entries.partOf(key).filter(hole -> hole.origin() == Hole.Origin.KEYS);
    if (part.isPresent()) {
      return Value.hole("", Entries.asPart(Hole.Origin.VALUES, part.get()));
    }
    Optional<String> name = key.constant();
    Optional<Value> any = name.isEmpty() ? anyObject(map, state) : Optional.empty();
    if (any.isPresent()) {
      return site.args().size() == 2 ? any.get().or(site.args().get(1)) : any.get();
    }
    List<Value> values = new ArrayList<>();
    for (int ref : map.refs()) {
      HttpState one = state.objects().get(ref);
      for (HttpState.Headers way : one.ways()) {
        Optional<HttpState.Slot> slot = name.flatMap(way::slot);
        boolean certain = slot.isPresent()
            && !slot.get().absent()
            && slot.get().opaque().isEmpty()
            && one.unsafe().isEmpty();
        if (!certain) {
          Value otherwise = site.args().size() == 2
              ? site.args().get(1)
              : Value.hole(
                  "", Containers.nameless(site, name.map(List::of).orElse(List.of(site.name()))));
          return slot.map(s -> s.value().or(otherwise)).orElse(otherwise);
        }
        values.add(slot.get().value());
      }
    }
    return Value.join(values);
  }

  /** Returns what a map of objects of the files can give under a name that is not known: one of them, or nothing. */
  private static Optional<Value> anyObject(Value map, State state) {
    List<Value> objects = new ArrayList<>();
    for (int ref : map.refs()) {
      HttpState one = state.objects().get(ref);
      if (!one.open().isEmpty() || !one.unsafe().isEmpty()) {
        return Optional.empty();
      }
      one.ways().forEach(way -> way.slots().values().forEach(slot -> objects.add(slot.value())));
    }
    boolean own = !objects.isEmpty()
        && objects.stream().allMatch(object -> object.isOnly(Value.Instance.class));
    return own
        ? Optional.of(Value.join(objects).or(Value.of("", new Value.Null())))
        : Optional.empty();
  }
}
