package dev.leadguard.contract;

/** The shape of a key: a whole-value expression of classes, literals, bounded repeats and flat alternatives. */
public record KeyShape(String text) {}
