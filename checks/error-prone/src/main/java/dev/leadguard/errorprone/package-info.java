/**
 * The Error Prone front-end: translates the trees of javac into the neutral model, and offers one check a rule.
 *
 * <p>May import model, analysis, rules, policy and engine of the core, and nothing of the other front-ends. Of javac it
 * uses the public tree interfaces; what only newer releases have is looked up in {@link
 * dev.leadguard.errorprone.NewerTrees}.
 */
package dev.leadguard.errorprone;
