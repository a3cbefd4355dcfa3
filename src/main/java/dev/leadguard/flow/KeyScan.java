package dev.leadguard.flow;

import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a file for literals that names, annotations and texts around them make keys, whether or not anything is done
 * with them.
 */
final class KeyScan extends TreeScanner {

  /** {@code ${name:default}} of a configuration look-up. */
  private static final Pattern DEFAULTED = Pattern.compile("\\$\\{([\\w.-]+):-?([^{}]+)}");

  /** A line of a property file, or an option of a command: {@code --name=value}. */
  private static final Pattern PROPERTY = Pattern.compile(
      "(?m)^\\s*(?:--|-D)?([A-Za-z][\\w.-]+)\\s*[=:]\\s*[\"']?([^\\s\"']+)[\"']?\\s*$");

  /** Members of annotations that hold what stands under the name in another member. */
  private static final Set<String> VALUES = Set.of("value", "values", "content");

  /** Members of annotations that hold a name. */
  private static final Set<String> NAMES =
      Set.of("name", "names", "key", "header", "value", "property");

  /** Members of annotations that hold what stands in for a value that is not configured. */
  private static final Set<String> DEFAULTS = Set.of("defaultValue", "fallback");

  /** Annotations whose values document something, and members that do. */
  private static final Pattern DOCUMENTING =
      Pattern.compile("(?i).*(example|schema|doc|description|summary|tag|operation|apiimplicit).*");

  /** Methods that leave what a text is a text of: {@code "..".toCharArray()}, {@code String.valueOf("..")}. */
  private static final Set<String> WRAPPERS = Set.of(
      "toCharArray",
      "getBytes",
      "trim",
      "strip",
      "intern",
      "toString",
      "valueOf",
      "of",
      "ofNullable",
      "requireNonNull",
      "decode",
      "get",
      "singletonList");

  private final SourceUnit unit;
  private final KeyJudge judge;
  private final Deque<String> types = new ArrayDeque<>();

  KeyScan(SourceUnit unit, KeyJudge judge) {
    this.unit = unit;
    this.judge = judge;
  }

  private Place at(Expr.Lit lit) {
    return new Place(unit.path(), lit.at());
  }

  // ---------------------------------------------------------------- names

  @Override
  public void scan(Member member) {
    if (member instanceof TypeDecl type) {
      types.push(type.name());
      List<String> prefixes = prefixesOf(type);
      prefixes.forEach(types::push);
      type.components().forEach(this::defaulted);
      super.scan(member);
      prefixes.forEach(prefix -> types.pop());
      types.pop();
      return;
    }
    if (member instanceof Member.Method method) {
      method.parameters().forEach(this::defaulted);
    }
    if (member instanceof Member.Field field) {
      field.init().ifPresent(init -> named(field.name(), init));
    } else if (member instanceof Member.EnumConstant constant) {
      constant.args().forEach(arg -> named(constant.name(), arg));
    } else if (member instanceof Member.Method method && !method.name().equals("new")) {
      method.body().ifPresent(body -> returned(method.name(), body));
      method.defaultValue().ifPresent(value -> named(method.name(), value));
    }
    super.scan(member);
  }

  /** Returns under what the configuration of a type stands: {@code @ConfigurationProperties("leadfeeder")}. */
  private static List<String> prefixesOf(TypeDecl type) {
    return type.annotations().stream()
        .filter(annotation -> annotation.type().text().matches("(?:.*\\.)?Config\\w*"))
        .flatMap(annotation -> annotation.values().stream())
        .flatMap(value -> elements(value.expr()).stream())
        .map(Expr.Lit::text)
        .toList();
  }

  /** A value that stands in for a component or parameter that is not configured. */
  private void defaulted(Parameter parameter) {
    for (Annotation annotation : parameter.annotations()) {
      if (annotation.type().text().endsWith("DefaultValue")) {
        annotation.values().forEach(value -> named(parameter.name(), value.expr()));
      }
    }
  }

  /** The one literal that a method returns stands under the name of the method. */
  private void returned(String method, List<Stmt> body) {
    if (body.size() == 1
        && body.get(0) instanceof Stmt.Return result
        && result.value().isPresent()) {
      named(method, result.value().get());
      int word = 0;
      while (word < method.length() && Character.isLowerCase(method.charAt(word))) {
        word++;
      }
      if (word < method.length()) {
        named(method.substring(word), result.value().get());
      }
    }
  }

  @Override
  public void scan(Stmt stmt) {
    if (stmt instanceof Stmt.Local local) {
      local.init().ifPresent(init -> named(local.name(), init));
    }
    super.scan(stmt);
  }

  @Override
  public void scan(Expr expr) {
    if (expr instanceof Expr.Assign assign) {
      Program.dotted(assign.target())
          .ifPresent(name -> named(name.substring(name.lastIndexOf('.') + 1), assign.value()));
    } else if (expr instanceof Expr.Call call) {
      if (call.args().size() == 1) {
        step(call);
      } else if (KeyHints.isPairing(call.name())) {
        wrapped(call.args());
      }
    }
    literal(expr).ifPresent(lit -> text(lit));
    super.scan(expr);
  }

