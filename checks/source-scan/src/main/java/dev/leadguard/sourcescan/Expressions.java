package dev.leadguard.sourcescan;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Pattern;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.Trees;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Translates expressions and patterns. */
final class Expressions {

  private Expressions() {}

  static List<Expr> all(NodeList<Expression> expressions) {
    return expressions.stream().map(Expressions::exprOf).toList();
  }

  static Expr exprOf(Expression expression) {
    if (expression instanceof NameExpr e) {
      return name(e.getNameAsString(), Places.of(e.getName()));
    }
    if (expression instanceof MethodCallExpr e) {
      return new Expr.Call(
          e.getScope().map(Expressions::exprOf),
          e.getNameAsString(),
          all(e.getArguments()),
          Places.of(e.getName()),
          Optional.empty());
    }
    if (expression instanceof LiteralExpr e) {
      return literalOf(e);
    }
    if (expression instanceof FieldAccessExpr e) {
      return select(exprOf(e.getScope()), e.getNameAsString(), Places.of(e.getName()));
    }
    if (expression instanceof EnclosedExpr e) {
      return exprOf(e.getInner());
    }
    if (expression instanceof BinaryExpr e) {
      return binaryOf(e);
    }
    if (expression instanceof ObjectCreationExpr e) {
      return newOf(e);
    }
    if (expression instanceof AssignExpr e) {
      return assignOf(e);
    }
    if (expression instanceof UnaryExpr e) {
      return new Expr.Op(operatorOf(e.getOperator()), List.of(exprOf(e.getExpression())));
    }
    if (expression instanceof ThisExpr e) {
      return selfOf("this", e.getTypeName(), Places.lastTokenOf(e));
    }
    if (expression instanceof SuperExpr e) {
      return selfOf("super", e.getTypeName(), Places.lastTokenOf(e));
    }
    if (expression instanceof LambdaExpr e) {
      return lambdaOf(e);
    }
    if (expression instanceof MethodReferenceExpr e) {
      return methodRefOf(e.getScope(), e);
    }
    if (expression instanceof TypeExpr e) {
      return typeAsExpr(e.getType());
    }
    if (expression instanceof ConditionalExpr e) {
      return new Expr.Cond(
          exprOf(e.getCondition()), exprOf(e.getThenExpr()), exprOf(e.getElseExpr()));
    }
    if (expression instanceof CastExpr e) {
      return new Expr.Cast(TypeNames.ofCast(e.getType()), exprOf(e.getExpression()));
    }
    if (expression instanceof ClassExpr e) {
      return new Expr.ClassLit(TypeNames.of(e.getType()));
    }
    if (expression instanceof InstanceOfExpr e) {
      Pattern pattern = e.getPattern()
          .map(Expressions::patternOf)
          .orElseGet(() -> new Pattern.Typed(TypeNames.of(e.getType()), ""));
      return new Expr.InstanceOf(exprOf(e.getExpression()), pattern);
    }
    if (expression instanceof ArrayAccessExpr e) {
      return new Expr.Index(exprOf(e.getName()), exprOf(e.getIndex()));
    }
    if (expression instanceof ArrayCreationExpr e) {
      return new Expr.NewArray(
          TypeNames.of(e.getElementType()),
          dimensions(e.getLevels()),
          e.getInitializer().map(initializer -> all(initializer.getValues())),
          TypeNames.at(e.getElementType()));
    }
    if (expression instanceof ArrayInitializerExpr e) {
      return new Expr.NewArray(
          TypeRef.NONE,
          List.of(),
          Optional.of(all(e.getValues())),
          Places.firstToken(e, JavaToken.Kind.LBRACE.getKind()));
    }
    if (expression instanceof SwitchExpr e) {
      return new Expr.SwitchExpr(
          exprOf(e.getSelector()), Statements.cases(e.getEntries(), /* yields= */ true));
    }
    if (expression instanceof AnnotationExpr e) {
      return annotationAsExpr(e);
    }
    return new Expr.Opaque(Expr.Opaque.ERRONEOUS, Places.of(expression));
  }

