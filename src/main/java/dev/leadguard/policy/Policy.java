package dev.leadguard.policy;

import dev.leadguard.contract.Api;
import java.util.List;

/**
 * Says which APIs are guarded, and how.
 *
 * @param apis the built-in APIs with those of the policy file added; an API of the file replaces a built-in one with its id
 */
public record Policy(List<Api> apis) {
  public Policy {
    apis = List.copyOf(apis);
  }
}
