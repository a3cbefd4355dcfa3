package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how many expressions there are to walk in a method with all that it calls. Goes by names: a call counts as one of all
 * methods of the files that have its name and take as many arguments, so it tells too many rather than too few.
 */
final class Efforts {

  /** Stands for more than anybody asks for, and for calls that go in a circle. */
  private static final int MANY = 1_000;

  /** What calls go on below so many others is many. */
  private static final int MAX_CHAIN = 12;

  private static final int ANY_COUNT = -1;

  private final Program program;
  private final Map<String, List<Member.Method>> methods = new HashMap<>();
  private final Map<String, List<Type>> types = new HashMap<>();
  private final Map<Member, Integer> known = new IdentityHashMap<>();

  Efforts(Program program) {
    this.program = program;
  }

  private void noteTypes() {
    for (Type type : program.types()) {
      types.computeIfAbsent(type.simpleName(), name -> new ArrayList<>()).add(type);
      type.methods().stream()
          .filter(method -> !constructs(method))
          .forEach(method ->
              methods.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method));
    }
  }

  private static boolean constructs(Member.Method method) {
    return method.name().equals("new") || method.name().equals("compact");
  }

  /** Returns the number for a method, at most {@value #MANY}. */
  int of(Member.Method method) {
    if (types.isEmpty()) {
      noteTypes();
    }
    return of(method, 0);
  }

  private int ofCalled(String name, int count, int chain) {
    int effort = 0;
    for (Member.Method method : methods.getOrDefault(name, List.of())) {
      boolean fits = count == ANY_COUNT
          || count == method.parameters().size()
          || method.parameters().stream().anyMatch(Parameter::varArgs);
      effort += fits && effort < MANY ? of(method, chain) : 0;
    }
    return effort;
  }

  private int ofMaking(String simpleName, int chain) {
    int effort = 0;
    for (Type type : types.getOrDefault(simpleName, List.of())) {
      for (Member member : type.members()) {
        boolean runs =
            member instanceof Member.Field field && !field.modifiers().contains("static")
                || member instanceof Member.Initializer block && !block.isStatic()
                || member instanceof Member.Method method && constructs(method);
        effort += runs && effort < MANY ? of(member, chain) : 0;
      }
      for (Type parent : program.hierarchy.parentsOf(type)) {
        effort += effort < MANY && chain < MAX_CHAIN ? ofMaking(parent.simpleName(), chain + 1) : 0;
      }
    }
    return effort;
  }

  private int of(Member member, int chain) {
    Integer before = known.putIfAbsent(member, MANY);
    if (before != null || chain > MAX_CHAIN) {
      return before == null ? MANY : before;
    }
    int[] effort = {0};
    new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        effort[0] += effort[0] < MANY ? 1 + below(expr, chain + 1) : 0;
        super.scan(expr);
      }
    }.scan(member);
    int result = Math.min(effort[0], MANY);
    known.put(member, result);
    return result;
  }

  private int below(Expr expr, int chain) {
    if (expr instanceof Expr.Call call) {
      return ofCalled(call.name(), call.args().size(), chain);
    }
    if (expr instanceof Expr.New creation) {
      return ofMaking(simpleName(creation.type()), chain);
    }
    if (expr instanceof Expr.MethodRef ref) {
      String made = Program.dotted(ref.target()).orElse("");
      return ref.name().equals("new")
          ? ofMaking(made.substring(made.lastIndexOf('.') + 1), chain)
          : ofCalled(ref.name(), ANY_COUNT, chain);
    }
    return 0;
  }

  private static String simpleName(TypeRef type) {
    String erased = Program.withoutArguments(type.text());
    return erased.substring(erased.lastIndexOf('.') + 1);
  }
}
