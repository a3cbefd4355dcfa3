package dev.leadguard.samples;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the tests must know of the client whose samples lie in a folder: its file {@code client.properties}. A folder without
 * one is about a client of the JDK.
 *
 * @param jdk the first JDK that compiles and runs the samples
 * @param jars names of the folders below {@code target/clients}, one a version; the build fills them
 * @param sends names of the methods that send a request, as regular expressions: a missing header stands there
 * @param urls what makes a URL, as regular expressions for the text before the parenthesis: a missing parameter stands there
 * @param values what makes a value for a parameter of a sample, {@code Class#method} by the parameter's type; the method is
 *     static and takes nothing. Types with a public constructor that takes nothing need none.
 */
record ClientFile(
    int jdk,
    List<String> jars,
    List<String> sends,
    List<String> urls,
    SortedMap<String, String> values) {

  static final String NAME = "client.properties";
  private static final String VALUE = "value.";

  /** The JDK that the project itself needs. */
  private static final String JDK = "17";

  ClientFile {
    jars = List.copyOf(jars);
    sends = List.copyOf(sends);
    urls = List.copyOf(urls);
  }

  /**
   * Reads the file beside a sample.
   *
   * @throws IllegalArgumentException if a key in it is unknown
   */
  static ClientFile of(Sample sample) {
    Path file = sample.file().resolveSibling(NAME);
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file, e);
      }
    }
    return of(file, properties);
  }

  private static ClientFile of(Path file, Properties properties) {
    SortedMap<String, String> rest = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> rest.put(key, properties.getProperty(key)));
    String jdk = rest.remove("jdk");
    List<String> jars = words(rest.remove("jars"));
    List<String> sends = words(rest.remove("sends"));
    List<String> urls = words(rest.remove("urls"));
    SortedMap<String, String> values = new TreeMap<>();
    for (Map.Entry<String, String> entry : rest.entrySet()) {
      if (!entry.getKey().startsWith(VALUE)) {
        throw new IllegalArgumentException(file + ": unknown key '" + entry.getKey()
            + "', allowed: jars, jdk, sends, urls, " + VALUE + "<type>");
      }
      values.put(entry.getKey().substring(VALUE.length()), entry.getValue().strip());
    }
    return new ClientFile(Integer.parseInt(jdk == null ? JDK : jdk), jars, sends, urls, values);
  }

  private static List<String> words(String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split(",")).map(String::strip).toList();
  }
}
