package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.engine.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class VerdictsTest {

  private static final Execution A1 = new Execution("a", "check", "one");
  private static final Execution A2 = new Execution("a", "check", "two");
  private static final Execution B1 = new Execution("b", "check", "one");

  @Test
  void theLastExecutionJudgesAllInTheOrderOfThePlan() {
    Verdicts verdicts = new Verdicts(List.of(A1, A2, B1));
    assertEquals(List.of(), verdicts.add(share(B1, FailAt.END)));
    assertEquals(List.of(), verdicts.add(share(A2, FailAt.END)));
    assertEquals(
        List.of(List.of(share(A1, FailAt.END), share(A2, FailAt.END), share(B1, FailAt.END))),
        verdicts.add(share(A1, FailAt.END)));
  }

  @Test
  void aModuleJudgesAfterItsOwnLastExecution() {
    Verdicts verdicts = new Verdicts(List.of(A1, A2, B1));
    assertEquals(List.of(), verdicts.add(share(A1, FailAt.MODULE)));
    assertEquals(
        List.of(List.of(share(A1, FailAt.MODULE), share(A2, FailAt.MODULE))),
        verdicts.add(share(A2, FailAt.MODULE)));
    assertEquals(
        List.of(List.of(share(B1, FailAt.MODULE))), verdicts.add(share(B1, FailAt.MODULE)));
  }

  @Test
  void theLastModuleMayJudgeItselfAndTheBuild() {
    Verdicts verdicts = new Verdicts(List.of(A1, B1));
    assertEquals(List.of(), verdicts.add(share(A1, FailAt.END)));
    assertEquals(
        List.of(List.of(share(B1, FailAt.MODULE)), List.of(share(A1, FailAt.END))),
        verdicts.add(share(B1, FailAt.MODULE)));
  }

  @Test
  void skippedSharesCountAsDoneButAreNotJudged() {
    Verdicts verdicts = new Verdicts(List.of(A1, B1));
    assertEquals(List.of(), verdicts.add(share(A1, FailAt.END)));
    assertEquals(
        List.of(List.of(share(A1, FailAt.END))),
        verdicts.add(new Share(
            B1,
            FrontEnd.SOURCE_SCAN,
            true,
            FailOn.ERROR,
            FailAt.END,
            Path.of("out"),
            Result.EMPTY,
            List.of())));
  }

  @Test
  void anUnforeseenExecutionIsJudgedAloneAndAtOnce() {
    Verdicts verdicts = new Verdicts(List.of(A1));
    assertEquals(List.of(List.of(share(B1, FailAt.END))), verdicts.add(share(B1, FailAt.END)));
    assertFalse(verdicts.isDone(B1));
  }

  @Test
  void whatIsThereIsJudgedWhenTheBuildEndsEarly() {
    Verdicts verdicts = new Verdicts(List.of(A1, A2, B1));
    verdicts.add(share(A1, FailAt.END));
    verdicts.add(share(B1, FailAt.MODULE));
    assertEquals(List.of(List.of(share(A1, FailAt.END))), verdicts.rest());
    assertEquals(List.of(), verdicts.rest());

    Verdicts ofModules = new Verdicts(List.of(A1, A2));
    ofModules.add(share(A1, FailAt.MODULE));
    assertEquals(List.of(List.of(share(A1, FailAt.MODULE))), ofModules.rest());

    Verdicts complete = new Verdicts(List.of(A1));
    complete.add(share(A1, FailAt.END));
    assertEquals(List.of(), complete.rest());
  }

  @Test
  void knowsWhatIsDone() {
    Verdicts verdicts = new Verdicts(List.of(A1, B1));
    verdicts.add(share(A1, FailAt.END));
    assertTrue(verdicts.isDone(A1));
    assertFalse(verdicts.isDone(B1));
  }

  @Test
  void parallelModulesGiveOneVerdict() throws Exception {
    List<Execution> planned = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      planned.add(new Execution("m" + i, "check", "one"));
    }
    Verdicts verdicts = new Verdicts(planned);
    List<Execution> mixed = new ArrayList<>(planned);
    Collections.reverse(mixed);
    List<Callable<List<List<Share>>>> calls = new ArrayList<>();
    mixed.forEach(execution -> calls.add(() -> verdicts.add(share(execution, FailAt.END))));
    List<List<Share>> due = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<List<Share>>> future : threads.invokeAll(calls)) {
        due.addAll(future.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(
        List.of(planned),
        due.stream().map(v -> v.stream().map(Share::execution).toList()).toList());
  }

  private static Share share(Execution execution, FailAt failAt) {
    return new Share(
        execution,
        FrontEnd.SOURCE_SCAN,
        false,
        FailOn.ERROR,
        failAt,
        Path.of("out"),
        Result.EMPTY,
        List.of());
  }
}
