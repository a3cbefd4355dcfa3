package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which fields are caches: private maps that nothing fills but one call of {@code computeIfAbsent}. What such a call gives
 * is what its function makes, now or earlier, as far as nobody else gets hold of it.
 */
final class Caches {

  /** Methods of a map that put nothing into it, and give out nothing of it. */
  private static final Set<String> HARMLESS =
      Set.of("containsKey", "isEmpty", "size", "remove", "clear", "keySet", "computeIfAbsent");

  private final Program program;
  private final Map<String, Boolean> known = new HashMap<>();

  Caches(Program program) {
    this.program = program;
  }

  /**
   * Returns whether a field is a cache.
   *
   * @param key the qualified name of the field
   */
  boolean isOne(String key) {
    return known.computeIfAbsent(key, this::lookUp);
  }

  private boolean lookUp(String key) {
    int dot = key.lastIndexOf('.');
    Optional<Type> owner = program.type(key.substring(0, dot));
    String name = key.substring(dot + 1);
    boolean isPrivate = owner.stream()
        .flatMap(type -> type.members().stream())
        .anyMatch(member -> member instanceof Member.Field field
            && field.name().equals(name)
            && field.modifiers().contains("private"));
    if (!isPrivate) {
      return false;
    }
    Uses uses = new Uses(name);
    owner.get().unit().types().forEach(uses::scan);
    return uses.computing == 1 && !uses.others;
  }

  /** Looks at each place that names the field; another variable of its name counts as the field. */
  private static final class Uses extends TreeScanner {
    private final String name;
    private int computing;
    private boolean others;

    Uses(String name) {
      this.name = name;
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Call call
          && call.target().filter(this::isField).isPresent()
          && HARMLESS.contains(call.name())) {
        computing += call.name().equals("computeIfAbsent") ? 1 : 0;
        call.args().forEach(this::scan);
        return;
      }
      if (expr instanceof Expr.Assign assign
          && isField(assign.target())
          && assign.value() instanceof Expr.New creation
          && creation.args().isEmpty()
          && creation.body().isEmpty()) {
        return;
      }
      others |= isField(expr);
      super.scan(expr);
    }

    private boolean isField(Expr expr) {
      return expr instanceof Expr.Name other && other.id().equals(name)
          || expr instanceof Expr.Select select && select.id().equals(name);
    }
  }
}
