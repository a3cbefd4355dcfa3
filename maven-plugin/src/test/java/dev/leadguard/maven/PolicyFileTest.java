package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyFileTest {

  @TempDir
  private Path root;

  private Path module;

  @BeforeEach
  void makeModule() throws IOException {
    module = Files.createDirectory(root.resolve("module"));
  }

  @Test
  void theModuleComesBeforeTheSessionRoot() throws Exception {
    Files.writeString(root.resolve("p.yaml"), "root");
    assertEquals(
        Optional.of(new PolicyFile("p.yaml", "root")),
        PolicyFile.find(Optional.of("p.yaml"), module, root));
    Files.writeString(module.resolve("p.yaml"), "module");
    assertEquals(
        Optional.of(new PolicyFile("p.yaml", "module")),
        PolicyFile.find(Optional.of("p.yaml"), module, root));
  }

  @Test
  void aResourceOfTheClassPathIsTheLastChoice() throws Exception {
    assertEquals(
        Optional.of(new PolicyFile("/policies/champion.yaml", "version: 1\n")),
        PolicyFile.find(Optional.of("/policies/champion.yaml"), module, root));
  }

  @Test
  void byDefaultOnlyTheSessionRootIsAsked() throws Exception {
    Files.writeString(module.resolve("leadguard.yaml"), "module");
    assertEquals(Optional.empty(), PolicyFile.find(Optional.empty(), module, root));
    Files.writeString(root.resolve("leadguard.yaml"), "root");
    assertEquals(
        Optional.of(new PolicyFile("leadguard.yaml", "root")),
        PolicyFile.find(Optional.empty(), module, root));
  }

  @Test
  void aPolicyThatIsNowhereIsOneClearError() {
    MojoExecutionException error = assertThrows(
        MojoExecutionException.class,
        () -> PolicyFile.find(Optional.of("typo.yaml"), module, root));
    assertEquals(
        "leadguard.policy: 'typo.yaml' is neither a file below the module or the folder of the build, nor a resource of the plugin's dependencies",
        error.getMessage());
  }
}
