package dev.leadguard.maven;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Prints what to write into the POM, and into {@code .mvn/jvm.config}, so that Error Prone and Checkstyle run the checks in every
 * build. Changes nothing.
 */
@Mojo(
    name = "setup",
    aggregator = true,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class SetupMojo extends AbstractMojo {

  private static final String PROCESSOR = "META-INF/services/javax.annotation.processing.Processor";

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** A file, relative to the module, for the whole POM as it would be, to try it out by {@code mvn -f}. */
  @Parameter(property = "leadguard.output")
  private String output;

  /** Makes the goal; Maven calls it. */
  public SetupMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    try {
      Setup setup = Setup.of(
          project.getOriginalModel(),
          project.getModel(),
          processors(),
          Setup.Versions.of(execution.getVersion(), Runtime.version().feature()));
      print(
          "Error Prone, in the plugins of " + project.getFile().getName(),
          plugin(setup.only(Setup.COMPILER)));
      printJvmConfig();
      print(
          "Checkstyle, in the plugins of " + project.getFile().getName(),
          plugin(setup.only(Setup.CHECKSTYLE)));
      setup.notes().forEach(getLog()::warn);
      if (output != null) {
        write(setup.pom());
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void print(String title, String text) {
    if (!text.isEmpty()) {
      getLog().info(title + ":\n\n" + text + "\n");
    }
  }

  private void printJvmConfig() throws IOException {
    Path file =
        session.getRequest().getMultiModuleProjectDirectory().toPath().resolve(".mvn/jvm.config");
    List<String> missing = JvmConfig.missing(file);
    if (!missing.isEmpty()) {
      print("and in .mvn/jvm.config of the topmost folder", String.join("\n", missing));
    }
  }

  private List<Dependency> processors() throws IOException {
    List<Dependency> processors = new ArrayList<>();
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getFile() != null && holdsProcessor(artifact.getFile().toPath())) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(artifact.getGroupId());
        dependency.setArtifactId(artifact.getArtifactId());
        dependency.setVersion(artifact.getBaseVersion());
        processors.add(dependency);
      }
    }
    return processors;
  }

  private static boolean holdsProcessor(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      return Files.exists(jar.resolve(PROCESSOR));
    }
    if (!jar.toString().endsWith(".jar")) {
      return false;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry(PROCESSOR) != null;
    }
  }

  /**
   * Returns the XML of the one plugin of a POM, empty if it has none: cut out of the POM as Maven writes it. What would write a
   * part alone is not among the classes that every Maven shares with plugins.
   */
  static String plugin(Model only) throws IOException {
    StringWriter pom = new StringWriter();
    new MavenXpp3Writer().write(pom, only);
    return pom.toString()
        .lines()
        .dropWhile(line -> !line.strip().equals("<plugin>"))
        .takeWhile(line -> !line.strip().equals("</plugins>"))
        .collect(Collectors.joining("\n"))
        .stripIndent();
  }

  private void write(Model pom) throws IOException {
    Path file = project.getBasedir().toPath().resolve(output);
    try (Writer writer = Files.newBufferedWriter(file)) {
      new MavenXpp3Writer().write(writer, pom);
    }
  }
}
