package dev.leadguard.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.rules.HardcodedApiKey;
import dev.leadguard.rules.MissingAccountId;
import dev.leadguard.rules.MissingApiKeyHeader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps markers on their lines when a formatter breaks a statement: what the wire says, it says of a whole method. */
final class AnchorsTest {

  /** Those of the JDK; {@link ClientFile} has the others. */
  private static final Map<String, List<String>> ANCHORS = Map.of(
      MissingApiKeyHeader.ID,
      List.of(
          "send",
          "sendAsync",
          "openStream",
          "connect",
          "get(Content\\w*|InputStream|OutputStream|ErrorStream|ResponseCode|ResponseMessage|HeaderField\\w*)",
          "get(Date|Expiration|LastModified)",
          // Where a request is handed to code that is not visible.
          "offer|add|put|submit"),
      MissingAccountId.ID,
      List.of("URI\\.create", "new (java\\.net\\.)?UR[IL]", "resolve"),
      HardcodedApiKey.ID,
      List.of());

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void eachMarkerStandsOnALineThatCanHoldItsAnchor(Sample sample) {
    List<String> lines = Sample.lines(sample.text());
    List<String> own = Outline.of(sample.text()).ownNames().toList();
    ClientFile client = ClientFile.of(sample);
    assertEquals(
        List.of(),
        sample.markers().stream()
            .filter(
                m -> !anchorOf(m, own, client).matcher(lines.get(m.line() - 1)).find())
            .map(m -> sample.path() + ":" + m.line() + ": " + m.kind().word() + " " + m.rule())
            .toList());
  }

  /** A text, the start of a text block, or a row of characters or bytes. */
  private static final String KEY = "\"[^\"]{20,}\"|\"\"\"$|(?:(?:'.'|\\d+),? ?){8,}";

  /** A literal, or a call of the kind that the rule reports, or of a method of the sample that does it for its caller. */
  private static Pattern anchorOf(Marker marker, List<String> own, ClientFile client) {
    if (marker.rule().equals(HardcodedApiKey.ID)) {
      return Pattern.compile(marker.isMisuse() ? KEY : "");
    }
    // What cannot be judged is a request, and it stands where it is sent.
    String rule = marker.kind() == Marker.Kind.UNKNOWN ? MissingApiKeyHeader.ID : marker.rule();
    List<String> ofClient = rule.equals(MissingApiKeyHeader.ID) ? client.sends() : client.urls();
    return Pattern.compile(Stream.of(ANCHORS.get(rule), ofClient, own)
        .flatMap(List::stream)
        .collect(Collectors.joining("|", "\\b(", ")\\(")));
  }
}
