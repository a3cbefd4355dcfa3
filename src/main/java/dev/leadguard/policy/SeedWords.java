package dev.leadguard.policy;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Collects the words for the search over bytes. */
final class SeedWords {

  private final TreeSet<String> words = new TreeSet<>();

  private SeedWords() {}

  static List<String> of(Apis apis) {
    SeedWords seeds = new SeedWords();
    for (Api api : apis) {
      seeds.add(api);
    }
    return seeds.minimal();
  }

  private void add(Api api) {
    for (String host : api.hosts()) {
      if (!host.equals("*")) {
        words.add(host.startsWith("*.") ? host.substring(2) : host);
      }
    }
    for (String alias : api.aliases()) {
      addSpellings(Api.wordsOf(alias));
    }
    for (String name : api.credential().names()) {
      addSpellings(Api.wordsOf(name));
    }
    // Without them a self-hosted product, which has no hosts, would be found by its aliases only.
    for (String key : api.configurationKeys().keySet()) {
      addSpellings(Api.wordsOf(key));
    }
    for (Credential.Header header : api.credential().headers()) {
      String name = header.name().toLowerCase(Locale.ROOT);
      if (name.startsWith("x-") || api.isAlias(name)) {
        words.add(name);
      }
    }
  }

  /**
   * Adds the usual spellings of a name: one separator or none throughout, or the dots of a property that end in a hyphened
   * word, {@code acme.api-key}.
   */
  private void addSpellings(List<String> parts) {
    for (String separator : List.of("", "_", "-", ".")) {
      words.add(String.join(separator, parts));
    }
    for (int dots = 1; dots < parts.size(); dots++) {
      List<String> keys = new ArrayList<>(parts.subList(0, dots));
      keys.add(String.join("-", parts.subList(dots, parts.size())));
      words.add(String.join(".", keys));
    }
  }

  /** Leaves out words that contain another: where they are found, it is found. */
  private List<String> minimal() {
    List<String> minimal = new ArrayList<>();
    for (String word : words) {
      boolean covered = false;
      for (String other : words) {
        covered |= !other.equals(word) && word.contains(other);
      }
      if (!covered) {
        minimal.add(word);
      }
    }
    return minimal;
  }
}
