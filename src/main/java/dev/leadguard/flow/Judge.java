package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Demands;
import dev.leadguard.contract.RequestPath;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.flow.Sends.Send;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns sends into requests to APIs, with an answer to each question.
 *
 * <p>Every doubt moves away from "missing": a request is missing a header only if each URL it can have is the API's, each row it
 * can be demands the header, and on every path nothing that was seen or not seen set it. What is only likely on the way is
 * counted as a soft link; with one or two the answer is likely, with more it is unknown.
 */
final class Judge {

  private final boolean singleFile;
  private final Targets targets;
  private final CredentialJudge credential;
  private final ParameterJudge parameter;
  private final List<Send> sends;

  /**
   * @param singleFile whether nothing outside the file is seen, types included
   */
  Judge(Apis apis, boolean singleFile, Evidence evidence, Sends sends) {
    this.targets = new Targets(apis);
    this.sends = List.copyOf(sends.sends());
    this.credential = new CredentialJudge(targets, evidence, this.sends);
    this.parameter = new ParameterJudge(evidence, sends);
    this.singleFile = singleFile;
  }

  /** Returns what finds the API of a URL. */
  Targets targets() {
    return targets;
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
        parameters.put(parameter, Ways.decide(answers, byCallers.keySet(), false));
      }
      List<Answer> answers = Ways.decide(credential, byCallers.keySet(), true);
      requests.add(new ApiRequest(
          api,
          at,
          ways.get(0).library(),
          Ways.isBareByItself(api, byCallers) ? Ways.once(answers, at) : answers,
          parameters));
    });
    return requests;
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
    byApi.forEach((api, verdicts) ->
        joined.put(api, Verdict.join(api, verdicts, visits.get(0).at())));
    return joined;
  }

  private Map<Api, Verdict> ofRequest(HttpState request, Send send) {
    if (request.url().isEmpty()) {
      return Map.of();
    }
    Map<Api, List<Target>> byApi = new LinkedHashMap<>();
    boolean other = false;
    boolean unseen = false;
    for (Value.Atom atom : request.url().get().atoms()) {
      if (atom instanceof Value.Text text) {
        Optional<Target> found = targets.of(text);
        found.ifPresent(target ->
            byApi.computeIfAbsent(target.api(), api -> new ArrayList<>()).add(target));
        boolean hostSeen = !Url.of(text.template()).host().isEmpty();
        other |= found.isEmpty() && hostSeen;
        unseen |= found.isEmpty() && !hostSeen;
      }
    }
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
      verdicts.put(api, Verdict.join(api, each, send.at()));
    });
    return verdicts;
  }

  private Verdict verdict(
      Api api, Target target, HttpState request, Send send, Set<String> soft, Set<Cause> doubts) {
    boolean hinted = targets.isHinted(target.url());
    Demands demands = demands(api, request, target.url().path(), hinted);
    Demands openDemands = demands(api, request, target.url().openPath(), hinted);
    Set<String> links = new LinkedHashSet<>(soft);
    links.addAll(target.soft());
    boolean configured = target.text().template().literals().stream()
        .anyMatch(lit -> !lit.at().equals(Place.NONE) && !lit.at().isInCode());
    if (configured) {
      links.add("the configuration can hold another value at run time");
    }

    Case asked = new Case(request, send, target, links, doubts);
    Map<RequiredParameter, Answer> parameters = new LinkedHashMap<>();
    for (RequiredParameter required : api.parameters()) {
      parameters.put(required, parameter.answer(required, asked, demands));
    }
    return new Verdict(credential.answer(asked, openDemands), parameters);
  }

  private static Demands demands(Api api, HttpState request, RequestPath path, boolean hinted) {
    return hinted
        ? api.demandsBehindBase(request.verbs(), path)
        : api.demands(request.verbs(), path);
  }
}
