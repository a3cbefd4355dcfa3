package dev.leadguard.contract;

import java.util.Map;
import java.util.Set;

/**
 * One endpoint row.
 *
 * @param verbs upper-case verbs; empty for every verb
 * @param path the pattern of the path
 * @param credential what it demands of the credential
 * @param parameters what it demands of each parameter by name; one that is not named is {@link Demand#NONE}
 */
public record Endpoint(
    Set<String> verbs, PathPattern path, Demand credential, Map<String, Demand> parameters) {}
