/**
 * Writes a result for people and for machines: the console text and SARIF.
 *
 * <p>May import model, analysis and engine of the core, and a JSON library. Imports nothing of Maven, so that a report can be
 * made and tested without a build. No text here holds a literal of the checked source.
 */
package dev.leadguard.maven.report;
