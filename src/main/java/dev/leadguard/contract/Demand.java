package dev.leadguard.contract;

/** What an endpoint row says of a credential or a parameter; from strongest to weakest. */
public enum Demand {
  /** A finding can be CERTAIN. */
  REQUIRED,
  /** A finding is LIKELY at most. */
  LIKELY,
  /** No finding; the request is counted as unknown. */
  UNKNOWN,
  /** Never a finding. */
  NONE;

  /** Returns the weaker of the two. */
  public Demand weaker(Demand other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
