package dev.leadguard.conformance;

import dev.leadguard.model.ModelPrinter;
import dev.leadguard.model.SourceUnit;

/** What a front-end made of one file. */
sealed interface Lowering {

  /** A model. */
  record Model(SourceUnit unit) implements Lowering {

    /** Returns the printed form, by which front-ends are compared. */
    String print() {
      return ModelPrinter.print(unit);
    }
  }

  /** The parser took the file for no Java, or for Java that it does not know. */
  record Refused(String reason) implements Lowering {}

  /** The translation failed, which is a fault of ours. */
  record Broken(String reason) implements Lowering {}
}
