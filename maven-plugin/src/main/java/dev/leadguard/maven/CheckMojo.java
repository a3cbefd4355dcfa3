package dev.leadguard.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.lifecycle.Lifecycle;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks the sources of the module for misuse of API credentials. The last execution of the build prints the findings of all
 * modules, writes {@code leadguard.sarif} and fails the build if it must.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class CheckMojo extends LeadguardMojo {

  private static final String VERDICTS = "leadguard.verdicts";

  private final DefaultLifecycles lifecycles;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** When findings break the build: {@code end}, once after the last module, or {@code module}, in each. */
  @Parameter(property = "leadguard.failAt", defaultValue = "end")
  private String failAt;

  /**
   * Makes the goal; Maven calls it.
   *
   * @param lifecycles the phases of this Maven
   */
  @Inject
  public CheckMojo(DefaultLifecycles lifecycles) {
    this.lifecycles = lifecycles;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Verdicts verdicts = verdicts();
    Execution self = new Execution(project.getId(), mojoExecution().getExecutionId());
    if (verdicts.isDone(self)) {
      getLog().debug("checked before in this build");
      return;
    }
    FailAt when = Choice.of("leadguard.failAt", failAt, FailAt.class);
    give(verdicts.add(share(self, when, project.getBasedir().toPath(), sourceFolders())));
  }

  /** Returns the source folders of the POM and the test folders beside them, which other plugins may add only later. */
  private List<Path> sourceFolders() throws MojoExecutionException {
    Path generated = Path.of(project.getBuild().getDirectory());
    List<Path> folders = new ArrayList<>();
    Stream.concat(
            project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
        .map(Path::of)
        // What a generator wrote can only be mended in the generator's input.
        .filter(folder -> !folder.startsWith(generated))
        .forEach(folders::add);
    Path sources = project.getBasedir().toPath().resolve("src");
    if (Files.isDirectory(sources)) {
      try (DirectoryStream<Path> tests = Files.newDirectoryStream(sources, "{test,it}*")) {
        tests.forEach(folders::add);
      } catch (IOException e) {
        throw new MojoExecutionException("cannot list " + sources + ": " + e.getMessage(), e);
      }
    }
    return folders;
  }

  private Verdicts verdicts() throws MojoExecutionException {
    MojoDescriptor descriptor = mojoExecution().getMojoDescriptor();
    Map<String, Object> context = session()
        .getPluginContext(descriptor.getPluginDescriptor(), session().getTopLevelProject());
    Object verdicts = context.computeIfAbsent(VERDICTS, key -> new Verdicts(planned(descriptor)));
    if (verdicts instanceof Verdicts own) {
      return own;
    }
    // Another class loader made it.
    throw new MojoExecutionException(
        "the modules of this build give this plugin different dependencies; give them all the same, best in the parent's pluginManagement");
  }

  private List<Execution> planned(MojoDescriptor descriptor) {
    List<List<String>> phases = new ArrayList<>();
    for (Lifecycle lifecycle : lifecycles.getLifeCycles()) {
      phases.add(lifecycle.getPhases());
    }
    BuildPlan plan = new BuildPlan(
        descriptor.getPluginDescriptor().getGroupId() + ":"
            + descriptor.getPluginDescriptor().getArtifactId(),
        descriptor.getPluginDescriptor().getGoalPrefix(),
        descriptor.getGoal(),
        descriptor.getPhase(),
        phases);
    return plan.executions(session().getProjects(), tasks());
  }

  private List<String> tasks() {
    List<String> goals = session().getGoals();
    String byDefault = session().getTopLevelProject().getDefaultGoal();
    return goals.isEmpty() && byDefault != null ? List.of(byDefault.trim().split("\\s+")) : goals;
  }
}
