package dev.leadguard.flow;

/**
 * Bounds the work of a walk: it visits at most {@value #MAX_VISITS} expressions and makes at most {@value #MAX_OBJECTS} objects;
 * past that, what it did not reach is unknown.
 */
final class Budget {

  static final int MAX_VISITS = 50_000;
  static final int MAX_OBJECTS = 256;

  private int objectCount;
  private int objectsBefore;
  private int visits;

  /** Says that a walk is too long. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many visits", null, false, false);
    }
  }

  /** What was used of a budget. */
  record Used(int visits, int objects) {}

  /** Gives a body the full budget; returns what was used before, for {@link #resume}. */
  Used start() {
    Used before = new Used(visits, objectCount - objectsBefore);
    visits = 0;
    objectsBefore = objectCount;
    return before;
  }

  /** Goes on with a budget of which this much is used. */
  void resume(Used before) {
    visits = before.visits();
    objectsBefore = objectCount - before.objects();
  }

  /**
   * Counts the visit of an expression.
   *
   * @throws Exhausted if the walk is too long
   */
  void visit() {
    if (++visits > MAX_VISITS) {
      throw new Exhausted();
    }
  }

  /**
   * Returns the number for a new object.
   *
   * @throws Exhausted if one walk makes too many
   */
  int newObject() {
    if (objectCount - objectsBefore >= MAX_OBJECTS) {
      throw new Exhausted();
    }
    return objectCount++;
  }
}
