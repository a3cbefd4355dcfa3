package dev.leadguard.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells a compiler what the sources of a module mean, as the module's own compilation does: reads the configuration of
 * {@code maven-compiler-plugin}, that of its execution {@code default-compile} included, and then the properties that it takes.
 * What has no bearing on types and constants (warnings, plugins, processors other than Lombok) is left out.
 */
final class CompilerOptions {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

  /** Options that the plugin has no parameter for, and that take their value after {@code =} or as the next argument. */
  private static final List<String> WITH_VALUE =
      List.of("--add-exports", "--add-modules", "--add-reads", "--limit-modules");

  private final Optional<Xpp3Dom> configuration;
  private final Properties properties;

  private CompilerOptions(Optional<Xpp3Dom> configuration, Properties properties) {
    this.configuration = configuration;
    this.properties = properties;
  }

  /**
   * Returns the options of a project.
   *
   * @param project fully interpolated
   * @param user properties of the command line; they win over those of the project
   */
  static CompilerOptions of(MavenProject project, Properties user) {
    Properties properties = new Properties();
    properties.putAll(project.getProperties());
    properties.putAll(user);
    Plugin plugin = project.getBuild().getPluginsAsMap().get(COMPILER);
    PluginExecution execution =
        plugin == null ? null : plugin.getExecutionsAsMap().get("default-compile");
    Object configuration = null;
    if (execution != null) {
      configuration = execution.getConfiguration();
    } else if (plugin != null) {
      configuration = plugin.getConfiguration();
    }
    return new CompilerOptions(
        configuration instanceof Xpp3Dom dom ? Optional.of(dom) : Optional.empty(), properties);
  }

  /** Returns the arguments for javac that decide what the sources mean, without class path. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    Optional<String> release = value("release", "maven.compiler.release");
    if (release.isPresent()) {
      arguments.addAll(List.of("--release", release.get()));
    } else {
      value("source", "maven.compiler.source")
          .ifPresent(source -> arguments.addAll(List.of("-source", source)));
      value("target", "maven.compiler.target")
          .ifPresent(target -> arguments.addAll(List.of("-target", target)));
    }
    List<String> written = written();
    boolean preview = written.contains("--enable-preview")
        || value("enablePreview", "maven.compiler.enablePreview")
            .filter("true"::equals)
            .isPresent();
    if (preview) {
      arguments.add("--enable-preview");
    }
    for (int i = 0; i < written.size(); i++) {
      String argument = written.get(i);
      if (WITH_VALUE.contains(argument) && i + 1 < written.size()) {
        arguments.addAll(List.of(argument, written.get(i + 1)));
      } else if (WITH_VALUE.stream().anyMatch(option -> argument.startsWith(option + "="))) {
        arguments.add(argument);
      }
    }
    return arguments;
  }

  /** Returns the encoding of the sources, empty if nobody says. */
  Optional<String> encoding() {
    return value("encoding", "encoding").or(() -> property("project.build.sourceEncoding"));
  }

  /**
   * Returns the arguments that say where types come from: what the module was compiled to, its dependencies, and its sources for
   * what was not compiled or changed since.
   *
   * @param classPath the output folder and the dependencies
   * @param sources folders; they are passed over if the module is a module of Java too: the whole would be compiled as one then,
   *     and its dependencies would have to be modules
   * @param none a folder that does not exist
   */
  static List<String> paths(List<String> classPath, List<Path> sources, Path none) {
    boolean isModule =
        sources.stream().anyMatch(folder -> Files.exists(folder.resolve("module-info.java")));
    List<String> sourcePath =
        (isModule ? List.of(none) : sources).stream().map(Path::toString).toList();
    return List.of(
        "-classpath",
        String.join(File.pathSeparator, classPath),
        "-sourcepath",
        String.join(File.pathSeparator, sourcePath));
  }

  /** Returns the arguments that the user gave to javac, in order, each without blanks around it. */
  private List<String> written() {
    List<String> written = new ArrayList<>();
    configuration
        .map(dom -> dom.getChild("compilerArgument"))
        .map(Xpp3Dom::getValue)
        .ifPresent(value -> written.add(value.strip()));
    configuration.map(dom -> dom.getChild("compilerArgs")).ifPresent(arguments -> {
      for (Xpp3Dom argument : arguments.getChildren()) {
        if (argument.getValue() != null) {
          written.add(argument.getValue().strip());
        }
      }
    });
    return written;
  }

  private Optional<String> value(String parameter, String property) {
    return configuration
        .map(dom -> dom.getChild(parameter))
        .map(Xpp3Dom::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .or(() -> property(property));
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(properties.getProperty(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
