import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scans a folder as the Maven plugin does, and prints what it counted; with {@code --memory}, its peak as well. */
final class Scan {

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
    Result result = ProjectScan.of(analyzer, Options.DEFAULT).run(List.of(folder), folder);
    System.out.printf(
        "%d files read, %d parsed, %d requests, %d findings, %d unknown, %d problems%n",
        result.filesRead(),
        result.filesParsed(),
        result.requestsJudged(),
        result.findings().size(),
        result.unknowns().size(),
        result.problems().size());
    Path status = Path.of("/proc/self/status");
    if (args.length > 1 && Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(line -> System.out.println("peak " + line.replaceAll("\\D+", "") + " kB"));
    }
  }
}
