package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetupTest {

  private static final Setup.Versions VERSIONS = Setup.Versions.of("1.2.3", 17);
  private static final Path GOLDEN = Path.of("src/test/resources/dev/leadguard/maven/setup");

  @TempDir
  private Path folder;

  @Test
  void versionsFollowTheJdk() {
    assertEquals(new Setup.Versions("1", "2.42.0", "12.3.1"), Setup.Versions.of("1", 17));
    assertEquals(new Setup.Versions("1", "2.52.0", "14.4.0"), Setup.Versions.of("1", 21));
  }

  /**
   * Each file is the plugins of a POM, an empty line, and what the goal prints for them. To accept a change, run the tests with
   * {@code -Dleadguard.golden=write} and read the difference.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "lombok-and-arguments",
        "own-error-prone",
        "own-error-prone-alone",
        "execution-and-profile",
        "processor-path-by-hand",
        "eclipse",
        "own-checkstyle",
        "own-checkstyle-and-engine"
      })
  void printsWhatToWrite(String name) throws Exception {
    Path golden = GOLDEN.resolve(name + ".txt");
    String text = Files.readString(golden);
    int end = text.indexOf("\n\n");
    String plugins = end < 0 ? text.stripTrailing() : text.substring(0, end);
    Model pom = pom(plugins);
    String said = plugins + "\n\n" + said(Setup.of(pom, pom.clone(), List.of(), VERSIONS));
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said);
    assertEquals(said(pom), said(pom(plugins)), "the POM at hand was changed");
  }

  @Test
  void whatIsInheritedIsAddedTo() throws Exception {
    Model effective = pom("""
        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version><configuration>
        <compilerArgs><arg>-Xlint:all</arg><arg>-Xplugin:ErrorProne -XepDisableAllChecks</arg></compilerArgs>
        <annotationProcessorPaths><path><groupId>g</groupId><artifactId>p</artifactId><version>1</version></path></annotationProcessorPaths>
        </configuration></plugin>""");
    Setup setup = Setup.of(pom(""), effective, List.of(), VERSIONS);
    String xml = SetupMojo.plugin(setup.only(Setup.COMPILER));
    assertTrue(xml.contains("<compilerArgs combine.children=\"append\">"), xml);
    assertTrue(xml.contains("<annotationProcessorPaths combine.children=\"append\">"), xml);
    assertFalse(xml.contains("-Xplugin"), xml);
    assertFalse(xml.contains("<version>3"), xml);
    assertEquals(
        "Error Prone is switched on in a parent POM. If that has -XepDisableAllChecks, add there: -Xep:HardcodedApiKey -Xep:MissingApiKeyHeader -Xep:MissingAccountId",
        setup.notes().get(0));
  }

  @Test
  void processorsOfTheClassPathGoOntoTheNewPath() throws Exception {
    Dependency lombok = new Dependency();
    lombok.setGroupId("org.projectlombok");
    lombok.setArtifactId("lombok");
    lombok.setVersion("1.18.42");
    String xml = SetupMojo.plugin(
        Setup.of(pom(""), pom(""), List.of(lombok), VERSIONS).only(Setup.COMPILER));
    assertTrue(xml.indexOf("<artifactId>lombok</artifactId>") > 0, xml);
    assertTrue(xml.indexOf("lombok") < xml.indexOf("error_prone_core"), xml);
  }

  @Test
  void whatWasWiredOnceStaysAsItIs() throws Exception {
    Model wired = Setup.of(pom(""), pom(""), List.of(), VERSIONS).pom();
    Setup again = Setup.of(wired, wired.clone(), List.of(), VERSIONS);
    assertEquals(said(wired), said(again.pom()));
  }

  @Test
  void theJvmIsToldWhatItWasNotToldYet() throws IOException {
    Path file = folder.resolve("jvm.config");
    List<String> all = JvmConfig.missing(file);
    assertEquals(10, all.size());
    assertEquals("--add-exports jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED", all.get(0));
    Files.writeString(
        file, all.get(0).replace("exports ", "exports=") + "\n" + all.get(9) + " -Xmx1g\n");
    assertEquals(all.subList(1, 9), JvmConfig.missing(file));
    Files.write(file, all);
    assertEquals(List.of(), JvmConfig.missing(file));
  }

  private static String said(Setup setup) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String artifact : List.of(Setup.COMPILER, Setup.CHECKSTYLE)) {
      String xml = SetupMojo.plugin(setup.only(artifact));
      said.append(xml).append(xml.isEmpty() ? "" : "\n");
    }
    setup.notes().forEach(note -> said.append("note: ").append(note).append("\n"));
    return said.toString();
  }

  private static String said(Model pom) throws IOException {
    return pom.getBuild().getPlugins().stream()
        .map(plugin -> plugin.getId() + " " + plugin.getConfiguration() + plugin.getExecutions()
            + plugin.getDependencies())
        .toList()
        .toString();
  }

  /** The profile of the same name is a part of what is written, as its own plugins. */
  private static Model pom(String plugins) throws IOException, XmlPullParserException {
    String[] parts = plugins.split("<!-- in a profile -->", 2);
    String profile = parts.length == 1
        ? ""
        : "<profiles><profile><id>ci</id><build><plugins>" + parts[1]
            + "</plugins></build></profile></profiles>";
    return new MavenXpp3Reader()
        .read(new StringReader("<project><build><plugins>" + parts[0] + "</plugins></build>"
            + profile + "</project>"));
  }
}
