package dev.leadguard.maven;

import dev.leadguard.engine.Result;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the sources of the module for misuse of API credentials. The last execution of the build prints the findings of all
 * modules, writes {@code leadguard.sarif} and fails the build if it must.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class CheckMojo extends ModuleMojo {

  /**
   * Makes the goal; Maven calls it.
   *
   * @param lifecycles the phases of this Maven
   */
  @Inject
  public CheckMojo(DefaultLifecycles lifecycles) {
    super(lifecycles);
  }

  @Override
  FrontEnd frontEnd() {
    return FrontEnd.SOURCE_SCAN;
  }

  @Override
  Result judge(Path module, List<Path> folders) throws MojoExecutionException {
    return scan(module, folders);
  }

  /** Returns the source folders of the POM and the test folders beside them, which other plugins may add only later. */
  @Override
  List<Path> sourceFolders() throws MojoExecutionException {
    Path generated = Path.of(project().getBuild().getDirectory());
    List<Path> folders = new ArrayList<>();
    Stream.concat(
            project().getCompileSourceRoots().stream(),
            project().getTestCompileSourceRoots().stream())
        .map(Path::of)
        // What a generator wrote can only be mended in the generator's input.
        .filter(folder -> !folder.startsWith(generated))
        .forEach(folders::add);
    Path sources = project().getBasedir().toPath().resolve("src");
    if (Files.isDirectory(sources)) {
      try (DirectoryStream<Path> tests = Files.newDirectoryStream(sources, "{test,it}*")) {
        tests.forEach(folders::add);
      } catch (IOException e) {
        throw new MojoExecutionException("cannot list " + sources + ": " + e.getMessage(), e);
      }
    }
    return folders;
  }
}
