package dev.leadguard.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Wires the checks for Error Prone and for Checkstyle into a POM for good. Whatever stands there stays: arguments, processors, an
 * Error Prone or a Checkstyle of the project's own; what is inherited is added to and not replaced.
 */
final class Setup {

  /**
   * The versions to wire.
   *
   * @param leadguard of our checks
   * @param errorProne the newest that runs on the JDK at hand
   * @param checkstyle the newest that runs on the JDK at hand
   */
  record Versions(String leadguard, String errorProne, String checkstyle) {

    /**
     * Returns the versions for a JDK.
     *
     * @param feature its number, such as 17
     */
    static Versions of(String leadguard, int feature) {
      return feature < 21
          ? new Versions(leadguard, "2.42.0", "12.3.1")
          : new Versions(leadguard, "2.52.0", "14.4.0");
    }
  }

  static final String COMPILER = "maven-compiler-plugin";
  static final String CHECKSTYLE = "maven-checkstyle-plugin";

  private static final String PLUGINS = "org.apache.maven.plugins";
  private static final String ERROR_PRONE = "-Xplugin:ErrorProne";
  private static final String OWN_CHECKS =
      " -Xep:HardcodedApiKey -Xep:MissingApiKeyHeader -Xep:MissingAccountId";

  /** The first release that takes {@code annotationProcessorPaths} with all that is written here. */
  private static final ComparableVersion OLDEST_COMPILER = new ComparableVersion("3.6.0");

  private final Model pom;
  private final Model effective;
  private final List<Dependency> processors;
  private final Versions versions;
  private final Set<String> changed = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  private Setup(Model pom, Model effective, List<Dependency> processors, Versions versions) {
    this.pom = pom;
    this.effective = effective;
    this.processors = List.copyOf(processors);
    this.versions = versions;
  }

  /**
   * Returns what a POM becomes.
   *
   * @param pom as it is written; it is not changed
   * @param effective what Maven makes of it
   * @param processors the dependencies that hold an annotation processor: once a path is named, the class path is not searched
   */
  static Setup of(Model pom, Model effective, List<Dependency> processors, Versions versions) {
    Setup setup = new Setup(pom.clone(), effective, processors, versions);
    setup.wireErrorProne();
    setup.wireCheckstyle();
    return setup;
  }

  /** Returns the POM with all that was added. */
  Model pom() {
    return pom;
  }

  /** Returns a POM with nothing but a plugin that was added or changed; without it, if it was left as it is. */
  Model only(String artifact) {
    Model only = new Model();
    only.setBuild(new Build());
    if (changed.contains(artifact)) {
      own(artifact).ifPresent(only.getBuild()::addPlugin);
    }
    return only;
  }

  /** Returns what the reader should know of, one sentence each. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private void wireErrorProne() {
    Xpp3Dom inherited = configuration(effectivePlugin(COMPILER));
    List<String> arguments = arguments(inherited);
    String compiler = text(inherited, "compilerId").orElse("javac");
    if (!compiler.startsWith("javac")) {
      notes.add("Error Prone needs javac, and the compiler here is '" + compiler
          + "': only Checkstyle is wired.");
      return;
    }
    if (arguments.stream()
        .anyMatch(argument -> argument.matches("--?processor-?(module-)?path.*"))) {
      notes.add("The processor path is written by hand in compilerArgs: add error_prone_core "
          + versions.errorProne() + " and leadguard-error-prone " + versions.leadguard()
          + ", with their dependencies, to it. Only Checkstyle is wired.");
      return;
    }
    Plugin plugin = plugin(COMPILER);
    boolean isOld = effectivePlugin(COMPILER)
        .map(Plugin::getVersion)
        .filter(version -> new ComparableVersion(version).compareTo(OLDEST_COMPILER) >= 0)
        .isEmpty();
    if (isOld) {
      plugin.setVersion("3.16.0");
    }
    plugin.setConfiguration(wired(configuration(Optional.of(plugin)), inherited));
    plugin.getExecutions().forEach(this::wireExecution);
    for (Profile profile : pom.getProfiles()) {
      Optional<Plugin> other = profile.getBuild() == null
          ? Optional.empty()
          : plugin(profile.getBuild().getPlugins(), COMPILER);
      other.ifPresent(theirs -> wireProfile(profile.getId(), theirs));
    }
  }

  private void wireExecution(PluginExecution execution) {
    if (holdsLists(execution.getConfiguration())) {
      execution.setConfiguration(wired((Xpp3Dom) execution.getConfiguration(), null));
    }
  }

  private void wireProfile(String id, Plugin plugin) {
    if (holdsLists(plugin.getConfiguration())
        || plugin.getExecutions().stream().anyMatch(one -> holdsLists(one.getConfiguration()))) {
      notes.add(
          "The profile '" + id
              + "' has compilerArgs or annotationProcessorPaths of its own, which replace those of the plugin: add the same there.");
    }
    if (holdsLists(plugin.getConfiguration())) {
      plugin.setConfiguration(wired((Xpp3Dom) plugin.getConfiguration(), null));
    }
    plugin.getExecutions().forEach(this::wireExecution);
  }

  /** A list in an execution or a profile replaces that of the plugin, so it needs the same additions. */
  private static boolean holdsLists(Object configuration) {
    return configuration instanceof Xpp3Dom dom
        && (dom.getChild("compilerArgs") != null
            || dom.getChild("annotationProcessorPaths") != null);
  }

