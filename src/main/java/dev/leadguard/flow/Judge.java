package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.contract.Demand;
import dev.leadguard.contract.Demands;
import dev.leadguard.contract.Match;
import dev.leadguard.contract.RequestPath;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.flow.Sends.Send;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns sends into requests to APIs, with an answer to each question.
 *
 * <p>Every doubt moves away from "missing": a request is missing a header only if each URL it can have is the API's, each row it
 * can be demands the header, and on every path nothing that was seen or not seen set it. What is only likely on the way is
 * counted as a soft link; with one or two the answer is likely, with more it is unknown.
 *
 * <p>A send in a helper is seen once for each way of getting there. The shortest way that gives an answer decides: if the
 * helper on its own is without the header, it is wrong for all callers and is named once; if it depends on what a caller hands
 * in, that caller is named.
 */
final class Judge {

  /** Stands for a host that is not known where a policy is for every host. */
  private static final String ANY_HOST = "host.unknown";

  /** More soft links make an answer unknown. */
  private static final int MAX_SOFT_LINKS = 2;

  private final Apis apis;
  private final boolean singleFile;
  private final boolean everyHost;
  private final Evidence evidence;
  private final List<Send> sends;

  /** A request as one of the APIs to which it can belong, with one of its URLs. */
  private record Target(
      Api api, List<Api> accepting, boolean sure, Url url, Value.Text text, Set<String> soft) {}

  /** The answers of one send, by API. */
  private record Verdict(Answer credential, Map<RequiredParameter, Answer> parameters) {}

  /**
   * @param singleFile whether nothing outside the file is seen, types included
   */
  Judge(Apis apis, boolean singleFile, Evidence evidence, List<Send> sends) {
    this.evidence = evidence;
    this.sends = List.copyOf(sends);
    this.apis = apis;
    this.singleFile = singleFile;
    this.everyHost = apis.all().stream().anyMatch(api -> api.hosts().contains("*"));
  }

  /** Returns one request for each place and API, in the order of the places. */
  List<ApiRequest> requests() {
    Map<Place, List<Send>> bySite = new TreeMap<>();
    sends.forEach(
        send -> bySite.computeIfAbsent(send.at(), at -> new ArrayList<>()).add(send));
    List<ApiRequest> requests = new ArrayList<>();
    bySite.forEach((at, ways) -> requests.addAll(atSite(at, ways)));
    return requests;
  }

  /** Returns the API to which a URL belongs; none where a policy is for every host, since then it says nothing. */
  Optional<Api> apiOf(Template url) {
    return everyHost
        ? Optional.empty()
        : target(new Value.Text(url, Value.Made.NOT)).map(Target::api);
  }

  private List<ApiRequest> atSite(Place at, List<Send> ways) {
    Map<List<Place>, List<Send>> byCallers = new LinkedHashMap<>();
    ways.stream()
        .sorted(Comparator.comparingInt(send -> send.callers().size()))
        .forEach(send -> byCallers
            .computeIfAbsent(send.callers(), callers -> new ArrayList<>())
            .add(send));
    Map<Api, Map<List<Place>, Verdict>> byApi = new LinkedHashMap<>();
    byCallers.forEach((callers, same) -> verdicts(same)
        .forEach((api, verdict) ->
            byApi.computeIfAbsent(api, a -> new LinkedHashMap<>()).put(callers, verdict)));
    List<ApiRequest> requests = new ArrayList<>();
    byApi.forEach((api, verdicts) -> {
      Map<List<Place>, Answer> credential = new LinkedHashMap<>();
      verdicts.forEach((callers, verdict) -> credential.put(callers, verdict.credential()));
      Map<RequiredParameter, List<Answer>> parameters = new LinkedHashMap<>();
      for (RequiredParameter parameter : api.parameters()) {
        Map<List<Place>, Answer> answers = new LinkedHashMap<>();
        verdicts.forEach(
            (callers, verdict) -> answers.put(callers, verdict.parameters().get(parameter)));
        // A URL knows which caller decides it.
        parameters.put(parameter, decide(answers, byCallers.keySet(), false));
      }
      List<Answer> answers = decide(credential, byCallers.keySet(), true);
      requests.add(new ApiRequest(
          api,
          at,
          ways.get(0).library(),
          isBareByItself(api, byCallers) ? once(answers, at) : answers,
          parameters));
    });
    return requests;
  }

