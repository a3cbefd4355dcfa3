/**
 * Reads the samples, which are documentation and tests at once, and proves their markers against a local HTTP server. The
 * front-ends use {@link dev.leadguard.samples.Sample} from the core's test-jar. May import {@code rules} and {@code analysis}.
 */
package dev.leadguard.samples;
