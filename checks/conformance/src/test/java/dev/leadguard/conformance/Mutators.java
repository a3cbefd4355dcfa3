package dev.leadguard.conformance;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes samples in ways that keep what they do. Where a change does not compile after all, the compiler says so; here only what
 * it cannot tell is seen to, the order in which things happen.
 */
final class Mutators {

  /** A place of a mutator: what to do there. */
  private record Site(Node at, BiConsumer<Edits, StringBuilder> change) {}

  private final String text;
  private final CompilationUnit unit;
  private final Map<String, List<Site>> sites = new LinkedHashMap<>();

  private Mutators(String text) {
    this.text = text;
    this.unit = Members.parse(text);
  }

  /** Returns what can be done with a sample, by mutator: one entry a place. */
  static Map<String, List<Supplier<Mutant>>> of(String text) {
    Mutators mutators = new Mutators(text);
    mutators.findSites();
    Map<String, List<Supplier<Mutant>>> mutants = new LinkedHashMap<>();
    mutators.sites.forEach((mutator, places) -> mutants.put(
        mutator,
        places.stream()
            .<Supplier<Mutant>>map(site -> () -> mutators.mutant(mutator, site))
            .toList()));
    return mutants;
  }

  private Mutant mutant(String mutator, Site site) {
    Edits edits = new Edits(text);
    StringBuilder companion = new StringBuilder();
    site.change().accept(edits, companion);
    return new Mutant(
        mutator,
        site.at().getRange().orElseThrow().begin.line,
        edits.apply(),
        companion.toString());
  }

  private void add(String mutator, Node at, BiConsumer<Edits, StringBuilder> change) {
    sites.computeIfAbsent(mutator, name -> new ArrayList<>()).add(new Site(at, change));
  }

  private void add(String mutator, Node at, Consumer<Edits> change) {
    add(mutator, at, (edits, companion) -> change.accept(edits));
  }

  private void findSites() {
    unit.findAll(StringLiteralExpr.class).forEach(this::literal);
    unit.findAll(BinaryExpr.class).forEach(this::sum);
    unit.findAll(NameExpr.class).forEach(this::name);
    unit.findAll(ExpressionStmt.class).forEach(this::statement);
    unit.findAll(ReturnStmt.class)
        .forEach(s ->
            add("wrap in a block", s, edits -> edits.insertBefore(s, "{ ").insertBehind(s, " }")));
    unit.findAll(VariableDeclarationExpr.class).forEach(this::local);
    unit.findAll(MethodCallExpr.class).forEach(this::call);
    unit.findAll(ClassOrInterfaceType.class).forEach(this::type);
    unit.findAll(BlockStmt.class).forEach(this::block);
    unit.findAll(ClassOrInterfaceDeclaration.class).forEach(this::members);
  }

  private void literal(StringLiteralExpr literal) {
    String value = literal.getValue();
    int middle = value.length() / 2;
    if (middle > 0 && !value.contains("\\")) {
      add(
          "split a literal",
          literal,
          edits -> edits.replace(
              literal,
              "(\"" + value.substring(0, middle) + "\" + \"" + value.substring(middle) + "\")"));
    }
    if (isArgument(literal)) {
      add(
          "cast a literal",
          literal,
          edits -> edits.replace(literal, "(String) " + edits.textOf(literal)));
    }
    Optional<ClassOrInterfaceDeclaration> type = topLevel(literal);
    if (type.isEmpty() || Ancestors.has(literal, AnnotationExpr.class)) {
      return;
    }
    add("constant in another file", literal, (edits, companion) -> {
      companion.append(
          "final class Elsewhere { static final String MOVED = " + edits.textOf(literal) + "; }\n");
      edits.replace(literal, "Elsewhere.MOVED");
    });
    if (isArgument(literal)) {
      String modifiers = type.get().isInterface() ? " " : " private static final ";
      add(
          "constant of the class",
          literal,
          edits -> edits
              .insertBehind(
                  type.get().getName(),
                  '{',
                  modifiers + "String MOVED = " + edits.textOf(literal) + ";")
              .replace(literal, "MOVED"));
      add(
          "helper method",
          literal,
          edits -> edits
              .insertBehind(
                  type.get().getName(),
                  '{',
                  " private static String moved() { return " + edits.textOf(literal) + "; }")
              .replace(literal, "moved()"));
      extract("extract a literal", literal, "String");
    }
  }

