package dev.leadguard.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an API demands of a request: of all rows that the request can be, the weakest answer.
 *
 * @param credential what it demands of the credential
 * @param parameters what it demands of each parameter of the API, by name, in the order of the contract
 * @param rows the rows that the request can be, in the order of the contract
 */
public record Demands(Demand credential, Map<String, Demand> parameters, List<Endpoint> rows) {
  public Demands {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    rows = List.copyOf(rows);
  }

  /** Returns what is demanded of a parameter; nothing of one that the API does not know. */
  public Demand parameter(String name) {
    return parameters.getOrDefault(name, Demand.NONE);
  }
}
