/**
 * One small class a rule, and {@link dev.leadguard.rules.Rules#all}.
 *
 * <p>May import analysis, flow, secret, contract and model.
 */
package dev.leadguard.rules;
