package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.flow.Sends.Send;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides between the ways of getting to a send.
 *
 * <p>A send in a helper is seen once for each way. The shortest way that gives an answer decides: if the helper on its own is
 * without the header, it is wrong for all callers and is named once; if it depends on what a caller hands in, that caller is
 * named.
 */
final class Ways {

  private Ways() {}

  /** Returns whether the request goes without a credential whoever calls. */
  static boolean isBareByItself(Api api, Map<List<Place>, List<Send>> byCallers) {
    return byCallers.getOrDefault(List.<Place>of(), List.of()).stream()
        .flatMap(send -> send.request().stream())
        .map(request -> Presence.ofCredential(List.of(api), request).isBare()
            && request.open().isEmpty())
        .reduce(Boolean::logicalAnd)
        .orElse(false);
  }

  /** Returns one answer in the place of the same one at each caller, unless some caller needs nothing. */
  static List<Answer> once(List<Answer> answers, Place at) {
    Optional<Answer.Missing> surest = answers.stream()
        .filter(Answer.Missing.class::isInstance)
        .map(Answer.Missing.class::cast)
        .min(Comparator.comparingInt(missing -> missing.softLinks().size()));
    boolean some = answers.stream().anyMatch(Answer.Present.class::isInstance);
    if (surest.isEmpty() || some) {
      return answers;
    }
    List<Answer> result = new ArrayList<>();
    List<Trace> trace = new ArrayList<>(surest.get().trace());
    trace.sort(Comparator.comparing(step -> step.at().equals(at)));
    result.add(new Answer.Missing(at, surest.get().softLinks(), surest.get().nearMiss(), trace));
    answers.stream().filter(Answer.Unknown.class::isInstance).forEach(result::add);
    return result;
  }

  /** Returns the answers that count: of each way the shortest tail that is decided, and what no way decides. */
  static List<Answer> decide(
      Map<List<Place>, Answer> answers, Set<List<Place>> allWays, boolean relocate) {
    Set<List<Place>> decided = new LinkedHashSet<>();
    List<Answer> result = new ArrayList<>();
    answers.forEach((callers, answer) -> {
      boolean covered = decided.stream().anyMatch(tail -> isTail(tail, callers));
      if (covered) {
        return;
      }
      if (answer instanceof Answer.Unknown unknown) {
        boolean longer =
            allWays.stream().anyMatch(way -> way.size() > callers.size() && isTail(callers, way));
        if (!longer) {
          result.add(
              callers.isEmpty() ? answer : new Answer.Unknown(callers.get(0), unknown.causes()));
        }
        return;
      }
      if (answer instanceof Answer.Missing) {
        decided.add(callers);
      }
      result.add(callers.isEmpty() || !relocate ? answer : atCaller(answer, callers.get(0)));
    });
    return result.stream().distinct().toList();
  }

  private static boolean isTail(List<Place> tail, List<Place> callers) {
    return tail.size() <= callers.size()
        && callers.subList(callers.size() - tail.size(), callers.size()).equals(tail);
  }

  private static Answer atCaller(Answer answer, Place caller) {
    if (!(answer instanceof Answer.Missing missing)) {
      return answer;
    }
    List<Trace> trace = new ArrayList<>(missing.trace());
    trace.add(new Trace("this call decides it", caller));
    return new Answer.Missing(caller, missing.softLinks(), missing.nearMiss(), trace);
  }
}
