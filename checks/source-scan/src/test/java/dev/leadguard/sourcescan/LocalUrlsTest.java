package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds that files and resources are no requests even where a policy counts every host. */
final class LocalUrlsTest {

  private static final String PATH = "Client.java";

  private static final Policy EVERY_HOST = Policy.parse("leadguard.yaml", """
      version: 1
      apis:
        - id: acme
          hosts: ["*"]
          credential: {headers: [{name: X-Acme-Key}]}
      """);

  @Test
  void toOpenAResourceIsNoRequest() {
    assertEquals(List.of(), found("""
            class Client {
              java.io.InputStream one(ClassLoader loader) throws Exception {
                java.net.URL url = loader.getResource("themes.json");
                return url.openStream();
              }
              java.io.InputStream two() throws Exception {
                java.net.URL url = getClass().getResource("themes.json");
                return url.openConnection().getInputStream();
              }
              java.io.InputStream three() throws Exception {
                return ClassLoader.getSystemResource("themes.json").openStream();
              }
              void four(ClassLoader loader) throws Exception {
                java.util.Enumeration<java.net.URL> all = loader.getResources("themes.json");
                while (all.hasMoreElements()) {
                  java.net.URL url = all.nextElement();
                  url.openStream().close();
                }
              }
            }
            """));
  }

  @Test
  void toOpenAFileIsNoRequest() {
    assertEquals(List.of(), found("""
            class Client {
              java.io.InputStream one(java.io.File file) throws Exception {
                return file.toURI().toURL().openStream();
              }
              java.io.InputStream two(java.nio.file.Path file) throws Exception {
                java.net.URL url = file.toUri().toURL();
                return url.openStream();
              }
              java.io.InputStream three(String name) throws Exception {
                return new java.net.URL("jar:file:" + name + "!/themes.json").openStream();
              }
            }
            """));
  }

  @Test
  void whatOthersNameIsOne() {
    assertEquals(List.of("MissingApiKeyHeader 3"), found("""
            class Client {
              java.io.InputStream one(String url) throws Exception {
                return new java.net.URL(url).openStream();
              }
            }
            """));
  }

  private static List<String> found(String text) {
    SourceUnit unit = ((Parsed.Translated) new SourceParser().parse(PATH, text)).unit();
    return Analyzer.of(Rules.all(), EVERY_HOST, Scope.MODULE)
        .analyze(new Module(List.of(unit), Set.of(PATH), List.of(), Set.of(), false))
        .findings()
        .stream()
        .map(finding -> finding.rule() + " " + finding.at().line())
        .toList();
  }
}
