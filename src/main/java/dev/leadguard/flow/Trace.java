package dev.leadguard.flow;

import dev.leadguard.model.Span;

/**
 * A step of the evidence.
 *
 * @param text what is seen there; holds no literal of the source
 */
public record Trace(String text, Span at) {}
