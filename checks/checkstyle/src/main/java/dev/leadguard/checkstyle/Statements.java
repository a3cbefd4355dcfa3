package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Case;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Pattern;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates statements and the groups of a switch. */
final class Statements {

  private final Places places;
  private final TypeNames types;
  private final Expressions expressions;
  private final Declarations declarations;

  Statements(Places places, TypeNames types, Expressions expressions) {
    this.places = places;
    this.types = types;
    this.expressions = expressions;
    declarations = new Declarations(places, types, expressions, this);
  }

  Declarations declarations() {
    return declarations;
  }

  /** Returns the statements of a block, or a single statement as a list. */
  List<Stmt> of(DetailAST body) {
    if (!Nodes.is(body, TokenTypes.SLIST)) {
      return one(body).map(List::of).orElse(List.of());
    }
    List<Stmt> statements = new ArrayList<>();
    Nodes.children(body).forEach(node -> one(node).ifPresent(statements::add));
    return statements;
  }

  /**
   * Returns the groups of a switch.
   *
   * @param yields whether an arrow with an expression gives the value of the switch
   */
  List<Case> cases(DetailAST node, boolean yields) {
    List<Case> cases = new ArrayList<>();
    for (DetailAST group : Nodes.children(node)) {
      if (Nodes.is(group, TokenTypes.SWITCH_RULE)) {
        DetailAST body = Nodes.after(group, TokenTypes.LAMBDA);
        cases.add(caseOf(group.getFirstChild(), true, arrowBody(body, yields)));
      } else if (Nodes.is(group, TokenTypes.CASE_GROUP)) {
        cases.addAll(group(group));
      }
    }
    return cases;
  }