  private void sum(BinaryExpr sum) {
    List<Expression> parts = new ArrayList<>();
    if (isPlus(sum.getParentNode().orElseThrow())
        || !flatten(sum, parts)
        || !(parts.get(0) instanceof StringLiteralExpr)
        || Ancestors.has(sum, AnnotationExpr.class)) {
      return;
    }
    add("format", sum, edits -> {
      StringBuilder format = new StringBuilder();
      List<String> values = new ArrayList<>();
      for (Expression part : parts) {
        if (part instanceof StringLiteralExpr literal) {
          format.append(literal.getValue().replace("%", "%%"));
        } else {
          format.append("%s");
          values.add(edits.textOf(part));
        }
      }
      String arguments = values.stream().map(value -> ", " + value).collect(Collectors.joining());
      edits.replace(sum, "String.format(\"" + format + "\"" + arguments + ")");
    });
    add(
        "string builder",
        sum,
        edits -> edits.replace(
            sum,
            parts.stream()
                .map(part -> ".append(" + edits.textOf(part) + ")")
                .collect(Collectors.joining("", "new StringBuilder()", ".toString()"))));
    if (isArgument(sum)) {
      extract("extract a sum", sum, "String");
    }
  }

  /** Adds the operands of a chain of {@code +}; false if one of them is not a literal, a name or a field. */
  private static boolean flatten(Expression expression, List<Expression> parts) {
    if (isPlus(expression)) {
      BinaryExpr sum = (BinaryExpr) expression;
      return flatten(sum.getLeft(), parts) && flatten(sum.getRight(), parts);
    }
    parts.add(expression);
    return expression.isStringLiteralExpr()
        || expression.isNameExpr()
        || expression.isFieldAccessExpr()
        || expression.isIntegerLiteralExpr();
  }

  private static boolean isPlus(Node node) {
    return node instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS;
  }

  private void name(NameExpr name) {
    String id = name.getNameAsString();
    Optional<CallableDeclaration<?>> method = methodOf(name);
    boolean isLocal = method.isPresent() && declarations(method.get(), id) == 1;
    if (isArgument(name) && isLocal) {
      extract("alias", name, "var");
    }
    if (method.isPresent()
        && method.get().getParentNode().orElseThrow() instanceof TypeDeclaration<?> type
        && !method.get().isStatic()
        && declarations(method.get(), id) == 0
        && isInstanceField(type, id)
        && !Ancestors.has(name, ExplicitConstructorInvocationStmt.class)) {
      add("this", name, edits -> edits.insertBefore(name, "this."));
    }
  }

  private static boolean isInstanceField(TypeDeclaration<?> type, String id) {
    return type.getFieldByName(id).filter(field -> !field.isStatic()).isPresent();
  }

  /** Puts an argument into a variable in front of its statement, if nothing comes between the two that could matter. */
  private void extract(String mutator, Expression expression, String type) {
    Optional<Statement> statement = statementOf(expression);
    if (statement.isPresent()
        && (statement.get().isExpressionStmt() || statement.get().isReturnStmt())) {
      add(
          mutator,
          expression,
          edits -> edits
              .insertBefore(statement.get(), type + " moved = " + edits.textOf(expression) + "; ")
              .replace(expression, "moved"));
    }
  }

  /** Returns the statement of a block that an expression belongs to; none if it is run at another time than its statement. */
  private static Optional<Statement> statementOf(Expression expression) {
    Node node = expression;
    while (node instanceof Expression || node instanceof VariableDeclarator) {
      if (node instanceof LambdaExpr || isAssignment(node)) {
        return Optional.empty();
      }
      node = node.getParentNode().orElseThrow();
      boolean isChosen = node instanceof Expression parent
          && (parent.isConditionalExpr() || parent.isSwitchExpr() || parent.isAnnotationExpr());
      if (isChosen) {
        return Optional.empty();
      }
    }
    return node instanceof Statement statement
            && statement.getParentNode().orElseThrow() instanceof BlockStmt
        ? Optional.of(statement)
        : Optional.empty();
  }

