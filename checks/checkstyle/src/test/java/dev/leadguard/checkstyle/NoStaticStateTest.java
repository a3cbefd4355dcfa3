package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.StaticState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoStaticStateTest {

  @Test
  void nothingStaticChanges() {
    assertEquals(List.of(), StaticState.in(Path.of("target/classes")));
  }
}
