package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TreeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through a file for literals that repeat a proven key, and for those that are a key as a whole. */
final class Repeats extends TreeScanner {
  private final SourceUnit unit;
  private final KeysFound found;

  Repeats(SourceUnit unit, KeysFound found) {
    this.unit = unit;
    this.found = found;
  }

  @Override
  public void scan(Expr expr) {
    if (expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING) {
      Optional<KeyUse> same = found.proven(lit.text().strip());
      Place at = new Place(unit.path(), lit.at());
      if (same.isPresent() && !found.has(at)) {
        found.add(
            same.get().api(),
            true,
            lit.text(),
            at,
            Set.of("the same literal is a key elsewhere"),
            List.of(
                new Trace("the same literal is used as a key here", same.get().at()),
                new Trace("the key", at)));
      }
      int length = lit.text().strip().length();
      found.change(at, use -> use.length() == length ? use.asWholeLiteral() : use);
    }
    super.scan(expr);
  }
}
