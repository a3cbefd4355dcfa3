package dev.leadguard.sourcescan;

import dev.leadguard.data.DataException;
import dev.leadguard.data.Node;
import dev.leadguard.data.Yaml;
import dev.leadguard.engine.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads the configuration that a program is started with into keys and values: {@code a.b.c}, {@code a[0]}. Placeholders stay as
 * they are written. A file that cannot be read as a whole gives nothing but a problem, which quotes nothing of it.
 */
final class ConfigurationFiles {

  /** Nobody writes more by hand. */
  private static final long SIZE_LIMIT = Yaml.MAX_LENGTH;

  private final Charset encoding;
  private final Map<String, List<String>> values = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ConfigurationFiles(Charset encoding) {
    this.encoding = encoding;
  }

  /** Reads the files in their order. */
  static ConfigurationFiles of(List<ProjectFile> files, Charset encoding) {
    ConfigurationFiles configuration = new ConfigurationFiles(encoding);
    files.forEach(configuration::read);
    return configuration;
  }

  /** Returns each key with its different values, in the order of the files. */
  Map<String, List<String>> values() {
    return values;
  }

  /** Returns what was wrong with files. */
  List<Problem> problems() {
    return problems;
  }

  private void read(ProjectFile file) {
    if (file.size() > SIZE_LIMIT) {
      problem(file, 0, "The file is larger than 1 MiB; its values are not known");
      return;
    }
    SourceText text;
    try {
      text = SourceText.decode(Files.readAllBytes(file.file()), encoding);
    } catch (IOException e) {
      problem(file, 0, "Cannot read the file; its values are not known");
      return;
    }
    if (text.isBinary()) {
      problem(file, 0, "The file holds binary data; its values are not known");
      return;
    }
    Map<String, List<String>> own = new TreeMap<>();
    boolean isRead = file.path().endsWith(".properties")
        ? readProperties(file, text.text(), own)
        : readYaml(file, text.text(), own);
    if (isRead) {
      own.forEach((key, all) -> all.forEach(value -> add(values, key, value)));
    }
  }

  private boolean readProperties(ProjectFile file, String text, Map<String, List<String>> into) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      problem(file, 0, "A unicode escape is broken; its values are not known");
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be read", e);
    }
    properties.stringPropertyNames().forEach(key -> add(into, key, properties.getProperty(key)));
    return true;
  }

  /** A file may hold several documents, one a profile; {@link Yaml} reads one at a time. */
  private boolean readYaml(ProjectFile file, String text, Map<String, List<String>> into) {
    StringBuilder document = new StringBuilder();
    int first = 1;
    int line = 0;
    for (String each : (text + "\n---").lines().toList()) {
      line++;
      if (!each.equals("---") && !each.startsWith("--- ")) {
        document.append(each).append('\n');
        continue;
      }
      if (!isBlank(document)) {
        try {
          flatten("", Yaml.parse(file.path(), document.toString()), into);
        } catch (DataException e) {
          problem(
              file,
              first + e.at().line() - 1,
              "Not YAML that is understood here; its values are not known");
          return false;
        }
      }
      document.setLength(0);
      first = line + 1;
    }
    return true;
  }

  private static boolean isBlank(CharSequence document) {
    return document
        .toString()
        .lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  private static void flatten(String key, Node node, Map<String, List<String>> into) {
    if (node instanceof Node.Scalar scalar) {
      add(into, key, scalar.type() == Node.Type.NULL ? "" : scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        flatten(key + "[" + i + "]", sequence.items().get(i), into);
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String own = entry.key().text();
        flatten(key.isEmpty() ? own : key + "." + own, entry.value(), into);
      }
    }
  }

  private static void add(Map<String, List<String>> into, String key, String value) {
    List<String> all = into.computeIfAbsent(key, k -> new ArrayList<>());
    if (!all.contains(value)) {
      all.add(value);
    }
  }

  private void problem(ProjectFile file, int line, String message) {
    problems.add(new Problem(file.path(), line, line > 0 ? 1 : 0, message));
  }
}
