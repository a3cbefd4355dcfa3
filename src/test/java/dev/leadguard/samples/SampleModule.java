package dev.leadguard.samples;

import dev.leadguard.data.Node;
import dev.leadguard.data.Yaml;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small module whose files mean something only together: a URL in one class, a header in a second, the send in a third.
 *
 * <p>The markers in it state what is known when all files are read. Front-ends that see less may be silent; see {@link
 * Sample#contradictions}.
 *
 * @param name that of its folder, which is the mechanism it shows
 * @param files its Java files, sorted by path
 * @param configuration the keys of its {@code application.yml} and {@code application.properties} with their values
 */
public record SampleModule(
    String name, List<Sample> files, Map<String, List<String>> configuration) {

  /** The folder in the samples folder that holds one folder a module. */
  static final String FOLDER = "modules";

  public SampleModule {
    files = List.copyOf(files);
    configuration = new TreeMap<>(configuration);
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
    Map<String, List<String>> configuration = new TreeMap<>();
    try (Stream<Path> found = Files.walk(module)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        String fileName = file.getFileName().toString();
        if (fileName.endsWith(".java")) {
          files.add(Sample.read(samples, file));
        } else if (fileName.equals("application.properties")) {
          readProperties(Files.readString(file), configuration);
        } else if (fileName.equals("application.yml")) {
          flatten("", Yaml.parse(fileName, Files.readString(file)), configuration);
        } else {
          throw new IllegalArgumentException(
              module.getFileName() + ": no sample needs " + fileName);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + module, e);
    }
    return new SampleModule(module.getFileName().toString(), files, configuration);
  }

  private static void readProperties(String text, Map<String, List<String>> into)
      throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    properties.stringPropertyNames().forEach(key -> add(key, properties.getProperty(key), into));
  }

  private static void flatten(String key, Node node, Map<String, List<String>> into) {
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
      add(key, ((Node.Scalar) node).text(), into);
    }
  }

  private static void add(String key, String value, Map<String, List<String>> into) {
    into.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }
}
