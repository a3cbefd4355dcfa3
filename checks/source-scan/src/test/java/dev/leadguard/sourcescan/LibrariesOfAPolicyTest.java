package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that the README's example of a policy teaches. */
final class LibrariesOfAPolicyTest {

  private static final String CLIENT = """
      package com.acme.companies;

      import com.acme.http.Call;

      final class Companies {
        void withoutKey() {
          Call.to("https://api.leadfeeder.com/v1/companies/77?account_id=1").timeout(5).fetch();
        }

        void withKey(String key) {
          Call.to("https://api.leadfeeder.com/v1/companies").with("X-Api-Key", key)
              .param("account_id", 1).fetch();
        }

        void withoutAccount(String key) {
          Call call = Call.to("https://api.leadfeeder.com/v1/companies");
          call.with("X-Api-Key", key).param("page", 2);
          call.fetch();
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(names = {"FILE", "COMPILATION"})
  void areJudgedLikeBuiltInOnes(Scope scope) throws IOException {
    Result result = judged(example(), CLIENT, scope);
    assertEquals(
        List.of("7 MissingApiKeyHeader CERTAIN", "16 MissingAccountId CERTAIN"),
        result.findings().stream()
            .map(finding -> finding.at().line() + " " + finding.rule() + " " + finding.confidence())
            .toList());
    assertEquals(List.of(), result.unknowns());
    assertEquals(3, result.requestsJudged());
  }

  @Test
  void areSearchedForLikeBuiltInOnes() throws IOException {
    Analyzer analyzer = Analyzer.of(Rules.all(), example(), Scope.COMPILATION);
    assertTrue(analyzer.searchWords().packages().contains("com.acme.http"));
    assertTrue(analyzer.isCandidate("import com.acme.http.Call;"));
  }

  @Test
  void overrideRowsOfBuiltInOnes() {
    Policy policy = Policy.parse("leadguard.yaml", """
        version: 1
        libraries:
          - library: ours
            title: Our version of OkHttp
            hooks: true
            types:
              okhttp3.Request.Builder:
                kind: request
                rows:
                  - {call: "signed(String)", gives: self, header: {name: X-Api-Key, value: 0, mode: set, null: throw}}
        """);
    String source = """
        import okhttp3.Request;
        final class Companies {
          void send(okhttp3.OkHttpClient.Builder builder, String key) throws Exception {
            Request request = new Request.Builder()
                .url("https://api.leadfeeder.com/v1/companies?account_id=1").signed(key).build();
            new okhttp3.OkHttpClient.Builder().build().newCall(request).execute();
          }
        }
        """;
    Result result = judged(policy, source, Scope.FILE);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.unknowns());
    assertEquals(1, result.requestsJudged());
  }

  /** Types that inherit from each other, and calls without the arguments that a row works on, end nothing. */
  @Test
  void mayInheritInACircle() {
    Policy policy = Policy.parse("leadguard.yaml", """
        version: 1
        libraries:
          - library: circle
            title: Circle
            hooks: true
            types:
              com.acme.http.A:
                kind: request
                extends: [com.acme.http.Call]
                rows: []
              com.acme.http.Call:
                kind: client
                extends: [com.acme.http.A]
                rows:
                  - {call: "to(String...)", gives: self, url: 0}
                  - {call: "fetch()", send: this}
        """);
    String source = """
        import com.acme.http.Call;
        final class Companies {
          void send() {
            Call.to().fetch();
            Call.fetch();
          }
        }
        """;
    assertEquals(List.of(), judged(policy, source, Scope.FILE).findings());
  }

  private static Policy example() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    int start = readme.lastIndexOf("```yaml", readme.indexOf("libraries:")) + "```yaml\n".length();
    return Policy.parse("README.md", readme.substring(start, readme.indexOf("```", start)));
  }

  private static Result judged(Policy policy, String source, Scope scope) {
    Parsed parsed = new SourceParser().parse("Companies.java", source);
    return Analyzer.of(Rules.all(), policy, scope).analyze(((Parsed.Translated) parsed).unit());
  }
}
