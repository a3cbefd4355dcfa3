/**
 * The Checkstyle host: one check a rule, and the translation of Checkstyle's tree into the neutral model.
 *
 * <p>May import every room of the core and Checkstyle. A check sees one file, so it says less than the other hosts, never
 * anything else.
 */
package dev.leadguard.checkstyle;
