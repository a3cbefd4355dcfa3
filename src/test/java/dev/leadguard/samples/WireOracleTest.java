package dev.leadguard.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
final class WireOracleTest {

  private Map<Client, WireLog> logs;

  @BeforeAll
  void runTheSamples(@TempDir Path work) throws Exception {
    logs = WireRun.of(Sample.folder(), work);
  }

  static Stream<Arguments> samples() {
    return Sample.all().stream()
        .flatMap(sample -> Client.of(sample).stream()
            .map(client -> Arguments.of(sample.path(), client.name(), sample, client)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("samples")
  void theWireConfirmsTheMarkers(String path, String version, Sample sample, Client client) {
    assertEquals("", String.join("\n", WireOracle.mismatches(sample, logs.get(client))));
  }

  @Test
  void hostsAreReplacedInEachSpelling() {
    assertEquals(
        List.of(
            "\"http://localhost:1/v1\"",
            "\"http://localhost:1/v1\"",
            "\"http://localhost:1\"",
            "\"http://localhost:2/v1\"",
            "\"http://localhost:2/api.leadfeeder.com/v1\"",
            "\"//localhost:1/v1\"",
            "\"http://\" + \"localhost:1\"",
            "new URI(\"http\", \"localhost:1\", path, query, null)",
            "new URI(\"http\", \"localhost:1\", \"/v1\", null, null)",
            "new URI(\"http\", null, \"localhost\", 1, path, query, null)",
            "new URL(\"http\", \"localhost\", 1, file)",
            "new URL(\"http\", \"localhost\", 1, file)",
            ".scheme(\"http\").host(\"localhost\").port(1)",
            ".setHost(\"localhost\").setPort(1).setPort(1)",
            ".host(\"localhost\").port(2)",
            ".host(HOST.split(\":\")[0]).port(Integer.parseInt(HOST.split(\":\")[1]))"),
        Sample.lines(WireRun.redirected("""
            "https://api.leadfeeder.com/v1"
            "HTTPS://API.Leadfeeder.COM:443/v1"
            "http://api.leadfeeder.com"
            "https://api.leadfeeder.com.example.com/v1"
            "https://proxy.example.com/api.leadfeeder.com/v1"
            "//api.leadfeeder.com/v1"
            "https://" + "api.leadfeeder.com"
            new URI("https", "api.leadfeeder.com", path, query, null)
            new URI("https", "api.leadfeeder.com", "/v1", null)
            new URI("https", null, "api.leadfeeder.com", -1, path, query, null)
            new URL("https", "api.leadfeeder.com", file)
            new URL("https", "api.leadfeeder.com", 443, file)
            .scheme("https").host("api.leadfeeder.com")
            .setHost("API.leadfeeder.com").setPort(443)
            .host("api.example.com")
            .host(HOST)""", 1, 2)));
  }
}
