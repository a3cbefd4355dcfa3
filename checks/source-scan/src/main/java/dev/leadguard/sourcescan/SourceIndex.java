package dev.leadguard.sourcescan;

import dev.leadguard.model.Import;
import dev.leadguard.model.SourceUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the file that declares a type, by the names of files and folders alone. */
final class SourceIndex {

  private static final String JAVA = ".java";

  private final List<ProjectFile> files;
  private final Map<String, List<Integer>> bySimpleName = new HashMap<>();

  private SourceIndex(List<ProjectFile> files) {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      ProjectFile file = files.get(i);
      if (file.kind() == ProjectFile.Kind.JAVA) {
        bySimpleName.computeIfAbsent(file.typeName(), key -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** Returns the index of these files; a file is known by its place in the list from then on. */
  static SourceIndex of(List<ProjectFile> files) {
    return new SourceIndex(files);
  }

  /**
   * Returns the files that declare what a simple name can mean in a file: by import, static import too, else of the same package,
   * else by an import on demand. A nested type is found by the file of its outermost type.
   */
  Set<Integer> declaring(String name, SourceUnit from) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Import each : from.imports()) {
      if (!each.isStar() && each.name().endsWith("." + name)) {
        addQualified(each.name(), from.path(), found);
      }
    }
    if (!found.isEmpty() || !bySimpleName.containsKey(name)) {
      return found;
    }
    addType(from.packageName(), name, from.path(), found);
    if (found.isEmpty()) {
      for (Import each : from.imports()) {
        if (each.isStar() && !each.isStatic()) {
          addType(each.name(), name, from.path(), found);
        }
      }
    }
    return found;
  }

  /** Returns the files whose members a file imports without naming them. */
  Set<Integer> importedWhole(SourceUnit from) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Import each : from.imports()) {
      if (each.isStar() && each.isStatic()) {
        addQualified(each.name(), from.path(), found);
      }
    }
    return found;
  }

  /** Tries each segment as the outermost type: what follows it is nested or a member. */
  private void addQualified(String name, String from, Set<Integer> found) {
    String[] segments = name.split("\\.");
    StringBuilder packageName = new StringBuilder();
    for (String segment : segments) {
      addType(packageName.toString(), segment, from, found);
      packageName.append(packageName.length() == 0 ? "" : ".").append(segment);
    }
  }

  private void addType(String packageName, String name, String from, Set<Integer> found) {
    String end = packageName.replace('.', '/') + (packageName.isEmpty() ? "" : "/") + name + JAVA;
    int nearest = -1;
    int longest = -1;
    for (int candidate : bySimpleName.getOrDefault(name, List.of())) {
      String path = files.get(candidate).path();
      boolean fits = path.equals(end) || path.endsWith("/" + end);
      int common = fits ? common(path, from) : -1;
      if (common > longest) {
        nearest = candidate;
        longest = common;
      }
    }
    if (nearest >= 0) {
      found.add(nearest);
    }
  }

  /** Of several modules that hold a type of the same name, the one whose path has more in common is meant. */
  private static int common(String path, String other) {
    int length = Math.min(path.length(), other.length());
    int at = 0;
    while (at < length && path.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
