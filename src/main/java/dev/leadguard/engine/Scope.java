package dev.leadguard.engine;

/** Says how much of the program a host sees, and so which conclusions it may draw. */
public enum Scope {
  /** One file, without types of other files: Checkstyle. */
  FILE,
  /** One javac run: exact types and constants, perhaps a slice of the module. */
  COMPILATION,
  /** The whole module: also that nothing else is there. */
  MODULE
}
