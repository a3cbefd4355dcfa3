package dev.leadguard.analysis;

import dev.leadguard.model.Span;

/**
 * One step of the evidence of a finding.
 *
 * @param text what is seen there; holds no literal of the source that could be a secret
 * @param path the file, as in the source unit
 * @param at the place
 */
public record Step(String text, String path, Span at) {}