  /** Returns the pattern of {@code instanceof} or {@code case}; none if the node is no pattern. */
  Optional<Pattern> pattern(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.TYPE -> Optional.of(new Pattern.Typed(types.of(node), ""));
      case TokenTypes.PATTERN_VARIABLE_DEF -> {
        String name = Nodes.need(node, TokenTypes.IDENT).getText();
        yield Optional.of(new Pattern.Typed(
            types.of(Nodes.need(node, TokenTypes.TYPE)), name.equals("_") ? "" : name));
      }
      case TokenTypes.RECORD_PATTERN_DEF ->
        Optional.of(new Pattern.Deconstruct(
            types.of(Nodes.need(node, TokenTypes.TYPE)),
            Nodes.operands(Nodes.need(node, TokenTypes.RECORD_PATTERN_COMPONENTS)).stream()
                .flatMap(part -> pattern(part).stream())
                .toList()));
      case TokenTypes.UNNAMED_PATTERN_DEF -> Optional.of(new Pattern.Any());
      default -> Optional.empty();
    };
  }

  private Optional<Stmt> one(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.SEMI, TokenTypes.COMMA, TokenTypes.RCURLY, TokenTypes.EMPTY_STAT ->
        Optional.empty();
      default -> Optional.of(statement(node));
    };
  }

  private Stmt statement(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.VARIABLE_DEF -> local(node);
      case TokenTypes.EXPR -> expressionStatement(node);
      case TokenTypes.CTOR_CALL, TokenTypes.SUPER_CTOR_CALL ->
        new Stmt.ExprStmt(expressions.of(node));
      case TokenTypes.SLIST -> new Stmt.Block(of(node));
      case TokenTypes.LITERAL_IF ->
        new Stmt.If(
            condition(node),
            of(Nodes.after(node, TokenTypes.RPAREN)),
            Nodes.child(node, TokenTypes.LITERAL_ELSE)
                .map(otherwise -> of(otherwise.getFirstChild()))
                .orElse(List.of()));
      case TokenTypes.LITERAL_FOR -> loop(node);
      case TokenTypes.LITERAL_WHILE ->
        new Stmt.Loop(
            Stmt.LoopKind.WHILE,
            List.of(),
            Optional.of(condition(node)),
            of(Nodes.after(node, TokenTypes.RPAREN)),
            List.of());
      case TokenTypes.LITERAL_DO ->
        new Stmt.Loop(
            Stmt.LoopKind.DO,
            List.of(),
            Optional.of(expressions.of(Nodes.after(node, TokenTypes.LPAREN))),
            of(node.getFirstChild()),
            List.of());
      case TokenTypes.LITERAL_SWITCH -> new Stmt.Switch(condition(node), cases(node, false));
      case TokenTypes.LITERAL_TRY -> attempt(node);
      case TokenTypes.LITERAL_SYNCHRONIZED -> {
        List<Stmt> body = new ArrayList<>();
        body.add(new Stmt.ExprStmt(condition(node)));
        body.addAll(of(Nodes.need(node, TokenTypes.SLIST)));
        yield new Stmt.Block(body);
      }
      case TokenTypes.LITERAL_RETURN -> new Stmt.Return(value(node));
      case TokenTypes.LITERAL_YIELD -> new Stmt.Yield(expressions.of(node.getFirstChild()));
      case TokenTypes.LITERAL_THROW -> new Stmt.Throw(expressions.of(node.getFirstChild()));
      case TokenTypes.LITERAL_BREAK, TokenTypes.LITERAL_CONTINUE ->
        new Stmt.Jump(
            node.getText(),
            Nodes.child(node, TokenTypes.IDENT).map(DetailAST::getText).orElse(""));
      case TokenTypes.LABELED_STAT ->
        new Stmt.Labeled(node.getFirstChild().getText(), of(node.getFirstChild().getNextSibling()));
      case TokenTypes.LITERAL_ASSERT ->
        new Stmt.Assert(
            expressions.of(node.getFirstChild()),
            Nodes.child(node, TokenTypes.COLON)
                .map(colon -> expressions.of(colon.getNextSibling())));
      default ->
        declarations
            .typeOf(node)
            .<Stmt>map(Stmt.LocalType::new)
            .orElseGet(() -> new Stmt.Opaque(Expr.Opaque.NEWER, places.of(node)));
    };
  }

  private Stmt expressionStatement(DetailAST node) {
    DetailAST expression = node.getFirstChild();
    boolean isLostCall = Nodes.is(expression, TokenTypes.DOT)
        && Nodes.is(expression.getLastChild(), TokenTypes.LITERAL_SUPER);
    return isLostCall
        ? new Stmt.Opaque(Expr.Opaque.SUPER, places.of(expression.getLastChild()))
        : new Stmt.ExprStmt(expressions.of(node));
  }

  private Stmt.Local local(DetailAST node) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    return new Stmt.Local(
        declarations.annotations(node),
        types.of(Nodes.need(node, TokenTypes.TYPE)),
        name.getText(),
        expressions.initializer(node),
        places.of(name));
  }

  private Expr condition(DetailAST node) {
    return expressions.of(Nodes.after(node, TokenTypes.LPAREN));
  }

  private Optional<Expr> value(DetailAST node) {
    return Nodes.operands(node).stream().findFirst().map(expressions::of);
  }

  private Stmt loop(DetailAST node) {
    List<Stmt> body = of(Nodes.after(node, TokenTypes.RPAREN));
    Optional<DetailAST> each = Nodes.child(node, TokenTypes.FOR_EACH_CLAUSE);
    if (each.isPresent()) {
      Stmt.Local variable = local(Nodes.need(each.get(), TokenTypes.VARIABLE_DEF));
      Expr iterated = expressions.of(Nodes.after(each.get(), TokenTypes.COLON));
      Stmt.Local head = new Stmt.Local(
          variable.annotations(),
          variable.type(),
          variable.name(),
          Optional.of(iterated),
          variable.at());
      return new Stmt.Loop(
          Stmt.LoopKind.FOR_EACH, List.of(head), Optional.empty(), body, List.of());
    }
    return new Stmt.Loop(
        Stmt.LoopKind.FOR,
        forPart(Nodes.need(node, TokenTypes.FOR_INIT)),
        value(Nodes.need(node, TokenTypes.FOR_CONDITION)),
        body,
        forPart(Nodes.need(node, TokenTypes.FOR_ITERATOR)));
  }

  /** Initialisers are declarations or expressions, updates are expressions. */
  private List<Stmt> forPart(DetailAST part) {
    List<Stmt> statements = new ArrayList<>();
    for (DetailAST node : Nodes.operands(part)) {
      if (Nodes.is(node, TokenTypes.ELIST)) {
        Nodes.operands(node).forEach(e -> statements.add(new Stmt.ExprStmt(expressions.of(e))));
      } else {
        statements.add(statement(node));
      }
    }
    return statements;
  }

  private Stmt attempt(DetailAST node) {
    return new Stmt.Try(
        Nodes.child(node, TokenTypes.RESOURCE_SPECIFICATION)
            .map(list -> resources(Nodes.need(list, TokenTypes.RESOURCES)))
            .orElse(List.of()),
        of(Nodes.need(node, TokenTypes.SLIST)),
        Nodes.children(node, TokenTypes.LITERAL_CATCH).stream()
            .map(this::handler)
            .toList(),
        Nodes.child(node, TokenTypes.LITERAL_FINALLY)
            .map(last -> of(Nodes.need(last, TokenTypes.SLIST)))
            .orElse(List.of()));
  }

  private List<Stmt> resources(DetailAST list) {
    return Nodes.children(list, TokenTypes.RESOURCE).stream()
        .<Stmt>map(node -> Nodes.child(node, TokenTypes.TYPE).isPresent()
            ? local(node)
            : new Stmt.ExprStmt(expressions.of(node.getFirstChild())))
        .toList();
  }

  private Stmt.Catch handler(DetailAST node) {
    DetailAST parameter = Nodes.need(node, TokenTypes.PARAMETER_DEF);
    return new Stmt.Catch(
        types.listOf(Nodes.need(parameter, TokenTypes.TYPE), TokenTypes.BOR),
        Nodes.need(parameter, TokenTypes.IDENT).getText(),
        of(Nodes.need(node, TokenTypes.SLIST)));
  }

  /** Labels that share a body are one node in Checkstyle, and one group each in the model; the last has the body. */
  private List<Case> group(DetailAST group) {
    List<Case> cases = new ArrayList<>();
    for (DetailAST label : Nodes.children(group)) {
      if (!Nodes.is(label, TokenTypes.SLIST)) {
        DetailAST next = label.getNextSibling();
        boolean hasBody = next != null && Nodes.is(next, TokenTypes.SLIST);
        cases.add(caseOf(label, false, hasBody ? of(next) : List.of()));
      }
    }
    return cases;
  }

  private Case caseOf(DetailAST node, boolean arrow, List<Stmt> body) {
    List<Case.Label> labels = new ArrayList<>();
    boolean isDefault = Nodes.is(node, TokenTypes.LITERAL_DEFAULT);
    Optional<Expr> guard = Optional.empty();
    for (DetailAST part : Nodes.operands(node)) {
      DetailAST label = part;
      if (Nodes.is(part, TokenTypes.PATTERN_DEF)) {
        label = part.getFirstChild();
      }
      if (Nodes.is(label, TokenTypes.LITERAL_WHEN)) {
        List<DetailAST> guarded = Nodes.operands(label);
        label = guarded.get(0);
        guard = Optional.of(expressions.of(Nodes.last(guarded)));
      }
      if (Nodes.is(label, TokenTypes.LITERAL_DEFAULT)) {
        isDefault = true;
      } else if (!Nodes.is(label, TokenTypes.COLON)) {
        DetailAST constant = label;
        labels.add(pattern(label)
            .map(Case.Label::of)
            .orElseGet(() -> Case.Label.of(expressions.of(constant))));
      }
    }
    return new Case(labels, isDefault, guard, arrow, body);
  }

  private List<Stmt> arrowBody(DetailAST body, boolean yields) {
    boolean isValue =
        !Nodes.is(body, TokenTypes.SLIST) && !Nodes.is(body, TokenTypes.LITERAL_THROW);
    return isValue && yields ? List.of(new Stmt.Yield(expressions.of(body))) : of(body);
  }
}
