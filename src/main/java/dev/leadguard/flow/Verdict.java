package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.RequiredParameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The answers about one send and one API.
 *
 * @param parameters one answer for each parameter that the API demands
 */
record Verdict(Answer credential, Map<RequiredParameter, Answer> parameters) {

  /** More soft links make an answer unknown. */
  private static final int MAX_SOFT_LINKS = 2;

  /** Returns one verdict for several possibilities. */
  static Verdict join(Api api, List<Verdict> verdicts, Place sent) {
    Answer credential = join(verdicts.stream().map(Verdict::credential).toList(), sent);
    Map<RequiredParameter, Answer> parameters = new LinkedHashMap<>();
    for (RequiredParameter parameter : api.parameters()) {
      parameters.put(
          parameter,
          join(
              verdicts.stream()
                  .map(verdict -> verdict.parameters().get(parameter))
                  .toList(),
              sent));
    }
    return new Verdict(credential, parameters);
  }

  /** Returns one answer for several possibilities: they must agree. */
  private static Answer join(List<Answer> answers, Place sent) {
    SortedSet<Cause> causes = new TreeSet<>();
    Set<String> soft = new LinkedHashSet<>();
    Set<Trace> trace = new LinkedHashSet<>();
    SortedSet<Setting> settings = new TreeSet<>();
    boolean present = false;
    Optional<Answer.NearMiss> near = Optional.empty();
    Optional<Answer.Missing> first = Optional.empty();
    for (Answer answer : answers) {
      if (answer instanceof Answer.Unknown unknown) {
        causes.addAll(unknown.causes());
      } else if (answer instanceof Answer.Missing missing) {
        soft.addAll(missing.softLinks());
        trace.addAll(missing.trace());
        near = first.isEmpty() ? missing.nearMiss() : joined(near, missing.nearMiss());
        first = first.or(() -> Optional.of(missing));
      } else if (answer instanceof Answer.Present some) {
        settings.addAll(some.settings());
        present = true;
      }
    }
    if (!causes.isEmpty()) {
      return new Answer.Unknown(sent, causes);
    }
    if (first.isEmpty()) {
      return new Answer.Present(List.copyOf(settings));
    }
    return present
        ? Answer.Unknown.of(sent, Cause.CONDITIONAL)
        : missing(first.get().at(), sent, soft, near, List.copyOf(trace));
  }

  /** Two near misses of one name are the same as long as they blame the same literal. */
  private static Optional<Answer.NearMiss> joined(
      Optional<Answer.NearMiss> one, Optional<Answer.NearMiss> other) {
    if (one.equals(other)) {
      return one;
    }
    return one.or(() -> other).map(near -> new Answer.NearMiss(Optional.empty(), near.right()));
  }

  /** Returns that something is missing, unless too much of that is only likely. */
  static Answer missing(
      Place at, Place sent, Set<String> soft, Optional<Answer.NearMiss> near, List<Trace> trace) {
    return soft.size() > MAX_SOFT_LINKS
        ? Answer.Unknown.of(sent, Cause.SOFT)
        : new Answer.Missing(at, List.copyOf(soft), near, trace);
  }
}
