package dev.leadguard.maven;

/**
 * Names one execution of a goal in a build.
 *
 * @param module id of the Maven project
 * @param goal such as {@code check}; one execution of the POM may run several
 * @param id of the execution, such as {@code default-cli}
 */
record Execution(String module, String goal, String id) {}
