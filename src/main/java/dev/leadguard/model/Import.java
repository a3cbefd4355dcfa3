package dev.leadguard.model;

/**
 * An import.
 *
 * @param name the qualified name without {@code .*}
 */
public record Import(String name, boolean isStatic, boolean isStar) {}
