package dev.leadguard.maven;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.policy.PolicyException;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common: the parameters, and the way from them to a result. */
abstract class LeadguardMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Does nothing at all. */
  @Parameter(property = "leadguard.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The policy: a file relative to the module, then to the folder the build was started in, then a resource of the plugin's
   * dependencies. Default: {@code leadguard.yaml} in the folder the build was started in, if it is there; else the built-in
   * policy.
   */
  @Parameter(property = "leadguard.policy")
  private String policy;

  /** The mildest finding that breaks the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
  @Parameter(property = "leadguard.failOn", defaultValue = "error")
  private String failOn;

  /** Whether the rules about what a request leaves out hold in test sources too. */
  @Parameter(property = "leadguard.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** Folders to check, relative to the module. Default: its source folders; of {@code scan}: the current folder. */
  @Parameter(property = "leadguard.sources")
  private List<String> sources;

  /**
   * Globs of the files to judge, relative to the root of the repository as paths in reports are, such as {@code
   * **}{@code /client/*.java}. Default: all.
   */
  @Parameter(property = "leadguard.includes")
  private List<String> includes;

  /** Globs of files not to judge; they win over the includes. */
  @Parameter(property = "leadguard.excludes")
  private List<String> excludes;

  /** How the sources are encoded. */
  @Parameter(property = "leadguard.encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding;

  /** Where {@code leadguard.sarif} goes, relative to the folder of the verdict. */
  @Parameter(property = "leadguard.outputDirectory", defaultValue = "target/leadguard")
  private String outputDirectory;

  /**
   * Who looks: {@code auto}, all that the goals of the build can run, or some of {@code source-scan} (of {@code check} and {@code
   * scan}) and {@code error-prone} (of {@code check-compiled}), separated by commas.
   */
  @Parameter(property = "leadguard.frontEnds", defaultValue = "auto")
  private String frontEnds;

  /** What the scan of this execution saw to be right. */
  private final List<Cleared> cleared = new CopyOnWriteArrayList<>();

  /** Returns the folder that the build was started in, absolute. */
  final Path sessionRoot() {
    return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  final MavenSession session() {
    return session;
  }

  final MojoExecution mojoExecution() {
    return execution;
  }

  /**
   * Judges the files below some folders.
   *
   * @param module the folder that relative parameters mean
   * @param folders at least those of the module, or what the user named; all exist
   * @throws MojoExecutionException if a parameter or the policy is wrong
   */
  abstract Result judge(Path module, List<Path> folders) throws MojoExecutionException;

  /** Returns who judges. */
  abstract FrontEnd frontEnd();

  /**
   * Judges what the parameters say.
   *
   * @param self the execution that this is
   * @param module the folder that relative parameters mean
   * @param roots the folders to check if the user named none; what is not there is left out
   * @throws MojoExecutionException if a parameter or the policy is wrong
   */
  final Share share(Execution self, FailAt failAt, Path module, List<Path> roots)
      throws MojoExecutionException {
    FailOn breaking = Choice.of("leadguard.failOn", failOn, FailOn.class);
    Path output = (failAt == FailAt.END ? sessionRoot() : module).resolve(outputDirectory);
    boolean isAsked = FrontEnd.named("leadguard.frontEnds", frontEnds).contains(frontEnd());
    if (skip) {
      getLog().info("Leadguard is skipped");
    } else if (!isAsked) {
      getLog().info(frontEnd().word() + " is not among leadguard.frontEnds");
    }
    List<Path> folders = skip || !isAsked ? List.of() : folders(module, roots);
    // A module without sources, such as a parent, needs no verdict of its own.
    boolean passedOver = skip || !isAsked || (failAt == FailAt.MODULE && folders.isEmpty());
    Result result = passedOver ? Result.EMPTY : judge(module, folders);
    return new Share(
        self, frontEnd(), passedOver, breaking, failAt, output.normalize(), result, cleared);
  }

  /**
   * Judges.
   *
   * @param verdicts the shares of each verdict that is due
   * @throws MojoFailureException if findings break the build
   * @throws MojoExecutionException if a report cannot be written
   */
  final void give(List<List<Share>> verdicts) throws MojoExecutionException, MojoFailureException {
    List<String> failures = new ArrayList<>();
    Charset charset = charset();
    Path base = base();
    Judge judge = new Judge(
        execution.getVersion(),
        sessionRoot(),
        path -> new String(Files.readAllBytes(base.resolve(path)), charset),
        getLog());
    for (List<Share> shares : verdicts) {
      judge.judge(shares).ifPresent(failures::add);
    }
    if (!failures.isEmpty()) {
      throw new MojoFailureException(String.join("; ", failures));
    }
  }

  /** Runs the source scan. */
  final Result scan(Path module, List<Path> folders) throws MojoExecutionException {
    Result result = scanOf(policy(module)).run(builtTogether(), folders, base());
    return session.isParallel() ? withoutUnfinished(result, module) : result;
  }

  /** Leaves out what is wrong with files that another module is just generating: it may be whole a moment later. */
  private Result withoutUnfinished(Result result, Path module) {
    List<Path> outputs = session.getProjects().stream()
        .filter(project -> project.getBasedir() != null)
        .filter(project -> !project.getBasedir().toPath().equals(module))
        .map(project -> Path.of(project.getBuild().getDirectory()))
        .toList();
    List<Problem> problems = result.problems().stream()
        .filter(problem -> outputs.stream().noneMatch(base().resolve(problem.path())::startsWith))
        .toList();
    return new Result(
        result.findings(),
        result.unknowns(),
        problems,
        result.filesRead(),
        result.filesParsed(),
        result.requestsJudged());
  }

  /** Returns a scan for this policy. */
  final ProjectScan scanOf(Policy policy) throws MojoExecutionException {
    Analyzer analyzer = Analyzer.of(Rules.all(), policy, Scope.MODULE);
    Options options = new Options(includes, excludes, charset(), includeTests);
    try {
      return ProjectScan.of(analyzer, options, request -> cleared.addAll(Cleared.of(request)));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "leadguard.includes, leadguard.excludes: " + e.getMessage(), e);
    }
  }

  /** Returns the folder that paths in reports are relative to. */
  final Path base() {
    return Repository.rootOf(sessionRoot());
  }

  /** Returns the folders of all modules of the build: what stands in one decides on requests in another. */
  final List<Path> builtTogether() {
    return session.getProjects().stream()
        .filter(project -> project.getBasedir() != null)
        .map(project -> project.getBasedir().toPath())
        .toList();
  }

  final Policy policy(Path module) throws MojoExecutionException {
    Optional<PolicyFile> file = PolicyFile.find(Optional.ofNullable(policy), module, sessionRoot());
    try {
      return file.isEmpty()
          ? Policy.builtIn()
          : Policy.parse(file.get().name(), file.get().text());
    } catch (PolicyException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private List<Path> folders(Path module, List<Path> roots) throws MojoExecutionException {
    if (sources.isEmpty()) {
      return roots.stream().filter(Files::isDirectory).toList();
    }
    List<Path> named = new ArrayList<>();
    for (String source : sources) {
      Path folder = module.resolve(source).normalize();
      if (!Files.isDirectory(folder)) {
        throw new MojoExecutionException("leadguard.sources: there is no folder '" + source + "'");
      }
      named.add(folder);
    }
    return named;
  }

  final Charset charset() throws MojoExecutionException {
    try {
      return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException("leadguard.encoding: unknown value '" + encoding + "'", e);
    }
  }
}
