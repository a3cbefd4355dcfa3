package dev.leadguard.analysis;

/** Says how bad a finding is; from worst to mildest. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
