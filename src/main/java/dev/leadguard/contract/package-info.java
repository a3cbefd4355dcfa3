/**
 * What an API demands: hosts, accepted headers, required parameters by endpoint, names and shapes of keys. As data.
 *
 * <p>May import data.
 */
package dev.leadguard.contract;
