package dev.leadguard.conformance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the models of the files in folders. A tool for those who work on Leadguard. */
@Command(
    name = "differential",
    mixinStandardHelpOptions = true,
    description = "Lowers Java files with all three front-ends and prints where they differ.")
final class DifferentialMain implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "what is in one is attributed together")
  private List<Path> folders;

  @Option(names = "--attribute", description = "also compare after attribution")
  private boolean attributes;

  @Option(
      names = "--class-path",
      split = ":",
      paramLabel = "PATH",
      description = "jars for the attribution")
  private List<Path> classPath = List.of();

  private final PrintStream out;

  DifferentialMain(PrintStream out) {
    this.out = out;
  }

  /** Runs with the arguments of a command line. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new DifferentialMain(out)).execute(args));
  }

  @Override
  public Integer call() {
    Differential differential = new Differential();
    int printed = 0;
    for (Path folder : folders) {
      Map<JavaFile, String> read = differential.compare(Differential.filesIn(folder));
      if (attributes) {
        differential.compareAttributed(read, classPath);
      }
      List<String> differences = differential.differences();
      differences
          .subList(printed, differences.size())
          .forEach(difference -> out.println(folder.getFileName() + "/" + difference));
      printed = differences.size();
    }
    differential.summary().forEach(out::println);
    return differential.differences().isEmpty()
        ? CommandLine.ExitCode.OK
        : CommandLine.ExitCode.SOFTWARE;
  }
}
