package dev.leadguard.flow;

import dev.leadguard.contract.Apis;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.SourceUnit;
import java.util.List;
import java.util.Set;

/**
 * What some files do with the APIs of a policy.
 *
 * @param requests places that send requests to an API, in the order of the places
 * @param keys literals that are used as keys, in the order of the places
 * @param isComplete whether every body was walked to its end
 */
public record Flow(List<ApiRequest> requests, List<KeyUse> keys, boolean isComplete) {
  public Flow {
    requests = List.copyOf(requests);
    keys = List.copyOf(keys);
  }

  /** What the host sees beside the files. */
  public enum Sight {
    /** Nothing, types included. */
    FILE,
    /** Types and constants of other files. */
    TYPES,
    /** All that can matter: what is not in the files is not there. */
    CLOSED
  }

  /**
   * Follows the values of some files together.
   *
   * @param libraries the tables of the clients that the files mention
   */
  public static Flow of(List<SourceUnit> units, Apis apis, Libraries libraries, Sight sight) {
    Program program = new Program(units, libraries, sight == Sight.CLOSED);
    Evaluator evaluator = new Evaluator(program, libraries, Set.of());
    Sends sends = evaluator.run();
    if (!evaluator.changedFields().isEmpty()) {
      evaluator = new Evaluator(program, libraries, evaluator.changedFields());
      sends = evaluator.run();
    }
    return new Flow(
        new Judge(apis, sight == Sight.FILE).requests(sends.sends()),
        new KeyJudge(apis, units, sends).uses(),
        !evaluator.isExhausted());
  }
}
