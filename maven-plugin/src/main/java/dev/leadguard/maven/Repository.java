package dev.leadguard.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that paths in reports are relative to. */
final class Repository {

  private Repository() {}

  /**
   * Returns the nearest folder at or above the session root that holds {@code .git} (a folder, or a file in a work tree of
   * git), or else the session root.
   */
  static Path rootOf(Path sessionRoot) {
    for (Path folder = sessionRoot; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return sessionRoot;
  }
}
