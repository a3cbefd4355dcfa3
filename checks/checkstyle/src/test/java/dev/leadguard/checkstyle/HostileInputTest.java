package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that a file which was written to break the checks breaks no run of Checkstyle. */
final class HostileInputTest {

  private static final String READY = "/dev/leadguard/checkstyle/leadguard-checkstyle.xml";

  /** It has one finding, for its header. */
  private static final String VICTIM = """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      class Victim {
        void ask(HttpClient http) throws Exception {
          URI uri = URI.create("https://api.leadfeeder.com/v1/companies?account_id=7");
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        }
      }
      """;

  private static final List<String> FOUND = List.of("8 MissingApiKeyHeader");

  @TempDir
  Path folder;

  private Path victim;

  @BeforeEach
  void writeVictim() throws IOException {
    victim = Files.writeString(folder.resolve("Victim.java"), VICTIM);
  }

  @Test
  void deepNestingTakesNoOtherFileWithIt() throws Exception {
    for (String member : members(300)) {
      Path deep = Files.writeString(
          folder.resolve("Deep.java"), "class Deep { String s = \"leadfeeder\"; " + member + " }");
      assertEquals(FOUND, onALargeStack(() -> summaries(deep, victim)), member.substring(0, 40));
    }
  }

  /** Checkstyle's own parser needs one: on that of a plain thread it does not get to what lies deep. */
  private static <T> T onALargeStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "large stack", 1L << 29);
    thread.start();
    thread.join();
    return task.get();
  }

  private static List<String> members(int depth) {
    return List.of(
        "Object o = " + "(".repeat(depth) + "1" + ")".repeat(depth) + ";                       ",
        "Object o = b" + ".add(1)".repeat(depth) + ";",
        "Object o = " + "f(".repeat(depth) + ")".repeat(depth) + ";                            ",
        "Object o = " + "c ? a : ".repeat(depth) + "b;",
        "void m() { " + "{".repeat(depth) + "}".repeat(depth) + " }                            ",
        "void m() { " + "if (a) ".repeat(depth) + "; }");
  }

  @Test
  void manyLinesAreJudgedInTime() throws IOException {
    String filler = "  int next(int i) { return i + 1; }\n";
    Path file = Files.writeString(
        victim, VICTIM.replace("class Victim {\n", "class Victim {\n" + filler.repeat(10_000)));
    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertEquals(List.of("10008 MissingApiKeyHeader"), summaries(file)));
  }

  @Test
  void bytesThatAreNoTextMoveNothing() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte b : VICTIM.replace("class", "/* ## */ class").getBytes(StandardCharsets.UTF_8)) {
      bytes.write(b == '#' ? 0xff : b);
    }
    assertEquals(FOUND, summaries(Files.write(victim, bytes.toByteArray())));
  }

  private static List<String> summaries(Path... files) throws CheckstyleException {
    return CheckerRun.of(READY, Map.of(), files).stream()
        .map(violation -> violation.line() + " " + violation.id())
        .toList();
  }
}
