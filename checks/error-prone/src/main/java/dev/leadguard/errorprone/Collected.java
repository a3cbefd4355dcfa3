package dev.leadguard.errorprone;

import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Takes what the checks of one compilation find, for a host that wants findings and no diagnostics. */
final class Collected {

  private final Map<Path, String> paths;
  private final List<Finding> findings = new ArrayList<>();
  private Result rest = Result.EMPTY;

  /**
   * Makes an empty collector.
   *
   * @param paths the files to judge, absolute and normal, with their names in findings; others that the compiler reads are not
   */
  Collected(Map<Path, String> paths) {
    this.paths = Map.copyOf(paths);
  }

  /** Returns how a file is named in findings, empty if it is not to be judged. */
  Optional<String> pathOf(JavaFileObject file) {
    return file.toUri().getScheme().equals("file")
        ? Optional.ofNullable(paths.get(Path.of(file.toUri()).normalize()))
        : Optional.empty();
  }

  /** Takes a finding that is not suppressed. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Takes what else came out of the analysis of a file. */
  void addAllButFindings(Result result) {
    rest = rest.plus(new Result(
        List.of(),
        result.unknowns(),
        result.problems(),
        result.filesRead(),
        result.filesParsed(),
        result.requestsJudged()));
  }

  /** Returns all that was taken. */
  Result result() {
    return rest.plus(new Result(findings, List.of(), List.of(), 0, 0, 0));
  }
}
