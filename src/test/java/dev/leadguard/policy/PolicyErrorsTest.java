package dev.leadguard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Each kind of mistake in a policy, and the one line that it gives: {@code mistakes.txt} holds policies, each followed by {@code
 * =>} and the message.
 *
 * <p>The file is written anew with {@code -Dleadguard.golden=write}; read the difference in review.
 */
final class PolicyErrorsTest {

  private static final Path GOLDEN = Path.of("test/resources/dev/leadguard/policy/mistakes.txt");

  private static final String MESSAGE = "=> ";

  @Test
  void givesOneLineWithPlaceAndNearestKey() throws IOException {
    String expected = Files.readString(GOLDEN);
    StringBuilder found = new StringBuilder();
    StringBuilder policy = new StringBuilder();
    for (String line : expected.lines().toList()) {
      if (line.startsWith(MESSAGE.strip())) {
        found
            .append(policy)
            .append(MESSAGE)
            .append(messageOf(policy.toString()))
            .append("\n\n");
        policy.setLength(0);
      } else if (!line.isEmpty() || !policy.isEmpty()) {
        policy.append(line).append('\n');
      }
    }
    if (System.getProperty("leadguard.golden", "").equals("write")) {
      Files.writeString(GOLDEN, found);
      return;
    }
    assertEquals(expected, found.toString());
  }

  private static String messageOf(String yaml) {
    try {
      Policy.parse("leadguard.yaml", yaml);
      return "no mistake";
    } catch (PolicyException e) {
      return e.getMessage();
    }
  }
}
