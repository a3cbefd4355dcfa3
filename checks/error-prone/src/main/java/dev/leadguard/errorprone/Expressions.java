package dev.leadguard.errorprone;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Expr.LitKind;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
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
final class Expressions extends SimpleTreeVisitor<Expr, Void> {

  private final JavacFrontEnd unit;

  Expressions(JavacFrontEnd unit) {
    this.unit = unit;
  }

  /** Returns an expression in the model. */
  Expr of(Tree tree) {
    return visit(tree, null);
  }

  /** Returns expressions in the model, in order. */
  List<Expr> all(List<? extends Tree> trees) {
    return trees.stream().map(this::of).toList();
  }

  /** Returns an expression that may be left out. */
  Optional<Expr> optional(Tree tree) {
    return Optional.ofNullable(tree).map(this::of);
  }

  /** Returns a pattern in the model. */
  Pattern pattern(Tree tree) {
    if (tree instanceof BindingPatternTree binding) {
      return new Pattern.Typed(
          unit.types().of(binding.getVariable()),
          binding.getVariable().getName().toString());
    }
    if (NewerTrees.isKind(tree, "DECONSTRUCTION_PATTERN")) {
      return new Pattern.Deconstruct(
          unit.types().of(NewerTrees.recordOf(tree)),
          NewerTrees.partsOf(tree).stream().map(this::pattern).toList());
    }
    return new Pattern.Any();
  }

  @Override
  public Expr visitParenthesized(ParenthesizedTree tree, Void none) {
    return of(tree.getExpression());
  }

  @Override
  public Expr visitLiteral(LiteralTree tree, Void none) {
    int start = unit.start(tree);
    int token = unit.source().tokenAt(start);
    // The parser makes a minus that touches a number part of it.
    if (unit.source().is(token, "-")) {
      return new Expr.Op("-", List.of(number(tree, token + 1)));
    }
    return switch (tree.getKind()) {
      case STRING_LITERAL -> text(LitKind.STRING, tree, start, token);
      case CHAR_LITERAL -> text(LitKind.CHAR, tree, start, token);
      case BOOLEAN_LITERAL ->
        new Expr.Lit(LitKind.BOOLEAN, tree.getValue().toString(), unit.source().span(token));
      case NULL_LITERAL -> new Expr.Lit(LitKind.NULL, "null", unit.source().span(token));
      default -> number(tree, token);
    };
  }

  /** A string may be several literals of the source which the parser has joined. */
  private Expr text(LitKind kind, LiteralTree tree, int start, int token) {
    int end = Math.max(unit.end(tree), unit.source().end(token));
    return new Expr.Lit(kind, tree.getValue().toString(), unit.source().span(start, end));
  }

  private Expr number(LiteralTree tree, int token) {
    LitKind kind = switch (tree.getKind()) {
      case LONG_LITERAL -> LitKind.LONG;
      case FLOAT_LITERAL -> LitKind.FLOAT;
      case DOUBLE_LITERAL -> LitKind.DOUBLE;
      default -> LitKind.INT;
    };
    String text = unit.source().text(token).replace("_", "").toLowerCase(Locale.ROOT);
    return new Expr.Lit(kind, text, unit.source().span(token));
  }

