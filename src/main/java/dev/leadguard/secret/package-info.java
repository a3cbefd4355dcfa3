/**
 * Is this string a secret? A classifier that names what a literal looks like.
 *
 * <p>It keeps nothing of what it is shown and prints nothing. Imports no other room.
 */
package dev.leadguard.secret;
