package dev.leadguard.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedTest {

  @Test
  void packsEachYamlBelowAFolder(@TempDir Path folder) throws IOException {
    Path from = Files.createDirectories(folder.resolve("from/a/b"));
    Files.writeString(from.resolve("one.yaml"), "x: [1, two]\n");
    Files.writeString(from.resolve("other.txt"), "x");
    Pack.main(
        new String[] {folder.resolve("from").toString(), folder.resolve("to").toString()});
    assertArrayEquals(
        Packed.pack(Yaml.parse("one.yaml", "x: [1, two]\n")),
        Files.readAllBytes(folder.resolve("to/a/b/one.packed")));
    assertEquals(false, Files.exists(folder.resolve("to/a/b/other.packed")));
  }

  @Test
  void refusesOtherBytes() {
    assertEquals(
        "not a packed document",
        assertThrows(IllegalArgumentException.class, () -> Packed.unpack(new byte[] {1, 2, 3}))
            .getMessage());
  }

  @Test
  void saysWhatToDoIfAResourceIsMissing() {
    assertEquals(
        "resource none.packed beside dev.leadguard.data.PackedTest is missing; it is made from YAML by the Maven"
            + " build, phase process-classes",
        assertThrows(
                IllegalStateException.class, () -> Packed.resource(PackedTest.class, "none.packed"))
            .getMessage());
  }
}
