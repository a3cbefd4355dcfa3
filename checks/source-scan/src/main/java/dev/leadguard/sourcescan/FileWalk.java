package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below some roots that the scan reads, each once, in the same order on every machine.
 *
 * <p>Symbolic links are followed after all else, so that what lies in a root itself keeps its own path; never out of the
 * root, never to a place that was seen. What {@code .gitignore} names is passed over, but not the sources that a build
 * generated, which are seldom tracked and yet part of the program.
 */
final class FileWalk {

  private final Path base;
  private final List<ProjectFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seenFolders = new HashSet<>();

  /** Files that were reached by a link or as a root; any other is seen with its folder. */
  private final Set<Path> seenAlone = new HashSet<>();

  private boolean isReported;

  private FileWalk(Path base) {
    this.base = base;
  }

  /**
   * What was found.
   *
   * @param files sorted by path
   * @param problems folders that could not be read, links that lead out of a root
   */
  record Found(List<ProjectFile> files, List<Problem> problems) {}

  /** A folder on the way down: its shown and its real place, the rules that hold in it, and the links to follow later. */
  private record Folder(Path path, Path real, IgnoreRules rules, Deque<Path> links) {

    Folder child(String name) {
      return new Folder(path.resolve(name), real.resolve(name), rules, links);
    }

    Folder child(Path name) {
      return new Folder(path.resolve(name), real.resolve(name), rules, links);
    }
  }

  /**
   * Returns all files that the scan reads. A root that does not exist holds none, one that is a file is taken as it is; roots may
   * overlap.
   *
   * @param evidenceRoots what else is read
   * @param reportRoots where findings may stand
   */
  static Found of(List<Path> evidenceRoots, List<Path> reportRoots, Path base) {
    FileWalk walk = new FileWalk(absolute(base));
    walk.isReported = true;
    reportRoots.forEach(root -> walk.root(absolute(root)));
    walk.isReported = false;
    evidenceRoots.forEach(root -> walk.root(absolute(root)));
    walk.files.sort(Comparator.comparing(ProjectFile::path));
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
      } else if (Files.isDirectory(target) || kindOf(target).isPresent()) {
        problem(link, "The symbolic link leads out of the scanned folder; it was not followed");
      }
    } catch (IOException e) {
      problem(link, "Cannot follow the symbolic link; what it leads to was not judged");
    }
  }

  private void enter(Path path, Path real, Deque<Path> links) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      folder(new Folder(path, real, IgnoreRules.above(real), links));
    } else if (kindOf(path).isPresent()
        && !seenFolders.contains(real.getParent())
        && seenAlone.add(real)) {
      file(path, attributes);
    }
  }

  private void folder(Folder above) {
    if (!seenFolders.add(above.real())) {
      return;
    }
    String[] names = above.real().toFile().list();
    if (names == null) {
      problem(above.path(), "Cannot read the folder; it was not scanned");
      return;
    }
    Arrays.sort(names);
    boolean builds = Arrays.stream(names).anyMatch(ProjectFile::isBuildFile);
    Folder folder =
        new Folder(above.path(), above.real(), above.rules().in(above.real()), above.links());
    for (String name : names) {
      if (ProjectFile.isUndecoded(name)) {
        undecoded(folder, builds);
        return;
      }
    }
    for (String name : names) {
      entry(folder.child(name), name, builds);
    }
  }

  /** Lists a folder with names that this JVM cannot write in its character set as the system gives them: they still lead to files. */
  private void undecoded(Folder folder, boolean builds) {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.real())) {
      entries.forEach(entry -> names.add(entry.getFileName()));
    } catch (IOException | DirectoryIteratorException e) {
      problem(folder.path(), "Cannot read the folder; it was not scanned");
      return;
    }
    names.sort(Comparator.naturalOrder());
    names.forEach(name -> entry(folder.child(name), name.toString(), builds));
  }

  private void entry(Folder entry, String name, boolean besideBuildFile) {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry.real(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      problem(entry.path(), "Cannot read the file; it was not judged");
      return;
    }
    if (attributes.isDirectory()) {
      if (besideBuildFile && name.equals("target")) {
        generated(entry.child("generated-sources"));
      } else if (besideBuildFile && name.equals("build")) {
        generated(entry.child("generated"));
      } else if (!name.startsWith(".") && !isIgnored(entry, true)) {
        folder(entry);
      }
    } else if (attributes.isSymbolicLink()) {
      if (!name.startsWith(".") && Files.exists(entry.real()) && !isIgnored(entry, false)) {
        entry.links().add(entry.path());
      }
    } else if (attributes.isRegularFile()
        && ProjectFile.kindOf(name).isPresent()
        && (seenAlone.isEmpty() || !seenAlone.contains(entry.real()))
        && !isIgnored(entry, false)) {
      file(entry.path(), attributes);
    }
  }

  /** Of the output of a build only the sources it made are read. */
  private void generated(Folder folder) {
    if (Files.isDirectory(folder.real(), LinkOption.NOFOLLOW_LINKS)) {
      folder(new Folder(folder.path(), folder.real(), IgnoreRules.NONE, folder.links()));
    }
  }

  private void file(Path path, BasicFileAttributes attributes) {
    files.add(new ProjectFile(
        path, shown(path), attributes.size(), kindOf(path).orElseThrow(), isReported));
  }

  private void problem(Path path, String message) {
    problems.add(new Problem(shown(path), 0, 0, message));
  }

  private String shown(Path path) {
    return IgnoreRules.slashed(base.relativize(path));
  }

  private static Optional<ProjectFile.Kind> kindOf(Path path) {
    return ProjectFile.kindOf(path.getFileName().toString());
  }

  private static boolean isIgnored(Folder entry, boolean isFolder) {
    return entry.rules().ignore(IgnoreRules.slashed(entry.real()), isFolder);
  }
}
