package dev.leadguard.policy;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.data.DataException;
import dev.leadguard.data.Reader;
import dev.leadguard.data.Yaml;
import dev.leadguard.library.Library;
import dev.leadguard.library.LibraryReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says which APIs are guarded, and which HTTP clients are known beside the built-in ones.
 *
 * @param apis the built-in APIs with those of the policy file added; an API of the file replaces a built-in one with its id
 * @param libraries tables of HTTP clients beside the built-in ones; what they say of a type or a row counts more
 */
public record Policy(Apis apis, List<Library> libraries) {

  public Policy {
    libraries = List.copyOf(libraries);
  }

  /** The only version of the format. */
  private static final int VERSION = 1;

  /** Returns the policy that holds where a project has none. Reads no YAML. */
  public static Policy builtIn() {
    return new Policy(Apis.builtIn(), List.of());
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
      policy.allow("version", "apis", "libraries");
      Reader version = policy.required("version");
      if (version.integer() != VERSION) {
        throw version.error("unknown version, allowed: " + VERSION);
      }
      Apis apis = Apis.builtIn();
      if (policy.has("apis")) {
        apis = apis.with(policy.required("apis"));
      }
      return new Policy(apis, libraries(policy));
    } catch (DataException e) {
      throw new PolicyException(e);
    }
  }

  private static List<Library> libraries(Reader policy) {
    List<Library> libraries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Reader table : policy.list("libraries")) {
      Library library = LibraryReader.read(table);
      if (!ids.add(library.id())) {
        throw table.error("a second library '" + library.id() + "'");
      }
      libraries.add(library);
    }
    return libraries;
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

  /**
   * Returns the seed words that speak of an API of the policy. Left out are names of headers that other vendors use as well, such as
   * {@code x-api-key}: a file without any of these words sends nothing to an API by itself, and no literal in it is known for a key.
   */
  public List<String> ownWords() {
    Set<String> shared = new HashSet<>();
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        if (!api.isAlias(header.name())) {
          shared.add(header.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    List<String> own = new ArrayList<>(seedWords());
    own.removeAll(shared);
    return own;
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
      byte[] hash = digest.digest((apis + "\n" + libraries).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
