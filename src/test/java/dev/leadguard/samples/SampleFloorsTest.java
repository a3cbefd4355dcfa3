package dev.leadguard.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the samples of each client to a number of wrong and right requests. */
final class SampleFloorsTest {

  private static final int FLOOR = 12;

  /** Folders that hold what only some versions of a client have, or who makes one, by the folder of the client. */
  private static final Map<String, String> PART_OF = Map.ofEntries(
      Map.entry("newer-jdk", "java-net-http"),
      Map.entry("okhttp2", "okhttp"),
      Map.entry("spring-boot-rest-template", "spring-rest-template"),
      Map.entry("spring-rest-template-6", "spring-rest-template"),
      Map.entry("spring-rest-client-7", "spring-rest-client"),
      Map.entry("spring-web-client-6", "spring-web-client"),
      Map.entry("spring-web-client-7", "spring-web-client"),
      Map.entry("unirest1", "unirest"),
      Map.entry("unirest3", "unirest"));

  static Stream<Arguments> clients() {
    Map<String, List<Sample>> clients = new TreeMap<>();
    for (Sample sample : Sample.all()) {
      String folder = sample.file().getParent().getFileName().toString();
      clients.merge(
          PART_OF.getOrDefault(folder, folder),
          List.of(sample),
          (first, second) -> Stream.concat(first.stream(), second.stream()).toList());
    }
    return clients.entrySet().stream()
        .map(client -> Arguments.of(client.getKey(), client.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clients")
  void eachClientHasSamplesOfBothKinds(String client, List<Sample> samples) {
    List<Marker> markers =
        samples.stream().flatMap(sample -> sample.markers().stream()).toList();
    long findings = markers.stream()
        .filter(
            marker -> marker.kind() == Marker.Kind.FINDING || marker.kind() == Marker.Kind.LIKELY)
        .count();
    long oks =
        markers.stream().filter(marker -> marker.kind() == Marker.Kind.OK).count();
    System.out.printf("Samples of %s: %d findings, %d oks%n", client, findings, oks);
    assertTrue(findings >= FLOOR, () -> "only " + findings + " findings");
    assertTrue(oks >= FLOOR, () -> "only " + oks + " oks");
  }
}
