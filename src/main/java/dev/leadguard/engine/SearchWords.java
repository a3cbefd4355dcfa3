package dev.leadguard.engine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a host searches the files of a module for before it parses any; compared without case.
 *
 * @param seeds a Java file that holds one of these can matter by itself; lower case, sorted
 * @param credentials what names the header of a key; in a file that no front-end can read they make the header of a client
 *     unknown; lower case, sorted
 * @param packages packages of the listed HTTP clients, sorted
 */
public record SearchWords(List<String> seeds, List<String> credentials, List<String> packages) {

  public SearchWords {
    seeds = normal(seeds);
    credentials = normal(credentials);
    packages = normal(packages);
  }

  private static List<String> normal(Collection<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }
}
