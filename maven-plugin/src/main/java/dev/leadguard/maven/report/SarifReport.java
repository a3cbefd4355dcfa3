package dev.leadguard.maven.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.analysis.Severity;
import dev.leadguard.analysis.Step;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a result as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), in the shape that code scanning of
 * GitHub and GitLab, Jenkins and IDEs read: one run, results also if there are none, paths below {@code %SRCROOT%}.
 *
 * <p>Holds no snippet, no literal of the source and no date: the same result gives the same text.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final String version;
  private final List<RuleInfo> rules;
  private final Sources sources;

  private SarifReport(String version, List<RuleInfo> rules, Sources sources) {
    this.version = Objects.requireNonNull(version);
    this.rules = List.copyOf(rules);
    this.sources = Objects.requireNonNull(sources);
  }

  /**
   * Returns a report writer.
   *
   * @param version of Leadguard, such as {@code 1.2.0}
   * @param rules all rules that ran; every finding that is written is of one of them
   * @param sources the files with findings; read once each, for {@code primaryLocationLineHash}
   */
  public static SarifReport of(String version, List<RuleInfo> rules, Sources sources) {
    return new SarifReport(version, rules, sources);
  }

  /**
   * Writes the whole document, ends it with a line feed and closes the writer.
   *
   * @throws IOException if the writer or the sources fail
   */
  public void write(Sightings sightings, Writer to) throws IOException {
    try (to;
        JsonGenerator json = new JsonFactory().createGenerator(to)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(sightings, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeRun(Sightings sightings, JsonGenerator json) throws IOException {
    Result result = sightings.result();
    json.writeStartObject();
    writeTool(json);
    writeInvocation(result, json);
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    writeText("description", "The root of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    LineHashes hashes = new LineHashes();
    for (Finding finding : result.findings()) {
      writeResult(finding, sightings.seenBy().get(finding), hashes.of(finding), json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    writeNames("frontEnds", sightings.frontEnds(), json);
    json.writeNumberField("filesRead", result.filesRead());
    json.writeNumberField("filesParsed", result.filesParsed());
    json.writeNumberField("problems", result.problems().size());
    json.writeNumberField("requestsJudged", result.requestsJudged());
    json.writeObjectFieldStart("unknownByCause");
    for (Map.Entry<String, Integer> cause : result.unknownByCause().entrySet()) {
      json.writeNumberField(cause.getKey(), cause.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Leadguard");
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      writeRule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRule(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.id());
    writeText("shortDescription", rule.summary(), json);
    writeText("fullDescription", sentence(rule.summary() + ": " + rule.why()), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", helpText(rule));
    json.writeStringField("markdown", helpMarkdown(rule));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("security");
    json.writeString("external/cwe/cwe-" + rule.cwe());
    json.writeEndArray();
    json.writeStringField("precision", "very-high");
    json.writeStringField("problem.severity", problemSeverity(rule.severity()));
    json.writeStringField("security-severity", securitySeverity(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String helpText(RuleInfo rule) {
    return explained(rule.summary(), rule.why(), rule.fix()) + "\nWeakness: CWE-" + rule.cwe()
        + ".";
  }

  private static String helpMarkdown(RuleInfo rule) {
    return """
        **%s**

        **Why:** %s

        **Fix:** %s

        **Weakness:** [CWE-%d](https://cwe.mitre.org/data/definitions/%d.html)

        **Not a fault here?** `@SuppressWarnings("%s")` on the declaration, or `// leadguard:allow %s <reason>` on the line above.
        """.formatted(
            sentence(rule.summary()),
            sentence(rule.why()),
            sentence(rule.fix()),
            rule.cwe(),
            rule.cwe(),
            rule.id(),
            rule.id());
  }

  private static String explained(String what, String why, String fix) {
    return sentence(what) + "\nWhy: " + sentence(why) + "\nFix: " + sentence(fix);
  }

  /** Returns the text with a period; the remedies of a contract are sentences already. */
  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static void writeInvocation(Result result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : result.problems()) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      writeText("message", problem.message(), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      Span at = problem.line() == 0
          ? Span.NONE
          : Span.token(problem.line(), Math.max(problem.column() - 1, 0), 0);
      writePhysicalLocation(problem.path(), at, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResult(
      Finding finding, List<String> seenBy, String lineHash, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", ruleIndex(finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    writeText("message", explained(finding.message(), finding.why(), finding.fix()), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePhysicalLocation(finding.path(), finding.at(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("leadguard/v1", finding.fingerprint());
    json.writeStringField("primaryLocationLineHash", lineHash);
    json.writeEndObject();
    writeEvidence(finding.evidence(), json);
    json.writeObjectFieldStart("properties");
    json.writeStringField("confidence", finding.confidence().name());
    json.writeStringField("cause", finding.cause());
    json.writeStringField("api", finding.api());
    writeNames("frontEnds", seenBy, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private int ruleIndex(String id) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("a finding of a rule that did not run: " + id);
  }

  private static void writeEvidence(List<Step> evidence, JsonGenerator json) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (Step step : evidence) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      if (!step.path().isEmpty()) {
        writePhysicalLocation(step.path(), step.at(), json);
      }
      writeText("message", step.sentence(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writePhysicalLocation(String path, Span at, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
    if (!at.equals(Span.NONE)) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", at.line());
      json.writeNumberField("startColumn", at.column() + 1);
      json.writeNumberField("endLine", at.endLine());
      json.writeNumberField("endColumn", at.endColumn() + 1);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeNames(String field, List<String> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private static void writeText(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Returns the relative URI reference of a path: RFC 3986, every byte but unreserved ones and the slash in percent form. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "recommendation";
    };
  }

  /** Returns the score GitHub sorts by: 7.0 to 8.9 is shown as high, 4.0 to 6.9 as medium, less as low. */
  private static String securitySeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "8.0";
      case WARNING -> "5.0";
      case INFO -> "2.0";
    };
  }

  /**
   * Computes {@code primaryLocationLineHash}: the only fingerprint that GitHub's code scanning looks at. It is a hash of the
   * blanked line and a number that tells equal lines of a file apart, so it survives a moved line and holds no literal.
   */
  private final class LineHashes {

    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    String of(Finding finding) throws IOException {
      List<String> file = lines.get(finding.path());
      if (file == null) {
        file = BlankedLines.of(sources.text(finding.path()));
        lines.put(finding.path(), file);
      }
      int index = finding.at().line() - 1;
      // A file that became shorter since it was judged still gets its finding.
      String hash = hash(index >= 0 && index < file.size() ? file.get(index) : "");
      int ordinal = seen.merge(finding.rule() + ' ' + finding.path() + ' ' + hash, 1, Integer::sum);
      return hash + ":" + ordinal;
    }

    private static String hash(String line) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
