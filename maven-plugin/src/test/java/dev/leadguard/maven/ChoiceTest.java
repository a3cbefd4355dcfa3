package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

final class ChoiceTest {

  @Test
  void readsWhatUsersWrite() throws Exception {
    assertEquals(FailOn.NEVER, Choice.of("leadguard.failOn", "never", FailOn.class));
    assertEquals(FailAt.MODULE, Choice.of("leadguard.failAt", "module", FailAt.class));
  }

  @Test
  void anUnknownValueIsOneErrorWithTheAllowedOnes() {
    MojoExecutionException error = assertThrows(
        MojoExecutionException.class, () -> Choice.of("leadguard.failOn", "warn", FailOn.class));
    assertEquals(
        "leadguard.failOn: unknown value 'warn'; allowed: error, warning, info, never",
        error.getMessage());
  }

  @Test
  void frontEndsAreNamedAsInReports() throws Exception {
    assertEquals(Set.of(FrontEnd.values()), FrontEnd.named("leadguard.frontEnds", "auto"));
    assertEquals(
        Set.of(FrontEnd.ERROR_PRONE), FrontEnd.named("leadguard.frontEnds", "error-prone"));
    assertEquals(
        Set.of(FrontEnd.values()),
        FrontEnd.named("leadguard.frontEnds", "error-prone, source-scan"));
    MojoExecutionException error = assertThrows(
        MojoExecutionException.class,
        () -> FrontEnd.named("leadguard.frontEnds", "source-scan,checkstyle"));
    assertEquals(
        "leadguard.frontEnds: unknown value 'checkstyle'; allowed: auto, source-scan, error-prone",
        error.getMessage());
  }
}
