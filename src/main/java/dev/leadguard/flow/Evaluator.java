package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Libraries;
import dev.leadguard.library.Library;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Case;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Known;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks method bodies with abstract values.
 *
 * <p>Each body is walked once with unknown arguments. A call of a method of the file is walked in place with the arguments at
 * hand, up to a depth of {@value #MAX_DEPTH}, so that a send in a helper is seen once for each way of getting there. Both
 * sides of a branch are walked and joined; loop bodies twice; a catch starts from before or after its try. Lambdas are
 * walked where they are handed over; what the callee does with them may happen or not.
 *
 * <p>Objects are numbered as they are made. A variable that can be one of two objects changes both: {@code r = c ? a : b;
 * r.header(..)} puts the header on either.
 *
 * <p>A walk visits at most {@value #MAX_VISITS} expressions; past that, what it did not reach is unknown.
 */
final class Evaluator {

  static final int MAX_DEPTH = 4;
  static final int MAX_VISITS = 50_000;
  static final int MAX_OBJECTS = 256;

  private final Program program;
  private final Libraries libraries;
  private final Sends sends = new Sends();
  private final TableCalls tableCalls;
  private final TextCalls textCalls;
  private final Fields fields;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Map<Span, Pending> pending = new LinkedHashMap<>();
  private final Set<Span> walkedFunctions = new LinkedHashSet<>();
  private int objectCount;
  private int objectsBefore;
  private int visits;
  private boolean probing;
  private boolean exhausted;

  /** A body that is being walked. */
  private static final class Frame {
    private final Type owner;
    private final Optional<Method> method;
    private final Optional<Span> call;
    private final List<Value> values = new ArrayList<>();
    private final List<State> exits = new ArrayList<>();
    private final List<State> breaks = new ArrayList<>();
    private final List<State> continues = new ArrayList<>();
    private final List<Value> yields = new ArrayList<>();
    private final Map<Template.Piece, Boolean> given = new LinkedHashMap<>();
    private final List<Guard> earlyExits = new ArrayList<>();

    Frame(Type owner, Optional<Method> method, Optional<Span> call) {
      this.owner = owner;
      this.method = method;
      this.call = call;
    }

    /** Returns what all conditions tested of which one side left the body early. */
    Guard earlyExit() {
      Set<Hole> holes = new LinkedHashSet<>();
      Set<String> names = new LinkedHashSet<>();
      earlyExits.forEach(guard -> {
        holes.addAll(guard.holes());
        names.addAll(guard.names());
      });
      return new Guard(holes, names);
    }
  }

  /** A body that is not walked yet: a lambda, or the members of a class in a body. */
  private record Pending(
      Optional<Value.Function> function, Optional<Type> type, Map<String, Value> captured) {}

  /** The walk is too long. */
  private static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many visits", null, false, false);
    }
  }

  /**
   * @param sharedFields keys of the fields whose objects several methods change; see {@link #changedFields}
   */
  Evaluator(Program program, Libraries libraries, Set<String> sharedFields) {
    this.program = program;
    this.libraries = libraries;
    this.tableCalls = new TableCalls(this, libraries, sends);
    this.textCalls = new TextCalls(this, sends);
    this.fields = new Fields(this, program, sharedFields);
  }

  /** Walks every body of the file and returns what it saw. */
  Sends run() {
    program.types().forEach(fields::prepare);
    for (Type type : program.types()) {
      for (Member member : type.members()) {
        walkMember(type, member, Map.of());
      }
    }
    return sends;
  }

  /** Returns whether a walk ended before it had seen everything. */
  boolean isExhausted() {
    return exhausted;
  }

  /** Returns the keys of the fields whose objects were changed outside constructors. */
  Set<String> changedFields() {
    return fields.changedElsewhere();
  }

  /** Notes that a call changes an object. */
  void changed(int object) {
    boolean constructing = frames.stream()
        .allMatch(frame ->
            frame.method.isEmpty() || frame.method.get().declaration().name().equals("new"));
    fields.changes(object, constructing);
  }

  Program program() {
    return program;
  }

  private void walkMember(Type type, Member member, Map<String, Value> captured) {
    if (member instanceof Member.Method method && method.body().isPresent()) {
      walkRoot(type, Optional.of(new Method(type, method)), captured, state -> {
        bindUnknown(method.parameters(), type, state, Cause.PARAMETER);
        statements(method.body().get(), state);
      });
    } else if (member instanceof Member.Initializer initializer) {
      walkRoot(type, Optional.empty(), captured, state -> statements(initializer.body(), state));
    } else if (member instanceof Member.Field field && field.init().isPresent()) {
      walkRoot(type, Optional.empty(), captured, state -> value(field.init().get(), state));
    } else if (member instanceof Member.EnumConstant constant) {
      walkRoot(type, Optional.empty(), captured, state -> values(constant.args(), state));
    }
  }

  private interface Walk {
    void over(State state);
  }

  private void walkRoot(
      Type type, Optional<Method> method, Map<String, Value> captured, Walk walk) {
    int visitsBefore = visits;
    visits = 0;
    objectsBefore = objectCount;
    try {
      State state = new State();
      state.objects().putAll(fields.objects());
      state.variables().putAll(captured);
      inFrame(new Frame(type, method, Optional.empty()), () -> walk.over(state));
      walkPending(state);
    } catch (Exhausted e) {
      exhausted = true;
      frames.clear();
      pending.clear();
    } finally {
      visits = visitsBefore;
    }
  }

  /** Walks lambdas and classes of the body that nothing has called. */
  private void walkPending(State end) {
    State state = new State();
    state.objects().putAll(end.objects());
    state.builders().putAll(end.builders());
    while (!pending.isEmpty()) {
      Span next = pending.keySet().iterator().next();
      Pending body = pending.remove(next);
      body.function()
          .filter(function -> !walkedFunctions.contains(next))
          .ifPresent(function -> apply(function, List.of(), next, state.copy()));
      body.type().ifPresent(inner -> {
        for (Member member : inner.members()) {
          walkInner(inner, member, body.captured(), state.copy());
        }
      });
    }
  }

  private void walkInner(Type inner, Member member, Map<String, Value> captured, State state) {
    state.enter(captured);
    inFrame(new Frame(inner, Optional.empty(), Optional.empty()), () -> {
      if (member instanceof Member.Method method && method.body().isPresent()) {
        bindUnknown(method.parameters(), inner, state, Cause.PARAMETER);
        statements(method.body().get(), state);
      } else if (member instanceof Member.Initializer initializer) {
        statements(initializer.body(), state);
      } else if (member instanceof Member.Field field) {
        field.init().ifPresent(init -> value(init, state));
      }
    });
  }

  private void inFrame(Frame frame, Runnable body) {
    frames.push(frame);
    body.run();
    frames.pop();
  }

  /**
   * Walks a body without noting sends, to learn what it assigns to fields.
   *
   * @return the state at its end, with the fields that it assigned on every path
   */
  State probe(Type type, Optional<Method> method, List<Parameter> parameters, List<Stmt> body) {
    boolean before = probing;
    probing = true;
    State state = new State();
    state.objects().putAll(fields.objects());
    try {
      Frame frame = new Frame(type, method, Optional.empty());
      inFrame(frame, () -> {
        bindUnknown(parameters, type, state, Cause.PARAMETER);
        statements(body, state);
      });
      frame.exits.forEach(exit -> state.join(exit, Guard.NONE));
      return state;
    } finally {
      probing = before;
    }
  }

  /** Evaluates the initialiser of a field on its own. */
  Value initialValue(Type type, TypeRef declared, Expr init, State state) {
    boolean before = probing;
    probing = true;
    try {
      Value[] result = new Value[1];
      inFrame(
          new Frame(type, Optional.empty(), Optional.empty()),
          () -> result[0] = value(init, state).withType(program.resolve(declared, type)));
      return result[0];
    } finally {
      probing = before;
    }
  }

  boolean isProbing() {
    return probing;
  }

  /** Returns the calls that led to the body that is being walked, outermost first. */
  List<Span> callers() {
    List<Span> calls = new ArrayList<>();
    frames.descendingIterator().forEachRemaining(frame -> frame.call.ifPresent(calls::add));
    return calls;
  }

  /** Returns the place of a call that makes a URL, with what the calls on the way there handed in. */
  Value.Made madeAt(Span at) {
    return new Value.Made(
        at,
        frames.stream()
            .filter(frame -> frame.call.isPresent())
            .map(frame -> new Value.Caller(frame.call.get(), Map.copyOf(frame.given)))
            .toList());
  }

  private Type here() {
    return frames.peek().owner;
  }

  // ---------------------------------------------------------------- objects

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

  /** Returns an unknown value of a type; of a listed type it is an object of which nothing is known. */
  Value unknown(String type, Hole hole, State state) {
    boolean tracked = libraries
        .type(type)
        .map(
            listed -> listed.kind() == Library.Kind.REQUEST || listed.kind() == Library.Kind.CLIENT)
        .orElse(false);
    if (!tracked) {
      return Value.hole(type, isInert(type) ? hole.asInert() : hole);
    }
    int id = newObject();
    state.objects().put(id, HttpState.unseen(id, hole.cause()));
    return Value.ref(type, id);
  }

  private static final Set<String> INERT_TYPES = Set.of(
      "int",
      "long",
      "short",
      "byte",
      "boolean",
      "double",
      "float",
      "java.lang.Integer",
      "java.lang.Long",
      "java.lang.Short",
      "java.lang.Byte",
      "java.lang.Boolean",
      "java.lang.Double",
      "java.lang.Float",
      "java.lang.Number",
      "java.util.UUID",
      "java.math.BigInteger",
      "java.math.BigDecimal",
      "java.time.LocalDate",
      "java.time.Instant",
      "java.time.YearMonth",
      "java.util.OptionalInt",
      "java.util.OptionalLong",
      "java.util.concurrent.atomic.AtomicInteger",
      "java.util.concurrent.atomic.AtomicLong");

  /** Returns whether the text of such a value cannot hold {@code ?&=/#}. */
  static boolean isInert(String type) {
    return INERT_TYPES.contains(type);
  }

  /** Notes that code which is not visible got hold of a value. */
  void escape(Value value, State state, Cause cause) {
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Ref ref && state.objects().containsKey(ref.id())) {
        state.objects().computeIfPresent(ref.id(), (id, object) -> object.escaped(cause));
      } else if (atom instanceof Value.Ref ref && state.builders().containsKey(ref.id())) {
        state
            .builders()
            .put(
                ref.id(),
                Value.hole(
                    "java.lang.String", hole(Hole.Origin.OTHER, List.of(), Span.NONE, cause)));
      } else if (atom instanceof Value.Array array) {
        array.elements().forEach(element -> escape(element, state, cause));
      }
    }
  }

  static Hole hole(Hole.Origin origin, List<String> names, Span at, Cause cause) {
    return new Hole(false, origin, names, at, cause);
  }

  private void bindUnknown(List<Parameter> parameters, Type type, State state, Cause cause) {
    for (Parameter parameter : parameters) {
      Hole hole = hole(Hole.Origin.PARAMETER, List.of(parameter.name()), parameter.at(), cause);
      state
          .variables()
          .put(parameter.name(), unknown(program.resolve(parameter.type(), type), hole, state));
    }
  }

  // ---------------------------------------------------------------- statements

  private void statements(List<Stmt> body, State state) {
    for (Stmt stmt : body) {
      if (!state.isReachable()) {
        return;
      }
      statement(stmt, state);
    }
  }

  private void block(List<Stmt> body, State state) {
    Set<String> before = Set.copyOf(state.variables().keySet());
    statements(body, state);
    state.leaveBlock(before);
  }

  private void statement(Stmt stmt, State state) {
    if (stmt instanceof Stmt.Local local) {
      local(local, state);
    } else if (stmt instanceof Stmt.ExprStmt e) {
      value(e.expr(), state);
    } else if (stmt instanceof Stmt.If branch) {
      ifStatement(branch, state);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop, state);
    } else if (stmt instanceof Stmt.Switch choice) {
      switchStatement(choice.selector(), choice.cases(), state);
    } else if (stmt instanceof Stmt.Try attempt) {
      tryStatement(attempt, state);
    } else if (stmt instanceof Stmt.Return result) {
      frames
          .peek()
          .values
          .add(result.value().map(e -> value(e, state)).orElse(Value.of("void", new Value.Null())));
      frames.peek().exits.add(state.copy());
      state.stop();
    } else if (stmt instanceof Stmt.Yield result) {
      frames.peek().yields.add(value(result.value(), state));
      frames.peek().breaks.add(state.copy());
      state.stop();
    } else if (stmt instanceof Stmt.Throw thrown) {
      value(thrown.value(), state);
      state.stop();
    } else if (stmt instanceof Stmt.Block block) {
      block(block.body(), state);
    } else if (stmt instanceof Stmt.Jump jump) {
      (jump.kind().equals("break") ? frames.peek().breaks : frames.peek().continues)
          .add(state.copy());
      state.stop();
    } else if (stmt instanceof Stmt.Labeled labeled) {
      block(labeled.body(), state);
    } else if (stmt instanceof Stmt.Assert claim) {
      value(claim.test(), state.copy());
    } else if (stmt instanceof Stmt.LocalType local) {
      Type type = program.local(local.type(), here());
      pending.put(
          local.type().at(),
          new Pending(Optional.empty(), Optional.of(type), Map.copyOf(state.variables())));
    } else if (stmt instanceof Stmt.Opaque) {
      escapeAll(state, Cause.SYNTAX);
    }
  }

  private void escapeAll(State state, Cause cause) {
    List.copyOf(state.objects().keySet())
        .forEach(
            id -> state.objects().computeIfPresent(id, (key, object) -> object.escaped(cause)));
    state
        .variables()
        .replaceAll((name, value) -> value.isOnly(Value.Ref.class)
            ? value
            : value.or(
                Value.hole(value.type(), hole(Hole.Origin.OTHER, List.of(), Span.NONE, cause))));
  }

  private void local(Stmt.Local local, State state) {
    String type = program.resolve(local.type(), here());
    Value value =
        local.init().map(init -> value(init, state)).orElse(Value.of(type, new Value.Null()));
    state.variables().put(local.name(), declaredAs(type, value, state));
  }

  /** Returns the value as a variable of a type holds it: a less special declared type does not hide a listed one. */
  private Value declaredAs(String type, Value value, State state) {
    if (libraries.type(value.type()).isPresent() && libraries.type(type).isEmpty()) {
      return value;
    }
    if (value.isOnly(Value.Text.class)
        && value.texts().stream().allMatch(text -> text.template().isHole())
        && libraries.type(type).isPresent()
        && !type.equals(value.type())) {
      return unknown(type, value.holes().iterator().next(), state);
    }
    return value.withType(type);
  }

  private void ifStatement(Stmt.If branch, State state) {
    Optional<Boolean> known = truth(branch.test(), state);
    Guard guard = guardOf(branch.test(), state);
    State otherwise = state.copy();
    if (known.orElse(true)) {
      bindPattern(branch.test(), state);
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
      frames.peek().earlyExits.add(guard);
    }
    state.join(otherwise, guard);
  }

  /** Binds the variable of {@code x instanceof T t} to x. */
  private void bindPattern(Expr test, State state) {
    if (test instanceof Expr.InstanceOf check
        && check.pattern() instanceof dev.leadguard.model.Pattern.Typed typed) {
      if (!typed.name().isEmpty()) {
        Value operand = value(check.operand(), state);
        state
            .variables()
            .put(typed.name(), operand.withType(program.resolve(typed.type(), here())));
      }
    } else if (test instanceof Expr.Op op && op.operator().equals("&&")) {
      op.operands().forEach(operand -> bindPattern(operand, state));
    }
  }

  private void loop(Stmt.Loop loop, State state) {
    Set<String> before = Set.copyOf(state.variables().keySet());
    Frame frame = frames.peek();
    List<State> outerBreaks = List.copyOf(frame.breaks);
    List<State> outerContinues = List.copyOf(frame.continues);
    frame.breaks.clear();
    frame.continues.clear();
    if (loop.kind() == Stmt.LoopKind.FOR_EACH) {
      forEach(loop, state);
    } else {
      statements(loop.head(), state);
      boolean endless =
          loop.test().map(test -> truth(test, state).orElse(false)).orElse(true);
      loop.test().ifPresent(test -> value(test, state));
      State skipped = state.copy();
      if (endless || loop.kind() == Stmt.LoopKind.DO) {
        skipped.stop();
      }
      for (int round = 0; round < 2 && state.isReachable(); round++) {
        loopBody(loop, state);
        loop.test().ifPresent(test -> value(test, state));
        if (!endless) {
          skipped.join(state, Guard.NONE);
        }
      }
      state.become(skipped);
    }
    frame.breaks.forEach(exit -> state.join(exit, Guard.NONE));
    frame.breaks.clear();
    frame.breaks.addAll(outerBreaks);
    frame.continues.clear();
    frame.continues.addAll(outerContinues);
    state.leaveBlock(before);
  }

  private void loopBody(Stmt.Loop loop, State state) {
    Frame frame = frames.peek();
    block(loop.body(), state);
    frame.continues.forEach(next -> state.join(next, Guard.NONE));
    frame.continues.clear();
    statements(loop.step(), state);
  }

  private void forEach(Stmt.Loop loop, State state) {
    Stmt.Local variable = (Stmt.Local) loop.head().get(0);
    Value iterated = variable.init().map(init -> value(init, state)).orElseThrow();
    String type = program.resolve(variable.type(), here());
    if (iterated.atoms().size() == 1 && iterated.atoms().get(0) instanceof Value.Array array) {
      for (Value element : array.elements()) {
        state.variables().put(variable.name(), declaredAs(type, element, state));
        loopBody(loop, state);
      }
      return;
    }
    State skipped = state.copy();
    for (int round = 0; round < 2 && state.isReachable(); round++) {
      Hole hole = hole(Hole.Origin.OTHER, List.of(variable.name()), variable.at(), Cause.PARAMETER);
      state.variables().put(variable.name(), unknown(type, hole, state));
      loopBody(loop, state);
      skipped.join(state, Guard.NONE);
    }
    state.become(skipped);
  }

  private void switchStatement(Expr selector, List<Case> cases, State state) {
    value(selector, state);
    Guard guard = guardOf(selector, state);
    Frame frame = frames.peek();
    List<State> outerBreaks = List.copyOf(frame.breaks);
    frame.breaks.clear();
    State entry = state.copy();
    State falling = state.copy();
    falling.stop();
    boolean hasDefault = cases.stream().anyMatch(Case::isDefault);
    for (Case group : cases) {
      State start = entry.copy();
      start.join(falling, Guard.NONE);
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
    Set<String> before = Set.copyOf(state.variables().keySet());
    State start = state.copy();
    Frame frame = frames.peek();
    int exitsBefore = frame.exits.size();
    statements(attempt.resources(), state);
    block(attempt.body(), state);
    State failed = start.copy();
    State done = state.copy();
    done.leaveBlock(before);
    failed.join(done, Guard.NONE);
    for (State exit : List.copyOf(frame.exits.subList(exitsBefore, frame.exits.size()))) {
      State left = exit.copy();
      left.leaveBlock(before);
      failed.join(left, Guard.NONE);
    }
    for (Stmt.Catch handler : attempt.catches()) {
      State caught = failed.copy();
      caught
          .variables()
          .put(
              handler.name(),
              Value.hole("", hole(Hole.Origin.OTHER, List.of(), Span.NONE, Cause.ESCAPES)));
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

  // ---------------------------------------------------------------- conditions

  /** Returns whether a condition is known to be true or false. */
  private Optional<Boolean> truth(Expr test, State state) {
    if (test instanceof Expr.Op op && op.operator().equals("!")) {
      return truth(op.operands().get(0), state).map(value -> !value);
    }
    if (test instanceof Expr.Op op
        && (op.operator().equals("&&") || op.operator().equals("||"))) {
      boolean decides = op.operator().equals("||");
      Optional<Boolean> left = truth(op.operands().get(0), state);
      Optional<Boolean> right = truth(op.operands().get(1), state);
      if (left.equals(Optional.of(decides)) || right.equals(Optional.of(decides))) {
        return Optional.of(decides);
      }
      return left.isPresent() && right.isPresent() ? Optional.of(!decides) : Optional.empty();
    }
    if (test instanceof Expr.Op op
        && (op.operator().equals("==") || op.operator().equals("!="))) {
      return sameness(value(op.operands().get(0), state), value(op.operands().get(1), state))
          .map(same -> same == op.operator().equals("=="));
    }
    return value(test, state).truth();
  }

  private static Optional<Boolean> sameness(Value left, Value right) {
    boolean leftNull = left.isOnly(Value.Null.class);
    boolean rightNull = right.isOnly(Value.Null.class);
    if (leftNull && rightNull) {
      return Optional.of(true);
    }
    Value other = leftNull ? right : left;
    if (leftNull != rightNull) {
      boolean seen = !other.canBe(Value.Null.class)
          && other.atoms().stream()
              .allMatch(
                  atom -> !(atom instanceof Value.Text text) || !text.template().isHole());
      return seen ? Optional.of(false) : Optional.empty();
    }
    if (left.truth().isPresent() && right.truth().isPresent()) {
      return Optional.of(left.truth().equals(right.truth()));
    }
    return Optional.empty();
  }

  /** Words of conditions that name a test, not what is tested. */
  private static final Set<String> TEST_WORDS = Set.of(
      "equals",
      "equalsIgnoreCase",
      "isEmpty",
      "isBlank",
      "isPresent",
      "isNull",
      "nonNull",
      "hasText",
      "hasLength",
      "isNotBlank",
      "isNotEmpty",
      "length",
      "size",
      "strip",
      "trim",
      "contains",
      "startsWith",
      "endsWith",
      "matches",
      "get",
      "this",
      "super",
      "value",
      "toString",
      "isNullOrEmpty",
      "ofNullable");

  Guard guardOf(Expr test, State state) {
    Set<String> names = new LinkedHashSet<>();
    Set<Hole> holes = new LinkedHashSet<>();
    for (Expr part : Parts.of(test)) {
      if (part instanceof Expr.Name name && !isTypeName(name, state)) {
        names.add(name.id());
        Value variable = state.variables().get(name.id());
        holes.addAll(
            variable != null
                ? variable.holes()
                : fieldValue(here(), name, state).map(Value::holes).orElse(Set.of()));
      } else if (part instanceof Expr.Select select) {
        names.add(select.id());
        holes.addAll(value(select, state.copy()).holes());
      } else if (part instanceof Expr.Call call && call.args().isEmpty()) {
        names.add(call.name());
      }
    }
    names.removeAll(TEST_WORDS);
    return new Guard(holes, names);
  }

  /** Returns the names that a value is written with. */
  Set<String> namesIn(Expr expr) {
    Set<String> names = new LinkedHashSet<>();
    for (Expr part : Parts.of(expr)) {
      if (part instanceof Expr.Name name && Character.isLowerCase(name.id().charAt(0))) {
        names.add(name.id());
      } else if (part instanceof Expr.Select select) {
        names.add(select.id());
      } else if (part instanceof Expr.Call call && call.args().isEmpty()) {
        names.add(call.name());
      }
    }
    names.removeAll(TEST_WORDS);
    return names;
  }

  // ---------------------------------------------------------------- expressions

  List<Value> values(List<Expr> exprs, State state) {
    List<Value> values = new ArrayList<>();
    exprs.forEach(expr -> values.add(value(expr, state)));
    return values;
  }

  /** Evaluates an expression; the state is changed by what it does. */
  Value value(Expr expr, State state) {
    if (++visits > MAX_VISITS) {
      throw new Exhausted();
    }
    if (expr instanceof Expr.Lit lit) {
      return literal(lit);
    }
    if (expr instanceof Expr.Concat concat) {
      return Value.concat(values(concat.parts(), state), part -> asText(part, state));
    }
    if (expr instanceof Expr.Plus plus) {
      return plus(plus, state);
    }
    if (expr instanceof Expr.Name name) {
      return name(name, state);
    }
    if (expr instanceof Expr.Select select) {
      return select(select, state);
    }
    if (expr instanceof Expr.Call call) {
      return call(call, state);
    }
    if (expr instanceof Expr.New creation) {
      return creation(creation, state);
    }
    if (expr instanceof Expr.Lambda lambda) {
      Value.Function function = new Value.Function(lambda, Map.copyOf(state.variables()), here());
      pending.putIfAbsent(
          lambda.at(), new Pending(Optional.of(function), Optional.empty(), Map.of()));
      return Value.of("", function);
    }
    if (expr instanceof Expr.MethodRef) {
      return Value.of("", new Value.Function(expr, Map.copyOf(state.variables()), here()));
    }
    if (expr instanceof Expr.Cond cond) {
      return conditional(cond, state);
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      return switchExpression(choice, state);
    }
    if (expr instanceof Expr.Cast cast) {
      return declaredAs(program.resolve(cast.type(), here()), value(cast.operand(), state), state);
    }
    if (expr instanceof Expr.Assign assign) {
      return assign(assign, state);
    }
    if (expr instanceof Expr.NewArray array) {
      values(array.dimensions(), state);
      return array
          .elements()
          .map(elements -> Value.of(
              program.resolve(array.type(), here()) + "[]",
              new Value.Array(values(elements, state))))
          .orElseGet(() -> Value.hole(
              program.resolve(array.type(), here()) + "[]",
              hole(Hole.Origin.OTHER, List.of(), array.at(), Cause.SYNTAX)));
    }
    if (expr instanceof Expr.Index index) {
      Value array = value(index.array(), state);
      value(index.index(), state);
      return array.atoms().size() == 1
              && array.atoms().get(0) instanceof Value.Array known
              && !known.elements().isEmpty()
          ? Value.join(known.elements())
          : Value.hole(
              array.type().endsWith("[]")
                  ? array.type().substring(0, array.type().length() - 2)
                  : "",
              hole(
                  Hole.Origin.OTHER,
                  List.copyOf(namesIn(index.array())),
                  index.at(),
                  Cause.PARAMETER));
    }
    if (expr instanceof Expr.ClassLit) {
      return Value.hole(
          "java.lang.Class", hole(Hole.Origin.OTHER, List.of(), expr.at(), Cause.SYNTAX));
    }
    if (expr instanceof Expr.Op op) {
      return operator(op, state);
    }
    if (expr instanceof Expr.InstanceOf check) {
      value(check.operand(), state);
      return Value.hole(
          "boolean",
          hole(Hole.Origin.OTHER, List.of(), check.at(), Cause.SYNTAX).asInert());
    }
    escapeAll(state, Cause.SYNTAX);
    return Value.hole("", hole(Hole.Origin.OTHER, List.of(), expr.at(), Cause.SYNTAX));
  }

  private static Value literal(Expr.Lit lit) {
    return switch (lit.kind()) {
      case STRING -> Value.text(lit.text(), lit.at());
      case CHAR -> Value.text(lit.text(), lit.at()).withType("char");
      case INT -> Value.text(lit.text(), lit.at()).withType("int");
      case LONG -> Value.text(lit.text().replace("l", ""), lit.at()).withType("long");
      case FLOAT -> Value.text(lit.text(), lit.at()).withType("float");
      case DOUBLE -> Value.text(lit.text(), lit.at()).withType("double");
      case BOOLEAN -> Value.of("boolean", new Value.Bool(lit.text().equals("true")));
      case NULL -> Value.of("", new Value.Null());
    };
  }

  private Value plus(Expr.Plus plus, State state) {
    Value left = value(plus.left(), state);
    Value right = value(plus.right(), state);
    boolean numbers = isInert(left.type()) && isInert(right.type());
    return numbers
        ? Value.hole(
            left.type(),
            hole(Hole.Origin.OTHER, List.of(), plus.at(), Cause.SYNTAX).asInert())
        : Value.concat(List.of(left, right), part -> asText(part, state));
  }

  /** Returns the value as the text that concatenation makes of it. */
  Value asText(Value value, State state) {
    List<Value> texts = new ArrayList<>();
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Text text) {
        boolean inert = isInert(value.type());
        texts.add(Value.text(
            inert && text.template().isHole()
                ? Template.of(text.template().holes().get(0).asInert())
                : text.template()));
      } else if (atom instanceof Value.Bool bool) {
        texts.add(Value.text(Boolean.toString(bool.value()), Span.NONE));
      } else if (atom instanceof Value.Null) {
        texts.add(Value.text("null", Span.NONE));
      } else if (atom instanceof Value.Ref ref && state.builders().containsKey(ref.id())) {
        texts.add(state.builders().get(ref.id()));
      } else {
        texts.add(Value.hole("", hole(Hole.Origin.OTHER, List.of(), Span.NONE, Cause.ESCAPES)));
      }
    }
    return Value.join(texts);
  }

  private Value name(Expr.Name name, State state) {
    Value variable = state.variables().get(name.id());
    if (variable != null) {
      return variable;
    }
    if (name.id().equals("this")) {
      return Value.of(here().name(), new Value.Instance(here()));
    }
    return fieldValue(here(), name, state)
        .or(() -> program
            .staticImport(name.id())
            .flatMap(program::type)
            .flatMap(type -> program.field(type, name.id()))
            .map(field -> fields.value(field, state)))
        .orElseGet(() -> unknownName(name.id(), name.at(), name.known(), state));
  }

  private Optional<Value> fieldValue(Type inside, Expr.Name name, State state) {
    return program.field(inside, name.id()).map(field -> fields.value(field, state));
  }

  /** Returns what a type checker knows of a name, or a hole. */
  private Value unknownName(String id, Span at, Optional<Known> known, State state) {
    Optional<String> constant = known.flatMap(Known::constant);
    if (constant.isPresent()) {
      return Value.text(constant.get(), at);
    }
    Hole hole = hole(Hole.Origin.FIELD, List.of(id), at, Cause.FIELD);
    return unknown(known.map(Known::type).orElse(""), hole, state);
  }

  private Value select(Expr.Select select, State state) {
    Optional<Type> owner = typeNamed(select.target(), state);
    if (owner.isPresent()) {
      Optional<Value> field =
          program.field(owner.get(), select.id()).map(f -> fields.value(f, state));
      return field.orElseGet(() -> unknownName(select.id(), select.at(), select.known(), state));
    }
    if (isTypeName(select.target(), state)) {
      return unknownName(select.id(), select.at(), select.known(), state);
    }
    Value target = value(select.target(), state);
    Optional<Type> instance = instanceType(target);
    if (instance.isPresent()) {
      Optional<Program.Field> field = program.field(instance.get(), select.id());
      if (field.isPresent()) {
        return fields.value(field.get(), state);
      }
    }
    if (select.id().equals("length") && target.type().endsWith("[]")) {
      return Value.hole(
          "int", hole(Hole.Origin.OTHER, List.of(), select.at(), Cause.SYNTAX).asInert());
    }
    return unknownName(select.id(), select.at(), select.known(), state);
  }

  /** Returns the type of the file whose members a value has. */
  private Optional<Type> instanceType(Value value) {
    if (value.atoms().size() == 1 && value.atoms().get(0) instanceof Value.Instance instance) {
      return Optional.of(instance.of());
    }
    return program.type(value.type());
  }

  /** Returns the type of the file that an expression names. */
  private Optional<Type> typeNamed(Expr expr, State state) {
    return isTypeName(expr, state)
        ? Program.dotted(expr).flatMap(name -> program.type(program.resolve(name, here())))
        : Optional.empty();
  }

  /** Returns whether an expression is a type or a package rather than a value. */
  private boolean isTypeName(Expr expr, State state) {
    if (expr instanceof Expr.Select select) {
      return isTypeName(select.target(), state)
          && (select.known().isEmpty() || select.known().get().type().isEmpty())
          && typeNamedField(select, state).isEmpty();
    }
    return expr instanceof Expr.Name name
        && !name.id().equals("this")
        && !name.id().equals("super")
        && !state.variables().containsKey(name.id())
        && program.field(here(), name.id()).isEmpty()
        && (name.known().isEmpty() || name.known().get().type().isEmpty())
        && program.staticImport(name.id()).isEmpty();
  }

  private Optional<Program.Field> typeNamedField(Expr.Select select, State state) {
    return typeNamed(select.target(), state).flatMap(type -> program.field(type, select.id()));
  }

  private Value conditional(Expr.Cond cond, State state) {
    Optional<Boolean> known = truth(cond.test(), state);
    if (known.isPresent()) {
      return value(known.get() ? cond.then() : cond.otherwise(), state);
    }
    Guard guard = guardOf(cond.test(), state);
    State other = state.copy();
    bindPattern(cond.test(), state);
    Value then = value(cond.then(), state);
    Value otherwise = value(cond.otherwise(), other);
    textCalls.noteFallback(then, otherwise, guard);
    state.join(other, guard);
    return guard.join(then, otherwise);
  }

  private Value switchExpression(Expr.SwitchExpr choice, State state) {
    Frame frame = frames.peek();
    List<Value> outerYields = List.copyOf(frame.yields);
    frame.yields.clear();
    switchStatement(choice.selector(), choice.cases(), state);
    Value result = frame.yields.isEmpty()
        ? Value.hole("", hole(Hole.Origin.OTHER, List.of(), choice.at(), Cause.SYNTAX))
        : Value.join(frame.yields);
    frame.yields.clear();
    frame.yields.addAll(outerYields);
    return result;
  }

  private Value assign(Expr.Assign assign, State state) {
    Value value = value(assign.value(), state);
    if (assign.target() instanceof Expr.Name name && state.variables().containsKey(name.id())) {
      String type = state.variables().get(name.id()).type();
      Value stored = declaredAs(type, value, state);
      state.variables().put(name.id(), stored);
      return stored;
    }
    Optional<Program.Field> field = assignedField(assign.target(), state);
    if (field.isPresent()) {
      Value stored = declaredAs(
          program.resolve(field.get().declaration().type(), field.get().owner()), value, state);
      state.fields().put(field.get().key(), stored);
      if (probing) {
        fields.assigned(field.get(), stored);
      }
      return stored;
    }
    // An element of an array, or a field of another object: other code can reach it from there.
    escape(value, state, Cause.FIELD);
    if (assign.target() instanceof Expr.Index index && index.array() instanceof Expr.Name array) {
      state
          .variables()
          .computeIfPresent(
              array.id(),
              (id, old) -> Value.hole(
                  old.type(), hole(Hole.Origin.OTHER, List.of(id), index.at(), Cause.SYNTAX)));
    }
    return value;
  }

  private Optional<Program.Field> assignedField(Expr target, State state) {
    if (target instanceof Expr.Name name) {
      return program.field(here(), name.id());
    }
    if (target instanceof Expr.Select select && select.target() instanceof Expr.Name owner) {
      return owner.id().equals("this")
          ? program.field(here(), select.id())
          : typeNamed(owner, state).flatMap(type -> program.field(type, select.id()));
    }
    return Optional.empty();
  }

  private Value operator(Expr.Op op, State state) {
    List<Value> operands = values(op.operands(), state);
    Hole hole = hole(Hole.Origin.OTHER, List.of(), op.at(), Cause.SYNTAX).asInert();
    boolean logical =
        Set.of("!", "&&", "||", "==", "!=", "<", ">", "<=", ">=").contains(op.operator());
    if (logical) {
      return truthOf(op, operands)
          .map(truth -> Value.of("boolean", new Value.Bool(truth)))
          .orElse(Value.hole("boolean", hole));
    }
    if (op.operator().contains("++") || op.operator().contains("--")) {
      if (op.operands().get(0) instanceof Expr.Name name
          && state.variables().containsKey(name.id())) {
        state.variables().put(name.id(), Value.hole(operands.get(0).type(), hole));
      }
    }
    return Value.hole("int", hole);
  }

  private static Optional<Boolean> truthOf(Expr.Op op, List<Value> operands) {
    Optional<Boolean> first = operands.get(0).truth();
    return switch (op.operator()) {
      case "!" -> first.map(value -> !value);
      case "&&" ->
        first.isPresent() && operands.get(1).truth().isPresent()
            ? Optional.of(first.get() && operands.get(1).truth().get())
            : Optional.empty();
      case "||" ->
        first.isPresent() && operands.get(1).truth().isPresent()
            ? Optional.of(first.get() || operands.get(1).truth().get())
            : Optional.empty();
      case "==" -> sameness(operands.get(0), operands.get(1));
      case "!=" -> sameness(operands.get(0), operands.get(1)).map(same -> !same);
      default -> Optional.empty();
    };
  }

  // ---------------------------------------------------------------- calls

  private Value call(Expr.Call call, State state) {
    if (call.target().isEmpty()) {
      return ownCall(call, state);
    }
    Expr targetExpr = call.target().get();
    if (isTypeName(targetExpr, state)) {
      String name =
          Program.dotted(targetExpr).map(n -> program.resolve(n, here())).orElse("");
      List<Value> args = values(call.args(), state);
      Optional<Type> owner = program.type(name);
      if (owner.isPresent()) {
        return invokeAny(
            program.methodsOf(owner.get(), call.name(), args.size()), args, call, state);
      }
      return libraryCall(Optional.empty(), name, call, args, state);
    }
    Value target = value(targetExpr, state);
    if (target.atoms().size() == 1 && target.atoms().get(0) instanceof Value.Function function) {
      List<Value> args = values(call.args(), state);
      return apply(function, args, call.at(), state);
    }
    List<Value> args = values(call.args(), state);
    boolean isSuper = targetExpr instanceof Expr.Name name && name.id().equals("super");
    Optional<Type> owner = isSuper ? Optional.empty() : instanceType(target);
    if (owner.isPresent()) {
      List<Method> methods = program.methodsOf(owner.get(), call.name(), args.size());
      Optional<Value> component = recordComponent(owner.get(), call, state);
      if (!methods.isEmpty() || component.isEmpty()) {
        return invokeAny(methods, args, call, state);
      }
      return component.get();
    }
    return libraryCall(Optional.of(target), target.type(), call, args, state);
  }

  private Optional<Value> recordComponent(Type owner, Expr.Call call, State state) {
    return owner.components().stream()
        .filter(component -> call.args().isEmpty() && component.name().equals(call.name()))
        .findFirst()
        .map(component -> unknown(
            program.resolve(component.type(), owner),
            hole(Hole.Origin.FIELD, List.of(component.name()), component.at(), Cause.PARAMETER),
            state));
  }

  /** A call without a target: of the type itself, of a type around it, or by a static import. */
  private Value ownCall(Expr.Call call, State state) {
    List<Value> args = values(call.args(), state);
    if (call.name().equals("this") || call.name().equals("super")) {
      List<Method> constructors =
          call.name().equals("this") ? program.methodsOf(here(), "new", args.size()) : List.of();
      return constructors.isEmpty()
          ? unseenCall(Optional.empty(), call, args, state)
          : invokeAny(constructors, args, call, state);
    }
    List<Method> methods = program.methods(here(), call.name(), args.size());
    if (!methods.isEmpty()) {
      return invokeAny(methods, args, call, state);
    }
    Optional<String> imported = program.staticImport(call.name());
    if (imported.isPresent()) {
      Optional<Type> owner = program.type(imported.get());
      return owner.isPresent()
          ? invokeAny(program.methodsOf(owner.get(), call.name(), args.size()), args, call, state)
          : libraryCall(Optional.empty(), imported.get(), call, args, state);
    }
    return unseenCall(Optional.empty(), call, args, state);
  }

  private Value libraryCall(
      Optional<Value> target, String owner, Expr.Call call, List<Value> args, State state) {
    TableCalls.Site site = new TableCalls.Site(
        target, owner, call.name(), call.args(), args, call.at(), call.callee());
    return tableCalls
        .call(site, state)
        .or(() -> textCalls.call(site, state))
        .orElseGet(() -> unseenCall(target, call, args, state));
  }

  /** A call of code that is not visible: it may do anything with what it is given. */
  private Value unseenCall(Optional<Value> target, Expr.Call call, List<Value> args, State state) {
    boolean pipeline = TextCalls.isPipeline(call.name())
        && args.stream().anyMatch(arg -> arg.canBe(Value.Function.class));
    if (!TextCalls.isNeutral(call.name()) && !pipeline) {
      target.ifPresent(value -> escape(value, state, Cause.ESCAPES));
      args.forEach(arg -> escape(arg, state, Cause.ESCAPES));
    }
    Guard guard = target.isPresent() && call.target().isPresent()
        ? guardOf(call.target().get(), state)
        : Guard.NONE;
    Value given =
        Value.hole("", hole(Hole.Origin.CALL, List.of(call.name()), call.at(), Cause.ESCAPES));
    List<Value> results = new ArrayList<>();
    for (Value arg : args) {
      for (Value.Atom atom : arg.atoms()) {
        if (atom instanceof Value.Function function) {
          Optional<List<Value>> elements =
              pipeline ? target.flatMap(Evaluator::knownElements) : Optional.empty();
          if (elements.isPresent()) {
            // Every element is known: the function runs once for each.
            elements
                .get()
                .forEach(
                    element -> results.add(apply(function, List.of(element), call.at(), state)));
          } else {
            State after = state.copy();
            Value element =
                pipeline ? target.map(value -> heldBy(value, given)).orElse(given) : given;
            results.add(apply(function, List.of(element), call.at(), after));
            state.join(after, guard);
          }
        }
      }
    }
    if (pipeline && !results.isEmpty()) {
      return Value.join(results).withType("java.util.stream.Stream");
    }
    String type = call.callee().map(Callee::returns).orElse("");
    return unknown(
        type, hole(Hole.Origin.CALL, originNames(target, call), call.at(), Cause.ESCAPES), state);
  }

  private static Optional<List<Value>> knownElements(Value target) {
    return target.atoms().size() == 1 && target.atoms().get(0) instanceof Value.Array array
        ? Optional.of(array.elements())
        : Optional.empty();
  }

  /** What a pipeline hands to its function: what it holds. */
  private static Value heldBy(Value target, Value otherwise) {
    boolean holds = target.type().equals("java.util.Optional")
        || target.type().equals("java.util.stream.Stream");
    return holds ? new Value("", target.atoms()) : otherwise;
  }

  private static List<String> originNames(Optional<Value> target, Expr.Call call) {
    List<String> names = new ArrayList<>();
    target.ifPresent(
        value -> value.holes().stream().findFirst().ifPresent(hole -> names.addAll(hole.names())));
    names.add(call.name());
    return names.size() > 8 ? names.subList(names.size() - 8, names.size()) : names;
  }

  private Value creation(Expr.New creation, State state) {
    creation.outer().ifPresent(outer -> value(outer, state));
    List<Value> args = values(creation.args(), state);
    String name = program.resolve(creation.type(), here());
    if (creation.body().isPresent()) {
      Type type = program.anonymous(creation, here());
      pending.put(
          creation.at(),
          new Pending(Optional.empty(), Optional.of(type), Map.copyOf(state.variables())));
      args.forEach(arg -> escape(arg, state, Cause.ESCAPES));
      return Value.of("", new Value.Instance(type));
    }
    Optional<Type> own = program.type(name);
    if (own.isPresent()) {
      List<Method> constructors = program.methodsOf(own.get(), "new", args.size());
      if (constructors.size() == 1) {
        invoke(constructors.get(0), args, creation.at(), state);
      } else {
        args.forEach(arg -> escape(arg, state, Cause.ESCAPES));
      }
      return Value.of(name, new Value.Instance(own.get()));
    }
    TableCalls.Site site = new TableCalls.Site(
        Optional.empty(), name, "new", creation.args(), args, creation.at(), creation.callee());
    return tableCalls.call(site, state).or(() -> textCalls.create(site, state)).orElseGet(() -> {
      args.forEach(arg -> escape(arg, state, Cause.ESCAPES));
      return unknown(
          name,
          hole(Hole.Origin.CALL, List.of(creation.type().text()), creation.at(), Cause.ESCAPES),
          state);
    });
  }

  /** Calls the method that the arguments choose; if that is not clear, none. */
  private Value invokeAny(List<Method> methods, List<Value> args, Expr.Call call, State state) {
    List<Method> fitting = methods.stream().filter(method -> fits(method, args)).toList();
    if (fitting.size() != 1 || fitting.get(0).declaration().body().isEmpty()) {
      return unseenCall(Optional.empty(), call, args, state);
    }
    return invoke(fitting.get(0), args, call.at(), state);
  }

  private boolean fits(Method method, List<Value> args) {
    List<Parameter> parameters = method.declaration().parameters();
    for (int i = 0; i < Math.min(args.size(), parameters.size()); i++) {
      String wanted = program.resolve(parameters.get(i).type(), method.owner());
      String given = args.get(i).type();
      boolean bothText = wanted.equals("java.lang.String") || given.equals("java.lang.String");
      boolean clash = !parameters.get(i).varArgs()
          && !wanted.isEmpty()
          && !given.isEmpty()
          && !wanted.equals(given)
          && (bothText && isPlain(wanted) && isPlain(given)
              || libraries.type(wanted).isPresent()
                  && libraries.type(given).isPresent()
                  && !libraries.isA(given, wanted));
      if (clash) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a value of the type is never one of another such type. */
  private boolean isPlain(String type) {
    return type.equals("java.lang.String")
        || isInert(type)
        || type.equals("char")
        || libraries.type(type).isPresent();
  }

  private Value invoke(Method method, List<Value> args, Span call, State state) {
    boolean recursive = frames.stream().anyMatch(frame -> frame.method.equals(Optional.of(method)));
    long depth = frames.stream().filter(frame -> frame.call.isPresent()).count();
    if (recursive || depth >= MAX_DEPTH || method.declaration().body().isEmpty()) {
      args.forEach(arg -> escape(arg, state, Cause.ESCAPES));
      String type = program.resolve(method.declaration().returns(), method.owner());
      return unknown(
          type,
          hole(Hole.Origin.CALL, List.of(method.declaration().name()), call, Cause.ESCAPES),
          state);
    }
    Map<String, Value> parameters =
        bind(method.declaration().parameters(), args, method.owner(), state);
    Frame frame = new Frame(method.owner(), Optional.of(method), Optional.of(call));
    parameters
        .values()
        .forEach(value ->
            value.pieces().forEach(piece -> frame.given.put(piece, isInert(value.type()))));
    Value result = walkBody(frame, parameters, method.declaration().body().get(), state);
    if (method.isOverridable()) {
      Hole hole =
          hole(Hole.Origin.CALL, List.of(method.declaration().name()), call, Cause.OVERRIDABLE);
      args.forEach(arg -> open(arg, state));
      open(result, state);
      return result.isOnly(Value.Ref.class) || result.type().equals("void")
          ? result
          : result.or(Value.hole(result.type(), hole));
    }
    return result.withType(program.resolve(method.declaration().returns(), method.owner()));
  }

  private void open(Value value, State state) {
    value
        .refs()
        .forEach(ref -> state
            .objects()
            .computeIfPresent(ref, (id, object) -> object.opened(Cause.OVERRIDABLE)));
  }

  private Map<String, Value> bind(
      List<Parameter> parameters, List<Value> args, Type owner, State state) {
    Map<String, Value> bound = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String type = program.resolve(parameter.type(), owner);
      if (parameter.varArgs()
          && !(args.size() == parameters.size() && args.get(i).type().endsWith("[]"))) {
        List<Value> rest = i < args.size() ? args.subList(i, args.size()) : List.of();
        bound.put(parameter.name(), Value.of(type, new Value.Array(rest)));
      } else if (i < args.size()) {
        bound.put(parameter.name(), declaredAs(type, args.get(i), state));
      } else {
        Hole hole =
            hole(Hole.Origin.PARAMETER, List.of(parameter.name()), parameter.at(), Cause.PARAMETER);
        bound.put(parameter.name(), unknown(type, hole, state));
      }
    }
    return bound;
  }

  /** Walks a body with variables of its own and returns what it returns. */
  private Value walkBody(Frame frame, Map<String, Value> variables, List<Stmt> body, State state) {
    Map<String, Value> outer = state.enter(variables);
    inFrame(frame, () -> {
      statements(body, state);
      if (state.isReachable()) {
        frame.exits.add(state.copy());
      }
    });
    state.stop();
    frame.exits.forEach(exit -> state.join(exit, frame.earlyExit()));
    state.enter(outer);
    if (frame.values.isEmpty()) {
      return Value.of("void", new Value.Null());
    }
    Value result = frame.values.get(0);
    for (Value next : frame.values.subList(1, frame.values.size())) {
      result = frame.earlyExit().join(result, next);
    }
    return result;
  }

  /** Applies a lambda or method reference to arguments; missing ones are unknown. */
  Value apply(Value.Function function, List<Value> args, Span call, State state) {
    if (frames.size() > 2 * MAX_DEPTH) {
      return Value.hole("", hole(Hole.Origin.CALL, List.of(), call, Cause.ESCAPES));
    }
    if (function.code() instanceof Expr.Lambda lambda) {
      walkedFunctions.add(lambda.at());
      Map<String, Value> variables = new LinkedHashMap<>(function.captured());
      variables.putAll(bind(lambda.parameters(), args, function.owner(), state));
      return walkLambda(
          new Frame(function.owner(), Optional.empty(), Optional.empty()),
          variables,
          lambda,
          state);
    }
    Expr.MethodRef ref = (Expr.MethodRef) function.code();
    return applyReference(function, ref, args, state);
  }

  private Value walkLambda(
      Frame frame, Map<String, Value> variables, Expr.Lambda lambda, State state) {
    Map<String, Value> outer = state.enter(variables);
    inFrame(frame, () -> {
      statements(lambda.body(), state);
      if (state.isReachable()) {
        frame.exits.add(state.copy());
      }
    });
    state.stop();
    frame.exits.forEach(exit -> state.join(exit, frame.earlyExit()));
    frame.breaks.forEach(exit -> state.join(exit, frame.earlyExit()));
    state.enter(outer);
    Collection<Value> results = lambda.block() ? frame.values : frame.yields;
    return results.isEmpty() ? Value.of("void", new Value.Null()) : Value.join(results);
  }

  private Value applyReference(
      Value.Function function, Expr.MethodRef ref, List<Value> args, State state) {
    Map<String, Value> outer = state.enter(function.captured());
    Expr.Call call =
        new Expr.Call(Optional.of(ref.target()), ref.name(), List.of(), ref.at(), ref.callee());
    Optional<Type> owner = typeNamed(ref.target(), state);
    boolean onType = isTypeName(ref.target(), state);
    String typeName =
        Program.dotted(ref.target()).map(name -> program.resolve(name, here())).orElse("");
    Optional<Value> receiver = onType ? Optional.empty() : Optional.of(value(ref.target(), state));
    state.enter(outer);
    Optional<Type> instance = receiver.flatMap(this::instanceType);
    Optional<Type> declaring = owner.or(() -> instance);
    if (declaring.isPresent()) {
      return invokeAny(
          program.methodsOf(declaring.get(), ref.name(), args.size()), args, call, state);
    }
    if (receiver.isPresent()) {
      return libraryCall(receiver, receiver.get().type(), call, args, state);
    }
    // Type::method is a static method, or an instance method of the first argument.
    if (!args.isEmpty()
        && libraries.rows(List.of(typeName), ref.name(), args.size()).isEmpty()) {
      return libraryCall(
          Optional.of(args.get(0)), typeName, call, args.subList(1, args.size()), state);
    }
    return libraryCall(Optional.empty(), typeName, call, args, state);
  }
}
