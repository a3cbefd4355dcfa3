package dev.leadguard.contract;

/** Says whether something that is only partly known matches. */
public enum Match {
  /** Whatever stands in the holes. */
  YES,
  /** Depends on what stands in the holes. */
  MAYBE,
  /** Whatever stands in the holes, it does not. */
  NO
}
