package dev.leadguard.engine;

import dev.leadguard.model.Setting;
import dev.leadguard.model.SourceUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a host read of one module, or of several that are built together: all evidence for the verdicts.
 *
 * @param units the files that can matter, translated, in a fixed order
 * @param entries paths of the units from whose bodies the analysis starts; the others are only followed from there. Absences are
 *     proved only if these are all units
 * @param reported paths of the units in which findings may stand; the others are evidence only
 * @param configuration keys of configuration files with their values, in the order of the files; a key may have several values
 * @param unread words that decide something, such as the name of a credential header, and that stand in files which could not be
 *     translated: what they do to a client is not known
 * @param isCut whether the search for files that can matter ended early
 */
public record Module(
    List<SourceUnit> units,
    Set<String> entries,
    Set<String> reported,
    List<Setting> configuration,
    Set<String> unread,
    boolean isCut) {

  public Module {
    units = List.copyOf(units);
    entries = Set.copyOf(entries);
    reported = Set.copyOf(reported);
    configuration = List.copyOf(configuration);
    unread = new TreeSet<>(unread);
  }

  /** The analysis starts from the bodies of all units. */
  public Module(
      List<SourceUnit> units,
      Set<String> reported,
      List<Setting> configuration,
      Set<String> unread,
      boolean isCut) {
    this(
        units,
        units.stream().map(SourceUnit::path).collect(Collectors.toSet()),
        reported,
        configuration,
        unread,
        isCut);
  }
}
