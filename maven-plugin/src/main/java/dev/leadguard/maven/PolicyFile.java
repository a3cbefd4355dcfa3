package dev.leadguard.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The text of a policy, as found.
 *
 * @param name what error messages call it: as the user wrote it
 * @param text the YAML
 */
record PolicyFile(String name, String text) {

  private static final String DEFAULT = "leadguard.yaml";

  /**
   * Looks a policy up: a file relative to the module, then to the session root, then a resource on the plugin's class path.
   *
   * @param asked the parameter; empty means {@code leadguard.yaml} in the session root, if there is one
   * @return empty if none was asked for and there is none: the built-in policy holds
   * @throws MojoExecutionException if the one that was asked for is nowhere, or cannot be read
   */
  static Optional<PolicyFile> find(Optional<String> asked, Path module, Path sessionRoot)
      throws MojoExecutionException {
    if (asked.isEmpty()) {
      Path file = sessionRoot.resolve(DEFAULT);
      return Files.isRegularFile(file)
          ? Optional.of(new PolicyFile(DEFAULT, read(file, DEFAULT)))
          : Optional.empty();
    }
    String name = asked.get();
    for (Path folder : new Path[] {module, sessionRoot}) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(new PolicyFile(name, read(file, name)));
      }
    }
    return Optional.of(new PolicyFile(name, resource(name)));
  }

  private static String read(Path file, String name) throws MojoExecutionException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "leadguard.policy: cannot read '" + name + "' as UTF-8 text: " + e.getMessage(), e);
    }
  }

  private static String resource(String name) throws MojoExecutionException {
    String path = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream in = PolicyFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new MojoExecutionException(
            "leadguard.policy: '" + name
                + "' is neither a file below the module or the folder of the build, nor a resource of the plugin's dependencies");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "leadguard.policy: cannot read the resource '" + name + "': " + e.getMessage(), e);
    }
  }
}