  /** Returns whether the request goes without a credential whoever calls. */
  private static boolean isBareByItself(Api api, Map<List<Place>, List<Send>> byCallers) {
    return byCallers.getOrDefault(List.<Place>of(), List.of()).stream()
        .flatMap(send -> send.request().stream())
        .map(request -> Presence.ofCredential(List.of(api), request).isBare()
            && request.open().isEmpty())
        .reduce(Boolean::logicalAnd)
        .orElse(false);
  }

  /** Returns one answer in the place of the same one at each caller, unless some caller needs nothing. */
  private static List<Answer> once(List<Answer> answers, Place at) {
    Optional<Answer.Missing> surest = answers.stream()
        .filter(Answer.Missing.class::isInstance)
        .map(Answer.Missing.class::cast)
        .min(Comparator.comparingInt(missing -> missing.softLinks().size()));
    boolean some = answers.stream().anyMatch(Answer.Present.class::isInstance);
    if (surest.isEmpty() || some) {
      return answers;
    }
    List<Answer> result = new ArrayList<>();
    List<Trace> trace = new ArrayList<>(surest.get().trace());
    trace.sort(Comparator.comparing(step -> step.at().equals(at)));
    result.add(new Answer.Missing(at, surest.get().softLinks(), surest.get().nearMiss(), trace));
    answers.stream().filter(Answer.Unknown.class::isInstance).forEach(result::add);
    return result;
  }

  /** Returns the answers that count: of each way the shortest tail that is decided, and what no way decides. */
  private static List<Answer> decide(
      Map<List<Place>, Answer> answers, Set<List<Place>> allWays, boolean relocate) {
    Set<List<Place>> decided = new LinkedHashSet<>();
    List<Answer> result = new ArrayList<>();
    answers.forEach((callers, answer) -> {
      boolean covered = decided.stream().anyMatch(tail -> isTail(tail, callers));
      if (covered) {
        return;
      }
      if (answer instanceof Answer.Unknown unknown) {
        boolean longer =
            allWays.stream().anyMatch(way -> way.size() > callers.size() && isTail(callers, way));
        if (!longer) {
          result.add(
              callers.isEmpty() ? answer : new Answer.Unknown(callers.get(0), unknown.causes()));
        }
        return;
      }
      if (answer instanceof Answer.Missing) {
        decided.add(callers);
      }
      result.add(callers.isEmpty() || !relocate ? answer : atCaller(answer, callers.get(0)));
    });
    return result.stream().distinct().toList();
  }

  private static boolean isTail(List<Place> tail, List<Place> callers) {
    return tail.size() <= callers.size()
        && callers.subList(callers.size() - tail.size(), callers.size()).equals(tail);
  }

  private static Answer atCaller(Answer answer, Place caller) {
    if (!(answer instanceof Answer.Missing missing)) {
      return answer;
    }
    List<Trace> trace = new ArrayList<>(missing.trace());
    trace.add(new Trace("this call decides it", caller));
    return new Answer.Missing(caller, missing.softLinks(), missing.nearMiss(), trace);
  }

  // ---------------------------------------------------------------- one way of getting to a send

  /** Returns the answers for each API to which the request can belong; none if it belongs to no API. */
  private Map<Api, Verdict> verdicts(List<Send> visits) {
    Map<Api, List<Verdict>> byApi = new LinkedHashMap<>();
    for (Send visit : visits) {
      for (HttpState request : visit.request()) {
        ofRequest(request, visit)
            .forEach((api, verdict) ->
                byApi.computeIfAbsent(api, a -> new ArrayList<>()).add(verdict));
      }
    }
    Map<Api, Verdict> joined = new LinkedHashMap<>();
    byApi.forEach(
        (api, verdicts) -> joined.put(api, join(api, verdicts, visits.get(0).at())));
    return joined;
  }

