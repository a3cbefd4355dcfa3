package dev.leadguard.sourcescan;

import dev.leadguard.data.DataException;
import dev.leadguard.data.Node;
import dev.leadguard.data.Yaml;
import dev.leadguard.engine.Problem;
import dev.leadguard.model.Setting;
import dev.leadguard.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<Setting> settings = new ArrayList<>();
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

  /** Returns what the files hold, in their order; within one by key. */
  List<Setting> settings() {
    return settings;
  }

  /** Returns each key with its different values, in the order of the files. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new TreeMap<>();
    for (Setting setting : settings) {
      List<String> all = values.computeIfAbsent(setting.key(), key -> new ArrayList<>());
      if (!all.contains(setting.value())) {
        all.add(setting.value());
      }
    }
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
    List<Setting> own = new ArrayList<>();
    boolean isRead = file.path().endsWith(".properties")
        ? readProperties(file, text.text(), own)
        : readYaml(file, text.text(), own);
    if (isRead) {
      own.sort(Comparator.comparing(Setting::key).thenComparing(Setting::at));
      settings.addAll(own);
    }
  }

  private boolean readProperties(ProjectFile file, String text, List<Setting> into) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      problem(file, 0, "A unicode escape is broken; its values are not known");
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be read", e);
    }
    List<String> lines = text.lines().toList();
    properties
        .stringPropertyNames()
        .forEach(key -> into.add(
            new Setting(key, properties.getProperty(key), file.path(), placeOf(key, lines))));
    return true;
  }

  /** Returns the place of the key, as far as it is written without escapes; of two, the last one counts. */
  private static Span placeOf(String key, List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).stripLeading();
      boolean isKey = line.startsWith(key)
          && line.length() > key.length()
          && "=: \t".indexOf(line.charAt(key.length())) >= 0;
      if (isKey) {
        return Span.token(i + 1, lines.get(i).length() - line.length(), key.length());
      }
    }
    return Span.token(1, 0, 1);
  }

  /** A file may hold several documents, one a profile; {@link Yaml} reads one at a time. */
  private boolean readYaml(ProjectFile file, String text, List<Setting> into) {
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
          flatten("", Yaml.parse(file.path(), document.toString()), first - 1, into);
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

  /**
   * Adds the scalars below a node.
   *
   * @param before how many lines of the file are before the document
   */
  private static void flatten(String key, Node node, int before, List<Setting> into) {
    if (node instanceof Node.Scalar scalar) {
      String value = scalar.type() == Node.Type.NULL ? "" : scalar.text();
      Span at = Span.token(scalar.at().line() + before, Math.max(0, scalar.at().column() - 1), 1);
      into.add(new Setting(key, value, scalar.at().source(), at));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        flatten(key + "[" + i + "]", sequence.items().get(i), before, into);
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String own = entry.key().text();
        flatten(key.isEmpty() ? own : key + "." + own, entry.value(), before, into);
      }
    }
  }

  private void problem(ProjectFile file, int line, String message) {
    problems.add(new Problem(file.path(), line, line > 0 ? 1 : 0, message));
  }
}
