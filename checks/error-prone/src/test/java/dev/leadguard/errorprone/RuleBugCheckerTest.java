package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the checks in a real compiler. */
final class RuleBugCheckerTest {

  private static final String LEAKY = """
      package demo;

      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      class Leaky {
      	Object send(HttpClient client) throws Exception {
      		HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com/v1/companies")).build();
      		return client.send(request, BodyHandlers.ofString());
      	}

      	void key(HttpRequest.Builder request) {
      		request.header("X-Api-Key", "Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf");
      	}
      }
      """;

  private static final String ACCOUNT =
      "request to the Leadfeeder API leaves out account_id: the API rejects the request, or answers for"
          + " another of the key owner's accounts | Add account_id as a query parameter, also for POST and"
          + " DELETE: the server ignores it in the JSON body. GET /v1/accounts lists the valid ids; keep the"
          + " chosen one in the configuration.";
  private static final String HEADER =
      "request to the Leadfeeder API is sent without X-Api-Key or Authorization: the API rejects the"
          + " request with 401 or 403 | Send the key in the X-Api-Key header of every request, or an OAuth"
          + " token as Authorization: Bearer. Set it once on the client or in an interceptor. Without it the"
          + " API answers 401 or 403.";
  private static final String KEY =
      "a key of 32 characters is written into the source: whoever can read the repository, its history or"
          + " the jar can use the key for every account of its owner | Delete the key under Settings,"
          + " Personal, API keys: it stops working at once. Create a new one and read it at run time from an"
          + " environment variable or a secret store. The key opens every account its owner can see, and"
          + " removing the line does not remove it from the version history.";

  /** javac counts a tab as eight columns. */
  @Test
  void reportsAtTheNameAndAtTheLiteral() {
    assertEquals(
        List.of(
            "ERROR 10:66 [MissingAccountId] " + ACCOUNT,
            "ERROR 11:31 [MissingApiKeyHeader] " + HEADER,
            "NOTE 15:45 [HardcodedApiKey] " + KEY),
        PluginRun.diagnostics("", "demo/Leaky.java", LEAKY));
  }

  @Test
  void followsTheSeverityOfTheBuildForCertainFindingsOnly() {
    assertEquals(
        List.of(
            "WARNING 10:66 [MissingAccountId] " + ACCOUNT, "NOTE 15:45 [HardcodedApiKey] " + KEY),
        PluginRun.diagnostics(
            "-Xep:MissingAccountId:WARN -Xep:MissingApiKeyHeader:OFF -Xep:HardcodedApiKey:ERROR",
            "demo/Leaky.java",
            LEAKY));
  }

  @Test
  void hidesTheLine() {
    assertEquals(
        List.of(
            "NOTE 1:1 [HardcodedApiKey] 15:31: " + KEY,
            "ERROR 1:2 [MissingAccountId] 10:52: " + ACCOUNT,
            "ERROR 1:3 [MissingApiKeyHeader] 11:17: " + HEADER),
        PluginRun.diagnostics("-XepOpt:Leadguard:HideSource=true", "demo/Leaky.java", LEAKY));
  }

  @Test
  void leavesSuppressedDeclarationsAlone() {
    String text = LEAKY
        .replace(
            "\tObject send",
            "\t@SuppressWarnings({\"MissingAccountId\", \"MissingApiKeyHeader\"})\n\tObject send")
        .replace("\tvoid key", "\t@SuppressWarnings(\"HardcodedApiKey\")\n\tvoid key");
    assertEquals(List.of(), PluginRun.diagnostics("", "demo/Leaky.java", text));
  }

  @Test
  void obeysASuppressionThatIsNamedByAConstantOfAnotherFile() {
    String names = "package demo; class Names { static final String KEY = \"HardcodedApiKey\"; }";
    String text = LEAKY.replace("\tvoid key", "\t@SuppressWarnings(Names.KEY)\n\tvoid key");
    assertEquals(
        List.of(
            "ERROR 10:66 [MissingAccountId] " + ACCOUNT,
            "ERROR 11:31 [MissingApiKeyHeader] " + HEADER),
        PluginRun.diagnostics("", "demo/Leaky.java", text, "demo/Names.java", names));
  }

  @Test
  void saysOnceWhatItDidNotUnderstand() {
    String text = LEAKY.replace("\tvoid key", "\t// leadguard:allow HardcodedApiKey\n\tvoid key");
    assertEquals(
        List.of(
            "NOTE 1:1 [HardcodedApiKey] 14:2: An allowance needs a rule and a reason: // leadguard:allow RuleId"
                + " reason. It was ignored.",
            "ERROR 10:66 [MissingAccountId] " + ACCOUNT,
            "ERROR 11:31 [MissingApiKeyHeader] " + HEADER,
            "NOTE 16:45 [HardcodedApiKey] " + KEY),
        PluginRun.diagnostics("", "demo/Leaky.java", text));
  }

  @Test
  void saysOnceWhatIsWrongWithThePolicy(@TempDir Path folder) throws IOException {
    Path policy = folder.resolve("policy.yaml");
    Files.writeString(policy, "version: 1\napi: []\n");
    assertEquals(
        List.of("ERROR 1:1 [HardcodedApiKey] " + policy
            + ":2:1: unknown key 'api' (did you mean 'apis'?), allowed: apis, libraries, version"),
        PluginRun.diagnostics(
            "-XepOpt:Leadguard:Policy=" + policy,
            "demo/Leaky.java",
            LEAKY,
            "demo/Other.java",
            LEAKY.replace("Leaky", "Other")));
  }

  @Test
  void saysThatThereIsNoSuchPolicy() {
    assertEquals(
        List.of("ERROR 1:1 [HardcodedApiKey] none.yaml: no such policy, neither as a file nor as a"
            + " class-path resource"),
        PluginRun.diagnostics("-XepOpt:Leadguard:Policy=none.yaml", "demo/Leaky.java", LEAKY));
  }

  @Test
  void readsAPolicyFromTheClassPath() {
    assertEquals(
        List.of(
            "ERROR 10:66 [MissingAccountId] " + ACCOUNT,
            "ERROR 11:31 [MissingApiKeyHeader] " + HEADER,
            "NOTE 15:45 [HardcodedApiKey] " + KEY),
        PluginRun.diagnostics(
            "-XepOpt:Leadguard:Policy=dev/leadguard/errorprone/policy.yaml",
            "demo/Leaky.java",
            LEAKY));
  }

  @Test
  void followsConstantsOfOtherFiles() {
    String urls =
        "package demo; class Urls { static final String BASE = \"https://api.leadfeeder.com\"; }";
    String text = LEAKY.replace(
        "\"https://api.leadfeeder.com/v1/companies\"", "Urls.BASE + \"/v1/companies\"");
    assertEquals(
        List.of(
            "ERROR 10:66 [MissingAccountId] " + ACCOUNT,
            "ERROR 11:31 [MissingApiKeyHeader] " + HEADER,
            "NOTE 15:45 [HardcodedApiKey] " + KEY),
        PluginRun.diagnostics("", "demo/Leaky.java", text, "demo/Urls.java", urls));
  }
}