  /** Returns the call that {@code this(..)} and {@code super(..)} stand for. */
  static Expr constructorCall(ExplicitConstructorInvocationStmt s) {
    int keyword = (s.isThis() ? JavaToken.Kind.THIS : JavaToken.Kind.SUPER).getKind();
    // Type arguments and the outer instance stand before the keyword and may hold one themselves.
    Span at = s.getTypeArguments()
        .flatMap(NodeList::getLast)
        .map(last -> Places.firstTokenBehind(last, keyword))
        .or(() -> s.getExpression().map(outer -> Places.firstTokenBehind(outer, keyword)))
        .orElseGet(() -> Places.firstToken(s, keyword));
    return new Expr.Call(
        s.getExpression().map(Expressions::exprOf),
        s.isThis() ? "this" : "super",
        all(s.getArguments()),
        at,
        Optional.empty());
  }

  static Pattern patternOf(ComponentPatternExpr pattern) {
    if (pattern instanceof TypePatternExpr typed) {
      // An unnamed variable binds nothing.
      String name = typed.getNameAsString().equals("_") ? "" : typed.getNameAsString();
      return new Pattern.Typed(TypeNames.of(typed.getType()), name);
    }
    if (pattern instanceof RecordPatternExpr deconstruction) {
      return new Pattern.Deconstruct(
          TypeNames.of(deconstruction.getType()),
          deconstruction.getPatternList().stream().map(Expressions::patternOf).toList());
    }
    return new Pattern.Any();
  }

  private static Expr name(String id, Span at) {
    return new Expr.Name(id, at, Optional.empty());
  }

  private static Expr select(Expr target, String id, Span at) {
    return new Expr.Select(target, id, at, Optional.empty());
  }

  private static Expr selfOf(
      String keyword, Optional<com.github.javaparser.ast.expr.Name> outer, Span at) {
    return outer
        .map(type -> select(nameAsExpr(type), keyword, at))
        .orElseGet(() -> name(keyword, at));
  }

  private static Expr nameAsExpr(com.github.javaparser.ast.expr.Name name) {
    Span at = Places.lastTokenOf(name);
    return name.getQualifier()
        .map(qualifier -> select(nameAsExpr(qualifier), name.getIdentifier(), at))
        .orElseGet(() -> name(name.getIdentifier(), at));
  }

  /** The left side of a method reference: JavaParser takes every name there for a type. */
  private static Expr typeAsExpr(Type type) {
    return type instanceof ClassOrInterfaceType named && isPlainName(named)
        ? typeNameAsExpr(named)
        : new Expr.ClassLit(TypeNames.of(type));
  }

  private static boolean isPlainName(ClassOrInterfaceType type) {
    return type.getTypeArguments().isEmpty()
        && type.getScope().map(Expressions::isPlainName).orElse(true);
  }

  private static Expr typeNameAsExpr(ClassOrInterfaceType type) {
    Span at = Places.of(type.getName());
    return type.getScope()
        .map(scope -> select(typeNameAsExpr(scope), type.getNameAsString(), at))
        .orElseGet(() -> name(type.getNameAsString(), at));
  }

