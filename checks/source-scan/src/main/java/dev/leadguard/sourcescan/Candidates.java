package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a compiler should look at.
 *
 * @param files absolute and normal, with their paths relative to the base of the search; sorted by path
 * @param filesRead how many Java files in which findings may stand were searched
 * @param problems what could not be read
 */
public record Candidates(Map<Path, String> files, int filesRead, List<Problem> problems) {

  /** How many files are taken for nothing but the name of a client. */
  public static final int MAX_BY_CLIENT = 500;

  public Candidates {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    problems = List.copyOf(problems);
  }
}
