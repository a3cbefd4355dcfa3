package dev.leadguard.engine;

import dev.leadguard.model.Setting;
import dev.leadguard.model.SourceUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a host read of one module, or of several that are built together: all evidence for the verdicts.
 *
 * @param units the files that can matter, translated, in a fixed order
 * @param reported paths of the units in which findings may stand; the others are evidence only
 * @param configuration keys of configuration files with their values, in the order of the files; a key may have several values
 * @param unread words that decide something, such as the name of a credential header, and that stand in files which could not be
 *     translated: what they do to a client is not known
 * @param isCut whether the search for files that can matter ended early
 */
public record Module(
    List<SourceUnit> units,
    Set<String> reported,
    List<Setting> configuration,
    Set<String> unread,
    boolean isCut) {

  public Module {
    units = List.copyOf(units);
    reported = Set.copyOf(reported);
    configuration = List.copyOf(configuration);
    unread = new TreeSet<>(unread);
  }
}