  /**
   * Returns a copy of a configuration with all that Error Prone needs.
   *
   * @param inherited what holds as long as this configuration says nothing; null if it is one of those that replace it
   */
  private Xpp3Dom wired(Xpp3Dom own, Xpp3Dom inherited) {
    Xpp3Dom wired = own == null ? new Xpp3Dom("configuration") : new Xpp3Dom(own);
    boolean isWhole = inherited != null;
    if (isWhole && text(inherited, "showWarnings").isEmpty()) {
      child(wired, "showWarnings").setValue("true");
    }
    if (isWhole || wired.getChild("compilerArgs") != null) {
      addArguments(list(wired, "compilerArgs", inherited), inherited);
    }
    if (isWhole || wired.getChild("annotationProcessorPaths") != null) {
      addPaths(list(wired, "annotationProcessorPaths", inherited), inherited);
    }
    return wired;
  }

  private void addArguments(Xpp3Dom list, Xpp3Dom inherited) {
    List<String> there = new ArrayList<>(inherited == null ? List.of() : arguments(inherited));
    Arrays.stream(list.getChildren()).map(Xpp3Dom::getValue).forEach(there::add);
    addUnless(there, "-XDcompilePolicy=", "-XDcompilePolicy=simple", list);
    addUnless(there, "--should-stop=ifError=", "--should-stop=ifError=FLOW", list);
    addUnless(there, "-XDaddTypeAnnotationsToSymbol=", "-XDaddTypeAnnotationsToSymbol=true", list);
    Optional<Xpp3Dom> theirs = Arrays.stream(list.getChildren())
        .filter(argument ->
            argument.getValue() != null && argument.getValue().strip().startsWith(ERROR_PRONE))
        .findFirst();
    if (theirs.isPresent()) {
      String flags = theirs.get().getValue().strip();
      if (flags.contains("-XepDisableAllChecks") && !flags.contains(OWN_CHECKS)) {
        theirs.get().setValue(flags + OWN_CHECKS);
      }
    } else if (there.stream()
        .anyMatch(argument -> argument != null && argument.strip().startsWith(ERROR_PRONE))) {
      notes.add(
          "Error Prone is switched on in a parent POM. If that has -XepDisableAllChecks, add there:"
              + OWN_CHECKS);
    } else {
      add(list, "arg", ERROR_PRONE + " -XepDisableAllChecks" + OWN_CHECKS);
    }
  }

  private static void addUnless(List<String> there, String prefix, String argument, Xpp3Dom list) {
    if (there.stream().noneMatch(one -> one != null && one.strip().startsWith(prefix))) {
      add(list, "arg", argument);
    }
  }

  private void addPaths(Xpp3Dom list, Xpp3Dom inherited) {
    List<Xpp3Dom> there = new ArrayList<>(List.of(list.getChildren()));
    if (inherited != null && inherited.getChild("annotationProcessorPaths") != null) {
      there.addAll(List.of(inherited.getChild("annotationProcessorPaths").getChildren()));
    }
    if (there.isEmpty()) {
      processors.forEach(processor -> addPath(list, processor));
    }
    addPathUnless(there, list, "com.google.errorprone", "error_prone_core", versions.errorProne());
    addPathUnless(there, list, "dev.leadguard", "leadguard-error-prone", versions.leadguard());
  }

  private static void addPathUnless(
      List<Xpp3Dom> there, Xpp3Dom list, String group, String artifact, String version) {
    if (there.stream().noneMatch(path -> text(path, "artifactId").equals(Optional.of(artifact)))) {
      addPath(list, dependency(group, artifact, version));
    }
  }

  private static void addPath(Xpp3Dom list, Dependency jar) {
    Xpp3Dom path = add(list, "path", null);
    add(path, "groupId", jar.getGroupId());
    add(path, "artifactId", jar.getArtifactId());
    add(path, "version", jar.getVersion());
  }

