package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.leadguard.policy.Policy;
import dev.leadguard.policy.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds and reads the policy that a module names. Never looks on the network, unlike Checkstyle's own look-up of resources. */
final class PolicySource {

  private PolicySource() {}

  /**
   * Returns the policy.
   *
   * @param name a file or class-path resource; empty for the built-in policy
   * @throws CheckstyleException if there is none of that name or it is wrong; one line that names it
   */
  static Policy load(String name) throws CheckstyleException {
    if (name.isEmpty()) {
      return Policy.builtIn();
    }
    try {
      return Policy.parse(name, textOf(name));
    } catch (PolicyException e) {
      throw new CheckstyleException(e.getMessage(), e);
    } catch (IOException e) {
      throw new CheckstyleException("Cannot read the policy " + name, e);
    }
  }

  private static String textOf(String name) throws IOException, CheckstyleException {
    if (Files.isRegularFile(Path.of(name))) {
      return Files.readString(Path.of(name));
    }
    String resource = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream stream = PolicySource.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new CheckstyleException(
            "Cannot find the policy " + name + ": it is neither a file nor a class-path resource");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
