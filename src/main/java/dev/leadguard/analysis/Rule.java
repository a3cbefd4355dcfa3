package dev.leadguard.analysis;

/** A rule: stateless, one instance serves all files and threads. */
public interface Rule {

  /** Returns the description, always the same. */
  RuleInfo info();

  /** Reports what is wrong in one file. */
  void check(Pass pass);
}
