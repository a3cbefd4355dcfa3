package dev.leadguard.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One API as its contract describes it. The format is that of the policy's {@code apis}.
 *
 * @param id {@code [a-z0-9-]+}, unique in a policy
 * @param title used in messages
 * @param aliases spellings of product and service; whole words, case and separators ignored; hints, never a proof
 * @param hosts exact host names in lower case, or {@code *.example.com}, or {@code *} alone
 * @param paths patterns of the paths that belong to this API
 * @param configurationKeys keys whose value the sources do not show, with that value
 * @param parameters required parameters in the order of the contract
 * @param endpoints rows; the first match wins
 * @param links named links; {@code key} is the one about keys
 * @param remedy text for the fix by rule id
 */
public record Api(
    String id,
    String title,
    List<String> aliases,
    List<String> hosts,
    List<PathPattern> paths,
    Map<String, String> configurationKeys,
    Credential credential,
    List<RequiredParameter> parameters,
    List<Endpoint> endpoints,
    Map<String, String> links,
    Map<String, String> remedy) {

  /** The verbs of HTTP; one that no row names is treated like any other. */
  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  /** A request with such a verb asks about an endpoint; servers often answer it without credentials. */
  private static final Set<String> MILD = Set.of("HEAD", "OPTIONS");

  public Api {
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    paths = List.copyOf(paths);
    configurationKeys = Collections.unmodifiableMap(new LinkedHashMap<>(configurationKeys));
    parameters = List.copyOf(parameters);
    endpoints = List.copyOf(endpoints);
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    remedy = Collections.unmodifiableMap(new LinkedHashMap<>(remedy));
  }

  /** Returns whether a host, as written in a URL and perhaps with a port, is one of this API. */
  public boolean isHost(String host) {
    for (String pattern : hosts) {
      if (HostPattern.matches(pattern, host)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a name mentions product or service: some of its neighbouring words are an alias. {@code
   * leadfeederBaseUrl}, {@code LEAD_FEEDER_URL} and {@code leadfeeder.base-url} do, {@code leadfeederish} does not.
   *
   * @param identifier an identifier, an environment name or a configuration key
   */
  public boolean isAlias(String identifier) {
    if (aliases.isEmpty()) {
      return false;
    }
    List<String> words = Names.words(identifier);
    for (String alias : aliases) {
      if (Names.holds(words, Names.squash(alias))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words of a name in lower case: {@code leadfeederBaseUrl} and {@code LEADFEEDER_BASE_URL} are {@code leadfeeder
   * base url}.
   */
  public static List<String> wordsOf(String name) {
    return Names.words(name);
  }

  /** Returns whether an identifier, environment name or configuration key is one of the key names, as a whole. */
  public boolean isKeyName(String identifier) {
    return credential.isKeyName(identifier);
  }

  /**
   * Returns whether a name is that of a key within something named after product or service: {@code apiKey} in {@code
   * LeadfeederConfig}, where {@code leadfeederApiKey} is a key name.
   */
  public boolean isKeyNameIn(String owner, String name) {
    if (!isAlias(owner)) {
      return false;
    }
    for (String alias : aliases) {
      if (credential.isKeyName(alias + name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a path belongs to this API. */
  public Match owns(RequestPath path) {
    Match best = Match.NO;
    for (PathPattern pattern : paths) {
      Match match = pattern.matches(path);
      best = match.compareTo(best) < 0 ? match : best;
    }
    return best;
  }

  /**
   * Returns whether a path can belong to this API when it follows a base URL that is not seen.
   *
   * @param path what follows the base
   */
  public Match ownsBehindBase(RequestPath path) {
    Match best = Match.NO;
    for (PathPattern pattern : paths) {
      Match match = pattern.matchesEnd(path);
      best = match.compareTo(best) < 0 ? match : best;
    }
    for (Endpoint row : endpoints) {
      Match match = row.path().matchesEnd(path);
      best = match.compareTo(best) < 0 ? match : best;
    }
    return best;
  }

  /**
   * Returns what the API demands of a request to one of its hosts.
   *
   * <p>For each verb the first row that surely matches ends the search; rows before it that may match count too. A request that
   * may be no row at all is {@link Demand#UNKNOWN} at most. HEAD and OPTIONS are {@link Demand#LIKELY} at most, so an unknown
   * verb is as well.
   *
   * @param verbs the upper-case verbs that the request may have; empty if nothing is known
   * @param path the path from the host on
   */
  public Demands demands(Set<String> verbs, RequestPath path) {
    return demands(verbs, path, false);
  }

  /**
   * Returns what the API demands of a request whose base URL is not seen but hinted to be this API's.
   *
   * <p>Rows match by the end of their path: {@code /companies/7} is {@code /v1/companies/{id}}.
   *
   * @param verbs the upper-case verbs that the request may have; empty if nothing is known
   * @param path what follows the base
   */
  public Demands demandsBehindBase(Set<String> verbs, RequestPath path) {
    return demands(verbs, path, true);
  }

  private Demands demands(Set<String> verbs, RequestPath path, boolean end) {
    List<Match> matches = new ArrayList<>();
    for (Endpoint row : endpoints) {
      matches.add(end ? row.path().matchesEnd(path) : row.path().matches(path));
    }
    boolean sure = true;
    boolean[] rows = new boolean[endpoints.size()];
    boolean mild = false;
    for (String verb : verbs.isEmpty() ? allVerbs() : verbs) {
      sure &= addRows(verb, matches, rows);
      mild |= MILD.contains(verb);
    }
    return weakest(chosen(rows), sure, mild);
  }

  /** Marks the rows that a request with one verb can be; returns whether it surely is one of them. */
  private boolean addRows(String verb, List<Match> matches, boolean[] rows) {
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) != Match.NO && endpoints.get(i).isFor(verb)) {
        rows[i] = true;
        if (matches.get(i) == Match.YES) {
          return true;
        }
      }
    }
    return false;
  }

  private Demands weakest(List<Endpoint> rows, boolean sure, boolean mild) {
    Demand strongest = !sure ? Demand.UNKNOWN : mild ? Demand.LIKELY : Demand.REQUIRED;
    Demand key = strongest;
    Map<String, Demand> byName = new LinkedHashMap<>();
    for (RequiredParameter parameter : parameters) {
      byName.put(parameter.name(), strongest);
    }
    for (Endpoint row : rows) {
      key = key.weaker(row.credential());
      for (Map.Entry<String, Demand> each : byName.entrySet()) {
        each.setValue(each.getValue().weaker(row.parameter(each.getKey())));
      }
    }
    return new Demands(key, byName, rows);
  }

  private List<Endpoint> chosen(boolean[] rows) {
    List<Endpoint> chosen = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        chosen.add(endpoints.get(i));
      }
    }
    return chosen;
  }

  private Set<String> allVerbs() {
    Set<String> all = new LinkedHashSet<>(VERBS);
    for (Endpoint row : endpoints) {
      all.addAll(row.verbs());
    }
    return all;
  }
}
