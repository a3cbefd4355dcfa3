package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans a project whose getters, constructors and builders are made by Lombok: they are in no file. */
final class LombokTest {

  private static final String CLIENT = """
            import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      import lombok.RequiredArgsConstructor;
      @RequiredArgsConstructor(access = lombok.AccessLevel.PACKAGE)
      class CompanyClient {
        private final HttpClient http = HttpClient.newHttpClient();
        private final Settings settings;
        String bare() throws Exception {
          HttpRequest request = HttpRequest.newBuilder(
              URI.create(settings.getBaseUrl() + "/v1/companies/7?account_id=1001")).build();
          return http.send(request, BodyHandlers.ofString()).body();
        }
        String keyed() throws Exception {
          HttpRequest request = HttpRequest.newBuilder(
              URI.create(settings.getBaseUrl() + "/v1/companies/7?account_id=1001"))
              .header("X-Api-Key", settings.getKey()).build();
          return http.send(request, BodyHandlers.ofString()).body();
        }
      }
      """;

  private static final String MAIN = """
            class Main {
        String run(String key) throws Exception {
          CompanyClient client = new CompanyClient(%s);
          return client.bare() + client.keyed();
        }
      }
      """;

  @TempDir
  Path base;

  @Test
  void followsGettersAndConstructors() throws IOException {
    write("Settings", "@lombok.Value class Settings { String baseUrl; String key; }");
    write("Main", MAIN.formatted("new Settings(\"https://api.leadfeeder.com\", key)"));
    assertEquals(List.of("13 MissingApiKeyHeader CERTAIN"), findings());
  }

  @Test
  void followsBuilders() throws IOException {
    write("Settings", """
        @Getter @Builder class Settings {
          @Builder.Default private final String baseUrl = "https://api.leadfeeder.com";
          private final String key;
        }
        """);
    write("Main", MAIN.formatted("Settings.builder().key(key).build()"));
    assertEquals(List.of("13 MissingApiKeyHeader CERTAIN"), findings());
  }

  @Test
  void followsAKeyThroughABuilder() throws IOException {
    write("Settings", """
        @lombok.Value @Builder class Settings {
          @Builder.Default String baseUrl = "https://api.leadfeeder.com";
          String key;
        }
        """);
    write(
        "Main",
        MAIN.formatted("Settings.builder().key(\"Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf\").build()"));
    assertEquals(
        List.of("13 MissingApiKeyHeader CERTAIN", "4 HardcodedApiKey CERTAIN"), findings());
  }

  @Test
  void knowsThatASetterMayBeCalled() throws IOException {
    write("Settings", """
        @Data class Settings {
          private String baseUrl = "https://api.leadfeeder.com";
          private String key;
        }
        """);
    write("Main", MAIN.formatted("new Settings()"));
    assertEquals(List.of("13 MissingApiKeyHeader LIKELY"), findings());
  }

  @Test
  void takesASetterThatIsCalledForWhatItSets() throws IOException {
    write("Settings", """
        @Data @Accessors(chain = true) class Settings {
          private String baseUrl = "https://feeds.example.com";
          private String key;
        }
        """);
    write(
        "Main",
        MAIN.formatted("new Settings().setBaseUrl(\"https://other.example.com\").setKey(key)"));
    assertEquals(List.of(), findings());
  }

  @Test
  void leavesAlonThatIsNoLombok() throws IOException {
    Files.writeString(base.resolve("Settings.java"), """
                import other.Value;
        @Value class Settings { String baseUrl = "https://api.leadfeeder.com"; String key; }
        """);
    write("Main", MAIN.formatted("new Settings()"));
    assertEquals(List.of(), findings());
  }

  private List<String> findings() throws IOException {
    Files.writeString(base.resolve("CompanyClient.java"), CLIENT);
    Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
    return ProjectScan.of(analyzer, Options.DEFAULT).run(List.of(base), base).findings().stream()
        .map(found -> found.at().line() + " " + found.rule() + " " + found.confidence())
        .toList();
  }

  private void write(String name, String type) throws IOException {
    String start = type.startsWith("import") ? "" : "import lombok.*;\n";
    Files.writeString(base.resolve(name + ".java"), start + type);
  }
}
