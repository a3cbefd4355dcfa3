package dev.leadguard.sourcescan;

import java.util.Arrays;
import java.util.List;

/** Tells test sources from others by their path. */
final class TestRoots {

  private TestRoots() {}

  /**
   * Returns whether the file lies in {@code src/test*}, {@code src/it*}, {@code test} or {@code tests}. Folders that make up
   * the package do not count: {@code src/it/acme/App.java} of the package {@code it.acme} is no test.
   *
   * @param path relative to the base of the scan, with {@code /}
   */
  static boolean contain(String path, String packageName) {
    List<String> folders = sourceRoot(path, packageName);
    for (int i = 0; i < folders.size(); i++) {
      String folder = folders.get(i);
      boolean inSrc = i > 0 && folders.get(i - 1).equals("src");
      if (folder.equals("test")
          || folder.equals("tests")
          || inSrc && (folder.startsWith("test") || folder.startsWith("it"))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sourceRoot(String path, String packageName) {
    List<String> segments = Arrays.asList(path.split("/"));
    List<String> folders = segments.subList(0, segments.size() - 1);
    List<String> names = packageName.isEmpty() ? List.of() : List.of(packageName.split("\\."));
    int length = folders.size() - names.size();
    boolean matches = length >= 0 && folders.subList(length, folders.size()).equals(names);
    return matches ? folders.subList(0, length) : folders;
  }
}
