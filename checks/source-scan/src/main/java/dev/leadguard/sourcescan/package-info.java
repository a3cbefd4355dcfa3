/**
 * Reads a project with JavaParser and hands each file to the core.
 *
 * <p>{@link dev.leadguard.sourcescan.ProjectScan} walks folders, {@link dev.leadguard.sourcescan.SourceParser} parses one
 * text, {@link dev.leadguard.sourcescan.JavaParserFrontEnd} translates a tree. May import JavaParser and, of the core,
 * model, analysis, rules, policy and engine. It decides nothing about a rule.
 */
package dev.leadguard.sourcescan;
