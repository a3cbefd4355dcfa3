package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import java.util.Locale;
import java.util.Set;

/** Knows what methods do by their names, whatever type has them. */
final class MethodNames {

  /** Methods that do nothing to what they are given. */
  private static final Set<String> NEUTRAL = Set.of(
      "equals",
      "hashCode",
      "toString",
      "getClass",
      "requireNonNull",
      "notNull",
      "checkNotNull",
      "assertEquals",
      "assertNotNull",
      "assertThat",
      "assertTrue",
      "assertFalse",
      "identityHashCode");

  /** Methods of loggers and print streams. */
  private static final Set<String> LOGGING = Set.of(
      "println", "print", "printf", "info", "debug", "trace", "warn", "error", "severe", "fine",
      "finer", "finest", "log");

  /** Methods that hand what their receiver holds to a function, and hold what that returns. */
  private static final Set<String> PIPELINE = Set.of(
      "map",
      "flatMap",
      "mapToObj",
      "thenApply",
      "thenApplyAsync",
      "thenCompose",
      "thenComposeAsync",
      "thenAccept",
      "forEach",
      "forEachOrdered",
      "ifPresent",
      "peek",
      "transform");

  private MethodNames() {}

  /** Returns whether a method of this name leaves its receiver and its arguments as they are. */
  static boolean isNeutral(String name) {
    return NEUTRAL.contains(name);
  }

  /** Returns whether a call prints or logs: the method is called that way, and so is what it is called on. */
  static boolean isLogging(Expr.Call call) {
    if (!LOGGING.contains(call.name())) {
      return false;
    }
    String receiver = call.target().flatMap(Program::dotted).orElse("");
    String last = receiver.substring(receiver.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return receiver.equals("System.out")
        || receiver.equals("System.err")
        || last.equals("log")
        || last.endsWith("logger");
  }

  /** Returns whether a method of this name hands on what its receiver holds. */
  static boolean isPipeline(String name) {
    return PIPELINE.contains(name);
  }
}
