package dev.leadguard.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * Foresees which executions of some goals a build will run, without resolving any other plugin: from the effective POMs, and
 * from what was asked for on the command line.
 *
 * @param pluginKey {@code groupId:artifactId} of the plugin
 * @param prefix its goal prefix
 * @param goals the goals; those of one execution run in this order
 * @param lifecycles the phases of each life cycle, in order
 */
record BuildPlan(String pluginKey, String prefix, List<Goal> goals, List<List<String>> lifecycles) {

  private static final String DIRECT = "default-cli";

  /** The default life cycle as Maven 3 has it. Maven 4 still takes all these names and lists only some of them. */
  private static final List<String> PHASES = List.of(
      "validate",
      "initialize",
      "generate-sources",
      "process-sources",
      "generate-resources",
      "process-resources",
      "compile",
      "process-classes",
      "generate-test-sources",
      "process-test-sources",
      "generate-test-resources",
      "process-test-resources",
      "test-compile",
      "process-test-classes",
      "test",
      "prepare-package",
      "package",
      "pre-integration-test",
      "integration-test",
      "post-integration-test",
      "verify",
      "install",
      "deploy");

  /**
   * A goal.
   *
   * @param phase where it runs if an execution names no phase
   */
  record Goal(String name, String phase) {}

  BuildPlan {
    goals = List.copyOf(goals);
    lifecycles = List.copyOf(lifecycles);
  }

  /**
   * Returns the executions, each once, in the order of the modules.
   *
   * @param modules the projects of the build, in its order
   * @param tasks phases and goals as the user wrote them
   */
  List<Execution> executions(List<MavenProject> modules, List<String> tasks) {
    List<Execution> executions = new ArrayList<>();
    for (MavenProject module : modules) {
      List<Execution> own = new ArrayList<>();
      for (Goal goal : goals) {
        bound(goal, module, tasks)
            .forEach(id -> own.add(new Execution(module.getId(), goal.name(), id)));
        tasks.forEach(task -> directId(goal, task)
            .ifPresent(id -> own.add(new Execution(module.getId(), goal.name(), id))));
      }
      own.stream().distinct().forEach(executions::add);
    }
    return executions;
  }

  private List<String> bound(Goal goal, MavenProject module, List<String> tasks) {
    List<String> ids = new ArrayList<>();
    for (Plugin plugin : module.getBuildPlugins()) {
      if (plugin.getKey().equals(pluginKey)) {
        for (PluginExecution execution : plugin.getExecutions()) {
          String phase = Optional.ofNullable(execution.getPhase()).orElse(goal.phase());
          if (execution.getGoals().contains(goal.name())
              && tasks.stream().anyMatch(task -> reaches(task, phase))) {
            ids.add(execution.getId());
          }
        }
      }
    }
    return ids;
  }

  private boolean reaches(String task, String phase) {
    return Stream.concat(lifecycles.stream(), Stream.of(PHASES))
        .anyMatch(
            phases -> phases.contains(phase) && phases.indexOf(phase) <= phases.indexOf(task));
  }

  /** Returns the id of the execution if the task is that goal: {@code prefix:goal} or with coordinates, perhaps {@code @id}. */
  private Optional<String> directId(Goal goal, String task) {
    int at = task.indexOf('@');
    String[] parts = (at < 0 ? task : task.substring(0, at)).split(":");
    boolean ours = parts.length == 2
        ? parts[0].equals(prefix)
        : parts.length > 2 && (parts[0] + ":" + parts[1]).equals(pluginKey);
    if (!ours || !parts[parts.length - 1].equals(goal.name())) {
      return Optional.empty();
    }
    return Optional.of(at < 0 ? DIRECT : task.substring(at + 1));
  }
}
