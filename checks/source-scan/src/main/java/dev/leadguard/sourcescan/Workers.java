package dev.leadguard.sourcescan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Does the same to many things on all cores. The outcome does not depend on the number of threads.
 *
 * @param <S> what each thread keeps to itself, such as a buffer
 */
final class Workers<S> implements AutoCloseable {

  private static final int MAX_THREADS = 8;

  /** Parser and rules go down the tree recursively; the memory is taken only as far as it is used. */
  private static final long STACK_BYTES = 128L * 1024 * 1024;

  private final int threads = Math.min(Runtime.getRuntime().availableProcessors(), MAX_THREADS);
  private final ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
    Thread thread = new Thread(null, task, "leadguard-scan", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  });
  private final List<S> states = new ArrayList<>();

  /**
   * Starts the threads.
   *
   * @param state makes what a thread keeps
   */
  Workers(Supplier<S> state) {
    for (int i = 0; i < threads; i++) {
      states.add(state.get());
    }
  }

  /**
   * Returns what the task makes of each item, in the order of the items.
   *
   * @throws RuntimeException what the task throws
   */
  <T, R> List<R> map(List<T> items, BiFunction<S, T, R> task) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> parts = new ArrayList<>();
    for (S state : states.subList(0, Math.min(threads, items.size()))) {
      parts.add(executor.submit(() -> {
        for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
          results[i] = task.apply(state, items.get(i));
        }
      }));
    }
    parts.forEach(Workers::await);
    @SuppressWarnings("unchecked") // only results of the task are in it
    List<R> all = (List<R>) List.of(results);
    return all;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("the scan failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the scan was interrupted", e);
    }
  }
}