  private void wireCheckstyle() {
    Optional<Plugin> before = effectivePlugin(CHECKSTYLE);
    Plugin plugin = plugin(CHECKSTYLE);
    if (before.isEmpty()) {
      plugin.setVersion("3.6.0");
    }
    List<Dependency> there = before.map(Plugin::getDependencies).orElse(List.of());
    if (there.stream().noneMatch(jar -> jar.getArtifactId().equals("checkstyle"))) {
      plugin.addDependency(dependency("com.puppycrawl.tools", "checkstyle", versions.checkstyle()));
      if (before.isPresent()) {
        notes.add("The Checkstyle of the project becomes " + versions.checkstyle()
            + "; without it the plugin runs its own 9.3, which knows no Java newer than 17.");
      }
    }
    if (there.stream().noneMatch(jar -> jar.getArtifactId().equals("leadguard-checkstyle"))) {
      plugin.addDependency(
          dependency("dev.leadguard", "leadguard-checkstyle", versions.leadguard()));
    }
    if (plugin.getExecutions().stream().anyMatch(one -> one.getId().equals("leadguard"))) {
      return;
    }
    PluginExecution execution = new PluginExecution();
    execution.setId("leadguard");
    execution.setPhase("verify");
    execution.addGoal("check");
    // An execution inherits nothing from other executions but all from the plugin, so each file of
    // theirs is named anew.
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    String output = "${project.build.directory}/leadguard/checkstyle-";
    add(configuration, "cacheFile", output + "cache");
    add(configuration, "configLocation", "dev/leadguard/checkstyle/leadguard-checkstyle.xml");
    add(configuration, "consoleOutput", "true");
    add(configuration, "includeTestSourceDirectory", "true");
    add(configuration, "outputFile", output + "result.xml");
    add(configuration, "rulesFiles", output + "rules.xml");
    execution.setConfiguration(configuration);
    plugin.addExecution(execution);
  }

  /** Returns the plugin of the POM to change; makes one if there is none, that adds to what is inherited. */
  private Plugin plugin(String artifact) {
    changed.add(artifact);
    Optional<Plugin> own = own(artifact);
    if (own.isPresent()) {
      return own.get();
    }
    if (pom.getBuild() == null) {
      pom.setBuild(new Build());
    }
    Plugin plugin = new Plugin();
    plugin.setGroupId(PLUGINS);
    plugin.setArtifactId(artifact);
    pom.getBuild().addPlugin(plugin);
    return plugin;
  }

  private Optional<Plugin> own(String artifact) {
    return pom.getBuild() == null
        ? Optional.empty()
        : plugin(pom.getBuild().getPlugins(), artifact);
  }

  private Optional<Plugin> effectivePlugin(String artifact) {
    Build build = effective.getBuild();
    if (build == null) {
      return Optional.empty();
    }
    return plugin(build.getPlugins(), artifact)
        .or(() -> build.getPluginManagement() == null
            ? Optional.empty()
            : plugin(build.getPluginManagement().getPlugins(), artifact));
  }

  private static Optional<Plugin> plugin(List<Plugin> plugins, String artifact) {
    return plugins.stream()
        .filter(plugin -> plugin.getKey().equals(PLUGINS + ":" + artifact))
        .findFirst();
  }

  private static Xpp3Dom configuration(Optional<Plugin> plugin) {
    return plugin
        .map(Plugin::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(Xpp3Dom.class::cast)
        .orElse(new Xpp3Dom("configuration"));
  }

  /** Returns a list to add to; if it is not there but inherited, one that is appended to that. */
  private static Xpp3Dom list(Xpp3Dom parent, String name, Xpp3Dom inherited) {
    boolean isNew = parent.getChild(name) == null;
    Xpp3Dom list = child(parent, name);
    if (isNew && inherited != null && inherited.getChild(name) != null) {
      list.setAttribute("combine.children", "append");
    }
    return list;
  }

  private static List<String> arguments(Xpp3Dom configuration) {
    Xpp3Dom list = configuration.getChild("compilerArgs");
    List<String> arguments = new ArrayList<>();
    if (list != null) {
      Arrays.stream(list.getChildren())
          .map(Xpp3Dom::getValue)
          .filter(value -> value != null)
          .map(String::strip)
          .forEach(arguments::add);
    }
    text(configuration, "compilerArgument").ifPresent(arguments::add);
    return arguments;
  }

  private static Optional<String> text(Xpp3Dom parent, String name) {
    return Optional.ofNullable(parent.getChild(name)).map(Xpp3Dom::getValue).map(String::strip);
  }

  private static Xpp3Dom child(Xpp3Dom parent, String name) {
    Xpp3Dom child = parent.getChild(name);
    return child == null ? add(parent, name, null) : child;
  }

  private static Xpp3Dom add(Xpp3Dom parent, String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    parent.addChild(child);
    return child;
  }

  private static Dependency dependency(String group, String artifact, String version) {
    Dependency dependency = new Dependency();
    dependency.setGroupId(group);
    dependency.setArtifactId(artifact);
    dependency.setVersion(version);
    return dependency;
  }
}
