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

  private static final String STREAM = "java.util.stream.Stream";

  /** Collectors that leave the elements of a stream as they are. */
  private static final Set<String> COLLECTORS =
      Set.of("toList", "toSet", "toUnmodifiableList", "toUnmodifiableSet");

  private static final String ITERATOR = "java.util.Iterator";

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

  private final Walk walk;
  private final Set<Integer> maps = new TreeSet<>();
  private final Set<Integer> lists = new TreeSet<>();
  private final Sequences sequences;
  private final MapCalls mapCalls;

  Containers(Walk walk) {
    this.walk = walk;
    this.sequences = walk.sequences;
    this.mapCalls = new MapCalls(walk, this);
  }

  /** Returns whether a number is that of a map or a list. */
  boolean isOne(int id) {
    return maps.contains(id) || lists.contains(id);
  }

  /** Notes that a number stands for all of several objects: if they all are maps, or lists, it is one. */
  void standsFor(int one, Set<Integer> objects) {
    if (maps.containsAll(objects)) {
      maps.add(one);
    } else if (lists.containsAll(objects)) {
      lists.add(one);
    }
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

  /** Makes a map or a list without content. */
  Value empty(boolean map, String type, State state) {
    int id = walk.budget.newObject();
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
      case "java.util.Arrays.stream":
        return site.args().size() == 1 && isStream(site.args().get(0), state)
            ? Optional.of(site.args().get(0).withType(STREAM))
            : Optional.empty();
      case "java.util.Collections.addAll":
        return addAll(site, state);
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

  // ---------------------------------------------------------------- using them

  /** Applies a method of a map, of a list, or of what a map gives out; nothing if it is none that is known. */
  Optional<Value> call(Value target, Site site, State state) {
    if (isAll(target, maps, state)) {
      return mapCalls.call(target, site, state);
    }
    if (site.name().equals("toArray")) {
      Optional<Value> array = sequences.textsOf(target, state);
      if (array.isPresent()) {
        return array;
      }
    }
    if (STREAM_STEPS.contains(site.name()) && isStream(target, state)) {
      return Optional.of(target.withType(STREAM));
    }
    if (site.name().equals("iterator") && sequences.of(target, state).isPresent()) {
      Value iterator = empty(false, ITERATOR, state);
      fill(iterator, target, state);
      return Optional.of(iterator);
    }
    if (isGathered(target, site, state)) {
      Value list = empty(false, "", state);
      fill(list, target, state);
      return Optional.of(list);
    }
    if (isAll(target, lists, state)) {
      return onList(target, site, state);
    }
    return Entries.partOf(target).flatMap(hole -> onPart(target, hole, site));
  }

  /** Returns whether a call makes a list or an array of what a stream holds, as it is. */
  private static boolean isGathered(Value target, Site site, State state) {
    boolean stream = target.type().equals(STREAM)
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

  private Optional<Value> onList(Value list, Site site, State state) {
    Optional<List<Value>> left = list.type().equals(ITERATOR) && list.refs().size() == 1
        ? state.elementsOf(list)
        : Optional.empty();
    if (left.isPresent() && site.name().equals("hasNext")) {
      return Optional.of(Value.of("boolean", new Value.Bool(!left.get().isEmpty())));
    }
    if (left.isPresent() && site.name().equals("next") && !left.get().isEmpty()) {
      List<Value> rest = left.get().subList(1, left.get().size());
      state.sequences().put(list.refs().get(0), Sequences.arrayOf(rest));
      return Optional.of(left.get().get(0));
    }
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
          return Optional.of(
              Value.hole("java.lang.String", Entries.asPart(Hole.Origin.KEYS, hole)));
        case "getValue":
          return Optional.of(Value.hole("", Entries.asPart(Hole.Origin.VALUES, hole)));
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

  /** Returns whether a method of this name tells something of a container and leaves it as it is. */
  static boolean isQuestion(String name) {
    return QUESTIONS.contains(name);
  }

  /** Returns what a function is given that a map runs for each entry: keys with their values. */
  Optional<List<List<Value>>> entriesOf(Value map, State state) {
    return isAll(map, maps, state)
        ? Optional.of(Entries.keysWithValues(map, state))
        : Optional.empty();
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
    return Entries.partOf(iterated).map(hole -> iterated.withType(type));
  }

  // ---------------------------------------------------------------- what they hold

  /** Puts what another container or object holds into a container, its elements too. */
  void fill(Value container, Value from, State state) {
    sequences.append(container, sequences.of(from, state), state);
    add(container, from, state, false);
  }

  /** Adds what another container or object holds. */
  void add(Value container, Value from, State state, boolean onlyAbsent) {
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

  /** Returns the map of which a header name is the key of each entry. */
  Optional<HttpState> mapOfKey(Value name, State state) {
    List<HttpState> maps = Entries.mapsOfKey(name, state);
    return maps.isEmpty() ? Optional.empty() : Optional.of(oneOf(maps));
  }

  /**
   * Returns the objects whose headers a value holds: objects, lists, arrays and streams of them, maps. If it can be several values,
   * what they hold is one object that holds either.
   *
   * @return nothing if it can also be something else
   */
  Optional<List<HttpState>> sources(Value value, State state) {
    List<List<HttpState>> possible = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Null) {
        continue;
      }
      Optional<List<HttpState>> sources = sources(atom, value.type(), state);
      if (sources.isEmpty()) {
        return Optional.empty();
      }
      possible.add(sources.get());
    }
    if (value.type().equals(STREAM)) {
      // Its elements, not what it can be.
      return Optional.of(possible.stream().flatMap(List::stream).toList());
    }
    if (possible.size() > 1) {
      return Optional.of(List.of(oneOf(possible.stream().map(this::together).toList())));
    }
    return Optional.of(possible.isEmpty() ? List.of() : possible.get(0));
  }

  private Optional<List<HttpState>> sources(Value.Atom atom, String type, State state) {
    if (atom instanceof Value.Ref ref && state.objects().containsKey(ref.id())) {
      return Optional.of(List.of(state.objects().get(ref.id())));
    }
    if (!(atom instanceof Value.Array array) || !state.isIntact(array)) {
      return Optional.empty();
    }
    if (type.equals(FixedCollections.MAP)) {
      return mapOf(array.elements()).map(List::of);
    }
    List<HttpState> all = new ArrayList<>();
    for (Value element : array.elements()) {
      Optional<List<HttpState>> inner = sources(element, state);
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(inner.get());
    }
    return Optional.of(all);
  }

  /** Returns an object that holds what all of several hold. */
  private HttpState together(List<HttpState> objects) {
    if (objects.size() == 1) {
      return objects.get(0);
    }
    int family = walk.budget.newObject();
    HttpState all = HttpState.fresh(family);
    for (HttpState object : objects) {
      all = all.withHeadersOf(object);
      walk.sends.sameFamily(object.family(), family);
    }
    return all;
  }

  /** Returns an object that holds what one of several holds. */
  private HttpState oneOf(List<HttpState> objects) {
    if (objects.size() == 1) {
      return objects.get(0);
    }
    int family = walk.budget.newObject();
    objects.forEach(object -> walk.sends.sameFamily(object.family(), family));
    return objects.stream()
        .reduce((first, second) -> first.join(second, Guard.NONE))
        .orElseThrow()
        .ofFamily(family);
  }

  /** Returns what a map holds of which each key and value is known. */
  private Optional<HttpState> mapOf(List<Value> keysAndValues) {
    HttpState map = HttpState.fresh(walk.budget.newObject());
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      Optional<String> name = keysAndValues.get(i).constant();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      Set<Setting> settings = namedAt(keysAndValues.get(i));
      Place at = settings.stream().findFirst().map(Setting::at).orElse(Place.NONE);
      walk.sends.headerValue(new Sends.HeaderValue(
          name.get(), keysAndValues.get(i + 1), map.family(), at, Optional.empty()));
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

  /** Returns the result of a call that leaves a container as it is. */
  static Value told(Site site, String type) {
    return Value.hole(
        type,
        type.equals("boolean")
            ? nameless(site, List.of(site.name())).asInert()
            : nameless(site, List.of(site.name())));
  }

  static Hole nameless(Site site, List<String> names) {
    return Walk.hole(Hole.Origin.CALL, names, site.at(), Cause.ESCAPES);
  }
}
