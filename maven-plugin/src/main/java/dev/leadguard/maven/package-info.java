/**
 * The Maven goals: parameters in, engine, report out. They decide nothing about code.
 *
 * <p>May import every room of the core, the source scan, the Error Prone checks through {@link
 * dev.leadguard.maven.CompilerLoader}, {@link dev.leadguard.maven.report} and the Maven API.
 */
package dev.leadguard.maven;
