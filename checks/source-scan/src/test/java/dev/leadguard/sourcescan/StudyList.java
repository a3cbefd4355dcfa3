package dev.leadguard.sourcescan;

import dev.leadguard.data.Reader;
import dev.leadguard.data.Yaml;
import dev.leadguard.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which projects a study looks at.
 *
 * <pre>{@code
 * projects:
 *   - {folder: ../projects/clean-service}                    # judged by its leadguard.yaml, or by the built-in policy
 *   - {folder: clients/acme, policy: acme.yaml, name: acme}
 * }</pre>
 *
 * <p>Paths are relative to the folder of the list.
 */
final class StudyList {

  private static final String DEFAULT_POLICY = "leadguard.yaml";

  private StudyList() {}

  /** A folder, what it is called in the tables, and the policy that it is judged by. */
  record Project(String name, Path folder, Policy policy) {}

  /**
   * Returns the projects of a list, in its order.
   *
   * @throws dev.leadguard.data.DataException for the first mistake in the list, with file, line and column
   * @throws dev.leadguard.policy.PolicyException for the first mistake in a policy, with file, line and column
   * @throws IOException if the list or a policy cannot be read
   */
  static List<Project> read(Path file) throws IOException {
    Reader list = Reader.of(Yaml.parse(file.toString(), Files.readString(file)));
    list.allow("projects");
    List<Project> projects = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Reader entry : list.required("projects").items()) {
      entry.allow("folder", "policy", "name");
      Project project = project(entry, file.toAbsolutePath().getParent());
      if (!names.add(project.name())) {
        throw entry.error("a second project with the name '" + project.name() + "'");
      }
      projects.add(project);
    }
    return projects;
  }

  private static Project project(Reader entry, Path base) throws IOException {
    Path folder = base.resolve(entry.text("folder")).normalize();
    if (!Files.isDirectory(folder)) {
      throw entry.required("folder").error("no folder " + folder);
    }
    Optional<String> written = entry.optionalText("policy");
    Path policy =
        written.map(base::resolve).orElse(folder.resolve(DEFAULT_POLICY)).normalize();
    if (written.isPresent() && !Files.isRegularFile(policy)) {
      throw entry.required("policy").error("no file " + policy);
    }
    return new Project(
        entry.text("name", folder.getFileName().toString()),
        folder,
        Files.isRegularFile(policy)
            ? Policy.parse(policy.toString(), Files.readString(policy))
            : Policy.builtIn());
  }
}