  private static boolean isAssignment(Node node) {
    return node instanceof Expression expression
        && (expression.isAssignExpr() || expression.isUnaryExpr());
  }

  private void statement(ExpressionStmt statement) {
    if (statement.getParentNode().orElseThrow() instanceof BlockStmt) {
      add(
          "dead branch",
          statement,
          edits ->
              edits.insertBefore(statement, "if (false) { throw new IllegalStateException(); } "));
      add(
          "comment",
          statement,
          edits -> edits.insertBefore(statement, "/* header(\"X-Api-Key\", key) */ "));
      add(
          "unrelated statement",
          statement,
          edits -> edits.insertBefore(
              statement, "int moved = 7; System.out.println(\"step \" + moved); "));
      if (!statement.getExpression().isVariableDeclarationExpr()) {
        add(
            "wrap in a block",
            statement,
            edits -> edits.insertBefore(statement, "{ ").insertBehind(statement, " }"));
        add(
            "if (true)",
            statement,
            edits -> edits.insertBefore(statement, "if (true) { ").insertBehind(statement, " }"));
      }
    }
  }

  private void local(VariableDeclarationExpr local) {
    if (local.getVariables().size() != 1
        || !(local.getParentNode().orElseThrow() instanceof ExpressionStmt statement)) {
      return;
    }
    VariableDeclarator variable = local.getVariable(0);
    if (!local.isFinal()) {
      add("final", local, edits -> edits.insertBefore(variable.getType(), "final "));
    }
    Optional<Expression> init = variable.getInitializer();
    boolean isTyped = init.isPresent()
        && !init.get().isNullLiteralExpr()
        && !init.get().isLambdaExpr()
        && !init.get().isArrayInitializerExpr();
    if (isTyped && !variable.getType().isVarType() && !isDiamond(init.get())) {
      add("var", local, edits -> edits.replace(variable.getType(), "var"));
    }
    methodOf(local).ifPresent(method -> {
      String id = variable.getNameAsString();
      List<NameExpr> uses =
          method.findAll(NameExpr.class, use -> use.getNameAsString().equals(id));
      if (declarations(method, id) != 1) {
        return;
      }
      // What a method reference is taken of is parsed as a type.
      List<TypeExpr> references =
          method.findAll(TypeExpr.class, use -> use.getTypeAsString().equals(id));
      String renamed = "the" + Character.toUpperCase(id.charAt(0)) + id.substring(1);
      add("rename a variable", local, edits -> {
        edits.replace(variable.getName(), renamed);
        uses.forEach(use -> edits.replace(use, renamed));
        references.forEach(use -> edits.replace(use, renamed));
      });
      if (uses.size() == 1
          && references.isEmpty()
          && isArgument(uses.get(0))
          && init.filter(value -> value.isStringLiteralExpr() || flatLiterals(value))
              .isPresent()) {
        add("inline a variable", local, edits -> {
          edits.replace(uses.get(0), "(" + edits.textOf(init.get()) + ")");
          edits.replace(statement, "");
        });
      }
    });
  }

  private static boolean isDiamond(Expression expression) {
    return expression.isObjectCreationExpr()
        && expression.asObjectCreationExpr().getType().isUsingDiamondOperator();
  }

  private static boolean flatLiterals(Expression expression) {
    List<Expression> parts = new ArrayList<>();
    return isPlus(expression)
        && flatten(expression, parts)
        && parts.stream().allMatch(Expression::isStringLiteralExpr);
  }

  private void call(MethodCallExpr call) {
    call.getArguments()
        .forEach(argument -> add(
            "parentheses",
            argument,
            edits -> edits.insertBefore(argument, "(").insertBehind(argument, ")")));
    if (call.getScope().orElse(null) instanceof NameExpr scope) {
      importOf(scope.getNameAsString()).ifPresent(imported -> {
        add("qualify", call, edits -> edits.replace(scope, imported.getNameAsString()));
        boolean isFree = unit.findAll(MethodCallExpr.class).stream()
                .noneMatch(other -> other.getScope().isEmpty()
                    && other.getNameAsString().equals(call.getNameAsString()))
            && unit.findAll(MethodDeclaration.class).stream()
                .noneMatch(method -> method.getNameAsString().equals(call.getNameAsString()));
        if (isFree) {
          // The scope goes up to the name of the method, with the dot and all blanks.
          add(
              "static import",
              call,
              edits -> edits
                  .insertBefore(
                      imported,
                      "import static " + imported.getNameAsString() + "." + call.getNameAsString()
                          + "; ")
                  .replace(call, bare(edits, call)));
        }
      });
    }
  }

