package dev.leadguard.flow;

import dev.leadguard.contract.Apis;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.SourceUnit;
import java.util.List;
import java.util.Set;

/**
 * What one file does with the APIs of a policy.
 *
 * @param requests places that send requests to an API, in the order of the file
 * @param keys literals that are used as keys, in the order of the file
 * @param isComplete whether every body was walked to its end
 */
public record Flow(List<ApiRequest> requests, List<KeyUse> keys, boolean isComplete) {
  public Flow {
    requests = List.copyOf(requests);
    keys = List.copyOf(keys);
  }

  /**
   * Follows the values of one file.
   *
   * @param libraries the tables of the clients that the file mentions
   * @param singleFile whether the host sees nothing outside the file, types included
   */
  public static Flow of(SourceUnit unit, Apis apis, Libraries libraries, boolean singleFile) {
    Program program = new Program(unit, libraries);
    Evaluator evaluator = new Evaluator(program, libraries, Set.of());
    Sends sends = evaluator.run();
    if (!evaluator.changedFields().isEmpty()) {
      evaluator = new Evaluator(program, libraries, evaluator.changedFields());
      sends = evaluator.run();
    }
    return new Flow(
        new Judge(apis, singleFile).requests(sends.sends()),
        new KeyJudge(apis, unit, sends).uses(),
        !evaluator.isExhausted());
  }
}
