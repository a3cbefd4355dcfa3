package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks bodies aside, to learn what they return and do to fields: no send in them is noted. */
final class Probes {

  private final Walk walk;
  private boolean probing;

  Probes(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether a body is walked aside. */
  boolean isProbing() {
    return probing;
  }

  /**
   * Walks a body without noting sends, to learn what it assigns to fields and does to their objects; the bodies in it too. It is
   * walked as if nothing had called it, with a budget of its own.
   *
   * @return the state at its end; none if the walk is too long
   */
  Optional<State> probe(
      Type type,
      Value.Instance self,
      Optional<Method> method,
      List<Parameter> parameters,
      List<Stmt> body) {
    return probe(type, self, method, parameters, body, new ArrayList<>());
  }

  /**
   * @param returned gets what the body returns
   */
  private Optional<State> probe(
      Type type,
      Value.Instance self,
      Optional<Method> method,
      List<Parameter> parameters,
      List<Stmt> body,
      List<Value> returned) {
    Map<Place, Walk.Pending> outerPending = walk.pending;
    Set<Place> outerFunctions = walk.walkedFunctions;
    walk.pending = new LinkedHashMap<>();
    walk.walkedFunctions = new LinkedHashSet<>();
    Budget.Used before = walk.budget.start();
    try {
      State state = walk.newState();
      state.objects().become(walk.fields.objects());
      aside(() -> {
        Frame frame = new Frame(type, self, method, Optional.empty());
        walk.inFrame(frame, () -> {
          walk.bindUnknown(parameters, type, state, Cause.PARAMETER);
          walk.statements.statements(body, state);
        });
        frame.exits.forEach(exit -> state.join(exit, Guard.NONE));
        returned.addAll(frame.values);
        walk.bodies.walkPending(List.of(state));
      });
      return Optional.of(state);
    } catch (Budget.Exhausted e) {
      return Optional.empty();
    } finally {
      walk.budget.resume(before);
      walk.pending = outerPending;
      walk.walkedFunctions = outerFunctions;
    }
  }

  /** What a method returns, and the program at its end. */
  record Result(Value value, State state) {}

  /**
   * Walks a method as if a container had called it, without noting sends.
   *
   * @return nothing if it returns nothing, or the walk is too long
   */
  Optional<Result> resultOf(Method method) {
    List<Value> values = new ArrayList<>();
    Member.Method declaration = method.declaration();
    Optional<State> end = probe(
        method.owner(),
        Value.Instance.anyOf(method.owner()),
        Optional.of(method),
        declaration.parameters(),
        declaration.body().orElse(List.of()),
        values);
    return values.isEmpty()
        ? Optional.empty()
        : end.map(state -> new Result(Value.join(values), state));
  }

  /** Evaluates the initialiser of a field on its own. */
  Value initialValue(Type type, TypeRef declared, Expr init, State state) {
    Value[] result = new Value[1];
    aside(() -> walk.inFrame(
        new Frame(type, Value.Instance.anyOf(type), Optional.empty(), Optional.empty()),
        () -> result[0] =
            walk.expressions.value(init, state).withType(walk.program.resolve(declared, type))));
    return result[0];
  }

  /** Runs something that notes no sends and is no part of the bodies that are being walked. */
  private void aside(Runnable body) {
    boolean before = probing;
    Deque<Frame> outerFrames = walk.frames;
    Deque<List<State>> outerThrown = walk.thrown;
    probing = true;
    walk.frames = new ArrayDeque<>();
    walk.thrown = new ArrayDeque<>();
    try {
      body.run();
    } finally {
      probing = before;
      walk.frames = outerFrames;
      walk.thrown = outerThrown;
    }
  }
}
