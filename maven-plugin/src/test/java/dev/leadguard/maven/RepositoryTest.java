package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryTest {

  @TempDir
  private Path folder;

  @Test
  void isTheNearestFolderWithGit() throws IOException {
    Path nested = Files.createDirectories(folder.resolve("repository/inner/module"));
    Files.createDirectory(folder.resolve("repository/.git"));
    assertEquals(folder.resolve("repository"), Repository.rootOf(nested));
    // A work tree of git has a file there.
    Files.writeString(folder.resolve("repository/inner/.git"), "gitdir: elsewhere");
    assertEquals(folder.resolve("repository/inner"), Repository.rootOf(nested));
  }
}
