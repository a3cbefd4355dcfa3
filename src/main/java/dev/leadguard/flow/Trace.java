package dev.leadguard.flow;

/**
 * A step of the evidence.
 *
 * @param text what is seen there; holds no literal of the source
 */
public record Trace(String text, Place at) {}