  private static Expr literalOf(LiteralExpr literal) {
    Span at = Places.of(literal);
    if (literal instanceof StringLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.STRING, e.getValue().translateEscapes(), at);
    }
    if (literal instanceof TextBlockLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.STRING, textOf(e), at);
    }
    if (literal instanceof CharLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.CHAR, e.getValue().translateEscapes(), at);
    }
    if (literal instanceof IntegerLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.INT, digits(e), at);
    }
    if (literal instanceof LongLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.LONG, digits(e), at);
    }
    if (literal instanceof DoubleLiteralExpr e) {
      String digits = digits(e);
      boolean isFloat = digits.endsWith("f");
      return new Expr.Lit(isFloat ? Expr.LitKind.FLOAT : Expr.LitKind.DOUBLE, digits, at);
    }
    if (literal instanceof BooleanLiteralExpr e) {
      return new Expr.Lit(Expr.LitKind.BOOLEAN, Boolean.toString(e.getValue()), at);
    }
    if (literal instanceof NullLiteralExpr) {
      return new Expr.Lit(Expr.LitKind.NULL, "null", at);
    }
    throw new IllegalArgumentException("unknown literal " + literal.getClass().getName());
  }

  /**
   * JavaParser keeps the line end of an opening delimiter with blanks behind it, and its own stripping takes control characters
   * for blanks.
   */
  private static String textOf(TextBlockLiteralExpr block) {
    String raw = block.getTokenRange().orElseThrow().getBegin().getText();
    String lines = raw.substring(3, raw.length() - 3).replace("\r\n", "\n").replace('\r', '\n');
    return lines.substring(lines.indexOf('\n') + 1).stripIndent().translateEscapes();
  }

  private static String digits(LiteralStringValueExpr number) {
    return number.getValue().replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Goes down the left side without recursion: generated code adds up thousands of strings. */
  private static Expr binaryOf(BinaryExpr outermost) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = outermost;
    while (left instanceof BinaryExpr binary) {
      chain.push(binary);
      left = binary.getLeft();
    }
    Expr result = exprOf(left);
    for (BinaryExpr binary : chain) {
      Expr right = exprOf(binary.getRight());
      result = binary.getOperator() == BinaryExpr.Operator.PLUS
          ? Trees.plus(result, right)
          : new Expr.Op(binary.getOperator().asString(), List.of(result, right));
    }
    return result;
  }

  private static Expr newOf(ObjectCreationExpr e) {
    return new Expr.New(
        e.getScope().map(Expressions::exprOf),
        TypeNames.of(e.getType()),
        all(e.getArguments()),
        e.getAnonymousClassBody().map(Declarations::members),
        TypeNames.at(e.getType()),
        Optional.empty());
  }

  private static Expr assignOf(AssignExpr e) {
    Expr target = exprOf(e.getTarget());
    Expr value = exprOf(e.getValue());
    return e.getOperator()
        .toBinaryOperator()
        .map(operator -> Trees.compound(operator.asString(), target, value))
        .orElseGet(() -> new Expr.Assign(target, value));
  }

  private static String operatorOf(UnaryExpr.Operator operator) {
    return switch (operator) {
      case PREFIX_INCREMENT -> "++x";
      case PREFIX_DECREMENT -> "--x";
      case POSTFIX_INCREMENT -> "x++";
      case POSTFIX_DECREMENT -> "x--";
      default -> operator.asString();
    };
  }

  private static Expr lambdaOf(LambdaExpr e) {
    int arrow = JavaToken.Kind.ARROW.getKind();
    Span at = e.getParameters()
        .getLast()
        .map(last -> Places.firstTokenBehind(last, arrow))
        .orElseGet(() -> Places.firstToken(e, arrow));
    List<Stmt> body = e.getExpressionBody()
        .map(value -> List.<Stmt>of(new Stmt.Yield(exprOf(value))))
        .orElseGet(() -> Statements.body(e.getBody()));
    boolean block = e.getExpressionBody().isEmpty();
    return new Expr.Lambda(Declarations.parameters(e.getParameters()), body, block, at);
  }

  /** A cast in front belongs around the reference; JavaParser takes it for a part of the scope. */
  private static Expr methodRefOf(Expression scope, MethodReferenceExpr e) {
    if (scope instanceof CastExpr cast) {
      return new Expr.Cast(TypeNames.ofCast(cast.getType()), methodRefOf(cast.getExpression(), e));
    }
    return new Expr.MethodRef(
        exprOf(scope), e.getIdentifier(), Places.lastTokenOf(e), Optional.empty());
  }

  private static List<Expr> dimensions(NodeList<ArrayCreationLevel> levels) {
    return levels.stream()
        .flatMap(level -> level.getDimension().stream())
        .map(Expressions::exprOf)
        .toList();
  }

  /** An annotation as the value of another one's member. */
  private static Expr annotationAsExpr(AnnotationExpr e) {
    List<Expr> args = List.of();
    if (e instanceof NormalAnnotationExpr normal) {
      args = normal.getPairs().stream()
          .map(pair ->
              member(pair.getNameAsString(), Places.of(pair.getName()), exprOf(pair.getValue())))
          .toList();
    } else if (e instanceof SingleMemberAnnotationExpr single) {
      Expr value = exprOf(single.getMemberValue());
      args = List.of(member("value", value.at(), value));
    }
    TypeRef type = Declarations.annotationType(e);
    return new Expr.New(
        Optional.empty(), type, args, Optional.empty(), type.at(), Optional.empty());
  }

  private static Expr member(String name, Span at, Expr value) {
    return new Expr.Assign(name(name, at), value);
  }
}
