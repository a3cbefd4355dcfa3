package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Credential;
import dev.leadguard.contract.Demand;
import dev.leadguard.contract.Demands;
import dev.leadguard.flow.Sends.Send;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers whether a request carries the credential of its API. */
final class CredentialJudge {

  private final Targets targets;
  private final Evidence evidence;
  private final List<Send> sends;

  CredentialJudge(Targets targets, Evidence evidence, List<Send> sends) {
    this.targets = targets;
    this.evidence = evidence;
    this.sends = List.copyOf(sends);
  }

  /** Answers for one request, by what the API demands of its path and all that may follow it. */
  Answer answer(Case asked, Demands demands) {
    HttpState request = asked.request();
    Send send = asked.send();
    Target target = asked.target();
    Presence presence = Presence.ofCredential(target.accepting(), request);
    if (presence.isCertain()) {
      return new Answer.Present(List.copyOf(presence.settings()));
    }
    if (demands.credential() == Demand.NONE && target.sure()) {
      return Answer.Present.undemanded();
    }
    SortedSet<Cause> causes = new TreeSet<>(asked.doubts());
    causes.addAll(request.open());
    causes.addAll(presence.causes());
    boolean based = target.url().host().isEmpty() && target.url().hostHole().isEmpty();
    if (send.clientOpen() || based && asked.links().contains(UnseenClients.LINK)) {
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
    Set<String> soft = new LinkedHashSet<>(asked.links());
    if (demands.credential() == Demand.LIKELY) {
      soft.add("the endpoint is only likely to demand it");
    }
    List<Trace> trace = new ArrayList<>(evidence.urlOf(target, demands));
    trace.addAll(evidence.clientsOf(send));
    trace.add(new Trace("sent here without " + headerNames(target.api()), send.at()));
    return Verdict.missing(send.at(), send.at(), soft, nearMiss(target.api(), request), trace);
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
        .anyMatch(request -> !targets.goOnlyTo(api, request));
    return forOthers
        ? Optional.empty()
        : evidence.argument(setting.at(), names.iterator().next());
  }

  /** Returns a name without what separates its words. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
