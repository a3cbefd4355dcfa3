/**
 * The champion's file: the APIs to guard, and later severities, wrappers, suppressions.
 *
 * <p>May import data, contract, library and analysis.
 */
package dev.leadguard.policy;
