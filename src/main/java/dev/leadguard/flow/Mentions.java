package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.model.SourceUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells which files speak of an API. */
final class Mentions {

  private final Map<String, String> textOfFile = new LinkedHashMap<>();

  private final List<SourceUnit> units;

  Mentions(List<SourceUnit> units) {
    this.units = List.copyOf(units);
  }

  /** Returns whether a file names the API anywhere: by a host, an alias or the name of a key. */
  boolean has(Api api, String path) {
    String text = textOfFile.computeIfAbsent(path, this::lowerText);
    return api.hosts().stream().anyMatch(host -> !host.startsWith("*") && text.contains(host))
        || api.aliases().stream().anyMatch(alias -> text.contains(alias.toLowerCase(Locale.ROOT)))
        || api.credential().names().stream()
            .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
  }

  private String lowerText(String path) {
    return units.stream()
        .filter(unit -> unit.path().equals(path))
        .map(unit -> unit.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
