package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the Java files below some roots, each once, in the same order on every machine.
 *
 * <p>Symbolic links are followed after all else, so that what lies in a root itself keeps its own path; never out of the
 * root, never to a place that was seen. Not honoured: {@code .gitignore}.
 */
final class FileWalk {

  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts");

  private final Path base;
  private final List<JavaFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FileWalk(Path base) {
    this.base = base;
  }

  /**
   * A Java file.
   *
   * @param path relative to the base, with {@code /}
   */
  record JavaFile(Path file, String path, long size) {}

  /**
   * What was found.
   *
   * @param problems folders that could not be read, links that lead out of a root
   */
  record Found(List<JavaFile> files, List<Problem> problems) {}

  /** Returns all Java files; a root that does not exist holds none, one that is a file is taken as it is. */
  static Found of(List<Path> roots, Path base) {
    FileWalk walk = new FileWalk(absolute(base));
    roots.forEach(root -> walk.root(absolute(root)));
    return new Found(walk.files, walk.problems);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void root(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    Deque<Path> links = new ArrayDeque<>();
    try {
      Path realRoot = root.toRealPath();
      enter(root, realRoot, links);
      while (!links.isEmpty()) {
        follow(links.poll(), realRoot, links);
      }
    } catch (IOException e) {
      problem(root, "Cannot read the folder; it was not scanned");
    }
  }

  private void follow(Path link, Path realRoot, Deque<Path> links) {
    try {
      Path target = link.toRealPath();
      if (target.startsWith(realRoot)) {
        enter(link, target, links);
      } else if (Files.isDirectory(target) || isJava(target)) {
        problem(link, "The symbolic link leads out of the scanned folder; it was not followed");
      }
    } catch (IOException e) {
      problem(link, "Cannot follow the symbolic link; what it leads to was not judged");
    }
  }

  private void enter(Path path, Path real, Deque<Path> links) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      folder(path, real, links);
    } else {
      file(path, real, attributes);
    }
  }

  private void folder(Path folder, Path real, Deque<Path> links) {
    if (!seen.add(real)) {
      return;
    }
    String[] names = real.toFile().list();
    if (names == null) {
      problem(folder, "Cannot read the folder; it was not scanned");
      return;
    }
    Arrays.sort(names);
    boolean builds = Arrays.stream(names).anyMatch(BUILD_FILES::contains);
    for (String name : names) {
      entry(folder.resolve(name), real.resolve(name), builds, links);
    }
  }

  private void entry(Path path, Path real, boolean besideBuildFile, Deque<Path> links) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      problem(path, "Cannot read the file; it was not judged");
      return;
    }
    if (attributes.isSymbolicLink()) {
      if (!isHidden(path) && !isDangling(path)) {
        links.add(path);
      }
    } else if (attributes.isRegularFile()) {
      file(path, real, attributes);
    } else if (attributes.isDirectory() && !isHidden(path)) {
      if (besideBuildFile && path.endsWith("target")) {
        generated(path.resolve("generated-sources"), real.resolve("generated-sources"), links);
      } else if (besideBuildFile && path.endsWith("build")) {
        generated(path.resolve("generated"), real.resolve("generated"), links);
      } else {
        folder(path, real, links);
      }
    }
  }

  /** Of the output of a build only the sources it made are read. */
  private void generated(Path folder, Path real, Deque<Path> links) {
    if (Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
      folder(folder, real, links);
    }
  }

  private void file(Path path, Path real, BasicFileAttributes attributes) {
    if (isJava(path) && seen.add(real)) {
      files.add(new JavaFile(path, shown(path), attributes.size()));
    }
  }

  private void problem(Path path, String message) {
    problems.add(new Problem(shown(path), 0, 0, message));
  }

  private String shown(Path path) {
    return base.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private static boolean isJava(Path path) {
    return path.toString().endsWith(".java");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isDangling(Path link) {
    return !Files.exists(link);
  }
}
