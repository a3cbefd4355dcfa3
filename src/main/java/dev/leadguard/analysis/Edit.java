package dev.leadguard.analysis;

import dev.leadguard.model.Span;

/**
 * A change of the source that mends a finding, as far as the rule can tell. A host that makes it sees to it that the file still
 * compiles: a place that takes only constants, such as an annotation, must stay.
 *
 * @param at what to replace: one string literal, from quote to quote
 * @param replacement a Java expression in its place; holds nothing of the source
 * @param note one sentence on what the change means at run time; empty if it means no more than it says
 */
public record Edit(Span at, String replacement, String note) {}
