package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.SearchWords;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scan where there is no JavaParser at all. */
final class LazyParserTest {

  @TempDir
  Path base;

  /** What runs inside the other class loader. */
  public static final class Probe {

    private Probe() {}

    /** Returns the printed result of a scan whose candidates hold the word {@code seed}. */
    public static String scan(Path base) {
      return ProjectScan.of(
              new SearchWords(List.of("seed"), List.of(), List.of()),
              Probe::nothing,
              Options.DEFAULT)
          .run(List.of(base), base)
          .toString();
    }

    private static Result nothing(Module module) {
      return Result.EMPTY;
    }
  }

  @Test
  void loadsTheParserOnlyForACandidate() throws Exception {
    Files.writeString(base.resolve("A.java"), "class A {}");
    try (URLClassLoader loader = loaderWithoutJavaParser()) {
      Class<?> probe = Class.forName(Probe.class.getName(), true, loader);
      assertEquals(
          new Result(List.of(), List.of(), List.of(), 1, 0, 0).toString(),
          probe.getMethod("scan", Path.class).invoke(null, base));
      Files.writeString(base.resolve("B.java"), "class B { int seed; }");
      InvocationTargetException failure = assertThrows(
          InvocationTargetException.class,
          () -> probe.getMethod("scan", Path.class).invoke(null, base));
      assertEquals(NoClassDefFoundError.class, failure.getCause().getCause().getClass());
    }
  }

  private static URLClassLoader loaderWithoutJavaParser() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("javaparser-core")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
