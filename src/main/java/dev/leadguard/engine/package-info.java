/**
 * Runs rules over source units, applies the policy, sorts.
 *
 * <p>May import every other room of the core. Hosts enter here: {@link dev.leadguard.engine.Analyzer}.
 */
package dev.leadguard.engine;
