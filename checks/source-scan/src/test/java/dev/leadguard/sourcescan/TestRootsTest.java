package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestRootsTest {

  @ParameterizedTest
  @CsvSource({
    "src/test/java/a/A.java, a, true",
    "src/testFixtures/java/a/A.java, a, true",
    "module/src/it/java/a/A.java, a, true",
    "src/it/project/src/main/java/a/A.java, a, true",
    "test/a/A.java, a, true",
    "module/tests/A.java, '', true",
    "src/main/java/a/A.java, a, false",
    "src/main/java/a/test/A.java, a.test, false",
    "src/it/acme/A.java, it.acme, false",
    "src/integration/java/A.java, '', false",
    "main/test.java, '', false",
    "A.java, a.b.c, false",
  })
  void goesByTheFoldersAboveThePackage(String path, String packageName, boolean isTest) {
    assertEquals(isTest, TestRoots.contain(path, packageName));
  }
}
