package dev.leadguard.maven;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads the compiler of the running JDK a second time, together with Error Prone and our checks for it, as plain classes of one
 * class path: what the module system hides from Error Prone is open here, without any flag for the JVM. Needs public API only.
 *
 * <p>The classes of the core are those of the parent, so that both sides mean the same by a policy and a result. Safe for use by
 * several threads; to be kept for a whole build, since the compiler gets faster while it runs.
 */
final class CompilerLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String CHECKS = "dev.leadguard.errorprone.";
  private static final String CORE = "dev.leadguard.";

  /** The compiler looks for what {@code --release} needs as for a service, which a module declares and a class path must. */
  private static final String RELEASES =
      "META-INF/services/com.sun.tools.javac.platform.PlatformProvider";

  private final Path compiler =
      FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/jdk.compiler");

  private CompilerLoader(URL[] jars, ClassLoader parent) {
    super(jars, parent);
  }

  /**
   * Returns a loader.
   *
   * @param jars Error Prone and what it needs, and our checks
   * @param parent has the core
   * @throws IllegalStateException if this Java has no compiler
   */
  static CompilerLoader of(List<Path> jars, ClassLoader parent) {
    CompilerLoader loader =
        new CompilerLoader(jars.stream().map(CompilerLoader::url).toArray(URL[]::new), parent);
    if (!Files.exists(loader.compiler)) {
      throw new IllegalStateException("this Java has no compiler: a JDK is needed");
    }
    return loader;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (isShared(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = own(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  private static boolean isShared(String name) {
    return name.startsWith("java.") || name.startsWith(CORE) && !name.startsWith(CHECKS);
  }

  /** Returns a class of the compiler or of the jars, null if it is of neither. */
  private Class<?> own(String name) {
    String file = name.replace('.', '/') + ".class";
    Path inCompiler = compiler.resolve(file);
    if (Files.exists(inCompiler)) {
      try {
        byte[] bytes = Files.readAllBytes(inCompiler);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new IllegalStateException("cannot read the compiler of this JDK", e);
      }
    }
    if (super.findResource(file) == null) {
      return null;
    }
    try {
      return findClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(RELEASES)
        ? Collections.enumeration(List.of(findResource(name)))
        : super.getResources(name);
  }

  @Override
  public URL findResource(String name) {
    if (name.equals(RELEASES)) {
      return CompilerLoader.class.getResource("platform-provider");
    }
    Path inCompiler = compiler.resolve(name);
    return Files.exists(inCompiler) ? url(inCompiler) : super.findResource(name);
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a file has no URL", e);
    }
  }
}
