package dev.leadguard.flow;

import dev.leadguard.model.Span;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a request, its builder or a client at one point of the program. Immutable.
 *
 * @param family the object that this one was copied from in the end; a builder and what it builds are one family
 * @param url what the URL can be; empty while none is set
 * @param verbs the verb or verbs; empty if not known
 * @param headers by name in lower case; a name that is not here is absent unless {@code open}
 * @param open why something not seen may have set any header; empty if everything was seen
 * @param unsafe why something not seen may have changed the URL
 * @param frozen whether a header can no longer be set
 * @param sent whether it was sent, and a second send sends nothing
 */
record HttpState(
    int family,
    Optional<Value> url,
    SortedSet<String> verbs,
    SortedMap<String, Slot> headers,
    SortedSet<Cause> open,
    SortedSet<Cause> unsafe,
    boolean frozen,
    boolean sent) {

  /**
   * One header.
   *
   * @param value what was set; of several adds, all of them
   * @param absent whether there are also paths on which it is not set
   * @param opaque why what was set may be gone again
   * @param names variables that the value was written with
   */
  record Slot(Value value, boolean absent, SortedSet<Cause> opaque, Set<String> names) {}

  static HttpState fresh(int family) {
    SortedSet<String> get = new TreeSet<>(Set.of("GET"));
    return new HttpState(
        family,
        Optional.empty(),
        get,
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        false,
        false);
  }

  /** Returns an object of which nothing is known. */
  static HttpState unseen(int family, Cause cause) {
    SortedSet<Cause> causes = new TreeSet<>(Set.of(cause));
    return new HttpState(
        family, Optional.empty(), new TreeSet<>(), new TreeMap<>(), causes, causes, false, false);
  }

  HttpState withUrl(Value newUrl) {
    return new HttpState(
        family, Optional.of(newUrl), verbs, headers, open, new TreeSet<>(), frozen, sent);
  }

  HttpState withVerbs(Collection<String> newVerbs) {
    return new HttpState(family, url, new TreeSet<>(newVerbs), headers, open, unsafe, frozen, sent);
  }

  /** Returns this object with a header on every path. */
  HttpState withHeader(String name, Value value, Set<String> names, boolean add) {
    String key = name.toLowerCase(Locale.ROOT);
    SortedMap<String, Slot> all = new TreeMap<>(headers);
    Slot before = headers.get(key);
    Value values = add && before != null ? before.value().or(value) : value;
    all.put(key, new Slot(values, false, new TreeSet<>(), Set.copyOf(names)));
    return withHeaders(all);
  }

  /** Returns this object with an empty header; one that is added to others changes nothing. */
  HttpState withEmptyHeader(String name, boolean add) {
    boolean there = headers.containsKey(name.toLowerCase(Locale.ROOT));
    return add && there ? this : withHeader(name, Value.text("", Span.NONE), Set.of(), false);
  }

  HttpState withoutHeader(String name) {
    SortedMap<String, Slot> all = new TreeMap<>(headers);
    all.remove(name.toLowerCase(Locale.ROOT));
    return withHeaders(all);
  }

  HttpState withoutHeaders() {
    return withHeaders(new TreeMap<>());
  }

  private HttpState withHeaders(SortedMap<String, Slot> all) {
    return new HttpState(family, url, verbs, all, open, unsafe, frozen, sent);
  }

  /** Returns this object after something not seen may have set a header. */
  HttpState opened(Cause cause) {
    SortedSet<Cause> causes = new TreeSet<>(open);
    causes.add(cause);
    return new HttpState(family, url, verbs, headers, causes, unsafe, frozen, sent);
  }

  /** Returns this object after something not seen may have done anything to it. */
  HttpState escaped(Cause cause) {
    SortedSet<Cause> causes = new TreeSet<>(unsafe);
    causes.add(cause);
    HttpState open = opened(cause);
    return new HttpState(family, url, verbs, open.headers, open.open, causes, frozen, sent);
  }

  /** Returns this object after headers that are set may have been dropped. */
  HttpState filtered(Cause cause) {
    SortedMap<String, Slot> all = new TreeMap<>();
    headers.forEach((name, slot) -> {
      SortedSet<Cause> causes = new TreeSet<>(slot.opaque());
      causes.add(cause);
      all.put(name, new Slot(slot.value(), slot.absent(), causes, slot.names()));
    });
    return withHeaders(all);
  }

  HttpState frozenNow() {
    return new HttpState(family, url, verbs, headers, open, unsafe, true, sent);
  }

  HttpState sentNow() {
    return new HttpState(family, url, verbs, headers, open, unsafe, true, true);
  }

  /** Returns a new object that starts with this state and belongs to the same family. */
  HttpState copy() {
    return new HttpState(family, url, verbs, headers, open, unsafe, false, false);
  }

  /**
   * Returns what is known where two paths meet.
   *
   * @param guard what the condition between the paths tested: a header that only one path sets, with a value that the
   *     condition tests, counts as set
   */
  HttpState join(HttpState other, Guard guard) {
    SortedMap<String, Slot> all = new TreeMap<>();
    headers.forEach((name, slot) -> all.put(name, joined(slot, other.headers.get(name), guard)));
    other.headers.forEach(
        (name, slot) -> all.computeIfAbsent(name, n -> joined(slot, null, guard)));
    SortedSet<String> bothVerbs = new TreeSet<>();
    if (!verbs.isEmpty() && !other.verbs.isEmpty()) {
      bothVerbs.addAll(verbs);
      bothVerbs.addAll(other.verbs);
    }
    return new HttpState(
        family,
        joinUrls(url, other.url, guard),
        bothVerbs,
        all,
        union(open, other.open),
        union(unsafe, other.unsafe),
        frozen && other.frozen,
        sent && other.sent);
  }

  private static Optional<Value> joinUrls(
      Optional<Value> first, Optional<Value> second, Guard guard) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(guard.join(first.get(), second.get()))
        : first.or(() -> second);
  }

  private static Slot joined(Slot slot, Slot other, Guard guard) {
    if (other == null) {
      boolean tested = guard.tests(slot.value(), slot.names());
      return new Slot(slot.value(), slot.absent() || !tested, slot.opaque(), slot.names());
    }
    Set<String> names = new TreeSet<>(slot.names());
    names.addAll(other.names());
    return new Slot(
        slot.value().or(other.value()),
        slot.absent() || other.absent(),
        union(slot.opaque(), other.opaque()),
        names);
  }

  private static SortedSet<Cause> union(SortedSet<Cause> first, SortedSet<Cause> second) {
    SortedSet<Cause> all = new TreeSet<>(first);
    all.addAll(second);
    return all;
  }
}
