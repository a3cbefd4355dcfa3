package dev.leadguard.contract;

/** A pattern of a path: {@code {x}} one segment, {@code {x:a|b}} one of these, a final {@code **} any rest, also none. */
public record PathPattern(String text) {}
