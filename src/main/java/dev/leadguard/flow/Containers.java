package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Maps and lists that are filled step by step. What a map holds is kept like the headers of a request, since that is what it
 * becomes: its keys are their names. A list holds the headers of the objects that were added to it, and its elements in their
 * order, as long as every change of it is one at its end.
 *
 * <p>A loop over a map, and a function that is run for each of its entries, see one entry that stands for all: a header with
 * its key for a name is all headers that the map holds.
 */
final class Containers {

  private static final Set<String> MAPS = Set.of(
      "java.util.HashMap",
      "java.util.LinkedHashMap",
      "java.util.TreeMap",
      "java.util.Hashtable",
      "java.util.concurrent.ConcurrentHashMap",
      "java.util.concurrent.ConcurrentSkipListMap");

  private static final Set<String> LISTS = Set.of(
      "java.util.ArrayList",
      "java.util.LinkedList",
      "java.util.HashSet",
      "java.util.LinkedHashSet",
      "java.util.Vector",
      "java.util.concurrent.CopyOnWriteArrayList",
      Sequences.JOINER);

  /** Collectors that leave the elements of a stream as they are. */
  private static final Set<String> COLLECTORS =
      Set.of("toList", "toSet", "toUnmodifiableList", "toUnmodifiableSet");

  private static final Set<String> INTERFACES = Set.of(
      "java.util.Map",
      "java.util.SortedMap",
      "java.util.NavigableMap",
      "java.util.concurrent.ConcurrentMap",
      "java.util.Collection",
      "java.util.List",
      "java.util.Set",
      "java.util.Queue",
      "java.util.Deque");

  /** Static methods that give what they are given, or a copy of it. */
  private static final Set<String> COPIES = Set.of(
      "java.util.Map.copyOf",
      "java.util.List.copyOf",
      "java.util.Set.copyOf",
      "java.util.Collections.unmodifiableMap",
      "java.util.Collections.unmodifiableList",
      "java.util.Collections.unmodifiableCollection",
      "java.util.Collections.synchronizedMap",
      "java.util.Collections.synchronizedList");

  /** Static methods that make a map or a list without content. */
  private static final Set<String> EMPTY =
      Set.of("java.util.Collections.emptyMap", "java.util.Collections.emptyList");

  /** Methods that tell something of a container and leave it as it is. */
  private static final Set<String> QUESTIONS = Set.of(
      "containsKey",
      "containsValue",
      "contains",
      "isEmpty",
      "size",
      "equals",
      "hashCode",
      "hasNext");

  /** Methods of collections and streams that give a stream of the same elements. */
  private static final Set<String> STREAM_STEPS =
      Set.of("stream", "parallelStream", "sequential", "sorted", "distinct", "unordered");

  /** Methods of views and lists that lead to the same elements. */
  private static final Set<String> WAYS_IN = Set.of(
      "stream",
      "parallelStream",
      "iterator",
      "listIterator",
      "next",
      "toArray",
      "toList",
      "get",
      "getFirst",
      "getLast");

  private static final int MAX_ENTRIES = 16;

  /** Begins the name of a hole that stands for a part of each entry of a map; the map's number follows. */
  private static final String MARK = "#";

  private final Walk walk;
  private final Set<Integer> maps = new TreeSet<>();
  private final Set<Integer> lists = new TreeSet<>();
  private final Sequences sequences;

  Containers(Walk walk) {
    this.walk = walk;
    this.sequences = walk.sequences;
  }

  /** Returns whether a number is that of a map or a list. */
  boolean isOne(int id) {
    return maps.contains(id) || lists.contains(id);
  }

  /** Returns whether a type is that of a map or a list. */
  static boolean isOne(String type) {
    return MAPS.contains(type) || LISTS.contains(type) || INTERFACES.contains(type);
  }

  // ---------------------------------------------------------------- making them

  /** Applies {@code new} of a map or a list. */
  Optional<Value> create(Site site, State state) {
    boolean map = MAPS.contains(site.owner());
    if (!map && !LISTS.contains(site.owner())) {
      return Optional.empty();
    }
    Value made = empty(map, site.owner(), state);
    if (site.owner().equals(Sequences.JOINER)) {
      sequences.joins(made.refs().get(0), site.args());
      return Optional.of(made);
    }
    if (site.args().size() == 1 && mayHold(site.args().get(0), state)) {
      fill(made, site.args().get(0), state);
    }
    return Optional.of(made);
  }

