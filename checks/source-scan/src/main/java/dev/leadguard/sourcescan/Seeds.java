package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import dev.leadguard.engine.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files that hold a word of the policy: what a scan starts from. Found by one pass over the bytes of all files; nothing is
 * parsed, and no table and no YAML is read.
 */
final class Seeds {

  private static final BitSet NOTHING = new BitSet();

  /** A file that could not be read, told from others by its identity. */
  private static final BitSet UNREADABLE = new BitSet();

  private final List<ProjectFile> files;
  private final List<String> seeds;
  private final List<String> credentials;
  private final List<String> words;

  /** The words of each file that holds one, by its place. */
  private final Map<Integer, BitSet> found = new LinkedHashMap<>();

  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> adders = new TreeSet<>();
  private int filesRead;

  private Seeds(List<ProjectFile> files, SearchWords words) {
    this.files = files;
    this.seeds = words.seeds();
    this.credentials = words.credentials();
    Set<String> distinct = new TreeSet<>(seeds);
    distinct.addAll(credentials);
    this.words = List.copyOf(distinct);
  }

  /**
   * Searches.
   *
   * @param files of the whole project; a file is known by its place in this list
   * @param isReported whether findings may stand in a file
   */
  static Seeds of(
      List<ProjectFile> files,
      SearchWords words,
      Predicate<ProjectFile> isReported,
      Workers<FileReader> workers) {
    Seeds seeds = new Seeds(files, words);
    seeds.search(isReported, workers);
    if (!seeds.isEmpty()) {
      seeds.searchAdders(WordSearch.of(words.packages()), workers);
    }
    return seeds;
  }

  private void search(Predicate<ProjectFile> isReported, Workers<FileReader> workers) {
    WordSearch search = WordSearch.of(words);
    List<BitSet> all = workers.map(files, (reader, file) -> {
      try {
        BitSet in = reader.search(file, search);
        return in.isEmpty() ? NOTHING : in;
      } catch (IOException e) {
        return UNREADABLE;
      }
    });
    for (int i = 0; i < files.size(); i++) {
      ProjectFile file = files.get(i);
      boolean isTooLarge =
          file.kind() == ProjectFile.Kind.JAVA && file.size() > FileReader.PARSE_LIMIT;
      if (all.get(i) == UNREADABLE) {
        problem(file, "Cannot read the file; it was not judged");
      } else {
        if (isTooLarge) {
          problem(file, "The file is larger than 8 MiB; it was not judged");
        } else if (file.kind() == ProjectFile.Kind.JAVA && isReported.test(file)) {
          filesRead++;
        }
        if (!all.get(i).isEmpty()) {
          found.put(i, all.get(i));
        }
      }
    }
  }

  /** Looks for files that set a credential header of a listed client, for whatever API. */
  private void searchAdders(WordSearch packages, Workers<FileReader> workers) {
    List<Integer> candidates = found.keySet().stream()
        .filter(file -> isParsable(file) && !isSeedFile(file))
        .toList();
    List<Boolean> useClient =
        workers.map(candidates, (reader, file) -> holdsAny(files.get(file), packages, reader));
    for (int i = 0; i < candidates.size(); i++) {
      if (useClient.get(i)) {
        adders.add(candidates.get(i));
      }
    }
  }

  /** Returns whether a file that could be read before holds one of the words; if it cannot be read any more, it may. */
  static boolean holdsAny(ProjectFile file, WordSearch words, FileReader reader) {
    try {
      return !reader.search(file, words).isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  /** Returns whether no Java and no configuration holds a seed word. */
  boolean isEmpty() {
    return found.keySet().stream()
        .noneMatch(file -> isSeedFile(file) && files.get(file).kind() != ProjectFile.Kind.FOREIGN);
  }

  /** Returns how many Java files in which findings may stand were read. */
  int filesRead() {
    return filesRead;
  }

  /** Returns what was wrong with files. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns the places of the Java files that hold a seed word, sorted. */
  List<Integer> java() {
    return found.keySet().stream()
        .filter(file -> isParsable(file) && isSeedFile(file))
        .toList();
  }

  /** Returns the places of other Java files that set a credential header of a listed client. */
  Set<Integer> adders() {
    return adders;
  }

  /** Returns the files of the configuration of main code, sorted by path. */
  List<ProjectFile> configuration() {
    return files.stream()
        .filter(file -> file.kind() == ProjectFile.Kind.CONFIGURATION)
        .filter(file -> !TestRoots.contain(file.path(), ""))
        .toList();
  }

  /**
   * Returns what a Java file may hold that reads a value with a seed word: the key, the name of the environment variable that
   * overrides it, and the quoted start of it for a class that takes all keys below.
   *
   * @param values keys with their values
   */
  List<String> keys(Map<String, List<String>> values) {
    Set<String> keys = new TreeSet<>();
    values.forEach((key, all) -> {
      if (isSeed(lower(key)) || all.stream().anyMatch(value -> isSeed(lower(value)))) {
        String plain = lower(key.replaceAll("\\[\\d+]", ""));
        keys.add(plain);
        keys.add(plain.replaceAll("[.-]", "_"));
        for (int dot = plain.lastIndexOf('.'); dot > 0; dot = plain.lastIndexOf('.', dot - 1)) {
          keys.add("\"" + plain.substring(0, dot) + "\"");
        }
      }
    });
    keys.removeIf(key -> key.length() < 2);
    return List.copyOf(keys);
  }

  /** Returns the words of the policy in files of main code that no front-end translates. */
  Set<String> unread() {
    Set<String> unread = new TreeSet<>();
    for (int file : found.keySet()) {
      ProjectFile.Kind kind = files.get(file).kind();
      boolean isCode =
          kind == ProjectFile.Kind.FOREIGN || kind == ProjectFile.Kind.JAVA && !isParsable(file);
      if (isCode && !TestRoots.contain(files.get(file).path(), "")) {
        unread.addAll(wordsIn(file));
      }
    }
    return unread;
  }

  /** Returns the words of the policy that a file holds. */
  Set<String> wordsIn(int file) {
    Set<String> in = new TreeSet<>();
    found.getOrDefault(file, NOTHING).stream().forEach(word -> in.add(words.get(word)));
    return in;
  }

  /** Returns whether a text in lower case holds a seed word. */
  boolean isSeed(String text) {
    return seeds.stream().anyMatch(text::contains);
  }

  /** Returns whether a text in lower case holds what names the header of a key. */
  boolean isCredential(String text) {
    return credentials.stream().anyMatch(text::contains);
  }

  private boolean isSeedFile(int file) {
    return found.get(file).stream().anyMatch(word -> isSeed(words.get(word)));
  }

  private boolean isParsable(int file) {
    ProjectFile found = files.get(file);
    return found.kind() == ProjectFile.Kind.JAVA && found.size() <= FileReader.PARSE_LIMIT;
  }

  private void problem(ProjectFile file, String message) {
    problems.add(new Problem(file.path(), 0, 0, message));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