  private static String bare(Edits edits, MethodCallExpr call) {
    String scope = edits.textOf(call.getScope().orElseThrow());
    String rest = edits.textOf(call).substring(scope.length());
    return rest.substring(rest.indexOf('.') + 1);
  }

  private void type(ClassOrInterfaceType type) {
    if (type.getScope().isEmpty() && type.getRange().isPresent()) {
      importOf(type.getNameAsString())
          .ifPresent(imported -> add(
              "qualify a type",
              type,
              edits -> edits.replace(type.getName(), imported.getNameAsString())));
    }
  }

  private Optional<ImportDeclaration> importOf(String simpleName) {
    return unit.getImports().stream()
        .filter(imported -> !imported.isAsterisk() && !imported.isStatic())
        .filter(imported -> imported.getName().getIdentifier().equals(simpleName))
        .findFirst();
  }

  /** Two declarations of which none calls anything and the second does not name the first. */
  private void block(BlockStmt block) {
    for (int i = 1; i < block.getStatements().size(); i++) {
      Statement first = block.getStatement(i - 1);
      Statement second = block.getStatement(i);
      List<String> names = new ArrayList<>();
      if (isPlain(first, names)
          && isPlain(second, new ArrayList<>())
          && second.findAll(NameExpr.class).stream()
              .noneMatch(use -> names.contains(use.getNameAsString()))) {
        add("reorder statements", second, edits -> {
          String text = edits.textOf(first);
          edits.replace(first, edits.textOf(second)).replace(second, text);
        });
      }
    }
  }

  private static boolean isPlain(Statement statement, List<String> names) {
    if (!(statement instanceof ExpressionStmt e)
        || !(e.getExpression() instanceof VariableDeclarationExpr local)) {
      return false;
    }
    local.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
    return statement.findAll(Expression.class).stream()
        .noneMatch(part -> part.isMethodCallExpr()
            || part.isObjectCreationExpr()
            || part.isAssignExpr()
            || part.isUnaryExpr()
            || part.isLambdaExpr());
  }

  private void members(ClassOrInterfaceDeclaration type) {
    add(
        "helper that nothing calls",
        type,
        edits -> edits.insertBehind(
            type.getName(),
            '{',
            " private static String moved(String part, int times) { return part + times; }"));
    for (int i = 1; i < type.getMembers().size(); i++) {
      BodyDeclaration<?> first = type.getMember(i - 1);
      BodyDeclaration<?> second = type.getMember(i);
      if (first.isMethodDeclaration() && second.isMethodDeclaration()) {
        add("reorder methods", second, edits -> {
          String text = edits.textOf(first);
          edits.replace(first, edits.textOf(second)).replace(second, text);
        });
      }
    }
  }

  private static boolean isArgument(Expression expression) {
    return expression.getParentNode().orElseThrow() instanceof NodeWithArguments<?> call
        && call.getArguments().contains(expression);
  }

  private static Optional<ClassOrInterfaceDeclaration> topLevel(Node node) {
    Optional<ClassOrInterfaceDeclaration> type =
        Ancestors.of(node, ClassOrInterfaceDeclaration.class);
    return type.flatMap(inner -> inner.isTopLevelType() ? type : topLevel(inner));
  }

  private static Optional<CallableDeclaration<?>> methodOf(Node node) {
    return Ancestors.of(node, BodyDeclaration.class)
        .filter(CallableDeclaration.class::isInstance)
        .map(member -> (CallableDeclaration<?>) member);
  }

  private static int declarations(CallableDeclaration<?> method, String id) {
    return method
            .findAll(VariableDeclarator.class, v -> v.getNameAsString().equals(id))
            .size()
        + method.findAll(Parameter.class, p -> p.getNameAsString().equals(id)).size();
  }
}
