package dev.leadguard.sourcescan;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One project as the scan judges it, with all requests of its main code: also those with which nothing is wrong.
 *
 * @param result what any host would report
 * @param module the files of the main code that can matter; absent if there are none
 * @param requests of the main code, in the order of the places
 */
record Study(
    StudyList.Project project,
    Analyzer analyzer,
    Result result,
    Optional<Module> module,
    List<ApiRequest> requests) {

  Study {
    requests = List.copyOf(requests);
  }

  /** Scans a project. */
  static Study of(StudyList.Project project) {
    Analyzer analyzer = Analyzer.of(Rules.all(), project.policy(), Scope.MODULE);
    List<Module> modules = new ArrayList<>();
    List<ApiRequest> requests = new ArrayList<>();
    ProjectScan scan = ProjectScan.of(
        analyzer.searchWords(),
        module -> {
          if (!isMain(module)) {
            return analyzer.analyze(module);
          }
          modules.add(module);
          return analyzer.analyze(module, requests::add);
        },
        Options.DEFAULT);
    Result result = scan.run(List.of(project.folder()), project.folder());
    return new Study(project, analyzer, result, modules.stream().findFirst(), requests);
  }

  /** Tests are judged with the main code as evidence, the main code without the tests. */
  private static boolean isMain(Module module) {
    return module.units().stream()
        .noneMatch(unit -> TestRoots.contain(unit.path(), unit.packageName()));
  }
}
