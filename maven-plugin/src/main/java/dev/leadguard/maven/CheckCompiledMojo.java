package dev.leadguard.maven;

import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.policy.Policy;
import dev.leadguard.sourcescan.Candidates;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Runs the Error Prone checks over those main sources of the module that can matter, in a compiler of its own: the module's own
 * compilation is left as it is, and no flag for the JVM is needed. Sees what {@code check} does not: exact types, and constants
 * of dependencies. Shares its verdict with {@code check}.
 */
@Mojo(
    name = "check-compiled",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckCompiledMojo extends ModuleMojo {

  private static final String LOADER = "leadguard.compiler";
  private static final String RUN = "dev.leadguard.errorprone.CompilerRun";

  /**
   * Makes the goal; Maven calls it.
   *
   * @param lifecycles the phases of this Maven
   */
  @Inject
  public CheckCompiledMojo(DefaultLifecycles lifecycles) {
    super(lifecycles);
  }

  /** Returns the main source folders that people write in. */
  @Override
  List<Path> sourceFolders() {
    Path generated = Path.of(project().getBuild().getDirectory());
    return compiled().stream().filter(folder -> !folder.startsWith(generated)).toList();
  }

  @Override
  FrontEnd frontEnd() {
    return FrontEnd.ERROR_PRONE;
  }

  @Override
  Result judge(Path module, List<Path> folders) throws MojoExecutionException {
    Policy policy = policy(module);
    Candidates candidates = scanOf(policy).candidates(builtTogether(), folders, base());
    Map<Path, String> files = new LinkedHashMap<>(candidates.files());
    files.keySet().removeIf(file -> compiled().stream().noneMatch(file::startsWith));
    Result read =
        new Result(List.of(), List.of(), candidates.problems(), candidates.filesRead(), 0, 0);
    if (files.isEmpty()) {
      getLog().debug("no file can matter, so the compiler is not asked");
      return read;
    }
    Result compiled = compile(policy, files);
    return read.plus(new Result(
        compiled.findings(),
        compiled.unknowns(),
        compiled.problems(),
        0,
        compiled.filesParsed(),
        compiled.requestsJudged()));
  }

  /** Returns the folders that the module's own compilation compiles. */
  private List<Path> compiled() {
    return project().getCompileSourceRoots().stream()
        .map(folder -> Path.of(folder).toAbsolutePath().normalize())
        .toList();
  }

  private Result compile(Policy policy, Map<Path, String> files) throws MojoExecutionException {
    CompilerOptions compilation = CompilerOptions.of(project(), session().getUserProperties());
    List<String> classPath = classPath();
    Optional<Path> lombok = Lombok.in(classPath);
    List<String> options = new ArrayList<>(compilation.arguments());
    options.addAll(CompilerOptions.paths(
        classPath, compiled(), Path.of(project().getBuild().getDirectory(), "leadguard", "none")));
    options.addAll(lombok.isPresent() ? Lombok.OPTIONS : List.of("-proc:none"));
    try {
      return (Result) loader()
          .loadClass(RUN)
          .getMethod("run", Policy.class, List.class, List.class, Charset.class, Map.class)
          .invoke(
              null,
              policy,
              options,
              lombok.map(List::of).orElse(List.of()),
              encoding(compilation),
              files);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException
          || e.getCause() instanceof LinkageError) {
        // An option that this JDK does not take, such as a newer release; an Error Prone that it is
        // too new for.
        getLog().debug(e.getCause());
        return notAnalysed(files, e.getCause());
      }
      throw new MojoExecutionException("the compiler failed: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new MojoExecutionException("the Error Prone checks are missing", e);
    }
  }

  private static Result notAnalysed(Map<Path, String> files, Throwable cause) {
    String message = "Not analysed by the compiler of Java " + Runtime.version().feature() + ": "
        + cause.getMessage();
    List<Problem> problems =
        files.values().stream().map(path -> new Problem(path, 0, 0, message)).toList();
    return new Result(List.of(), List.of(), problems, 0, 0, 0);
  }

  private CompilerLoader loader() throws MojoExecutionException {
    return shared(LOADER, CompilerLoader.class, () -> {
      List<Artifact> artifacts =
          mojoExecution().getMojoDescriptor().getPluginDescriptor().getArtifacts();
      return CompilerLoader.of(
          artifacts.stream().map(artifact -> artifact.getFile().toPath()).toList(),
          getClass().getClassLoader());
    });
  }

  private List<String> classPath() throws MojoExecutionException {
    try {
      return project().getCompileClasspathElements();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the dependencies are not resolved: " + e.getMessage(), e);
    }
  }

  private Charset encoding(CompilerOptions compilation) throws MojoExecutionException {
    Optional<String> name = compilation.encoding();
    try {
      return name.isEmpty() ? charset() : Charset.forName(name.get());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException("encoding: unknown value '" + name.get() + "'", e);
    }
  }
}
