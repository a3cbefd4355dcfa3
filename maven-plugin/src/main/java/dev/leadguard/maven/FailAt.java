package dev.leadguard.maven;

/** Says when the verdict is given. */
enum FailAt {
  /** Once, after the last Leadguard execution of the build. */
  END,
  /** In every module, after its last Leadguard execution. */
  MODULE
}