  /** A size and a comparator are no content. */
  private static boolean mayHold(Value arg, State state) {
    boolean function = arg.isOnly(Value.Function.class);
    boolean comparator = arg.type().equals("java.util.Comparator")
        || arg.holes().stream().anyMatch(hole -> hole.names().contains("CASE_INSENSITIVE_ORDER"));
    return !JdkTypes.isInert(arg.type()) && !function && !comparator;
  }

  private Value empty(boolean map, String type, State state) {
    int id = walk.newObject();
    (map ? maps : lists).add(id);
    state.objects().put(id, HttpState.fresh(id));
    if (!map) {
      sequences.start(id, state);
    }
    return Value.ref(type, id);
  }

  /** Applies a static method that makes a map or a list of what it is given. */
  Optional<Value> ofType(Site site, State state) {
    String method = site.owner() + "." + site.name();
    if (COPIES.contains(method) && site.args().size() == 1) {
      return Optional.of(site.args().get(0));
    }
    if (EMPTY.contains(method)) {
      return Optional.of(empty(method.endsWith("Map"), FixedCollections.MAP, state));
    }
    switch (method) {
      case "java.util.Collections.singletonMap", "java.util.Map.entry":
        return Optional.of(Value.of(
            method.endsWith("entry") ? FixedCollections.ENTRY : FixedCollections.MAP,
            new Value.Array(Value.Array.FIXED, site.args())));
      case "java.util.Arrays.stream":
        return site.args().size() == 1 && isStream(site.args().get(0), state)
            ? Optional.of(site.args().get(0).withType("java.util.stream.Stream"))
            : Optional.empty();
      case "java.util.Collections.addAll":
        return addAll(site, state);
      case "java.util.Map.ofEntries":
        return entries(site.args(), state);
      case "java.util.Collections.singletonList", "java.util.Collections.singleton":
        return Optional.of(
            Value.of("java.util.List", new Value.Array(Value.Array.FIXED, site.args())));
      default:
        return Optional.empty();
    }
  }

  private Optional<Value> addAll(Site site, State state) {
    Value list = site.args().get(0);
    if (!isAll(list, lists, state)) {
      return Optional.empty();
    }
    List<Value> more = site.args().subList(1, site.args().size());
    boolean asArray = more.size() == 1 && more.get(0).type().endsWith("[]");
    sequences.append(
        list,
        asArray ? sequences.of(more.get(0), state) : Optional.of(Sequences.arrayOf(more)),
        state);
    more.forEach(element -> add(list, element, state, false));
    return Optional.of(told(site, "boolean"));
  }

  private static Optional<Value> entries(List<Value> entries, State state) {
    List<Value> keysAndValues = new ArrayList<>();
    for (Value entry : entries) {
      Optional<List<Value>> parts = state.elementsOf(entry).filter(all -> all.size() == 2);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      keysAndValues.addAll(parts.get());
    }
    return Optional.of(
        Value.of(FixedCollections.MAP, new Value.Array(Value.Array.FIXED, keysAndValues)));
  }

  // ---------------------------------------------------------------- using them

  /** Applies a method of a map, of a list, or of what a map gives out; nothing if it is none that is known. */
  Optional<Value> call(Value target, Site site, State state) {
    if (isAll(target, maps, state)) {
      return onMap(target, site, state);
    }
    if (site.name().equals("toArray")) {
      Optional<Value> array = sequences.textsOf(target, state);
      if (array.isPresent()) {
        return array;
      }
    }
    if (STREAM_STEPS.contains(site.name()) && isStream(target, state)) {
      return Optional.of(target.withType("java.util.stream.Stream"));
    }
    if (isGathered(target, site, state)) {
      Value list = empty(false, "", state);
      fill(list, target, state);
      return Optional.of(list);
    }
    if (isAll(target, lists, state)) {
      return onList(target, site, state);
    }
    return partOf(target).flatMap(hole -> onPart(target, hole, site));
  }

