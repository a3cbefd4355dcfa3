package dev.leadguard.analysis;

import dev.leadguard.model.Span;

/**
 * One step of the evidence of a finding.
 *
 * @param of what it is a part of, such as {@code URL}; steps in a row that are parts of the same belong together. Empty if the
 *     step stands for itself
 * @param text what is seen there; holds nothing of the source that could be a secret
 * @param path the file, as in the source unit
 * @param at the place
 */
public record Step(String of, String text, String path, Span at) {

  /** Returns what is seen, and of what it is a part. */
  public String sentence() {
    return of.isEmpty() ? text : of + ": " + text;
  }
}
