package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the study to what is known of a project of our own, and to messages that help. */
final class StudyTest {

  private static final Path PROJECTS = Path.of("../../samples/projects").toAbsolutePath();

  @TempDir
  private Path folder;

  /** What a run printed, and how it ended. */
  private record Run(int exit, String out, String error) {}

  @Test
  void countsRequestsByClientAndWay() throws IOException {
    Run run = run("projects: [{folder: '" + PROJECTS.resolve("clean-service").normalize() + "'}]");
    assertEquals("""
        clean-service: 9 files read, 9 parsed, 0 problems; 11 requests, 11 judged; findings {}; unknown {}
          java-net             account_id   present      3  URL
          java-net             account_id   present      1  URL in a helper
          java-net             header       present      3  request header
          java-net             header       present      1  request header in a helper
          java-net-http        account_id   present      4  URL
          java-net-http        account_id   present      2  URL in a helper
          java-net-http        account_id   present      1  not demanded, or set by what is not known
          java-net-http        header       present      2  request header
          java-net-http        header       present      5  request header in a helper
        """, run.out());
  }

  @Test
  void findsEachBreakOfACleanProject() throws IOException {
    Run run = run(
        "projects: [{folder: '" + PROJECTS.resolve("clean-service").normalize() + "'}]",
        "--mutate");
    assertEquals(
        """
          HEADER_DELETED       11 made: 11 found (11 certain, 0 likely), 0 unknown, 0 missed; found 100 %
          PARAMETER_DROPPED    10 made: 10 found (9 certain, 1 likely), 0 unknown, 0 missed; found 100 %
          KEY_PLANTED          10 made: 10 found (10 certain, 0 likely), 0 unknown, 0 missed; found 100 %
        """,
        run.out()
            .lines()
            .filter(line -> line.contains(" made: "))
            .collect(Collectors.joining("\n", "", "\n")));
    assertTrue(run.out().lines().noneMatch(line -> line.contains("not_made")));
  }

  @Test
  void listsFindingsWithoutAnyKey() throws IOException {
    Path leaky = PROJECTS.resolve("leaky-service").normalize();
    Run run = run("projects: [{folder: '" + leaky + "'}]", "--list");
    assertTrue(
        run.out()
            .contains(
                "  ! HardcodedApiKey CERTAIN src/main/java/acme/leads/CompanyClient.java:28: .header(\"...\", \"...\")\n"));
    assertTrue(run.out().lines().noneMatch(line -> line.matches(".*\"\\w{24,}\".*")));
  }

  @Test
  void namesPlaceAndKeyOfAMistakeInTheList() throws IOException {
    assertEquals(
        "2:17: unknown key 'polici' (did you mean 'policy'?), allowed: folder, name, policy",
        mistake("projects:\n  - {folder: ., polici: x.yaml}"));
    assertEquals(
        "2:14: no folder " + folder.resolve("gone"), mistake("projects:\n  - {folder: gone}"));
    assertEquals("1:1: missing key 'projects'", mistake("{}"));
  }

  @Test
  void namesPlaceAndKeyOfAMistakeInAPolicy() throws IOException {
    Files.writeString(folder.resolve("acme.yaml"), "version: 2\n");
    assertEquals(
        folder.resolve("acme.yaml") + ":1:10: unknown version, allowed: 1",
        run("projects: [{folder: ., policy: acme.yaml}]")
            .error()
            .lines()
            .findFirst()
            .get());
  }

  private String mistake(String list) throws IOException {
    Run run = run(list);
    assertEquals(CommandLine.ExitCode.USAGE, run.exit());
    return run.error().lines().findFirst().orElse("").replace(folder + "/list.yaml:", "");
  }

  private Run run(String list, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("list.yaml"), list);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter error = new StringWriter();
    String[] args = new String[options.length + 1];
    args[0] = file.toString();
    System.arraycopy(options, 0, args, 1, options.length);
    int exit = new CommandLine(new StudyMain(new PrintStream(out, true, StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(error, true))
        .execute(args);
    return new Run(exit, out.toString(StandardCharsets.UTF_8), error.toString());
  }
}