  private static Verdict join(Api api, List<Verdict> verdicts, Place sent) {
    Answer credential = join(verdicts.stream().map(Verdict::credential).toList(), sent);
    Map<RequiredParameter, Answer> parameters = new LinkedHashMap<>();
    for (RequiredParameter parameter : api.parameters()) {
      parameters.put(
          parameter,
          join(
              verdicts.stream()
                  .map(verdict -> verdict.parameters().get(parameter))
                  .toList(),
              sent));
    }
    return new Verdict(credential, parameters);
  }

  /** Returns one answer for several possibilities: they must agree. */
  private static Answer join(List<Answer> answers, Place sent) {
    SortedSet<Cause> causes = new TreeSet<>();
    Set<String> soft = new LinkedHashSet<>();
    Set<Trace> trace = new LinkedHashSet<>();
    SortedSet<Setting> settings = new TreeSet<>();
    boolean present = false;
    Optional<Answer.NearMiss> near = Optional.empty();
    Optional<Answer.Missing> first = Optional.empty();
    for (Answer answer : answers) {
      if (answer instanceof Answer.Unknown unknown) {
        causes.addAll(unknown.causes());
      } else if (answer instanceof Answer.Missing missing) {
        soft.addAll(missing.softLinks());
        trace.addAll(missing.trace());
        near = first.isEmpty() ? missing.nearMiss() : joined(near, missing.nearMiss());
        first = first.or(() -> Optional.of(missing));
      } else if (answer instanceof Answer.Present some) {
        settings.addAll(some.settings());
        present = true;
      }
    }
    if (!causes.isEmpty()) {
      return new Answer.Unknown(sent, causes);
    }
    if (first.isEmpty()) {
      return new Answer.Present(List.copyOf(settings));
    }
    return present
        ? Answer.Unknown.of(sent, Cause.CONDITIONAL)
        : missing(first.get().at(), sent, soft, near, List.copyOf(trace));
  }

  private static Answer missing(
      Place at, Place sent, Set<String> soft, Optional<Answer.NearMiss> near, List<Trace> trace) {
    return soft.size() > MAX_SOFT_LINKS
        ? Answer.Unknown.of(sent, Cause.SOFT)
        : new Answer.Missing(at, List.copyOf(soft), near, trace);
  }

  private Map<Api, Verdict> ofRequest(HttpState request, Send send) {
    if (request.url().isEmpty()) {
      return Map.of();
    }
    List<Target> targets = new ArrayList<>();
    boolean other = false;
    boolean unseen = false;
    for (Value.Atom atom : request.url().get().atoms()) {
      if (atom instanceof Value.Text text) {
        Optional<Target> found = target(text);
        found.ifPresent(targets::add);
        boolean hostSeen = !Url.of(text.template()).host().isEmpty();
        other |= found.isEmpty() && hostSeen;
        unseen |= found.isEmpty() && !hostSeen;
      }
    }
    Map<Api, List<Target>> byApi = new LinkedHashMap<>();
    targets.forEach(
        target -> byApi.computeIfAbsent(target.api(), api -> new ArrayList<>()).add(target));
    Set<Cause> doubts = new TreeSet<>(request.unsafe());
    if (other || byApi.size() > 1) {
      doubts.add(other ? Cause.HOST : Cause.ENDPOINT);
    }
    Set<String> soft = new LinkedHashSet<>(request.soft());
    if (unseen) {
      soft.add("the URL may also be one that is not visible");
    }
    if (send.clientUnseen() && singleFile) {
      soft.add("the client is made elsewhere");
    }
    Map<Api, Verdict> verdicts = new LinkedHashMap<>();
    byApi.forEach((api, own) -> {
      List<Verdict> each = own.stream()
          .map(target -> verdict(api, target, request, send, soft, doubts))
          .toList();
      verdicts.put(api, join(api, each, send.at()));
    });
    return verdicts;
  }

