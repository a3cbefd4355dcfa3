package dev.leadguard.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that a wrong marker does not pass, on texts that never run. */
final class WireOracleJudgesTest {

  private static final String PATH = "samples/x/A.java";

  @Test
  void aRequestThatCameCompleteContradictsAFinding() {
    String text = """
        class A {
          public void a() {
            send(); // finding: MissingApiKeyHeader
          }
        }
        """;

    assertEquals(
        List.of(
            PATH
                + ":2: A#a: 1 lines are marked as MissingApiKeyHeader, but 0 of 1 requests came without"),
        mismatches(text, arrival("a", "/v1/companies/77", true, true)));
    assertEquals(List.of(), mismatches(text, arrival("a", "/v1/companies/77", false, true)));
    assertEquals(
        List.of(
            PATH
                + ":2: A#a: 1 lines are marked as MissingApiKeyHeader, but 0 of 0 requests came without"),
        mismatches(text));
  }

  @Test
  void aRequestThatCameBareNeedsAMarker() {
    String text = """
        class A {
          public void a() {
            send(); // ok: MissingAccountId
          }
        }
        """;

    assertEquals(
        List.of(PATH
            + ":2: A#a: no line is marked as MissingAccountId, but 1 of 2 requests came without"
            + ": GET /v1/companies/77"),
        mismatches(
            text,
            arrival("a", "/v1/companies/77", true, false),
            arrival("a", "/v1/companies/78", true, true)));
    assertEquals(List.of(), mismatches(text, arrival("a", "/v1/accounts", true, false)));
    assertEquals(
        List.of(
            PATH
                + ":2: A#a: nobody knows what this endpoint demands: mark it as unknown for MissingAccountId"),
        mismatches(text, arrival("a", "/v1/industries", true, false)));
    assertEquals(
        List.of(),
        mismatches(
            text, new WireLog.Arrival(PATH, "A#a", false, "GET", "/v1/companies", false, false)));
  }

  @Test
  void asManyRequestsMustComeBareAsLinesAreMarked() {
    String text = """
        class A {
          public void a() {
            send(); // finding: MissingApiKeyHeader
            send(); // finding: MissingApiKeyHeader
            send(); // ok: MissingApiKeyHeader
          }
        }
        """;
    WireLog.Arrival bare = arrival("a", "/v1/accounts", false, true);

    assertEquals(
        List.of(PATH
            + ":2: A#a: 2 lines are marked as MissingApiKeyHeader, but 1 of 2 requests came without"
            + ": GET /v1/accounts"),
        mismatches(text, bare, arrival("a", "/v1/accounts", true, true)));
    assertEquals(
        List.of(PATH
            + ":2: A#a: one line is marked as ok for MissingApiKeyHeader, but 2 of 2 requests came without"
            + ": GET /v1/accounts"),
        mismatches(text, bare, bare));
    assertEquals(List.of(), mismatches(text, bare, bare, arrival("a", "/v1/accounts", true, true)));
  }

  @Test
  void markersInHelpersAndFieldsBelongToTheMethodsThatUseThem() {
    String text = """
        class A {
          static final URI COMPANY = uri(); // finding: MissingAccountId
          public void a() {
            send();
          }
          public void b() {
          }
          private void send() {
            client.send(COMPANY); // finding: MissingApiKeyHeader
          }
          private void unused() {
            client.send(COMPANY); // finding: MissingApiKeyHeader
          }
        }
        """;

    assertEquals(
        List.of(PATH + ":12: no public method reaches this finding"),
        mismatches(text, arrival("a", "/v1/companies/77", false, false)));
    assertEquals(
        List.of(
            PATH
                + ":6: A#b: no line is marked as MissingApiKeyHeader, but 1 of 1 requests came without"
                + ": GET /v1/accounts",
            PATH + ":12: no public method reaches this finding"),
        mismatches(
            text,
            arrival("a", "/v1/companies/77", false, false),
            arrival("b", "/v1/accounts", false, false)));
  }

  @Test
  void anUnknownNeedsNoProofAndASuppressionHidesARealFault() {
    String text = """
        class A {
          public void a() {
            send(); // unknown: MissingApiKeyHeader ESCAPES
          }
          @SuppressWarnings("MissingApiKeyHeader")
          public void b() {
            send();
          }
          public void c() {
            send(); // leadguard:allow MissingApiKeyHeader probe
          }
        }
        """;
    WireLog.Arrival b = arrival("b", "/v1/accounts", false, true);
    WireLog.Arrival c = arrival("c", "/v1/accounts", false, true);

    assertEquals(List.of(), mismatches(text, arrival("a", "/v1/accounts", false, true), b, c));
    assertEquals(
        List.of(
            PATH + ":5: A#b: MissingApiKeyHeader is suppressed, but 0 of 0 requests came without",
            PATH + ":9: A#c: MissingApiKeyHeader is suppressed, but 0 of 0 requests came without"),
        mismatches(text));
  }

  @Test
  void aCallThatThrowsOrNeverHappenedIsAMismatch() {
    String text = """
        class A {
          public void a() {
          }
          public void b() {
          }
        }
        """;
    WireLog log = new WireLog(
        List.of(PATH + " A#a"),
        List.of(),
        List.of(new WireLog.Failure(PATH, "A#a", "java.io.IOException")));

    assertEquals(
        List.of(PATH + ":2: A#a: throws java.io.IOException", PATH + ":4: A#b: was not called"),
        WireOracle.mismatches(sample(text), log));
  }

  private static List<String> mismatches(String text, WireLog.Arrival... arrivals) {
    List<String> calls = Stream.of("a", "b", "c").map(m -> PATH + " A#" + m).toList();
    return WireOracle.mismatches(sample(text), new WireLog(calls, List.of(arrivals), List.of()));
  }

  private static WireLog.Arrival arrival(
      String method, String path, boolean hasKey, boolean hasAccount) {
    return new WireLog.Arrival(PATH, "A#" + method, true, "GET", path, hasKey, hasAccount);
  }

  private static Sample sample(String text) {
    return Sample.of(Path.of(PATH), PATH, text);
  }
}
