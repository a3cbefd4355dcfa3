package dev.leadguard.contract;

import java.util.List;
import java.util.Map;

/**
 * One API as its contract describes it. The format is that of the policy's {@code apis}.
 *
 * @param id {@code [a-z0-9-]+}, unique in a policy
 * @param title used in messages
 * @param aliases spellings of product and service; whole words, case and separators ignored; hints, never a proof
 * @param hosts exact host names in lower case, or {@code *.example.com}, or {@code *} alone
 * @param paths patterns of the paths that belong to this API
 * @param configurationKeys keys whose value the sources do not show, with that value
 * @param parameters required parameters in the order of the contract
 * @param endpoints rows; the first match wins
 * @param links named links; {@code key} is the one about keys
 * @param remedy text for the fix by rule id
 */
public record Api(
    String id,
    String title,
    List<String> aliases,
    List<String> hosts,
    List<PathPattern> paths,
    Map<String, String> configurationKeys,
    Credential credential,
    List<RequiredParameter> parameters,
    List<Endpoint> endpoints,
    Map<String, String> links,
    Map<String, String> remedy) {}
