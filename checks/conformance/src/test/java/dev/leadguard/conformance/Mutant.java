package dev.leadguard.conformance;

/**
 * A sample that was changed at one place in a way that keeps what it does.
 *
 * @param mutator what was done
 * @param line where, in the sample
 * @param text the changed sample
 * @param companion another file of the same package that the sample now needs; empty for none
 */
record Mutant(String mutator, int line, String text, String companion) {}
