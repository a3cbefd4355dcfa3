/**
 * The rule author's page: what a rule is, what it is given, and what it reports.
 *
 * <p>May import model, contract and flow.
 */
package dev.leadguard.analysis;
