package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Pattern;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.Trees;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Translates expressions. */
final class Expressions {

  private final Places places;
  private final TypeNames types;
  private final Statements statements;

  Expressions(Places places) {
    this.places = places;
    types = new TypeNames(places);
    statements = new Statements(places, types, this);
  }

  Declarations declarations() {
    return statements.declarations();
  }

  /** Returns the expression of a node; an {@code EXPR} node stands for what it holds. */
  Expr of(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.EXPR -> of(Nodes.operands(node).get(0));
      case TokenTypes.STRING_LITERAL -> text(node, Expr.LitKind.STRING);
      case TokenTypes.CHAR_LITERAL -> text(node, Expr.LitKind.CHAR);
      case TokenTypes.TEXT_BLOCK_LITERAL_BEGIN -> textBlock(node);
      case TokenTypes.NUM_INT -> plain(node, Expr.LitKind.INT);
      case TokenTypes.NUM_LONG -> plain(node, Expr.LitKind.LONG);
      // Checkstyle calls a literal without a suffix a float.
      case TokenTypes.NUM_FLOAT, TokenTypes.NUM_DOUBLE ->
        plain(
            node,
            node.getText().toLowerCase(Locale.ROOT).endsWith("f")
                ? Expr.LitKind.FLOAT
                : Expr.LitKind.DOUBLE);
      case TokenTypes.LITERAL_TRUE, TokenTypes.LITERAL_FALSE -> plain(node, Expr.LitKind.BOOLEAN);
      case TokenTypes.LITERAL_NULL -> plain(node, Expr.LitKind.NULL);
      case TokenTypes.IDENT, TokenTypes.LITERAL_THIS, TokenTypes.LITERAL_SUPER -> name(node);
      case TokenTypes.DOT -> dot(node);
      case TokenTypes.METHOD_CALL -> call(node);
      case TokenTypes.CTOR_CALL, TokenTypes.SUPER_CTOR_CALL -> constructorCall(node);
      case TokenTypes.LITERAL_NEW -> created(node, Optional.empty());
      case TokenTypes.ARRAY_INIT ->
        new Expr.NewArray(TypeRef.NONE, List.of(), Optional.of(elements(node)), places.of(node));
      case TokenTypes.LAMBDA -> lambda(node);
      case TokenTypes.METHOD_REF -> methodRef(node);
      case TokenTypes.QUESTION -> {
        List<DetailAST> parts = Nodes.operands(node);
        yield new Expr.Cond(of(parts.get(0)), of(parts.get(1)), of(parts.get(3)));
      }
      case TokenTypes.LITERAL_SWITCH ->
        new Expr.SwitchExpr(of(Nodes.after(node, TokenTypes.LPAREN)), statements.cases(node, true));
      case TokenTypes.TYPECAST ->
        new Expr.Cast(
            types.of(Nodes.need(node, TokenTypes.TYPE)), of(Nodes.last(Nodes.operands(node))));
      case TokenTypes.INDEX_OP -> {
        List<DetailAST> parts = Nodes.operands(node);
        yield new Expr.Index(of(parts.get(0)), of(parts.get(1)));
      }
      case TokenTypes.LITERAL_INSTANCEOF -> instanceOf(node);
      case TokenTypes.ASSIGN -> {
        List<DetailAST> parts = Nodes.operands(node);
        yield new Expr.Assign(of(parts.get(0)), of(parts.get(1)));
      }
      case TokenTypes.PLUS_ASSIGN,
          TokenTypes.MINUS_ASSIGN,
          TokenTypes.STAR_ASSIGN,
          TokenTypes.DIV_ASSIGN,
          TokenTypes.MOD_ASSIGN,
          TokenTypes.BAND_ASSIGN,
          TokenTypes.BOR_ASSIGN,
          TokenTypes.BXOR_ASSIGN,
          TokenTypes.SL_ASSIGN,
          TokenTypes.SR_ASSIGN,
          TokenTypes.BSR_ASSIGN -> {
        List<DetailAST> parts = Nodes.operands(node);
        String operator = node.getText().substring(0, node.getText().length() - 1);
        yield Trees.compound(operator, of(parts.get(0)), of(parts.get(1)));
      }
      case TokenTypes.INC -> unary("++x", node);
      case TokenTypes.DEC -> unary("--x", node);
      case TokenTypes.POST_INC -> unary("x++", node);
      case TokenTypes.POST_DEC -> unary("x--", node);
      case TokenTypes.UNARY_MINUS, TokenTypes.UNARY_PLUS, TokenTypes.LNOT, TokenTypes.BNOT ->
        unary(node.getText(), node);
      default ->
        isBinary(node) ? binary(node) : new Expr.Opaque(Expr.Opaque.NEWER, places.of(node));
    };
  }

  /** Returns what stands behind the {@code =} of a variable. */
  Optional<Expr> initializer(DetailAST variable) {
    return Nodes.child(variable, TokenTypes.ASSIGN).map(assign -> of(assign.getFirstChild()));
  }

  /** Returns the arguments in the parentheses of a call or an enum constant. */
  List<Expr> arguments(DetailAST call) {
    return Nodes.child(call, TokenTypes.ELIST).map(this::elements).orElse(List.of());
  }

  private List<Expr> elements(DetailAST list) {
    return Nodes.operands(list).stream()
        .filter(node -> !Nodes.is(node, TokenTypes.RCURLY))
        .map(this::of)
        .toList();
  }

  private Expr text(DetailAST node, Expr.LitKind kind) {
    return literal(kind, Literals.value(node.getText()), places.of(node));
  }

  private Expr textBlock(DetailAST node) {
    String content = Nodes.need(node, TokenTypes.TEXT_BLOCK_CONTENT).getText();
    Span end = places.of(Nodes.need(node, TokenTypes.TEXT_BLOCK_LITERAL_END));
    return literal(
        Expr.LitKind.STRING, Literals.textBlock(content), places.of(node).to(end));
  }

  private static Expr literal(Expr.LitKind kind, Optional<String> value, Span at) {
    return value
        .<Expr>map(text -> new Expr.Lit(kind, text, at))
        .orElseGet(() -> new Expr.Opaque(Expr.Opaque.LITERAL, at));
  }

  private Expr plain(DetailAST node, Expr.LitKind kind) {
    String text = node.getText().replace("_", "").toLowerCase(Locale.ROOT);
    return new Expr.Lit(kind, text, places.of(node));
  }

  private Expr name(DetailAST node) {
    return new Expr.Name(node.getText(), places.of(node), Optional.empty());
  }

  private Expr dot(DetailAST node) {
    List<DetailAST> parts = Nodes.operands(node);
    DetailAST last = Nodes.last(parts);
    return switch (last.getType()) {
      case TokenTypes.LITERAL_CLASS ->
        new Expr.ClassLit(types.of(parts.subList(0, parts.size() - 1)));
      case TokenTypes.LITERAL_NEW -> created(last, Optional.of(of(parts.get(0))));
      default ->
        new Expr.Select(of(parts.get(0)), last.getText(), places.of(last), Optional.empty());
    };
  }

  private Expr call(DetailAST node) {
    DetailAST callee = Nodes.operands(node).get(0);
    Optional<Expr> target = Optional.empty();
    DetailAST name = callee;
    if (Nodes.is(callee, TokenTypes.DOT)) {
      List<DetailAST> parts = Nodes.operands(callee);
      target = Optional.of(of(parts.get(0)));
      name = Nodes.last(parts);
    }
    return new Expr.Call(
        target, name.getText(), arguments(node), places.of(name), Optional.empty());
  }

  private Expr constructorCall(DetailAST node) {
    Optional<Expr> target =
        Nodes.child(node, TokenTypes.DOT).map(dot -> of(Nodes.operands(node).get(0)));
    return new Expr.Call(
        target, node.getText(), arguments(node), places.of(node), Optional.empty());
  }

  /** The children are type arguments of the constructor, annotations, the type, then arguments or dimensions. */
  private Expr created(DetailAST node, Optional<Expr> outer) {
    List<DetailAST> typeParts = new ArrayList<>();
    List<DetailAST> brackets = Nodes.children(node, TokenTypes.ARRAY_DECLARATOR);
    for (DetailAST part : Nodes.children(node)) {
      if (Nodes.is(part, TokenTypes.LPAREN) || Nodes.is(part, TokenTypes.ARRAY_DECLARATOR)) {
        break;
      }
      if (!typeParts.isEmpty() || !Nodes.is(part, TokenTypes.TYPE_ARGUMENTS)) {
        typeParts.add(part);
      }
    }
    TypeRef type = types.of(typeParts);
    if (brackets.isEmpty()) {
      return new Expr.New(
          outer,
          type,
          arguments(node),
          Nodes.child(node, TokenTypes.OBJBLOCK).map(declarations()::members),
          type.at(),
          Optional.empty());
    }
    List<Expr> dimensions = brackets.stream()
        .flatMap(bracket -> Nodes.child(bracket, TokenTypes.EXPR).stream())
        .map(this::of)
        .toList();
    return new Expr.NewArray(
        type, dimensions, Nodes.child(node, TokenTypes.ARRAY_INIT).map(this::elements), type.at());
  }

  private Expr lambda(DetailAST node) {
    DetailAST body = node.getLastChild();
    boolean isBlock = Nodes.is(body, TokenTypes.SLIST);
    DetailAST first = node.getFirstChild();
    List<Parameter> parameters = Nodes.is(first, TokenTypes.IDENT)
        ? List.of(new Parameter(List.of(), TypeRef.NONE, first.getText(), false, places.of(first)))
        : declarations().parameters(Nodes.need(node, TokenTypes.PARAMETERS));
    return new Expr.Lambda(
        parameters,
        isBlock ? statements.of(body) : List.of(new Stmt.Yield(of(body))),
        isBlock,
        places.of(node));
  }

  private Expr methodRef(DetailAST node) {
    List<DetailAST> target = new ArrayList<>();
    for (DetailAST part : Nodes.operands(node)) {
      if (Nodes.isBefore(part, node) && !Nodes.is(part, TokenTypes.ANNOTATIONS)) {
        target.add(part);
      }
    }
    DetailAST name = node.getLastChild();
    boolean isType = target.size() > 1 || isTypeOnly(target.get(0));
    return new Expr.MethodRef(
        isType ? new Expr.ClassLit(types.of(target)) : of(target.get(0)),
        name.getText(),
        places.of(name),
        Optional.empty());
  }

  /** Whether a qualified name holds what no expression can: type arguments in it. */
  private static boolean isTypeOnly(DetailAST node) {
    return Nodes.is(node, TokenTypes.DOT)
        && (Nodes.child(node, TokenTypes.TYPE_ARGUMENTS).isPresent()
            || Nodes.children(node).stream().anyMatch(Expressions::isTypeOnly));
  }

  private Expr instanceOf(DetailAST node) {
    List<DetailAST> parts = Nodes.operands(node);
    Optional<Pattern> pattern = statements.pattern(parts.get(1));
    Expr operand = of(parts.get(0));
    return pattern.isPresent()
        ? new Expr.InstanceOf(operand, pattern.get())
        : new Expr.Opaque(Expr.Opaque.NEWER, operand.at());
  }

  private Expr unary(String operator, DetailAST node) {
    return new Expr.Op(operator, List.of(of(Nodes.operands(node).get(0))));
  }

  /** A chain of thousands of operators leans to the left, so it is walked without recursion. */
  private Expr binary(DetailAST node) {
    Deque<DetailAST> operators = new ArrayDeque<>();
    DetailAST first = node;
    while (isBinary(first)) {
      operators.push(first);
      first = Nodes.operands(first).get(0);
    }
    Expr left = of(first);
    for (DetailAST operator : operators) {
      Expr right = of(Nodes.operands(operator).get(1));
      left = Nodes.is(operator, TokenTypes.PLUS)
          ? Trees.plus(left, right)
          : new Expr.Op(operator.getText(), List.of(left, right));
    }
    return left;
  }

  private static boolean isBinary(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.PLUS,
          TokenTypes.MINUS,
          TokenTypes.STAR,
          TokenTypes.DIV,
          TokenTypes.MOD,
          TokenTypes.SL,
          TokenTypes.SR,
          TokenTypes.BSR,
          TokenTypes.LT,
          TokenTypes.LE,
          TokenTypes.GT,
          TokenTypes.GE,
          TokenTypes.EQUAL,
          TokenTypes.NOT_EQUAL,
          TokenTypes.BAND,
          TokenTypes.BXOR,
          TokenTypes.BOR,
          TokenTypes.LAND,
          TokenTypes.LOR -> true;
      default -> false;
    };
  }
}
