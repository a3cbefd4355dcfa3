package dev.leadguard.analysis;

/**
 * Describes a rule to people and hosts.
 *
 * @param id the name everywhere: class, suppression, Checkstyle module, SARIF rule
 * @param summary at most 70 characters, starts with a capital, no period
 * @param why who is harmed, and how
 * @param fix an imperative that the reader can do today
 * @param cwe number of the weakness, positive
 * @param severity default severity of a CERTAIN finding
 */
public record RuleInfo(
    String id, String summary, String why, String fix, int cwe, Severity severity) {
  public RuleInfo {
    require(
        !id.isEmpty() && Character.isUpperCase(id.charAt(0)),
        "a rule id starts with a capital: " + id);
    require(
        summary.length() <= 70 && !summary.endsWith("."),
        "summary too long or with a period: " + summary);
    require(
        Character.isUpperCase(summary.charAt(0)), "a summary starts with a capital: " + summary);
    require(
        !why.isBlank() && !fix.isBlank(), "a rule says why it matters and how to mend it: " + id);
    require(cwe > 0, "a rule names its weakness: " + id);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
