package dev.leadguard.sourcescan;

import java.util.List;

/**
 * Numbers that decide what is generated, one after the other. Behind the last one each is 0, which must stand for what is simplest:
 * so fewer and smaller numbers make less, and what breaks something can be shrunk.
 */
final class Choices {

  private final List<Integer> numbers;
  private int next;

  Choices(List<Integer> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /** Returns whether numbers are left. */
  boolean isOpen() {
    return next < numbers.size();
  }

  /** Returns a number from 0 to below the bound. */
  int below(int bound) {
    return isOpen() ? numbers.get(next++) % bound : 0;
  }

  /** Returns one of some values; the first is the simplest. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }
}
