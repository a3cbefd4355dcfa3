package dev.leadguard.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An HTTP client in one version, as the class path that samples compile and run with. The build copies its jars; they are on
 * no class path of this project.
 *
 * @param name the client and its version: {@code okhttp-4.12.0}; {@code jdk} for what needs no jars
 * @param jars all jars it needs, sorted by name
 */
public record Client(String name, List<Path> jars) {

  /** The clients that come with the JDK. */
  public static final Client JDK = new Client("jdk", List.of());

  public Client {
    jars = List.copyOf(jars);
  }

  /**
   * Returns the clients that a sample must be right for: those that {@code client.properties} in its folder names, in this
   * order, or else {@link #JDK}; none if the samples need a newer JDK than this one.
   *
   * @throws IllegalArgumentException if that file is malformed
   * @throws IllegalStateException if the build has not copied the jars
   */
  public static List<Client> of(Sample sample) {
    ClientFile file = ClientFile.of(sample);
    if (file.jdk() > Runtime.version().feature()) {
      return List.of();
    }
    List<String> names = file.jars();
    return names.isEmpty() ? List.of(JDK) : names.stream().map(Client::named).toList();
  }

  /** Returns the clients of these samples, each once, sorted by name. */
  static List<Client> of(List<Sample> samples) {
    TreeMap<String, Client> clients = new TreeMap<>();
    samples.forEach(sample -> of(sample).forEach(client -> clients.put(client.name(), client)));
    return List.copyOf(clients.values());
  }

  private static Client named(String name) {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path jars = folder.resolve("target/clients").resolve(name);
      if (Files.isDirectory(jars)) {
        return new Client(name, jarsIn(jars));
      }
    }
    throw new IllegalStateException("no folder 'target/clients/" + name + "' in " + start
        + " or above: run 'mvn -N generate-test-resources' in the root of the repository");
  }

  private static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }
}
