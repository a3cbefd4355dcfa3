package dev.leadguard.flow;

import dev.leadguard.contract.Demand;
import dev.leadguard.contract.Demands;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.flow.Sends.Send;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers whether a request carries a parameter that its API demands. */
final class ParameterJudge {

  private final Evidence evidence;
  private final Sends sends;

  ParameterJudge(Evidence evidence, Sends sends) {
    this.evidence = evidence;
    this.sends = sends;
  }

  /** Answers for one parameter of one request, by what the API demands of its path. */
  Answer answer(RequiredParameter parameter, Case asked, Demands demands) {
    HttpState request = asked.request();
    Send send = asked.send();
    Target target = asked.target();
    Demand demand = demands.parameter(parameter.name());
    Url url = target.url();
    if (demand == Demand.NONE && target.sure()) {
      return Answer.Present.undemanded();
    }
    SortedSet<Cause> causes = new TreeSet<>(asked.doubts());
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
        if (changed || isClientOpen(asked) && sends.canAddParameter(parameter.name())) {
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
    Set<String> soft = new LinkedHashSet<>(asked.links());
    boolean linked = soft.remove(UnseenClients.LINK);
    if (demand == Demand.LIKELY) {
      soft.add("the endpoint is only likely to demand it");
    }
    if (url.tail()) {
      soft.add("the end of the URL is not visible");
    }
    if (url.valueHoles()) {
      soft.add("a value in the query is not visible");
    }
    if (soft.isEmpty() && (linked || request.open().contains(Cause.CLIENT))) {
      // Few clients add parameters: a doubt of its own, which adds nothing to others.
      soft.add("the client is not visible in full");
    }
    Optional<Answer.NearMiss> near = url.query().stream()
        .filter(other ->
            CredentialJudge.plain(other.name()).equals(CredentialJudge.plain(parameter.name())))
        .map(other -> new Answer.NearMiss(Optional.empty(), parameter.name()))
        .findFirst();
    List<Trace> trace = new ArrayList<>(evidence.urlOf(target, demands));
    Place place = target.madeAt();
    for (Value.Caller caller : target.text().made().callers()) {
      if (isMissingIn(
          Url.of(caller.without(target.text().template())), parameter, request, target)) {
        break;
      }
      place = caller.call();
      trace.add(new Trace("this call decides it", place));
    }
    return Verdict.missing(place, send.at(), soft, near, trace);
  }

  /** Returns whether not all is known of what works on the requests of the client. */
  private static boolean isClientOpen(Case asked) {
    return asked.request().open().contains(Cause.CLIENT)
        || asked.send().clientOpen()
        || asked.links().contains(UnseenClients.LINK);
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
}