  /** Returns whether a call makes a list or an array of what a stream holds, as it is. */
  private static boolean isGathered(Value target, Site site, State state) {
    boolean stream = target.type().equals("java.util.stream.Stream")
        && !target.refs().isEmpty()
        && target.isOnly(Value.Ref.class)
        && state.objects().keySet().containsAll(target.refs());
    boolean asItIs = site.name().equals("collect")
        && site.args().size() == 1
        && site.args().get(0).holes().stream()
            .anyMatch(hole -> hole.names().stream().anyMatch(COLLECTORS::contains));
    return stream && (asItIs || site.name().equals("toList") || site.name().equals("toArray"));
  }

  /** Returns whether a value is a collection or stream of which each element is known. */
  private static boolean isStream(Value value, State state) {
    return value.isOnly(Value.Array.class)
        && state.elementsOf(value).isPresent()
        && !value.type().equals(FixedCollections.MAP)
        && !value.type().equals(FixedCollections.ENTRY);
  }

  private static boolean isAll(Value value, Set<Integer> ids, State state) {
    return !value.refs().isEmpty()
        && value.isOnly(Value.Ref.class)
        && ids.containsAll(value.refs())
        && state.objects().keySet().containsAll(value.refs());
  }

  private Optional<Value> onMap(Value map, Site site, State state) {
    List<Value> args = site.args();
    Value old = told(site, "");
    switch (site.name()) {
      case "put", "replace", "compute", "merge":
        if (args.size() < 2) {
          return Optional.empty();
        }
        put(map, args.get(0), given(args, site, state), site, state);
        return Optional.of(old);
      case "putIfAbsent", "computeIfAbsent":
        Value others = empty(true, FixedCollections.MAP, state);
        Value computed = given(args, site, state);
        put(others, args.get(0), computed, site, state);
        add(map, others, state, true);
        return Optional.of(
            site.name().equals("computeIfAbsent") && walk.fields.areCaches(map)
                ? cached(computed, state)
                : old);
      case "putAll":
        fill(map, args.get(0), state);
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
        return Optional.of(eachEntry(map, state)
            .map(entries -> Sequences.arrayOf(entries).withType("java.util.Set"))
            .orElseGet(() -> part(Hole.Origin.ENTRIES, map, "java.util.Set", site)));
      case "keySet":
        return Optional.of(eachEntry(map, state)
            .map(entries -> Sequences.arrayOf(keys(entries)).withType("java.util.Set"))
            .orElseGet(() -> part(Hole.Origin.KEYS, map, "java.util.Set", site)));
      case "values":
        return Optional.of(part(Hole.Origin.VALUES, map, "java.util.Collection", site));
      default:
        return QUESTIONS.contains(site.name())
            ? Optional.of(told(site, "boolean"))
            : Optional.empty();
    }
  }