  /** Returns the API to which a URL belongs; the first of several if the path does not decide between them. */
  private Optional<Target> target(Value.Text text) {
    Url url = Url.of(text.template());
    String host = url.host().isEmpty() && everyHost ? ANY_HOST : url.host();
    if (!host.isEmpty()) {
      Set<String> soft = url.openHost()
          ? Set.of("the host is followed by something that is not visible")
          : Set.of();
      List<Apis.Owner> owners = new ArrayList<>(apis.on(host, url.path()));
      if (owners.isEmpty()) {
        apis.atHost(host).forEach(api -> owners.add(new Apis.Owner(api, Match.NO)));
      }
      return target(owners, url, text, soft);
    }
    return url.hostHole().stream()
        .flatMap(hole -> hole.names().stream())
        .flatMap(name -> target(
            apis.hintedBy(name, url.path()),
            url,
            text,
            Set.of("only a name tells that the URL is the API's"))
            .stream())
        .findFirst();
  }

  private static Optional<Target> target(
      List<Apis.Owner> owners, Url url, Value.Text text, Set<String> soft) {
    List<Api> accepting = owners.stream().map(Apis.Owner::api).toList();
    return owners.stream()
        .min(Comparator.comparing(Apis.Owner::match))
        .map(owner ->
            new Target(owner.api(), accepting, owner.match() == Match.YES, url, text, soft));
  }

  private Verdict verdict(
      Api api, Target target, HttpState request, Send send, Set<String> soft, Set<Cause> doubts) {
    boolean hinted = target.url().host().isEmpty() && !everyHost;
    Demands demands = demands(api, request, target.url().path(), hinted);
    Demands openDemands = demands(api, request, target.url().openPath(), hinted);
    Set<String> links = new LinkedHashSet<>(soft);
    links.addAll(target.soft());
    boolean configured = target.text().template().literals().stream()
        .anyMatch(lit -> !lit.at().equals(Place.NONE) && !lit.at().isInCode());
    if (configured) {
      links.add("the configuration can hold another value at run time");
    }

    Answer credential = credential(api, request, send, target, openDemands, links, doubts);
    Map<RequiredParameter, Answer> parameters = new LinkedHashMap<>();
    for (RequiredParameter parameter : api.parameters()) {
      parameters.put(
          parameter, parameter(parameter, request, send, target, demands, links, doubts));
    }
    return new Verdict(credential, parameters);
  }

  private static Demands demands(Api api, HttpState request, RequestPath path, boolean hinted) {
    return hinted
        ? api.demandsBehindBase(request.verbs(), path)
        : api.demands(request.verbs(), path);
  }

  private Answer credential(
      Api api,
      HttpState request,
      Send send,
      Target target,
      Demands demands,
      Set<String> links,
      Set<Cause> doubts) {
    Presence presence = Presence.ofCredential(target.accepting(), request);
    if (presence.isCertain()) {
      return new Answer.Present(List.copyOf(presence.settings()));
    }
    if (demands.credential() == Demand.NONE && target.sure()) {
      return Answer.Present.undemanded();
    }
    SortedSet<Cause> causes = new TreeSet<>(doubts);
    causes.addAll(request.open());
    causes.addAll(presence.causes());
    boolean based = target.url().host().isEmpty() && target.url().hostHole().isEmpty();
    if (send.clientOpen() || based && links.contains(UnseenClients.LINK)) {
      // Who gives a client its base URL out of sight gives it the key as well.
      causes.add(Cause.CLIENT);
    }
    if (demands.credential() == Demand.UNKNOWN
        || demands.credential() == Demand.NONE
        || !target.sure()) {
      causes.add(target.url().isPathOpen() ? Cause.URL : Cause.ENDPOINT);
    }
    if (!causes.isEmpty()) {
      return new Answer.Unknown(send.at(), causes);
    }
    Set<String> soft = new LinkedHashSet<>(links);
    if (demands.credential() == Demand.LIKELY) {
      soft.add("the endpoint is only likely to demand it");
    }
    List<Trace> trace = new ArrayList<>(urlTrace(target, demands));
    trace.addAll(evidence.clientsOf(send));
    trace.add(new Trace("sent here without " + headerNames(api), send.at()));
    return missing(send.at(), send.at(), soft, nearMiss(api, request), trace);
  }

