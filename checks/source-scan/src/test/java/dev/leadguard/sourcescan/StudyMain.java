package dev.leadguard.sourcescan;

import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Unknown;
import dev.leadguard.data.DataException;
import dev.leadguard.engine.Problem;
import dev.leadguard.engine.Result;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.PolicyException;
import dev.leadguard.rules.HardcodedApiKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scans projects and prints what became of their requests. A tool for those who work on Leadguard; {@code .ci/study} runs it. */
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    description =
        "Scans the projects of a list and prints, by client and by way of setting the header, what was judged.")
final class StudyMain implements Callable<Integer> {

  /** What may be a key is not shown. */
  private static final Pattern LONG_LITERAL = Pattern.compile("\"[^\"\\s/{}]{16,}\"");

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");

  @Spec
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "LIST",
      description = "a YAML file: projects, each with folder, policy, name")
  private Path list;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME",
      description = "the projects of the list to study; all by default")
  private List<String> names = List.of();

  @Option(names = "--list", description = "also list each finding and each unknown with its line")
  private boolean lists;

  @Option(
      names = "--mutate",
      description =
          "also break each request that is right, on a copy in memory, and print whether that is found")
  private boolean mutates;

  private final PrintStream out;

  StudyMain(PrintStream out) {
    this.out = out;
  }

  /** Runs with the arguments of a command line. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new StudyMain(out)).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    StudyTable total = new StudyTable();
    Result all = Result.EMPTY;
    List<Mutation.Outcome> outcomes = new ArrayList<>();
    int requests = 0;
    List<StudyList.Project> projects = projects();
    for (StudyList.Project project : projects) {
      Study study = Study.of(project);
      StudyTable table = new StudyTable();
      table.add(study);
      total.add(study);
      all = all.plus(study.result());
      requests += study.requests().size();
      out.println(
          StudyTable.summary(project.name(), study.result(), study.requests().size()));
      table.lines().forEach(out::println);
      if (lists) {
        details(study).forEach(out::println);
      }
      if (mutates) {
        List<Mutation.Outcome> own = Mutation.of(study);
        outcomes.addAll(own);
        Mutation.table(own).forEach(out::println);
        Mutation.sums(own).forEach(out::println);
        Mutation.notFound(own).forEach(out::println);
      }
    }
    if (projects.size() > 1) {
      out.println(StudyTable.summary("all " + projects.size(), all, requests));
      total.lines().forEach(out::println);
      if (mutates) {
        Mutation.table(outcomes).forEach(out::println);
        Mutation.sums(outcomes).forEach(out::println);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private List<StudyList.Project> projects() throws IOException {
    List<StudyList.Project> projects;
    try {
      projects = StudyList.read(list);
    } catch (DataException | PolicyException mistake) {
      throw new ParameterException(spec.commandLine(), mistake.getMessage(), mistake);
    }
    List<String> known = projects.stream().map(StudyList.Project::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new ParameterException(
            spec.commandLine(), "no project '" + name + "' in " + list + ", there are: " + known);
      }
    }
    return projects.stream()
        .filter(project -> names.isEmpty() || names.contains(project.name()))
        .toList();
  }

  private static List<String> details(Study study) {
    Map<String, String[]> sources = new HashMap<>();
    for (SourceUnit unit : study.module().map(module -> module.units()).orElse(List.of())) {
      sources.put(unit.path(), unit.text().split("\r\n|\r|\n", -1));
    }
    List<String> lines = new ArrayList<>();
    for (Finding finding : study.result().findings()) {
      String where = finding.path() + ":" + finding.at().line();
      Pattern hidden = finding.rule().equals(HardcodedApiKey.ID) ? LITERAL : LONG_LITERAL;
      String line = line(sources, finding.path(), finding.at().line());
      lines.add("  ! " + finding.rule() + " " + finding.confidence() + " " + where + ": "
          + hidden.matcher(line).replaceAll("\"...\""));
      finding
          .evidence()
          .forEach(step -> lines.add(
              "      " + step.text() + " (" + step.path() + ":" + step.at().line() + ")"));
    }
    for (Unknown unknown : study.result().unknowns()) {
      String where = unknown.path() + ":" + unknown.at().line();
      lines.add("  ? " + unknown.rule() + " " + unknown.cause() + " " + where + ": "
          + LONG_LITERAL
              .matcher(line(sources, unknown.path(), unknown.at().line()))
              .replaceAll("\"...\""));
    }
    for (Problem problem : study.result().problems()) {
      lines.add("  # " + problem.path() + ":" + problem.line() + ": " + problem.message());
    }
    return lines;
  }

  private static String line(Map<String, String[]> sources, String path, int number) {
    String[] lines = sources.getOrDefault(path, new String[0]);
    return number < 1 || number > lines.length ? "" : lines[number - 1].strip();
  }
}
