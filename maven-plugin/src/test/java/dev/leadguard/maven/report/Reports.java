package dev.leadguard.maven.report;

import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Step;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.model.Span;
import java.util.List;

/** Results for the report tests, with the source that they speak of. */
final class Reports {

  static final String PATH = "src/main/java/acme/Lead Client.java";

  /** A random string made for this test. */
  static final String KEY = "q7Zt2VhXw9LrB4mKc8NdJ5sPf1GyTa3E";

  static final String SOURCE = """
      package acme;
      class LeadClient {
      \tHttpRequest request() {
      \t\treturn HttpRequest.newBuilder(URI.create(BASE + "/v1/lists")).header("X-Api-Key", "%s").build();
      \t}
      \t{ client.send(request(), text()); }
      \t{ client.send(request(), text()); }
      }
      """.formatted(KEY);

  static final Result LEAKY = new Result(
      List.of(
          new Finding(
              "HardcodedApiKey",
              Severity.ERROR,
              Confidence.CERTAIN,
              "leadfeeder",
              PATH,
              spanOf(4, "\"" + KEY + "\""),
              "a key of 32 characters for the Leadfeeder API is written into the source",
              "whoever can read the repository can use the key",
              "read it at run time from LEADFEEDER_API_KEY",
              List.of(new Step("", "arrives in the header X-Api-Key", PATH, spanOf(4, "header"))),
              "key@4",
              "00000000000000a1"),
          missing(6, "00000000000000b1"),
          missing(7, "00000000000000b2"),
          new Finding(
              "MissingAccountId",
              Severity.WARNING,
              Confidence.LIKELY,
              "leadfeeder",
              PATH,
              spanOf(4, "create"),
              "the request to GET /v1/lists has no account_id",
              "the API rejects the request",
              "add account_id to the query",
              List.of(),
              "account@4",
              "00000000000000c1")),
      List.of(
          new Unknown(
              "MissingAccountId",
              "leadfeeder",
              PATH,
              spanOf(6, "send"),
              "ESCAPES",
              "keep the builder in this class"),
          new Unknown(
              "MissingAccountId",
              "leadfeeder",
              PATH,
              spanOf(7, "send"),
              "ESCAPES",
              "keep the builder in this class")),
      List.of(new Problem("src/Broken.java", 3, 7, "Cannot parse: the file was not judged")),
      3,
      1,
      2);

  static final Result CLEAN = new Result(List.of(), List.of(), List.of(), 12, 3, 4);

  static final Result UNKNOWN_ONLY = new Result(List.of(), LEAKY.unknowns(), List.of(), 12, 3, 4);

  private Reports() {}

  private static Finding missing(int line, String fingerprint) {
    return new Finding(
        "MissingApiKeyHeader",
        Severity.ERROR,
        Confidence.CERTAIN,
        "leadfeeder",
        PATH,
        spanOf(line, "send"),
        "the request is sent without X-Api-Key",
        "the API rejects the request with 401 or 403",
        "set the header",
        List.of(
            new Step("URL", "BASE", PATH, spanOf(4, "BASE")),
            new Step("URL", "\"/v1/lists\"", PATH, spanOf(4, "\"/v1/lists\"")),
            new Step("", "the request is made here", PATH, spanOf(4, "newBuilder")),
            new Step("", "and sent here", PATH, spanOf(line, "send"))),
        "header@4",
        fingerprint);
  }

  private static Span spanOf(int line, String token) {
    return Span.token(line, SOURCE.lines().toList().get(line - 1).indexOf(token), token.length());
  }
}
