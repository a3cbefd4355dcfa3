package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import dev.leadguard.model.SourceUnit;

/** Holds what became of one text: its translation, or the problem that prevents it. */
public sealed interface Parsed {

  /** The whole text was understood. */
  record Translated(SourceUnit unit) implements Parsed {}

  /** The text is no Java, or not what the parser takes for Java. */
  record Failed(Problem problem) implements Parsed {}
}
