package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

final class BuildPlanTest {

  private static final BuildPlan PLAN = new BuildPlan(
      "dev.leadguard:leadguard-maven-plugin",
      "leadguard",
      List.of(
          new BuildPlan.Goal("check", "process-sources"),
          new BuildPlan.Goal("check-compiled", "process-classes")),
      List.of(
          List.of("pre-clean", "clean"),
          List.of(
              "validate", "process-sources", "compile", "process-classes", "verify", "install")));

  private static final MavenProject BOUND = project("bound", "leadguard", null, "check");
  private static final MavenProject LATE = project("late", "leadguard", "verify", "check");
  private static final MavenProject OFF = project("off", "leadguard", "none", "check");
  private static final MavenProject OTHER = project("other", "leadguard", null, "help");
  private static final List<MavenProject> ALL = List.of(BOUND, LATE, OFF, OTHER);

  @Test
  void aPhaseRunsWhatIsBoundAtOrBeforeIt() {
    assertEquals(List.of(), PLAN.executions(ALL, List.of("validate")));
    assertEquals(List.of(), PLAN.executions(ALL, List.of("clean")));
    assertEquals(
        List.of(new Execution(BOUND.getId(), "check", "leadguard")),
        PLAN.executions(ALL, List.of("clean", "compile")));
    assertEquals(
        List.of(
            new Execution(BOUND.getId(), "check", "leadguard"),
            new Execution(LATE.getId(), "check", "leadguard")),
        PLAN.executions(ALL, List.of("verify", "install")));
  }

  @Test
  void aGoalOfTheCommandLineRunsInEveryModule() {
    List<MavenProject> two = List.of(BOUND, OTHER);
    List<Execution> direct = List.of(
        new Execution(BOUND.getId(), "check", "default-cli"),
        new Execution(OTHER.getId(), "check", "default-cli"));
    assertEquals(direct, PLAN.executions(two, List.of("leadguard:check")));
    assertEquals(
        direct, PLAN.executions(two, List.of("dev.leadguard:leadguard-maven-plugin:check")));
    assertEquals(
        direct, PLAN.executions(two, List.of("dev.leadguard:leadguard-maven-plugin:0.1.0:check")));
    assertEquals(
        List.of(
            new Execution(BOUND.getId(), "check", "leadguard"),
            new Execution(BOUND.getId(), "check", "mine"),
            new Execution(OTHER.getId(), "check", "mine")),
        PLAN.executions(two, List.of("compile", "leadguard:check@mine")));
  }

  @Test
  void oneExecutionMayRunBothGoals() {
    MavenProject both = project("both", "leadguard", null, "check", "check-compiled");
    Execution check = new Execution(both.getId(), "check", "leadguard");
    Execution compiled = new Execution(both.getId(), "check-compiled", "leadguard");
    List<MavenProject> one = List.of(both);
    assertEquals(List.of(check), PLAN.executions(one, List.of("compile")));
    assertEquals(List.of(check, compiled), PLAN.executions(one, List.of("verify")));
    assertEquals(
        List.of(new Execution(both.getId(), "check-compiled", "default-cli")),
        PLAN.executions(one, List.of("leadguard:check-compiled")));
  }

  @Test
  void phasesThatAMavenDoesNotListCountAsWell() {
    BuildPlan plan = new BuildPlan(
        PLAN.pluginKey(),
        PLAN.prefix(),
        PLAN.goals(),
        List.of(List.of("validate", "sources", "compile", "verify")));
    MavenProject both = project("both", "leadguard", null, "check", "check-compiled");
    assertEquals(
        List.of(
            new Execution(both.getId(), "check", "leadguard"),
            new Execution(both.getId(), "check-compiled", "leadguard")),
        plan.executions(List.of(both), List.of("verify")));
  }

  @Test
  void otherGoalsDoNotCount() {
    assertEquals(
        List.of(),
        PLAN.executions(ALL, List.of("leadguard:help", "other:check", "dev.other:plugin:1:check")));
  }

  private static MavenProject project(String name, String id, String phase, String... goals) {
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.setPhase(phase);
    execution.setGoals(List.of(goals));
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.leadguard");
    plugin.setArtifactId("leadguard-maven-plugin");
    plugin.addExecution(execution);
    Model model = new Model();
    model.setGroupId("acme");
    model.setArtifactId(name);
    model.setVersion("1");
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    return new MavenProject(model);
  }
}
