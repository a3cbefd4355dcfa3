package dev.leadguard.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.BeforeExecutionFileFilter;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that what Checkstyle keeps of clean files does not outlive the release of the checks that found them clean. */
final class CacheTest {

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("Clean.java"), "class Clean {}\n");
  }

  @Test
  void isDroppedWhenTheJarOfTheChecksChanges() throws Exception {
    Path jar = folder.resolve("checks.jar");
    writeJar(jar, "one");
    assertEquals(List.of("Clean.java"), read(jar));
    assertEquals(List.of(), read(jar));
    writeJar(jar, "two");
    assertEquals(List.of("Clean.java"), read(jar));
    assertEquals(List.of(), read(jar));
  }

  /** Returns the files that a run with a cache looks at. */
  private List<String> read(Path jar) throws IOException, CheckstyleException {
    DefaultConfiguration check = new DefaultConfiguration(MissingAccountIdCheck.class.getName());
    DefaultConfiguration walker = new DefaultConfiguration("TreeWalker");
    walker.addChild(check);
    DefaultConfiguration root = new DefaultConfiguration("Checker");
    root.addProperty("cacheFile", folder.resolve("cache").toString());
    root.addChild(walker);
    List<String> read = new ArrayList<>();
    try (OwnFirst loader = new OwnFirst(jar)) {
      Checker checker = new Checker();
      checker.setModuleClassLoader(loader);
      checker.configure(root);
      checker.addBeforeExecutionFileFilter(new BeforeExecutionFileFilter() {
        @Override
        public boolean accept(String uri) {
          return read.add(Path.of(uri).getFileName().toString());
        }
      });
      checker.process(List.of(file.toFile()));
      checker.destroy();
    }
    return read;
  }

  /** Packs the checks as they were compiled, with a word that tells the releases apart. */
  private static void writeJar(Path jar, String release) throws IOException {
    Path classes = Path.of(URI.create(
        RuleCheck.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream to = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        to.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, to);
      }
      to.putNextEntry(new JarEntry("release"));
      to.write(release.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Takes the checks from a jar, all else from the class path of the test. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(Path jar) throws IOException {
      super(new URL[] {jar.toUri().toURL()}, CacheTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isOwn = name.startsWith("dev.leadguard.checkstyle.");
      Class<?> loaded = isOwn ? findLoadedClass(name) : null;
      if (isOwn && loaded == null) {
        loaded = findClass(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }
}
