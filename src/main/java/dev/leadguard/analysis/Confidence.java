package dev.leadguard.analysis;

/** Says how sure a finding is. What is less sure than LIKELY is never a finding but an unknown of the ledger. */
public enum Confidence {
  /** Everything that decides was seen. */
  CERTAIN,
  /** One or two soft links stand between the code and the verdict. */
  LIKELY
}