  /** A chain of many operands nests to the left as deep as it is long, so the left side is walked without recursion. */
  @Override
  public Expr visitBinary(BinaryTree tree, Void none) {
    Deque<BinaryTree> chain = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary) {
      chain.push(binary);
      left = withoutParentheses(binary.getLeftOperand());
    }
    Expr result = of(left);
    for (BinaryTree binary : chain) {
      Expr right = of(binary.getRightOperand());
      result = binary.getKind() == Kind.PLUS
          ? Trees.plus(result, right)
          : new Expr.Op(operator(binary.getKind()), List.of(result, right));
    }
    return result;
  }

  private static ExpressionTree withoutParentheses(ExpressionTree tree) {
    ExpressionTree bare = tree;
    while (bare instanceof ParenthesizedTree parentheses) {
      bare = parentheses.getExpression();
    }
    return bare;
  }

  @Override
  public Expr visitUnary(UnaryTree tree, Void none) {
    Expr operand = of(tree.getExpression());
    return switch (tree.getKind()) {
      case POSTFIX_INCREMENT -> new Expr.Op("x++", List.of(operand));
      case POSTFIX_DECREMENT -> new Expr.Op("x--", List.of(operand));
      case PREFIX_INCREMENT -> new Expr.Op("++x", List.of(operand));
      case PREFIX_DECREMENT -> new Expr.Op("--x", List.of(operand));
      case UNARY_PLUS -> new Expr.Op("+", List.of(operand));
      case UNARY_MINUS -> new Expr.Op("-", List.of(operand));
      case BITWISE_COMPLEMENT -> new Expr.Op("~", List.of(operand));
      case LOGICAL_COMPLEMENT -> new Expr.Op("!", List.of(operand));
      default -> defaultAction(tree, none);
    };
  }

  @Override
  public Expr visitAssignment(AssignmentTree tree, Void none) {
    return new Expr.Assign(of(tree.getVariable()), of(tree.getExpression()));
  }

  @Override
  public Expr visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
    return Trees.compound(
        operator(tree.getKind()), of(tree.getVariable()), of(tree.getExpression()));
  }

  @Override
  public Expr visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
    return new Expr.Cond(
        of(tree.getCondition()), of(tree.getTrueExpression()), of(tree.getFalseExpression()));
  }

  @Override
  public Expr visitSwitchExpression(SwitchExpressionTree tree, Void none) {
    return new Expr.SwitchExpr(of(tree.getExpression()), unit.statements().cases(tree.getCases()));
  }

  @Override
  public Expr visitInstanceOf(InstanceOfTree tree, Void none) {
    Pattern pattern = tree.getPattern() == null
        ? new Pattern.Typed(unit.types().of(tree.getType()), "")
        : pattern(tree.getPattern());
    return new Expr.InstanceOf(of(tree.getExpression()), pattern);
  }

  @Override
  public Expr visitTypeCast(TypeCastTree tree, Void none) {
    return new Expr.Cast(unit.types().of(tree.getType()), of(tree.getExpression()));
  }

  @Override
  public Expr visitArrayAccess(ArrayAccessTree tree, Void none) {
    return new Expr.Index(of(tree.getExpression()), of(tree.getIndex()));
  }

  @Override
  public Expr visitIdentifier(IdentifierTree tree, Void none) {
    return new Expr.Name(
        tree.getName().toString(), unit.token(tree), unit.attribution().known(tree));
  }

  @Override
  public Expr visitMemberSelect(MemberSelectTree tree, Void none) {
    if (tree.getIdentifier().contentEquals("class")) {
      return new Expr.ClassLit(unit.types().of(tree.getExpression()));
    }
    return new Expr.Select(
        of(tree.getExpression()),
        tree.getIdentifier().toString(),
        unit.nameOf(tree),
        unit.attribution().known(tree));
  }

  @Override
  public Expr visitMethodInvocation(MethodInvocationTree tree, Void none) {
    List<Expr> arguments = all(tree.getArguments());
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      return new Expr.Call(
          Optional.of(of(select.getExpression())),
          select.getIdentifier().toString(),
          arguments,
          unit.nameOf(select),
          unit.attribution().callee(tree));
    }
    return new Expr.Call(
        Optional.empty(),
        tree.getMethodSelect().toString(),
        arguments,
        unit.firstName(tree.getMethodSelect()),
        unit.attribution().callee(tree));
  }

  @Override
  public Expr visitNewClass(NewClassTree tree, Void none) {
    TypeRef type = unit.types().of(tree.getIdentifier());
    Optional<List<Member>> body =
        Optional.ofNullable(tree.getClassBody()).map(unit.members()::membersOf);
    return new Expr.New(
        optional(tree.getEnclosingExpression()),
        type,
        all(tree.getArguments()),
        body,
        type.at(),
        unit.attribution().callee(tree));
  }

  @Override
  public Expr visitNewArray(NewArrayTree tree, Void none) {
    Optional<List<Expr>> elements = Optional.ofNullable(tree.getInitializers()).map(this::all);
    if (tree.getType() == null) {
      return new Expr.NewArray(TypeRef.NONE, List.of(), elements, unit.token(tree));
    }
    TypeRef type = unit.types().of(TypeNames.element(tree.getType()));
    return new Expr.NewArray(type, all(tree.getDimensions()), elements, type.at());
  }

  @Override
  public Expr visitLambdaExpression(LambdaExpressionTree tree, Void none) {
    List<Parameter> parameters =
        tree.getParameters().stream().map(unit.members()::parameter).toList();
    boolean isBlock = tree.getBody() instanceof BlockTree;
    List<Stmt> body = tree.getBody() instanceof BlockTree block
        ? unit.statements().block(block)
        : List.of(new Stmt.Yield(of(tree.getBody())));
    int bodyToken = unit.source().tokenAt(unit.start(tree.getBody()));
    return new Expr.Lambda(parameters, body, isBlock, unit.source().span(bodyToken - 1));
  }

  @Override
  public Expr visitMemberReference(MemberReferenceTree tree, Void none) {
    int colons = unit.source().reference(unit.source().tokenAt(unit.start(tree)));
    Tree target = tree.getQualifierExpression();
    return new Expr.MethodRef(
        isExpression(target) ? of(target) : new Expr.ClassLit(unit.types().of(target)),
        tree.getMode() == ReferenceMode.NEW ? "new" : tree.getName().toString(),
        colons < 0 ? Span.NONE : unit.source().span(unit.name(colons + 1)),
        unit.attribution().callee(tree));
  }

  /** A type is written like an expression if its name has no type arguments and no brackets. */
  private static boolean isExpression(Tree tree) {
    return switch (tree.getKind()) {
      case PARAMETERIZED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE -> false;
      case ANNOTATED_TYPE -> isExpression(((AnnotatedTypeTree) tree).getUnderlyingType());
      case MEMBER_SELECT -> isExpression(((MemberSelectTree) tree).getExpression());
      default -> true;
    };
  }

  /** Only the type on the left of a method reference can be annotated in an expression. */
  @Override
  public Expr visitAnnotatedType(AnnotatedTypeTree tree, Void none) {
    return of(tree.getUnderlyingType());
  }

  /** An annotation as the value of an annotation member. */
  @Override
  public Expr visitAnnotation(AnnotationTree tree, Void none) {
    Annotation annotation = unit.members().annotation(tree);
    List<Expr> members = annotation.values().stream()
        .<Expr>map(value -> new Expr.Assign(
            new Expr.Name(value.name(), unit.members().nameOf(value, tree), Optional.empty()),
            value.expr()))
        .toList();
    return new Expr.New(
        Optional.empty(),
        annotation.type(),
        members,
        Optional.empty(),
        annotation.type().at(),
        Optional.empty());
  }

  @Override
  public Expr visitErroneous(ErroneousTree tree, Void none) {
    return new Expr.Opaque(Expr.Opaque.ERRONEOUS, unit.token(tree));
  }

  /** A construct of a Java that is newer than this class, or one that was withdrawn (string templates). */
  @Override
  protected Expr defaultAction(Tree tree, Void none) {
    return new Expr.Opaque(Expr.Opaque.NEWER, unit.token(tree));
  }

  private static String operator(Kind kind) {
    return switch (kind) {
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> "*";
      case DIVIDE, DIVIDE_ASSIGNMENT -> "/";
      case REMAINDER, REMAINDER_ASSIGNMENT -> "%";
      case PLUS, PLUS_ASSIGNMENT -> "+";
      case MINUS, MINUS_ASSIGNMENT -> "-";
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> "<<";
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> ">>";
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
      case LESS_THAN -> "<";
      case GREATER_THAN -> ">";
      case LESS_THAN_EQUAL -> "<=";
      case GREATER_THAN_EQUAL -> ">=";
      case EQUAL_TO -> "==";
      case NOT_EQUAL_TO -> "!=";
      case AND, AND_ASSIGNMENT -> "&";
      case XOR, XOR_ASSIGNMENT -> "^";
      case OR, OR_ASSIGNMENT -> "|";
      case CONDITIONAL_AND -> "&&";
      case CONDITIONAL_OR -> "||";
      default -> throw new IllegalArgumentException("no binary operator: " + kind);
    };
  }
}
