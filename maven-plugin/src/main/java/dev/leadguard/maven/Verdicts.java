package dev.leadguard.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects the shares of a build and says when it is time to judge: one object a Maven session, used by all modules, also
 * when they are built in parallel.
 *
 * <p>A verdict is due when no planned execution is open any more, of the module or of the whole build. So the last one judges,
 * whichever that is, and each verdict is given exactly once. An execution that was not foreseen (another plugin started it)
 * is judged alone, at once. If a module dies before its turn, what there is at the end of the build is judged then.
 */
final class Verdicts {

  private final List<Execution> planned;
  private final List<Execution> open;
  private final List<Share> shares = new ArrayList<>();

  /**
   * Makes an empty collection.
   *
   * @param planned all executions of the build, in the order of its modules
   */
  Verdicts(List<Execution> planned) {
    this.planned = List.copyOf(planned);
    this.open = new ArrayList<>(planned);
  }

  /** Returns whether this execution has brought its share: Maven runs it again when another goal forks the life cycle. */
  synchronized boolean isDone(Execution execution) {
    return planned.contains(execution) && !open.contains(execution);
  }

  /**
   * Takes a share.
   *
   * @return the verdicts that are due now: the shares of each, in the order of the plan; a verdict of which every share was
   *     skipped is left out
   */
  synchronized List<List<Share>> add(Share share) {
    if (!planned.contains(share.execution())) {
      return share.skipped() ? List.of() : List.of(List.of(share));
    }
    shares.add(share);
    shares.sort(Comparator.comparingInt(s -> planned.indexOf(s.execution())));
    open.remove(share.execution());
    List<List<Share>> due = new ArrayList<>();
    String module = share.execution().module();
    if (open.stream().noneMatch(execution -> execution.module().equals(module))) {
      verdict(FailAt.MODULE, Optional.of(module)).ifPresent(due::add);
    }
    if (open.isEmpty()) {
      verdict(FailAt.END, Optional.empty()).ifPresent(due::add);
    }
    return due;
  }

  /**
   * Returns the verdicts that will not be due any more, since the build has ended: as {@link #add} would, of the shares that are
   * there. Later calls return none.
   */
  synchronized List<List<Share>> rest() {
    List<List<Share>> rest = new ArrayList<>();
    if (!open.isEmpty()) {
      open.stream()
          .map(Execution::module)
          .distinct()
          .forEach(module -> verdict(FailAt.MODULE, Optional.of(module)).ifPresent(rest::add));
      verdict(FailAt.END, Optional.empty()).ifPresent(rest::add);
      open.clear();
    }
    return rest;
  }

  private Optional<List<Share>> verdict(FailAt failAt, Optional<String> module) {
    List<Share> all = shares.stream()
        .filter(share -> share.failAt() == failAt && !share.skipped())
        .filter(
            share -> module.isEmpty() || module.get().equals(share.execution().module()))
        .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
