package dev.leadguard.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.lifecycle.Lifecycle;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common that check one module of a build and give one verdict together. */
abstract class ModuleMojo extends LeadguardMojo {

  /** The goals that share a verdict, in the order of their phases. */
  private static final List<String> GOALS = List.of("check", "check-compiled");

  private static final String VERDICTS = "leadguard.verdicts";

  private final DefaultLifecycles lifecycles;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** When findings break the build: {@code end}, once after the last module, or {@code module}, in each. */
  @Parameter(property = "leadguard.failAt", defaultValue = "end")
  private String failAt;

  /**
   * Takes what all goals need.
   *
   * @param lifecycles the phases of this Maven
   */
  ModuleMojo(DefaultLifecycles lifecycles) {
    this.lifecycles = lifecycles;
  }

  /** Returns the folders to check if the user names none. */
  abstract List<Path> sourceFolders() throws MojoExecutionException;

  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Verdicts verdicts = verdicts();
    Execution self = new Execution(
        project.getId(), mojoExecution().getGoal(), mojoExecution().getExecutionId());
    if (verdicts.isDone(self)) {
      getLog().debug("checked before in this build");
      return;
    }
    FailAt when = Choice.of("leadguard.failAt", failAt, FailAt.class);
    give(verdicts.add(share(self, when, project.getBasedir().toPath(), sourceFolders())));
  }

  private Verdicts verdicts() throws MojoExecutionException {
    MojoDescriptor descriptor = mojoExecution().getMojoDescriptor();
    return shared(VERDICTS, Verdicts.class, () -> {
      Verdicts verdicts = new Verdicts(planned(descriptor));
      LastWord.of(session(), () -> giveRest(verdicts));
      return verdicts;
    });
  }

  /** Gives the verdicts that were still waiting for an execution when the build ended; only a build that failed has some. */
  private void giveRest(Verdicts verdicts) {
    try {
      give(verdicts.rest());
    } catch (MojoFailureException | MojoExecutionException e) {
      session().getResult().addException(e);
    }
  }

  /**
   * Returns what all executions of a build share.
   *
   * @param name of it in the data of the Maven session
   * @param make makes it when the first asks
   */
  final <T> T shared(String name, Class<T> type, Supplier<T> make) throws MojoExecutionException {
    Map<String, Object> context = session()
        .getPluginContext(
            mojoExecution().getMojoDescriptor().getPluginDescriptor(),
            session().getTopLevelProject());
    Object shared = context.computeIfAbsent(name, key -> make.get());
    if (type.isInstance(shared)) {
      return type.cast(shared);
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
        GOALS.stream()
            .map(goal -> descriptor.getPluginDescriptor().getMojo(goal))
            .map(goal -> new BuildPlan.Goal(goal.getGoal(), goal.getPhase()))
            .toList(),
        phases);
    return plan.executions(session().getProjects(), tasks());
  }

  private List<String> tasks() {
    List<String> goals = session().getGoals();
    String byDefault = session().getTopLevelProject().getDefaultGoal();
    return goals.isEmpty() && byDefault != null ? List.of(byDefault.trim().split("\\s+")) : goals;
  }
}
