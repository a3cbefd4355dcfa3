package dev.leadguard.policy;

import dev.leadguard.contract.Apis;
import dev.leadguard.data.DataException;
import dev.leadguard.data.Reader;
import dev.leadguard.data.Yaml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Says which APIs are guarded, and how.
 *
 * @param apis the built-in APIs with those of the policy file added; an API of the file replaces a built-in one with its id
 */
public record Policy(Apis apis) {

  /** The only version of the format. */
  private static final int VERSION = 1;

  /** Returns the policy that holds where a project has none. Reads no YAML. */
  public static Policy builtIn() {
    return new Policy(Apis.builtIn());
  }

  /**
   * Returns the policy of a file, on top of the built-in one.
   *
   * @param name the file, as it shall stand in messages
   * @param yaml its text
   * @throws PolicyException for the first mistake
   */
  public static Policy parse(String name, String yaml) {
    try {
      Reader policy = Reader.of(Yaml.parse(name, yaml));
      policy.allow("version", "apis");
      Reader version = policy.required("version");
      if (version.integer() != VERSION) {
        throw version.error("unknown version, allowed: " + VERSION);
      }
      Apis apis = Apis.builtIn();
      if (policy.has("apis")) {
        apis = apis.with(policy.required("apis"));
      }
      return new Policy(apis);
    } catch (DataException e) {
      throw new PolicyException(e);
    }
  }

  /**
   * Returns the words of which a file must hold at least one to be worth reading, in lower case and sorted: hosts, aliases, key
   * names, configuration keys and headers of the vendor, in their usual spellings. No word contains another.
   *
   * <p>They are compared with the bytes of a file without case. A policy for {@code hosts: ["*"]} has no word for its hosts: then
   * each file that imports an HTTP client counts as well.
   */
  public List<String> seedWords() {
    return SeedWords.of(apis);
  }

  /** Returns whether some API is on every host, so that seed words alone do not find its requests. */
  public boolean isForEveryHost() {
    for (var api : apis) {
      if (api.hosts().contains("*")) {
        return true;
      }
    }
    return false;
  }

  /** Returns a hash of all that the policy says, 64 hex digits; equal policies have the same. For the keys of caches. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(apis.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
