package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.library.Effect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What the evaluator saw: requests that are sent, and values that arrive where keys belong. In the order of the program. */
final class Sends {

  /**
   * One send, seen with one way of getting there.
   *
   * @param at the method-name token of the send
   * @param callers the calls that led there from the method where the walk began, outermost first
   * @param request what was sent; several if it can be one of several objects
   * @param library id of the table of the client that sends it; empty if that is not known
   * @param clientUnseen whether a client sends it that was made out of sight
   * @param clientOpen whether the client may add headers on its own
   * @param senders the clients that were seen made, one of which sends it
   */
  record Send(
      Place at,
      List<Place> callers,
      List<HttpState> request,
      String library,
      boolean clientUnseen,
      boolean clientOpen,
      List<Sender> senders) {

    /** A request that is sent without a client, or by one that is a part of it. */
    Send(Place at, List<Place> callers, List<HttpState> request, String library) {
      this(at, callers, request, library, false, false, List.of());
    }

    /** Returns the same send of requests that are changed. */
    Send with(UnaryOperator<HttpState> change) {
      return new Send(
          at,
          callers,
          request.stream().map(change).toList(),
          library,
          clientUnseen,
          clientOpen,
          senders);
    }

    Send {
      senders = List.copyOf(senders);
      callers = List.copyOf(callers);
      request = List.copyOf(request);
    }
  }

  /** Different sends in the order in which they were seen. */
  private static final class Sites {

    /** A place and the calls that led there. */
    private record Way(Place at, List<Place> callers) {}

    private final Map<Way, List<Send>> byWay = new LinkedHashMap<>();
    private final List<Send> all = new ArrayList<>();

    void add(Send send) {
      List<Send> known =
          byWay.computeIfAbsent(new Way(send.at(), send.callers()), way -> new ArrayList<>());
      if (!known.contains(send)) {
        known.add(send);
        all.add(send);
      }
    }

    List<Send> all() {
      return all;
    }
  }

  /**
   * A client.
   *
   * @param made the call that made it
   * @param isBare whether it adds no header
   */
  record Sender(Place made, boolean isBare) {}

  /**
   * A value that is put into a header.
   *
   * @param header the name of the header
   * @param family the request or client that gets it
   * @param ofNull what a null value would do, if a table says so
   */
  record HeaderValue(
      String header, Value value, int family, Place at, Optional<Effect.NullValue> ofNull) {}

  /** A literal that stands in for a look-up under a name: {@code getenv(NAME)}, or else the literal. */
  record Fallback(String name, Template.Lit literal) {}

  /**
   * A value beside the name of what takes a key, or under the name of a key, in code that no table knows.
   *
   * @param path the file in which the two meet
   */
  record Named(String name, Value value, String path) {}

  private List<Send> collected;
  private final Sites sends = new Sites();
  private final Sites handedOver = new Sites();
  private final List<HeaderValue> headerValues = new ArrayList<>();
  private final List<Fallback> fallbacks = new ArrayList<>();
  private final Set<Named> named = new LinkedHashSet<>();
  private final Set<String> addedParameters = new LinkedHashSet<>();
  private final Map<Integer, Set<Integer>> targets = new LinkedHashMap<>();
  private final Map<Integer, List<Value>> urls = new LinkedHashMap<>();

  void send(Send send) {
    if (collected == null) {
      sends.add(send);
    } else {
      collected.add(send);
    }
  }

  /** Runs a walk, and returns what it sends instead of noting it. */
  List<Send> collect(Runnable walk) {
    List<Send> outer = collected;
    List<Send> inner = new ArrayList<>();
    collected = inner;
    try {
      walk.run();
    } finally {
      collected = outer;
    }
    return inner;
  }

  /**
   * Notes a request that is handed to code which is not visible: perhaps that sends it.
   *
   * @param send as if the call that hands it over were the send
   */
  void handOver(Send send) {
    handedOver.add(send);
  }

  void headerValue(HeaderValue value) {
    if (!headerValues.contains(value)) {
      headerValues.add(value);
    }
  }

  void fallback(Fallback fallback) {
    if (!fallbacks.contains(fallback)) {
      fallbacks.add(fallback);
    }
  }

  void named(Named value) {
    named.add(value);
  }

  /**
   * Notes that what works on the requests of a client adds a parameter to their URLs.
   *
   * @param name of the parameter; empty if it can be any
   */
  void addedParameter(String name) {
    addedParameters.add(name);
  }

  /** Returns whether something that works on the requests of some client can add a parameter of this name. */
  boolean canAddParameter(String name) {
    return addedParameters.contains(name) || addedParameters.contains("");
  }

  /** Notes that headers of one object become headers of another: where that one goes, they go. */
  void sameFamily(int source, int target) {
    if (source != target) {
      targets.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(target);
    }
  }

  /** Notes a URL that an object of the family has at some time. */
  void url(int family, Value url) {
    List<Value> known = urls.computeIfAbsent(family, f -> new ArrayList<>());
    if (!known.contains(url)) {
      known.add(url);
    }
  }

  /** Returns the sends, and the requests that are handed over and that nothing visible sends. */
  List<Send> sends() {
    Set<Integer> sent = new TreeSet<>();
    List<Send> all = new ArrayList<>(sends.all());
    all.forEach(send -> send.request().forEach(request -> sent.add(request.family())));
    handedOver.all().stream()
        .filter(
            send -> send.request().stream().noneMatch(request -> sent.contains(request.family())))
        .forEach(all::add);
    return all;
  }

  List<HeaderValue> headerValues() {
    return List.copyOf(headerValues);
  }

  List<Fallback> fallbacks() {
    return List.copyOf(fallbacks);
  }

  Set<Named> named() {
    return Collections.unmodifiableSet(named);
  }

  /** Returns all URLs, whatever has them. */
  List<Value> allUrls() {
    return urls.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Returns whether some URL is one of an API, and none that is known is another's. */
  boolean allGoTo(Api api) {
    List<String> hosts = allUrls().stream()
        .flatMap(url -> url.texts().stream())
        .map(text -> Url.of(text.template()).host())
        .filter(host -> !host.isEmpty())
        .toList();
    return !hosts.isEmpty() && hosts.stream().allMatch(api::isHost);
  }

  /** Returns the URLs that objects of the family have, and those that its headers reach through other objects. */
  List<Value> urlsOf(int family) {
    Set<Integer> families = new LinkedHashSet<>(Set.of(family));
    Deque<Integer> open = new ArrayDeque<>(families);
    while (!open.isEmpty()) {
      for (int target : targets.getOrDefault(open.pop(), Set.of())) {
        if (families.add(target)) {
          open.push(target);
        }
      }
    }
    return families.stream()
        .flatMap(one -> urls.getOrDefault(one, List.of()).stream())
        .distinct()
        .toList();
  }
}
