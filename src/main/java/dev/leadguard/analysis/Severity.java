package dev.leadguard.analysis;

/** Says how bad a finding is; from worst to mildest. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Returns this severity, or a warning in the place of an error that is only likely. */
  Severity atMost(Confidence confidence) {
    return this == ERROR && confidence == Confidence.LIKELY ? WARNING : this;
  }
}