  private static String headerNames(Api api) {
    return String.join(
        " or ", api.credential().headers().stream().map(Credential.Header::name).toList());
  }

  /** Returns the header that is there in the place of a credential, and its literal if one is to blame. */
  private Optional<Answer.NearMiss> nearMiss(Api api, HttpState request) {
    for (Credential.Header header : api.credential().headers()) {
      String wanted = plain(header.name());
      List<HttpState.Slot> near = request.ways().stream()
          .flatMap(way -> way.slots().entrySet().stream())
          .filter(slot -> isNear(plain(slot.getKey()), wanted))
          .map(Map.Entry::getValue)
          .toList();
      if (!near.isEmpty()) {
        return Optional.of(new Answer.NearMiss(
            header.prefix().isEmpty() ? written(near, api) : Optional.empty(), header.name()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(String name, String wanted) {
    return name.equals(wanted) || ("x" + name).equals(wanted);
  }

  /** Returns the literal in the call that sets a header, if there is one such call, and it sets no header of other requests. */
  private Optional<Place> written(List<HttpState.Slot> slots, Api api) {
    Set<Setting> settings = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (HttpState.Slot slot : slots) {
      settings.addAll(slot.settings());
      names.add(slot.name());
    }
    if (settings.size() != 1 || names.size() != 1) {
      return Optional.empty();
    }
    Setting setting = settings.iterator().next();
    boolean forOthers = sends.stream()
        .flatMap(send -> send.request().stream())
        .filter(request -> request.ways().stream()
            .flatMap(way -> way.slots().values().stream())
            .anyMatch(slot -> slot.settings().contains(setting)))
        .anyMatch(request -> !goesOnlyTo(api, request));
    return forOthers
        ? Optional.empty()
        : evidence.argument(setting.at(), names.iterator().next());
  }

  private boolean goesOnlyTo(Api api, HttpState request) {
    return request.url().isPresent()
        && request.url().get().atoms().stream()
            .allMatch(atom -> atom instanceof Value.Text text
                && target(text).filter(target -> target.api().equals(api)).isPresent());
  }

  /** Two near misses of one name are the same as long as they blame the same literal. */
  private static Optional<Answer.NearMiss> joined(
      Optional<Answer.NearMiss> one, Optional<Answer.NearMiss> other) {
    if (one.equals(other)) {
      return one;
    }
    return one.or(() -> other).map(near -> new Answer.NearMiss(Optional.empty(), near.right()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private Answer parameter(
      RequiredParameter parameter,
      HttpState request,
      Send send,
      Target target,
      Demands demands,
      Set<String> links,
      Set<Cause> doubts) {
    Demand demand = demands.parameter(parameter.name());
    Url url = target.url();
    if (demand == Demand.NONE && target.sure()) {
      return Answer.Present.undemanded();
    }
    SortedSet<Cause> causes = new TreeSet<>(doubts);
    switch (parameter.place()) {
      case QUERY -> {
        if (url.hasParameter(parameter.name())) {
          return new Answer.Present(namedIn(target, parameter));
        }
        if (url.openQuery()) {
          causes.add(Cause.URL);
        }
        Presence added = Presence.ofHeader(HttpState.ANY_PARAMETER + parameter.name(), request);
        if (added.isCertain()) {
          return new Answer.Present(List.copyOf(added.settings()));
        }
        causes.addAll(added.causes());
        boolean changed = request.ways().stream()
            .anyMatch(way -> way.slot(HttpState.ANY_PARAMETER).isPresent());
        if (changed) {
          causes.add(Cause.CLIENT);
        }
      }
      case HEADER -> {
        Presence presence = Presence.ofHeader(parameter.name(), request);
        if (presence.isCertain()) {
          return new Answer.Present(List.copyOf(presence.settings()));
        }
        causes.addAll(request.open());
        causes.addAll(presence.causes());
      }
      case PATH, BODY -> {
        // The row that matches has the path parameter in it; bodies are not followed.
        return Answer.Present.undemanded();
      }
    }
    if (demand == Demand.UNKNOWN || demand == Demand.NONE || !target.sure()) {
      causes.add(target.url().isPathOpen() ? Cause.URL : Cause.ENDPOINT);
    }
    if (!causes.isEmpty()) {
      return new Answer.Unknown(send.at(), causes);
    }
    Set<String> soft = new LinkedHashSet<>(links);
    soft.remove(UnseenClients.LINK);
    if (demand == Demand.LIKELY) {
      soft.add("the endpoint is only likely to demand it");
    }
    if (url.tail()) {
      soft.add("the end of the URL is not visible");
    }
    if (url.valueHoles()) {
      soft.add("a value in the query is not visible");
    }
    Optional<Answer.NearMiss> near = url.query().stream()
        .filter(other -> plain(other.name()).equals(plain(parameter.name())))
        .map(other -> new Answer.NearMiss(Optional.empty(), parameter.name()))
        .findFirst();
    List<Trace> trace = new ArrayList<>(urlTrace(target, demands));
    Place place = madeAt(target);
    for (Value.Caller caller : target.text().made().callers()) {
      if (isMissingIn(
          Url.of(caller.without(target.text().template())), parameter, request, target)) {
        break;
      }
      place = caller.call();
      trace.add(new Trace("this call decides it", place));
    }
    return missing(place, send.at(), soft, near, trace);
  }

  /** Returns the literals of a URL that name a parameter. */
  private static List<Setting> namedIn(Target target, RequiredParameter parameter) {
    SortedSet<Setting> settings = new TreeSet<>();
    for (Template.Lit lit : target.text().template().literals()) {
      if (lit.text().contains(parameter.name()) && !lit.at().equals(Place.NONE)) {
        settings.add(new Setting(lit.at(), "", false));
      }
    }
    return List.copyOf(settings);
  }

  /** Returns whether a URL leaves the parameter out, whatever its callers hand in. */
  private static boolean isMissingIn(
      Url alone, RequiredParameter parameter, HttpState request, Target target) {
    Demand demand = target.api().demands(request.verbs(), alone.path()).parameter(parameter.name());
    boolean demanded = demand == Demand.REQUIRED || demand == Demand.LIKELY;
    return alone.host().equals(target.url().host())
        && demanded
        && !alone.openQuery()
        && !alone.hasParameter(parameter.name());
  }

  private static Place madeAt(Target target) {
    if (!target.text().made().equals(Value.Made.NOT)) {
      return target.text().made().at();
    }
    return target.text().template().literals().stream()
        .map(Template.Lit::at)
        .filter(Place::isInCode)
        .findFirst()
        .orElse(Place.NONE);
  }

  private List<Trace> urlTrace(Target target, Demands demands) {
    Place made = madeAt(target);
    List<Trace> trace = new ArrayList<>(evidence.partsOf(target.text().template(), target.api()));
    String host = target.url().host().isEmpty()
        ? "a host that is not visible"
        : target.api().hosts().get(0);
    String row =
        demands.rows().isEmpty() ? "no listed endpoint" : demands.rows().get(0).match();
    trace.add(new Trace(row + " of " + host, made));
    return trace;
  }
}
