package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Case;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Pattern;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks statements. Both sides of a branch are walked and joined; loop bodies twice; a catch starts from before or after its try. */
final class Statements {

  /** Of more rounds than these no more is known than of any. */
  private static final int MAX_ROUNDS = 16;

  private final Walk walk;

  Statements(Walk walk) {
    this.walk = walk;
  }

  // ---------------------------------------------------------------- statements

  void statements(List<Stmt> body, State state) {
    for (Stmt stmt : body) {
      if (!state.isReachable()) {
        return;
      }
      statement(stmt, state);
    }
  }

  private void block(List<Stmt> body, State state) {
    Named before = state.variables().copy();
    statements(body, state);
    state.leaveBlock(before);
  }

  private void statement(Stmt stmt, State state) {
    if (stmt instanceof Stmt.Local local) {
      local(local, state);
    } else if (stmt instanceof Stmt.ExprStmt e) {
      walk.expressions.value(e.expr(), state);
    } else if (stmt instanceof Stmt.If branch) {
      ifStatement(branch, state);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop, state);
    } else if (stmt instanceof Stmt.Switch choice) {
      switchStatement(choice.selector(), choice.cases(), state);
    } else if (stmt instanceof Stmt.Try attempt) {
      tryStatement(attempt, state);
    } else if (stmt instanceof Stmt.Return result) {
      Value value = result
          .value()
          .map(e -> walk.expressions.value(e, state))
          .orElse(Value.of("void", new Value.Null()));
      walk.returned(value);
      walk.frames.peek().values.add(value);
      walk.frames.peek().exits.add(state.copy());
      state.stop();
    } else if (stmt instanceof Stmt.Yield result) {
      walk.frames.peek().yields.add(walk.expressions.value(result.value(), state));
      walk.frames.peek().breaks.add(state.copy());
      state.stop();
    } else if (stmt instanceof Stmt.Throw thrown) {
      walk.expressions.value(thrown.value(), state);
      walk.thrown(state);
      state.stop();
    } else if (stmt instanceof Stmt.Block block) {
      block(block.body(), state);
    } else if (stmt instanceof Stmt.Jump jump) {
      jump(jump, state);
    } else if (stmt instanceof Stmt.Labeled labeled) {
      labeled(labeled, state);
    } else if (stmt instanceof Stmt.Assert claim) {
      walk.expressions.value(claim.test(), state.copy());
    } else if (stmt instanceof Stmt.LocalType local) {
      Type type = Declarations.local(local.type(), walk.here());
      walk.declare(type, local.type().name(), state.variables());
      walk.pending.put(
          walk.at(local.type().at()),
          new Walk.Pending(Optional.empty(), Optional.of(type), state.copy()));
    } else if (stmt instanceof Stmt.Opaque) {
      walk.escapeAll(state, Cause.SYNTAX);
    }
  }

  private void local(Stmt.Local local, State state) {
    String type = walk.program.resolve(local.type(), walk.here());
    Value value = local
        .init()
        .map(init -> walk.expressions.value(init, state))
        .orElse(Value.of(type, new Value.Null()));
    state.variables().put(local.name(), walk.declaredAs(type, value, state));
  }

  private void jump(Stmt.Jump jump, State state) {
    Frame frame = walk.frames.peek();
    List<State> target = !jump.label().isEmpty()
        ? frame.jumps.computeIfAbsent(jump.label(), label -> new ArrayList<>())
        : jump.kind().equals("break") ? frame.breaks : frame.continues;
    target.add(state.copy());
    state.stop();
  }

  /** A jump to the label, out of the statement or to its next round, leads behind it in the end. */
  private void labeled(Stmt.Labeled labeled, State state) {
    Named before = state.variables().copy();
    block(labeled.body(), state);
    List<State> jumps = walk.frames.peek().jumps.remove(labeled.label());
    if (jumps != null) {
      jumps.forEach(jump -> state.join(jump, Guard.NONE));
      state.leaveBlock(before);
    }
  }

  private void ifStatement(Stmt.If branch, State state) {
    Optional<Boolean> known = walk.conditions.truth(branch.test(), state);
    Guard guard = walk.conditions.guardOf(branch.test(), state);
    State otherwise = state.copy();
    if (known.orElse(true)) {
      block(branch.then(), state);
    } else {
      state.stop();
    }
    if (!known.orElse(false)) {
      block(branch.otherwise(), otherwise);
    } else {
      otherwise.stop();
    }
    if (known.isEmpty() && state.isReachable() != otherwise.isReachable()) {
      walk.frames.peek().earlyExits.add(guard);
    }
    state.join(otherwise, guard);
  }

  /** Binds the variables of a pattern to what is matched. */
  void bind(Pattern pattern, Value matched, State state) {
    if (pattern instanceof Pattern.Typed typed && !typed.name().isEmpty()) {
      String type = walk.program.resolve(typed.type(), walk.here());
      state.variables().put(typed.name(), walk.declaredAs(type, matched, state));
    } else if (pattern instanceof Pattern.Deconstruct record) {
      // What a record's accessor gives is not followed; it may be any object inside.
      walk.escape(matched, state, Cause.SYNTAX);
      record
          .parts()
          .forEach(part -> bind(
              part,
              Value.hole("", Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.SYNTAX)),
              state));
    }
  }

  private void loop(Stmt.Loop loop, State state) {
    Named before = state.variables().copy();
    Frame frame = walk.frames.peek();
    List<State> outerBreaks = List.copyOf(frame.breaks);
    List<State> outerContinues = List.copyOf(frame.continues);
    frame.breaks.clear();
    frame.continues.clear();
    if (loop.kind() == Stmt.LoopKind.FOR_EACH) {
      forEach(loop, state);
    } else if (!counted(loop, state)) {
      statements(loop.head(), state);
      if (!unrolled(loop, state)) {
        anyRounds(loop, state);
      }
    }
    frame.breaks.forEach(exit -> state.join(exit, Guard.NONE));
    frame.breaks.clear();
    frame.breaks.addAll(outerBreaks);
    frame.continues.clear();
    frame.continues.addAll(outerContinues);
    state.leaveBlock(before);
  }

  /** Walks a loop of which it is not known how often it runs. */
  private void anyRounds(Stmt.Loop loop, State state) {
    boolean endless = loop.test()
        .map(test -> !asksObject(test) && walk.conditions.truth(test, state).orElse(false))
        .orElse(true);
    loop.test().ifPresent(test -> walk.expressions.value(test, state));
    State skipped = state.copy();
    if (endless || loop.kind() == Stmt.LoopKind.DO) {
      skipped.stop();
    }
    for (int round = 0; round < 2 && state.isReachable(); round++) {
      loopBody(loop, state);
      loop.test().ifPresent(test -> walk.expressions.value(test, state));
      if (!endless) {
        skipped.join(state, Guard.NONE);
      }
    }
    state.become(skipped);
  }

  /** What an object answers in the first round says nothing of the next one. */
  private static boolean asksObject(Expr test) {
    return Parts.of(test).stream().anyMatch(Expr.Call.class::isInstance);
  }

  private static boolean asksIterator(Stmt.Loop loop) {
    return loop.kind() != Stmt.LoopKind.DO
        && loop.test()
            .filter(test -> test instanceof Expr.Call call && call.name().equals("hasNext"))
            .isPresent();
  }

  /** Walks the rounds of a loop that asks an iterator; returns whether it can tell of each if it is the last. */
  private boolean unrolled(Stmt.Loop loop, State state) {
    for (int round = 0; asksIterator(loop) && round < MAX_ROUNDS; round++) {
      Optional<Boolean> more = walk.conditions.truth(loop.test().get(), state);
      if (more.isEmpty()) {
        return false;
      }
      if (!more.get()) {
        return true;
      }
      loopBody(loop, state);
      if (!state.isReachable()) {
        return true;
      }
    }
    return false;
  }

  /** Walks the rounds of a loop over the places of an array that is known; returns whether it is one. */
  private boolean counted(Stmt.Loop loop, State state) {
    Optional<IndexedLoop> indexed = IndexedLoop.of(loop);
    Optional<List<Value>> elements = indexed.flatMap(
        places -> state.elementsOf(walk.expressions.value(places.array(), state.copy())));
    if (elements.isEmpty() || elements.get().size() > MAX_ROUNDS * indexed.get().step()) {
      return false;
    }
    Stmt.Local counter = (Stmt.Local) loop.head().get(0);
    for (int i = indexed.get().start();
        i + indexed.get().ahead() < elements.get().size() && state.isReachable();
        i += indexed.get().step()) {
      state
          .variables()
          .put(
              counter.name(),
              Value.text(Integer.toString(i), walk.at(counter.at())).withType("int"));
      block(loop.body(), state);
      List<State> continues = walk.frames.peek().continues;
      continues.forEach(next -> state.join(next, Guard.NONE));
      continues.clear();
    }
    return true;
  }

  private void loopBody(Stmt.Loop loop, State state) {
    Frame frame = walk.frames.peek();
    block(loop.body(), state);
    frame.continues.forEach(next -> state.join(next, Guard.NONE));
    frame.continues.clear();
    statements(loop.step(), state);
  }

  private void forEach(Stmt.Loop loop, State state) {
    Stmt.Local variable = (Stmt.Local) loop.head().get(0);
    Value iterated =
        variable.init().map(init -> walk.expressions.value(init, state)).orElseThrow();
    String type = walk.program.resolve(variable.type(), walk.here());
    Optional<List<Value>> elements = state.elementsOf(iterated);
    if (elements.isPresent()) {
      for (Value element : elements.get()) {
        state.variables().put(variable.name(), walk.declaredAs(type, element, state));
        loopBody(loop, state);
      }
      return;
    }
    Optional<Value> each = walk.containers.elementOf(iterated, type, state);
    if (each.isPresent()) {
      State skipped = state.copy();
      state.variables().put(variable.name(), each.get());
      loopBody(loop, state);
      if (!state.isReachable()) {
        // What comes behind a loop that ends the method runs if there is nothing to loop over.
        state.become(skipped);
      }
      return;
    }
    State skipped = state.copy();
    for (int round = 0; round < 2 && state.isReachable(); round++) {
      Hole hole = Walk.hole(
          Hole.Origin.OTHER, List.of(variable.name()), walk.at(variable.at()), Cause.PARAMETER);
      state.variables().put(variable.name(), walk.unknown(type, hole, state));
      loopBody(loop, state);
      skipped.join(state, Guard.NONE);
    }
    state.become(skipped);
  }

  void switchStatement(Expr selector, List<Case> cases, State state) {
    Value selected = walk.expressions.value(selector, state);
    Guard guard = walk.conditions.guardOf(selector, state);
    Frame frame = walk.frames.peek();
    List<State> outerBreaks = List.copyOf(frame.breaks);
    frame.breaks.clear();
    State entry = state.copy();
    State falling = state.copy();
    falling.stop();
    boolean hasDefault = cases.stream().anyMatch(Case::isDefault);
    for (Case group : cases) {
      State start = entry.copy();
      start.join(falling, Guard.NONE);
      group
          .labels()
          .forEach(label -> label.pattern().ifPresent(pattern -> bind(pattern, selected, start)));
      block(group.body(), start);
      if (group.arrow()) {
        frame.breaks.add(start);
      } else {
        falling = start;
      }
    }
    if (hasDefault) {
      state.stop();
    } else {
      state.become(entry);
    }
    state.join(falling, guard);
    frame.breaks.forEach(exit -> state.join(exit, guard));
    frame.breaks.clear();
    frame.breaks.addAll(outerBreaks);
  }

  private void tryStatement(Stmt.Try attempt, State state) {
    Named before = state.variables().copy();
    State start = state.copy();
    Frame frame = walk.frames.peek();
    int exitsBefore = frame.exits.size();
    List<State> thrown = walk.collectThrown(() -> {
      statements(attempt.resources(), state);
      block(attempt.body(), state);
    });
    // What no catch takes leaves the statement; whether one does is not followed.
    thrown.forEach(walk::thrown);
    State failed = start.copy();
    State done = state.copy();
    done.leaveBlock(before);
    failed.join(done, Guard.NONE);
    List<State> ends = new ArrayList<>(frame.exits.subList(exitsBefore, frame.exits.size()));
    ends.addAll(thrown);
    for (State end : ends) {
      State left = end.copy();
      left.enter(start.variables());
      failed.join(left, Guard.NONE);
    }
    for (Stmt.Catch handler : attempt.catches()) {
      State caught = failed.copy();
      caught
          .variables()
          .put(
              handler.name(),
              Value.hole("", Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.ESCAPES)));
      block(handler.body(), caught);
      caught.leaveBlock(before);
      state.join(caught, Guard.NONE);
    }
    state.leaveBlock(before);
    if (!attempt.finallyBody().isEmpty()) {
      if (state.isReachable()) {
        block(attempt.finallyBody(), state);
      } else {
        block(attempt.finallyBody(), failed);
      }
    }
  }
}
