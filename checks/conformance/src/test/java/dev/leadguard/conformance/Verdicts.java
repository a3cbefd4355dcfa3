package dev.leadguard.conformance;

import dev.leadguard.engine.Result;
import dev.leadguard.model.Span;
import dev.leadguard.rules.HardcodedApiKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often each rule reports, and does not know, in each method of a file. A change may move a key to another method or file, so
 * keys are counted for the whole file.
 */
final class Verdicts {

  /**
   * What became of the verdicts of a file when it was changed.
   *
   * @param findings in the method that was changed
   * @param kept how many of those are still reported
   * @param flips what is reported no more and not counted as unknown either, or is reported and was not unknown before
   */
  record Change(int findings, int kept, List<String> flips) {}

  private final Map<String, Integer> findings = new TreeMap<>();
  private final Map<String, Integer> unknowns = new TreeMap<>();
  private final Map<String, Integer> keys = new TreeMap<>();

  private Verdicts() {}

  /**
   * Counts what a result says.
   *
   * @param path of the file whose members these are
   */
  static Verdicts of(Result result, String path, Members members) {
    Verdicts verdicts = new Verdicts();
    result.findings().forEach(finding -> {
      String member = member(finding.path().equals(path), members, finding.at());
      verdicts.findings.merge(key(finding.rule(), member), 1, Integer::sum);
      if (finding.rule().equals(HardcodedApiKey.ID)) {
        verdicts.keys.merge(member, 1, Integer::sum);
      }
    });
    result.unknowns().forEach(unknown -> {
      String member = member(unknown.path().equals(path), members, unknown.at());
      verdicts.unknowns.merge(key(unknown.rule(), member), 1, Integer::sum);
    });
    return verdicts;
  }

  /**
   * Compares with what is said of the changed file.
   *
   * @param member that was changed
   */
  Change changedTo(Verdicts changed, String member) {
    int all = 0;
    int kept = 0;
    List<String> flips = new ArrayList<>();
    Set<String> compared = new TreeSet<>(findings.keySet());
    compared.addAll(changed.findings.keySet());
    for (String key : compared) {
      int before = count(findings, key);
      int after = count(changed.findings, key);
      boolean isOfKeys = key.equals(HardcodedApiKey.ID);
      if (isOfKeys || key.endsWith(" in " + member)) {
        int here = isOfKeys ? count(keys, member) : before;
        all += here;
        kept += Math.max(0, here - Math.max(0, before - after));
      }
      int newlyUnknown = count(changed.unknowns, key) - count(unknowns, key);
      // Of keys nothing is counted as unknown: silence is no verdict, so that a lost one is no
      // opposite.
      if (!isOfKeys && before - after > Math.max(0, newlyUnknown)) {
        flips.add(key + " is found no more");
      } else if (after - before > Math.max(0, -newlyUnknown)) {
        flips.add(key + " is found now");
      }
    }
    return new Change(all, kept, flips);
  }

  private static int count(Map<String, Integer> counts, String key) {
    return counts.getOrDefault(key, 0);
  }

  private static String member(boolean isInFile, Members members, Span at) {
    return isInFile ? members.at(at.line()) : "another file";
  }

  private static String key(String rule, String member) {
    return rule.equals(HardcodedApiKey.ID) ? rule : rule + " in " + member;
  }
}