  private void named(String name, Expr value) {
    for (Expr.Lit lit : literalsOf(value)) {
      judge.named(name, List.copyOf(types), lit.text(), at(lit));
    }
  }

  /** A name beside a call that has nothing but a literal: {@code header("X-Api-Key", constant(".."))}. */
  private void wrapped(List<Expr> args) {
    for (int i = 0; i + 1 < args.size(); i++) {
      Optional<Expr.Lit> name = literal(args.get(i));
      if (name.isPresent()
          && args.get(i + 1) instanceof Expr.Call call
          && call.args().size() == 1) {
        literal(call.args().get(0))
            .ifPresent(lit -> judge.pair(name.get().text(), lit.text(), at(lit), unit.path()));
      }
    }
  }

  /** A setter, or a step of a builder, that says what it sets together with what it is called on. */
  private void step(Expr.Call call) {
    List<Expr.Lit> literals = literalsOf(call.args().get(0));
    if (literals.isEmpty() || WRAPPERS.contains(call.name())) {
      return;
    }
    List<String> owners = new ArrayList<>();
    Optional<Expr> target = call.target();
    while (target.isPresent() && target.get() instanceof Expr.Call before) {
      owners.add(before.name());
      target = before.target();
    }
    target
        .flatMap(root -> root instanceof Expr.New creation
            ? Optional.of(creation.type().text())
            : Program.dotted(root))
        .ifPresent(owners::add);
    literals.forEach(
        lit -> judge.named(KeyWords.property(call.name()), owners, lit.text(), at(lit)));
  }

  /** Returns the literals that an expression can be, through what only wraps them. */
  private static List<Expr.Lit> literalsOf(Expr expr) {
    if (expr instanceof Expr.Lit lit) {
      return lit.kind() == Expr.LitKind.STRING ? List.of(lit) : List.of();
    }
    if (expr instanceof Expr.Cond cond) {
      List<Expr.Lit> both = new ArrayList<>(literalsOf(cond.then()));
      both.addAll(literalsOf(cond.otherwise()));
      return both;
    }
    if (expr instanceof Expr.Cast cast) {
      return literalsOf(cast.operand());
    }
    if (expr instanceof Expr.New creation
        && creation.type().text().equals("String")
        && !creation.args().isEmpty()) {
      return literalsOf(creation.args().get(0));
    }
    if (expr instanceof Expr.Call call && WRAPPERS.contains(call.name())) {
      return call.args().size() == 1 && !call.name().equals("getBytes")
          ? literalsOf(call.args().get(0))
          : call.target().map(KeyScan::literalsOf).orElse(List.of());
    }
    return List.of();
  }

  private static Optional<Expr.Lit> literal(Expr expr) {
    return expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING
        ? Optional.of(lit)
        : Optional.empty();
  }

  // ---------------------------------------------------------------- annotations

  @Override
  public void scan(Annotation annotation) {
    if (DOCUMENTING.matcher(annotation.type().text()).matches()) {
      return;
    }
    for (Annotation.Value value : annotation.values()) {
      if (DOCUMENTING.matcher(value.name()).matches()) {
        continue;
      }
      for (Expr.Lit lit : elements(value.expr())) {
        Matcher matcher = DEFAULTED.matcher(lit.text());
        if (matcher.matches()) {
          judge.fallback(matcher.group(1), matcher.group(2), at(lit));
        }
        judge.named(value.name(), List.of(annotation.type().text()), lit.text(), at(lit));
        beside(annotation, value, lit);
      }
      scan(value.expr());
    }
  }

  /** A literal beside a member that names what takes a key. */
  private void beside(Annotation annotation, Annotation.Value value, Expr.Lit lit) {
    boolean isDefault = DEFAULTS.contains(value.name());
    if (!isDefault && !VALUES.contains(value.name())) {
      return;
    }
    for (Annotation.Value other : annotation.values()) {
      if (!NAMES.contains(other.name())) {
        continue;
      }
      for (Expr.Lit name : elements(other.expr())) {
        String plain = name.text().replaceFirst("^-+", "");
        if (isDefault) {
          judge.fallback(plain, lit.text(), at(lit));
        }
        judge.pair(plain, lit.text(), at(lit), unit.path());
      }
    }
  }

  private static List<Expr.Lit> elements(Expr expr) {
    if (expr instanceof Expr.NewArray array) {
      return array.elements().orElse(List.of()).stream()
          .flatMap(element -> literal(element).stream())
          .toList();
    }
    return literal(expr).stream().toList();
  }

  // ---------------------------------------------------------------- texts

  private void text(Expr.Lit lit) {
    judge.lines(lit.text(), at(lit));
    judge.url(Template.of(KeyJudge.urlIn(lit.text()), at(lit)));
    if (lit.text().indexOf('=') > 0 || lit.text().indexOf(':') > 0) {
      Matcher matcher = PROPERTY.matcher(lit.text());
      while (matcher.find()) {
        judge.property(matcher.group(1), matcher.group(2), at(lit));
      }
    }
  }
}
