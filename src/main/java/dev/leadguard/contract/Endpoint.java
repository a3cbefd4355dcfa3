package dev.leadguard.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * One endpoint row.
 *
 * @param verbs upper-case verbs; empty for every verb
 * @param path the pattern of the path
 * @param credential what it demands of the credential
 * @param parameters what it demands of each parameter by name; one that is not named is {@link Demand#NONE}
 */
public record Endpoint(
    Set<String> verbs, PathPattern path, Demand credential, Map<String, Demand> parameters) {
  public Endpoint {
    verbs = Collections.unmodifiableSet(new LinkedHashSet<>(verbs));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Returns what the row demands of a parameter. */
  public Demand parameter(String name) {
    return parameters.getOrDefault(name, Demand.NONE);
  }

  /** Returns whether the row is for a verb, given in upper case. */
  public boolean isFor(String verb) {
    return verbs.isEmpty() || verbs.contains(verb);
  }

  /** Returns the row as it is written in a contract, such as {@code GET /v1/companies/{id}}. */
  public String match() {
    return (verbs.isEmpty() ? "*" : String.join("|", verbs)) + " " + path.text();
  }
}
