package dev.leadguard.flow;

import dev.leadguard.contract.Apis;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.Setting;
import dev.leadguard.model.SourceUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What some files do with the APIs of a policy.
 *
 * @param requests places that send requests to an API, in the order of the places
 * @param keys literals that are used as keys, in the order of the places
 * @param unfinished the names of the members that are too large to be followed to their end, in order; an initialiser has none
 */
public record Flow(List<ApiRequest> requests, List<KeyUse> keys, List<Place> unfinished) {
  public Flow {
    requests = List.copyOf(requests);
    keys = List.copyOf(keys);
    unfinished = List.copyOf(unfinished);
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
   * What a host knows beside the files that it could translate.
   *
   * @param configuration what configuration files hold
   * @param unread words of the policy, in lower case, that stand in files which could not be translated
   */
  public record Surroundings(List<Setting> configuration, Set<String> unread) {

    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings(List.of(), Set.of());

    public Surroundings {
      configuration = List.copyOf(configuration);
      unread = new TreeSet<>(unread);
    }
  }

  /**
   * Follows the values of some files together.
   *
   * @param entries paths of the units from whose bodies to start
   * @param libraries the tables of the clients that the files mention
   */
  public static Flow of(
      List<SourceUnit> units,
      Set<String> entries,
      Apis apis,
      Libraries libraries,
      Sight sight,
      Surroundings surroundings) {
    Program program = new Program(units, libraries, sight == Sight.CLOSED);
    UnseenClients unseenClients = new UnseenClients(program, libraries, apis, surroundings);
    Configuration configuration = new Configuration(surroundings.configuration(), apis);
    KeyWords words = new KeyWords(apis);
    Evaluator evaluator =
        new Evaluator(program, libraries, unseenClients, configuration, words, Set.of());
    Sends sends = evaluator.run(entries);
    Judge judge = judge(sends, units, apis, sight);
    List<ApiRequest> requests = judge.requests();
    if (!evaluator.changedFields().isEmpty() && !requests.isEmpty()) {
      evaluator = new Evaluator(
          program, libraries, unseenClients, configuration, words, evaluator.changedFields());
      sends = evaluator.run(entries);
      judge = judge(sends, units, apis, sight);
      requests = judge.requests();
    }
    List<ApiRequest> all = new ArrayList<>(requests);
    all.addAll(
        new OtherClients(program, libraries, configuration, judge.targets()::apiOf).requests());
    all.sort(Comparator.comparing(ApiRequest::sentAt));
    return new Flow(all, new KeyJudge(apis, units, sends).uses(), evaluator.unfinished());
  }

  private static Judge judge(Sends sends, List<SourceUnit> units, Apis apis, Sight sight) {
    return new Judge(apis, sight == Sight.FILE, new Evidence(units), sends);
  }
}
