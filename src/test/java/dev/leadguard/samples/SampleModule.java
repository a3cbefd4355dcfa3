package dev.leadguard.samples;

import dev.leadguard.data.Node;
import dev.leadguard.data.Yaml;
import dev.leadguard.model.Setting;
import dev.leadguard.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A small module whose files mean something only together: a URL in one class, a header in a second, the send in a third.
 *
 * <p>The markers in it state what is known when all files are read. Front-ends that see less may be silent; see {@link
 * Sample#contradictions}.
 *
 * @param name that of its folder, which is the mechanism it shows
 * @param files its Java files, sorted by path
 * @param configuration what its {@code application*.yml} and {@code application*.properties} hold
 */
public record SampleModule(String name, List<Sample> files, List<Setting> configuration) {

  /** The folder in the samples folder that holds one folder a module. */
  static final String FOLDER = "modules";

  public SampleModule {
    files = List.copyOf(files);
    configuration = List.copyOf(configuration);
  }

  /** Returns the jars of all clients that {@code client.properties} names, to compile with; see {@link Client#of(Sample)}. */
  public List<Path> jars() {
    return Client.of(files.get(0)).stream()
        .flatMap(client -> client.jars().stream())
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Returns the modules {@code <samples>/modules/*}, sorted by name.
   *
   * @throws IllegalArgumentException if a marker is malformed; the text names path and line
   * @throws UncheckedIOException if a folder or a file cannot be read
   */
  public static List<SampleModule> all() {
    return all(Sample.folder());
  }

  /** As {@link #all()}, of another samples folder. */
  static List<SampleModule> all(Path samples) {
    Path folder = samples.resolve(FOLDER);
    try (Stream<Path> modules = Files.list(folder)) {
      return modules
          .filter(Files::isDirectory)
          .sorted()
          .map(module -> read(samples, module))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the modules in " + folder, e);
    }
  }

  private static SampleModule read(Path samples, Path module) {
    List<Sample> files = new ArrayList<>();
    List<Setting> configuration = new ArrayList<>();
    try (Stream<Path> found = Files.walk(module)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        String fileName = file.getFileName().toString();
        if (fileName.endsWith(".java")) {
          files.add(Sample.read(samples, file));
        } else if (fileName.matches("application.*\\.properties")) {
          readProperties(pathOf(samples, file), Files.readString(file), configuration);
        } else if (fileName.matches("application.*\\.yml")) {
          flatten("", Yaml.parse(pathOf(samples, file), Files.readString(file)), configuration);
        } else if (!fileName.equals(ClientFile.NAME)) {
          throw new IllegalArgumentException(
              module.getFileName() + ": no sample needs " + fileName);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + module, e);
    }
    return new SampleModule(module.getFileName().toString(), files, configuration);
  }

  private static String pathOf(Path samples, Path file) {
    return samples
        .toAbsolutePath()
        .getParent()
        .relativize(file.toAbsolutePath())
        .toString()
        .replace('\\', '/');
  }

  private static void readProperties(String path, String text, List<Setting> into)
      throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(key ->
            into.add(new Setting(key, properties.getProperty(key), path, Span.token(1, 0, 1))));
  }

  private static void flatten(String key, Node node, List<Setting> into) {
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(entry ->
              flatten((key.isEmpty() ? "" : key + ".") + entry.key().text(), entry.value(), into));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        flatten(key + "[" + i + "]", sequence.items().get(i), into);
      }
    } else {
      Node.Scalar scalar = (Node.Scalar) node;
      Span at = Span.token(scalar.at().line(), 0, 1);
      into.add(new Setting(key, scalar.text(), scalar.at().source(), at));
    }
  }
}
