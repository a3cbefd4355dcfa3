package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What is known of a request, its builder or a client at one point of the program. Immutable.
 *
 * <p>Headers are kept for each way of getting here, so that a request with one header on one path and another on the other has
 * one of the two on every path. More than {@value #MAX_WAYS} ways are joined.
 *
 * @param family the object that this one was copied from in the end; a builder and what it builds are one family
 * @param url what the URL can be; empty while none is set
 * @param verbs the verb or verbs; empty if not known
 * @param ways the headers of each way; at least one
 * @param open why something not seen may have set any header; empty if everything was seen
 * @param unsafe why something not seen may have changed the URL
 * @param soft what is only likely of what is known
 * @param frozen whether a header can no longer be set
 * @param sent whether it was sent, and a second send sends nothing
 */
record HttpState(
    int family,
    Optional<Value> url,
    SortedSet<String> verbs,
    List<Headers> ways,
    SortedSet<Cause> open,
    SortedSet<Cause> unsafe,
    SortedSet<String> soft,
    boolean frozen,
    boolean sent) {

  private static final int MAX_WAYS = 8;

  /**
   * Begins the name under which a parameter is kept that a client adds to the query of each request; alone it stands for any
   * change of the URL. No header has such a name.
   */
  static final String ANY_PARAMETER = "?";

  /** Headers by name in lower case; a name that is not here is absent. */
  record Headers(SortedMap<String, Slot> slots) {

    static final Headers NONE = new Headers(new TreeMap<>());

    Optional<Slot> slot(String name) {
      return Optional.ofNullable(slots.get(name.toLowerCase(Locale.ROOT)));
    }

    private Headers with(String name, Slot slot) {
      SortedMap<String, Slot> all = new TreeMap<>(slots);
      all.put(name.toLowerCase(Locale.ROOT), slot);
      return new Headers(all);
    }

    private Headers without(String name) {
      SortedMap<String, Slot> all = new TreeMap<>(slots);
      all.remove(name.toLowerCase(Locale.ROOT));
      return new Headers(all);
    }

    /** Returns whether another way has a header that this one has not, with a value that a condition tests. */
    private boolean lacksTested(Headers other, Guard guard) {
      return other.slots.entrySet().stream()
          .anyMatch(entry -> !slots.containsKey(entry.getKey())
              && (guard.headers().contains(entry.getKey())
                  || guard.tests(entry.getValue().value(), entry.getValue().names())));
    }

    /** Returns these headers and those of another way that are not among them. */
    private Headers over(Headers other) {
      SortedMap<String, Slot> all = new TreeMap<>(other.slots);
      slots.forEach((name, slot) -> all.put(name, slot));
      return new Headers(all);
    }

    /** Returns what an interceptor set. */
    private Headers hooked() {
      SortedMap<String, Slot> all = new TreeMap<>(slots);
      all.entrySet()
          .removeIf(slot -> !slot.getKey().startsWith(ANY_PARAMETER)
              && slot.getValue().settings().stream().noneMatch(Setting::isIntercepted));
      return new Headers(all);
    }

    private Headers join(Headers other) {
      SortedMap<String, Slot> all = new TreeMap<>();
      slots.forEach((name, slot) -> all.put(name, slot.join(other.slots.get(name))));
      other.slots.forEach((name, slot) -> all.computeIfAbsent(name, n -> slot.join(null)));
      return new Headers(all);
    }
  }

  /**
   * One header.
   *
   * @param name its name as it was written
   * @param value what was set; of several adds, all of them
   * @param absent whether there are also paths on which it is not set
   * @param opaque why what was set may be gone again
   * @param names variables that the value was written with
   * @param settings what set it
   */
  record Slot(
      String name,
      Value value,
      boolean absent,
      SortedSet<Cause> opaque,
      Set<String> names,
      SortedSet<Setting> settings) {

    /** Returns whether the header is there and empty. */
    boolean isBlank() {
      return value.constant().map(String::isBlank).orElse(false);
    }

    private Slot join(Slot other) {
      if (other == null) {
        return new Slot(name, value, true, opaque, names, settings);
      }
      Set<String> all = new TreeSet<>(names);
      all.addAll(other.names);
      return new Slot(
          name,
          value.or(other.value),
          absent || other.absent,
          union(opaque, other.opaque),
          all,
          joined(settings, other.settings));
    }

    private Slot intercepted() {
      SortedSet<Setting> all = new TreeSet<>();
      settings.forEach(setting -> all.add(setting.intercepted()));
      return new Slot(name, value, absent, opaque, names, all);
    }
  }

  HttpState {
    ways = List.copyOf(ways);
  }

  static HttpState fresh(int family) {
    SortedSet<String> get = new TreeSet<>(Set.of("GET"));
    return new HttpState(
        family,
        Optional.empty(),
        get,
        List.of(Headers.NONE),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        false,
        false);
  }

  /** Returns an object of which nothing is known. */
  static HttpState unseen(int family, Cause cause) {
    SortedSet<Cause> causes = new TreeSet<>(Set.of(cause));
    return new HttpState(
        family,
        Optional.empty(),
        new TreeSet<>(),
        List.of(Headers.NONE),
        causes,
        causes,
        new TreeSet<>(),
        false,
        false);
  }

  /**
   * Returns a client that was made out of sight and to which nothing in sight adds a header.
   *
   * @param cause why its base URL is not known
   */
  static HttpState outside(int family, Cause cause) {
    return new HttpState(
        family,
        Optional.empty(),
        new TreeSet<>(),
        List.of(Headers.NONE),
        new TreeSet<>(),
        new TreeSet<>(Set.of(cause)),
        new TreeSet<>(Set.of(UnseenClients.LINK)),
        false,
        false);
  }

  /**
   * Returns whether this is such a client, and none that something in sight made of one.
   *
   * @param id the number of this object
   */
  boolean isFromOutside(int id) {
    return id == family && soft.contains(UnseenClients.LINK);
  }

  HttpState withUrl(Value newUrl) {
    return new HttpState(
        family, Optional.of(newUrl), verbs, ways, open, new TreeSet<>(), soft, frozen, sent);
  }

  HttpState withVerbs(Collection<String> newVerbs) {
    return new HttpState(
        family, url, new TreeSet<>(newVerbs), ways, open, unsafe, soft, frozen, sent);
  }

  /** Returns this object with a header on every path. An empty one that is added to others changes nothing. */
  HttpState withHeader(String name, Value value, Set<String> names, boolean add) {
    return withHeader(name, value, names, add, Set.of());
  }

  /** Returns this object with a header on every path, and notes what set it. */
  HttpState withHeader(
      String name, Value value, Set<String> names, boolean add, Set<Setting> settings) {
    Slot slot =
        new Slot(name, value, false, new TreeSet<>(), Set.copyOf(names), new TreeSet<>(settings));
    return eachWay(headers -> {
      Optional<Slot> before =
          add ? headers.slot(name).filter(old -> !old.isBlank()) : Optional.empty();
      if (before.isEmpty()) {
        return headers.with(name, slot);
      }
      return slot.isBlank()
          ? headers
          : headers.with(
              name,
              new Slot(
                  name,
                  before.get().value().or(value),
                  false,
                  slot.opaque(),
                  slot.names(),
                  joined(before.get().settings(), slot.settings())));
    });
  }

  /** Returns this object with all its headers set by an interceptor. */
  HttpState intercepted() {
    return eachWay(headers -> {
      SortedMap<String, Slot> all = new TreeMap<>();
      headers.slots().forEach((name, slot) -> all.put(name, slot.intercepted()));
      return new Headers(all);
    });
  }

  /** Returns this object with all headers of another one set on it. */
  HttpState withHeadersOf(HttpState other) {
    return combined(other, (own, theirs) -> theirs.over(own));
  }

  /** Returns this request with what a client adds: its headers, where the request has none of that name, and its parameters. */
  HttpState withDefaultsOf(HttpState client) {
    return combined(client, (own, theirs) -> own.over(theirs));
  }

  /** Returns this request with what the interceptors of a client add. */
  HttpState withHooksOf(HttpState client) {
    return withDefaultsOf(client.eachWay(Headers::hooked));
  }

  private HttpState combined(HttpState other, BinaryOperator<Headers> combine) {
    List<Headers> all = new ArrayList<>();
    for (Headers own : ways) {
      for (Headers theirs : other.ways) {
        all.add(combine.apply(own, theirs));
      }
    }
    List<Headers> distinct = all.stream().distinct().toList();
    List<Headers> capped = distinct.size() <= MAX_WAYS
        ? distinct
        : List.of(distinct.stream().reduce(Headers::join).orElseThrow());
    return new HttpState(
        family,
        url,
        verbs,
        capped,
        union(open, other.open),
        unsafe,
        joined(soft, other.soft),
        frozen,
        sent);
  }

  HttpState withEmptyHeader(String name, boolean add) {
    return withHeader(name, Value.text("", Place.NONE), Set.of(), add);
  }

  /** Returns this object with the variables that all its values are written with. */
  HttpState written(Set<String> names) {
    return names.isEmpty()
        ? this
        : eachWay(headers -> {
          SortedMap<String, Slot> all = new TreeMap<>();
          headers.slots().forEach((name, slot) -> {
            Set<String> both = new TreeSet<>(slot.names());
            both.addAll(names);
            all.put(
                name,
                new Slot(
                    slot.name(),
                    slot.value(),
                    slot.absent(),
                    slot.opaque(),
                    both,
                    slot.settings()));
          });
          return new Headers(all);
        });
  }

  HttpState withoutHeader(String name) {
    return eachWay(headers -> headers.without(name));
  }

  HttpState withoutHeaders() {
    return eachWay(headers -> Headers.NONE);
  }

  private HttpState eachWay(UnaryOperator<Headers> change) {
    return withWays(ways.stream().map(change).distinct().toList());
  }

  private HttpState withWays(List<Headers> newWays) {
    return new HttpState(family, url, verbs, newWays, open, unsafe, soft, frozen, sent);
  }

  /** Returns this object after something not seen may have set a header. */
  HttpState opened(Cause cause) {
    return new HttpState(
        family, url, verbs, ways, union(open, Set.of(cause)), unsafe, soft, frozen, sent);
  }

  /** Returns this object after something not seen may have changed the URL. */
  HttpState readdressed(Cause cause) {
    return new HttpState(
        family, url, verbs, ways, open, union(unsafe, Set.of(cause)), soft, frozen, sent);
  }

  /** Returns this object after something not seen may have done anything to it. */
  HttpState escaped(Cause cause) {
    return new HttpState(
        family,
        url,
        verbs,
        ways,
        union(open, Set.of(cause)),
        union(unsafe, Set.of(cause)),
        soft,
        frozen,
        sent);
  }

  /** Returns this object after headers that are set may have been dropped. */
  HttpState filtered(Cause cause) {
    return eachWay(headers -> {
      SortedMap<String, Slot> all = new TreeMap<>();
      headers
          .slots()
          .forEach((name, slot) -> all.put(
              name,
              new Slot(
                  slot.name(),
                  slot.value(),
                  slot.absent(),
                  union(slot.opaque(), Set.of(cause)),
                  slot.names(),
                  slot.settings())));
      return new Headers(all);
    });
  }

  /** Returns this object with one more thing that is only likely. */
  HttpState softened(String why) {
    return new HttpState(
        family,
        url,
        verbs,
        ways,
        open,
        unsafe,
        joined(soft, new TreeSet<>(Set.of(why))),
        frozen,
        sent);
  }

  private static <T extends Comparable<T>> SortedSet<T> joined(
      SortedSet<T> first, SortedSet<T> second) {
    SortedSet<T> all = new TreeSet<>(first);
    all.addAll(second);
    return all;
  }

  HttpState frozenNow() {
    return new HttpState(family, url, verbs, ways, open, unsafe, soft, true, sent);
  }

  HttpState sentNow() {
    return new HttpState(family, url, verbs, ways, open, unsafe, soft, true, true);
  }

  /** Returns this state for an object of another family. */
  HttpState ofFamily(int other) {
    return new HttpState(other, url, verbs, ways, open, unsafe, soft, frozen, sent);
  }

  /** Returns a new object that starts with this state and belongs to the same family. */
  HttpState copy() {
    return new HttpState(family, url, verbs, ways, open, unsafe, soft, false, false);
  }

  /**
   * Returns what is known where two paths meet.
   *
   * @param guard what the condition between the paths tested: a header that only one path sets, with a value that the condition
   *     tests, counts as set
   */
  HttpState join(HttpState other, Guard guard) {
    if (this == other) {
      return this;
    }
    SortedSet<String> bothVerbs = new TreeSet<>();
    if (!verbs.isEmpty() && !other.verbs.isEmpty()) {
      bothVerbs.addAll(verbs);
      bothVerbs.addAll(other.verbs);
    }
    return new HttpState(
        family,
        joinUrls(url, other.url, guard),
        bothVerbs,
        joinWays(ways, other.ways, guard),
        union(open, other.open),
        union(unsafe, other.unsafe),
        joined(soft, other.soft),
        frozen && other.frozen,
        sent && other.sent);
  }

  private static Optional<Value> joinUrls(
      Optional<Value> first, Optional<Value> second, Guard guard) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(guard.join(first.get(), second.get()))
        : first.or(() -> second);
  }

  private static List<Headers> joinWays(List<Headers> first, List<Headers> second, Guard guard) {
    if (first.equals(second)) {
      return first;
    }
    Set<Headers> all = new LinkedHashSet<>();
    first.stream()
        .filter(way -> second.stream().noneMatch(other -> way.lacksTested(other, guard)))
        .forEach(all::add);
    second.stream()
        .filter(way -> first.stream().noneMatch(other -> way.lacksTested(other, guard)))
        .forEach(all::add);
    if (all.isEmpty()) {
      all.addAll(first);
      all.addAll(second);
    }
    List<Headers> joined = new ArrayList<>(all);
    return joined.size() <= MAX_WAYS
        ? joined
        : List.of(joined.stream().reduce(Headers::join).orElseThrow());
  }

  private static SortedSet<Cause> union(Collection<Cause> first, Collection<Cause> second) {
    SortedSet<Cause> all = new TreeSet<>(first);
    all.addAll(second);
    return all;
  }
}