  /** What a cache gives may have been made earlier, and used since. */
  private Value cached(Value computed, State state) {
    boolean changeable = walk.isMutable(computed) || walk.takesHooks(computed.type());
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

  private Value get(Value map, Site site, State state) {
    Value key = site.args().get(0);
    Optional<Hole> part = partOf(key).filter(hole -> hole.origin() == Hole.Origin.KEYS);
    if (part.isPresent()) {
      return Value.hole("", asPart(Hole.Origin.VALUES, part.get()));
    }
    Optional<String> name = key.constant();
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
              : Value.hole("", nameless(site, name.map(List::of).orElse(List.of(site.name()))));
          return slot.map(s -> s.value().or(otherwise)).orElse(otherwise);
        }
        values.add(slot.get().value());
      }
    }
    return Value.join(values);
  }

  private Optional<Value> onList(Value list, Site site, State state) {
    switch (site.name()) {
      case "add", "addFirst", "addLast", "addAll":
        boolean several = site.name().equals("addAll");
        boolean atEnd = site.args().size() == 1 && !site.name().equals("addFirst");
        Value added = site.args().get(site.args().size() - 1);
        Optional<Value> more =
            several ? sequences.of(added, state) : Optional.of(Sequences.arrayOf(List.of(added)));
        sequences.append(list, atEnd ? more : Optional.empty(), state);
        add(list, added, state, false);
        return Optional.of(list.type().equals(Sequences.JOINER) ? list : told(site, "boolean"));
      case "toString":
        return sequences.joined(list, state);
      case "clear":
        list.refs().forEach(ref -> sequences.start(ref, state));
        walk.change(list, state, HttpState::withoutHeaders);
        return Optional.of(told(site, "void"));
      case "remove", "removeIf", "removeAll", "retainAll":
        list.refs().forEach(ref -> sequences.forget(ref, state));
        walk.change(list, state, one -> one.filtered(Cause.HEADER_NAME));
        return Optional.of(told(site, "boolean"));
      default:
        if (QUESTIONS.contains(site.name())) {
          return Optional.of(told(site, "boolean"));
        }
        return WAYS_IN.contains(site.name()) ? Optional.of(list.withType("")) : Optional.empty();
    }
  }

  /** A view of a map, or an entry of it. */
  private Optional<Value> onPart(Value target, Hole hole, Site site) {
    if (hole.origin() == Hole.Origin.ENTRIES) {
      switch (site.name()) {
        case "getKey":
          return Optional.of(Value.hole("java.lang.String", asPart(Hole.Origin.KEYS, hole)));
        case "getValue":
          return Optional.of(Value.hole("", asPart(Hole.Origin.VALUES, hole)));
        default:
      }
    }
    boolean text = target.type().equals("java.lang.String");
    if (!text && QUESTIONS.contains(site.name())) {
      return Optional.of(told(site, "boolean"));
    }
    boolean same = WAYS_IN.contains(site.name()) || site.name().equals("toString");
    return same ? Optional.of(target.withType("")) : Optional.empty();
  }

  /** Returns what a loop over a value, or a function that it hands its elements to, sees: one that stands for all. */
  Optional<Value> elementOf(Value iterated, String type, State state) {
    if (isAll(iterated, lists, state)) {
      boolean headers = walk.libraries.type(type).isPresent()
          || iterated.refs().stream()
              .flatMap(ref -> state.objects().get(ref).ways().stream())
              .anyMatch(way -> !way.slots().isEmpty());
      return headers ? Optional.of(iterated.withType(type)) : Optional.empty();
    }
    return partOf(iterated).map(hole -> iterated.withType(type));
  }

  /** Returns what a function is given that a map runs for each entry: keys with their values. */
  List<List<Value>> entriesOf(Value map, State state) {
    if (!isAll(map, maps, state) || map.refs().size() != 1) {
      return List.of();
    }
    return eachEntry(map, state)
        .map(entries -> entries.stream()
            .map(entry -> ((Value.Array) entry.atoms().get(0)).elements())
            .toList())
        .orElseGet(() -> List.of(anyEntry(map)));
  }

  /** Returns a key and a value that stand for those of all entries. */
  private static List<Value> anyEntry(Value map) {
    return List.of(
        part(Hole.Origin.KEYS, map, "java.lang.String", Place.NONE),
        part(Hole.Origin.VALUES, map, "", Place.NONE));
  }

  /**
   * Returns the entries that a map has on every way, each a key and a value; behind them, if there can be more, one that stands for
   * all.
   *
   * @return nothing if no entry is certain, or there are too many to look at each
   */
  private Optional<List<Value>> eachEntry(Value map, State state) {
    if (map.refs().size() != 1) {
      return Optional.empty();
    }
    HttpState held = state.objects().get(map.refs().get(0));
    if (held.ways().size() != 1 || !held.unsafe().isEmpty()) {
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

  private static Value entry(List<Value> keyAndValue) {
    return Sequences.arrayOf(keyAndValue).withType(FixedCollections.ENTRY);
  }

  private static List<Value> keys(List<Value> entries) {
    return entries.stream()
        .map(entry -> ((Value.Array) entry.atoms().get(0)).elements().get(0))
        .toList();
  }

  /** Returns the name or the value of each header that an object holds, one that stands for all. */
  Optional<Value> partOfEach(Value object, boolean name, Site site, State state) {
    boolean known = object.refs().size() == 1
        && object.isOnly(Value.Ref.class)
        && state.objects().containsKey(object.refs().get(0));
    return known
        ? Optional.of(
            name
                ? part(Hole.Origin.KEYS, object, "java.lang.String", site)
                : part(Hole.Origin.VALUES, object, "", site))
        : Optional.empty();
  }

  /** Returns the map of which a header name is the key of each entry. */
  Optional<HttpState> mapOfKey(Value name, State state) {
    return partOf(name)
        .filter(hole -> hole.origin() == Hole.Origin.KEYS)
        .map(hole -> state.objects().get(Integer.parseInt(hole.names().get(0).substring(1))));
  }

  private Value part(Hole.Origin origin, Value map, String type, Site site) {
    return map.refs().size() == 1
        ? part(origin, map, type, site.at())
        : Value.hole(type, nameless(site, List.of(site.name())));
  }

  private static Value part(Hole.Origin origin, Value map, String type, Place at) {
    String mark = MARK + map.refs().get(0);
    return Value.hole(type, Walk.hole(origin, List.of(mark), at, Cause.HEADER_NAME));
  }

  private static Hole asPart(Hole.Origin origin, Hole hole) {
    return new Hole(false, origin, hole.names(), hole.at(), hole.cause());
  }

  /** Returns the hole of a value that is a view of a map or a part of each of its entries. */
  private static Optional<Hole> partOf(Value value) {
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

  // ---------------------------------------------------------------- what they hold

  private void fill(Value container, Value from, State state) {
    sequences.append(container, sequences.of(from, state), state);
    add(container, from, state, false);
  }

  /** Adds what another container or object holds. */
  private void add(Value container, Value from, State state, boolean onlyAbsent) {
    Optional<List<HttpState>> sources = sources(from, state);
    if (sources.isEmpty()) {
      walk.change(container, state, one -> one.opened(Cause.HEADER_NAME));
      return;
    }
    for (HttpState source : sources.get()) {
      walk.change(
          container,
          state,
          one -> onlyAbsent ? one.withDefaultsOf(source) : one.withHeadersOf(source));
      container.refs().forEach(ref -> walk.sends.sameFamily(source.family(), ref));
    }
  }

  /**
   * Returns the objects whose headers a value holds: objects, lists and arrays of them, maps.
   *
   * @return nothing if it can also be something else
   */
  Optional<List<HttpState>> sources(Value value, State state) {
    List<HttpState> sources = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Ref ref && state.objects().containsKey(ref.id())) {
        sources.add(state.objects().get(ref.id()));
      } else if (atom instanceof Value.Array array && state.isIntact(array)) {
        if (value.type().equals(FixedCollections.MAP)) {
          Optional<HttpState> map = mapOf(array.elements());
          if (map.isEmpty()) {
            return Optional.empty();
          }
          sources.add(map.get());
          continue;
        }
        for (Value element : array.elements()) {
          Optional<List<HttpState>> inner = sources(element, state);
          if (inner.isEmpty()) {
            return Optional.empty();
          }
          sources.addAll(inner.get());
        }
      } else if (!(atom instanceof Value.Null)) {
        return Optional.empty();
      }
    }
    return Optional.of(sources);
  }

  /** Returns what a map holds of which each key and value is known. */
  private Optional<HttpState> mapOf(List<Value> keysAndValues) {
    HttpState map = HttpState.fresh(walk.newObject());
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      Optional<String> name = keysAndValues.get(i).constant();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      Set<Setting> settings = namedAt(keysAndValues.get(i));
      map = map.withHeader(name.get(), keysAndValues.get(i + 1), Set.of(), false, settings);
    }
    return Optional.of(map);
  }

  /** Returns the literals of a name. */
  private static Set<Setting> namedAt(Value name) {
    Set<Setting> settings = new TreeSet<>();
    for (Value.Text text : name.texts()) {
      text.template().literals().stream()
          .filter(lit -> !lit.at().equals(Place.NONE))
          .forEach(lit -> settings.add(new Setting(lit.at(), "java.util.Map", false)));
    }
    return settings;
  }

  private static Value told(Site site, String type) {
    return Value.hole(
        type,
        type.equals("boolean")
            ? nameless(site, List.of(site.name())).asInert()
            : nameless(site, List.of(site.name())));
  }

  private static Hole nameless(Site site, List<String> names) {
    return Walk.hole(Hole.Origin.CALL, names, site.at(), Cause.ESCAPES);
  }
}
