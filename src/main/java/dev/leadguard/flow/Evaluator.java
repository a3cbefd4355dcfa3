package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.Member;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks method bodies with abstract values.
 *
 * <p>Each body is walked once with unknown arguments. A call of a method of the file is walked in place with the arguments at
 * hand, up to a depth of {@value Walk#MAX_DEPTH}, and further down where there is little to walk, so that a send in a helper is
 * seen once for each way of getting there. Both sides of a branch are walked and joined; loop bodies twice; a catch starts from
 * before or after its try. Lambdas are walked where they are handed over; what the callee does with them may happen or not.
 *
 * <p>Objects are numbered as they are made. A variable that can be one of two objects changes both: {@code r = c ? a : b;
 * r.header(..)} puts the header on either.
 */
final class Evaluator {

  private final Walk walk;
  private final KeyWords words;
  private final Set<Place> unfinished = new TreeSet<>();

  /**
   * @param sharedFields keys of the fields whose objects several methods change; see {@link #changedFields}
   */
  Evaluator(
      Program program,
      Libraries libraries,
      UnseenClients unseenClients,
      Configuration configuration,
      KeyWords words,
      Set<String> sharedFields) {
    this.walk = new Walk(program, libraries, unseenClients, configuration, words, sharedFields);
    this.words = words;
  }

  /**
   * Walks every body that can matter and returns what it saw.
   *
   * @param entries paths of the units from whose bodies to start
   */
  Sends run(Set<String> entries) {
    Relevance relevance = new Relevance(
        walk.program,
        walk.libraries,
        words,
        type -> walk.mutables.has(type) || walk.mutables.takesHooks(type));
    for (Type type : walk.program.types()) {
      for (Member member : type.members()) {
        if (entries.contains(type.unit().path()) && relevance.isRelevant(member)) {
          walkMember(type, member, Map.of());
        }
      }
    }
    return walk.sends;
  }

  /** Returns the names of the members of which a walk ended before it had seen everything, in order; an initialiser has none. */
  List<Place> unfinished() {
    return List.copyOf(unfinished);
  }

  /** Returns the keys of the fields whose objects were changed outside constructors. */
  Set<String> changedFields() {
    return walk.fields.changedElsewhere();
  }

  private void walkMember(Type type, Member member, Map<String, Value> captured) {
    if (member instanceof Member.Method method && method.body().isPresent()) {
      walkRoot(type, Optional.of(new Method(type, method)), method.at(), captured, state -> {
        walk.bindUnknown(method.parameters(), type, state, Cause.PARAMETER);
        walk.statements.statements(method.body().get(), state);
      });
    } else if (member instanceof Member.Initializer initializer) {
      walkRoot(
          type,
          Optional.empty(),
          Span.NONE,
          captured,
          state -> walk.statements.statements(initializer.body(), state));
    } else if (member instanceof Member.Field field && field.init().isPresent()) {
      walkRoot(type, Optional.empty(), field.at(), captured, state -> {
        Value value = walk.expressions.value(field.init().get(), state);
        if (walk.hints.isKeyName(field.name())) {
          walk.hints.named(field.name(), value, state);
        }
      });
    } else if (member instanceof Member.EnumConstant constant) {
      walkRoot(
          type,
          Optional.empty(),
          constant.at(),
          captured,
          state -> walk.expressions.values(constant.args(), state));
    }
  }

  private interface Body {
    void walk(State state);
  }

  private void walkRoot(
      Type type, Optional<Method> method, Span at, Map<String, Value> captured, Body body) {
    Value.Instance self = Value.Instance.anyOf(type);
    Budget.Used before = walk.budget.start();
    try {
      State state = walk.newState();
      state.objects().become(walk.fields.objects());
      state.variables().putAll(captured);
      Frame frame = new Frame(type, self, method, Optional.empty());
      walk.inFrame(frame, () -> body.walk(state));
      List<State> ends = new ArrayList<>(frame.exits);
      ends.add(state);
      walk.bodies.walkPending(ends);
    } catch (Budget.Exhausted e) {
      unfinished.add(type.place(at));
      walk.frames.clear();
      walk.pending.clear();
    } finally {
      walk.budget.resume(before);
    }
  }
}
