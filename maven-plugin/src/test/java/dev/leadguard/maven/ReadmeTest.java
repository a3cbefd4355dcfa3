package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.analysis.Rule;
import dev.leadguard.analysis.RuleInfo;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Scope;
import dev.leadguard.library.Tables;
import dev.leadguard.maven.report.ConsoleReport;
import dev.leadguard.maven.report.Line;
import dev.leadguard.maven.report.Sightings;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the README to the truth. To refresh what is generated in it, run the tests with {@code -Dleadguard.golden=write}. */
final class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");
  private static final Path PROJECTS = ROOT.resolve("samples/projects");
  private static final Path LEAKY = PROJECTS.resolve("leaky-service");

  @Test
  void theRuleTableIsThatOfTheRules() throws IOException {
    String rows =
        Rules.all().stream().map(Rule::info).map(ReadmeTest::row).collect(Collectors.joining());
    check("rules", "| rule | | why | weakness | level |\n|---|---|---|---|---|\n" + rows);
  }

  @Test
  void theWaysAreThoseOfTheTables() throws IOException {
    check("ways", WaysTable.of(Tables.builtIn().all()));
  }

  @Test
  void theOutputIsThatOfTheLeakyService() throws IOException {
    Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
    List<Line> lines = ConsoleReport.of(Sightings.of(
        "source-scan",
        ProjectScan.of(analyzer, Options.DEFAULT).run(List.of(LEAKY.resolve("src")), ROOT)));
    String text = lines.stream()
        .filter(line -> line.level() != Line.Level.DEBUG)
        .map(line -> "[" + line.level() + "] " + line.text() + "\n")
        .collect(Collectors.joining());
    check("leaky-service", "```\n" + text + "```\n");
  }

  @Test
  void theBadCodeIsThatOfTheLeakyService() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(LEAKY.resolve("src"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      code = all.toString();
    }
    String readme = Files.readString(README);
    String section =
        readme.substring(readme.indexOf("## Bad code"), readme.indexOf("## What the build says"));
    Matcher block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(section);
    int blocks = 0;
    while (block.find()) {
      assertTrue(code.contains(block.group(1)), block.group(1));
      blocks++;
    }
    assertEquals(3, blocks);
  }

  @Test
  void theWiringIsThatOfTheConsumerProjects() throws IOException {
    String readme = Files.readString(README);
    Map<String, String> projects = Map.of(
        "### Maven plugin", "leaky-service",
        "### Error Prone", "error-prone-service",
        "### Checkstyle", "checkstyle-service");
    for (Map.Entry<String, String> project : projects.entrySet()) {
      String section = readme.substring(readme.indexOf(project.getKey()));
      String block = section.substring(section.indexOf("```xml\n") + 7, section.indexOf("```\n"));
      Path pom = PROJECTS.resolve(project.getValue()).resolve("pom.xml");
      assertTrue(withValues(Files.readString(pom)).contains(compact(block)), project.getKey());
    }
  }

  /** Returns the POM on one line with the properties put in. */
  private static String withValues(String pom) {
    Matcher property = Pattern.compile("<([a-z.]+\\.version)>(.*?)</").matcher(pom);
    String resolved = pom;
    while (property.find()) {
      resolved = resolved.replace("${" + property.group(1) + "}", property.group(2));
    }
    return compact(resolved);
  }

  private static String compact(String xml) {
    return xml.replaceAll("<!--.*?-->", "")
        .replaceAll("\\s+", " ")
        .replace("> <", "><")
        .trim();
  }

  private static String row(RuleInfo rule) {
    return "| `" + rule.id() + "` | " + rule.summary() + " | " + rule.why() + " | [CWE-"
        + rule.cwe()
        + "](https://cwe.mitre.org/data/definitions/" + rule.cwe() + ".html) | "
        + Choice.word(rule.severity()) + " |\n";
  }

  private static void check(String section, String expected) throws IOException {
    String readme = Files.readString(README);
    String start = "<!-- generated: " + section + " -->\n";
    int from = readme.indexOf(start) + start.length();
    int to = readme.indexOf("<!-- end -->", from);
    assertTrue(from >= start.length() && to >= from, "README.md has no section " + section);
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
    } else {
      assertEquals(
          expected,
          readme.substring(from, to),
          "refresh README.md with: mvn -B -ntp -pl maven-plugin -am test -Dleadguard.golden=write");
    }
  }
}
