package dev.leadguard.errorprone;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CaseTree.CaseKind;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.leadguard.model.Case;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.Stmt.LoopKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Translates statements; an empty statement becomes none. */
final class Statements extends SimpleTreeVisitor<List<Stmt>, Void> {

  private final JavacFrontEnd unit;

  Statements(JavacFrontEnd unit) {
    this.unit = unit;
  }

  /**
   * Returns the statements in a block. What attribution adds, such as a call of {@code super()}, has the place of the block, and what
   * an annotation processor puts around them that of its annotation, as {@code @SneakyThrows} and {@code @Synchronized} do.
   */
  List<Stmt> block(BlockTree block) {
    int brace = unit.position(block);
    List<Stmt> statements = new ArrayList<>();
    for (StatementTree statement : block.getStatements()) {
      if (unit.start(statement) > brace) {
        statements.addAll(visit(statement, null));
      } else if (statement instanceof TryTree made) {
        statements.addAll(block(made.getBlock()));
      } else if (statement instanceof SynchronizedTree made) {
        statements.addAll(block(made.getBlock()));
      }
    }
    return statements;
  }

  /** Returns the cases of a switch. */
  List<Case> cases(List<? extends CaseTree> cases) {
    return cases.stream().map(this::caseOf).toList();
  }

  private Case caseOf(CaseTree tree) {
    List<Case.Label> labels = new ArrayList<>();
    List<Tree> written = NewerTrees.labels(tree);
    boolean isDefault = written.isEmpty();
    for (Tree label : written) {
      if (label instanceof PatternTree) {
        labels.add(Case.Label.of(unit.expressions().pattern(label)));
      } else if (NewerTrees.isKind(label, "DEFAULT_CASE_LABEL")) {
        isDefault = true;
      } else {
        labels.add(Case.Label.of(unit.expressions().of(label)));
      }
    }
    boolean isArrow = tree.getCaseKind() == CaseKind.RULE;
    return new Case(
        labels,
        isDefault,
        NewerTrees.guard(tree).map(unit.expressions()::of),
        isArrow,
        isArrow ? ruleBody(tree.getBody()) : all(tree.getStatements()));
  }

  private List<Stmt> ruleBody(Tree body) {
    return body instanceof ExpressionTree value
        ? List.of(new Stmt.Yield(unit.expressions().of(value)))
        : body(body);
  }

  /** Returns a body: the content of a block, or the one statement. */
  private List<Stmt> body(Tree tree) {
    return tree instanceof BlockTree block ? block(block) : visit(tree, null);
  }

  private List<Stmt> all(List<? extends Tree> trees) {
    List<Stmt> statements = new ArrayList<>();
    for (Tree tree : trees) {
      statements.addAll(visit(tree, null));
    }
    return statements;
  }

  private static List<Stmt> one(Stmt statement) {
    return List.of(statement);
  }

  @Override
  public List<Stmt> visitVariable(VariableTree tree, Void none) {
    return one(local(tree, unit.expressions().optional(tree.getInitializer())));
  }

  private Stmt.Local local(VariableTree tree, Optional<Expr> value) {
    return new Stmt.Local(
        unit.members().annotations(tree.getModifiers()),
        unit.types().of(tree),
        Members.name(tree),
        value,
        unit.members().at(tree));
  }

  @Override
  public List<Stmt> visitExpressionStatement(ExpressionStatementTree tree, Void none) {
    return one(new Stmt.ExprStmt(unit.expressions().of(tree.getExpression())));
  }

  @Override
  public List<Stmt> visitEmptyStatement(EmptyStatementTree tree, Void none) {
    return List.of();
  }

  @Override
  public List<Stmt> visitBlock(BlockTree tree, Void none) {
    return one(new Stmt.Block(block(tree)));
  }

  @Override
  public List<Stmt> visitIf(IfTree tree, Void none) {
    return one(new Stmt.If(
        unit.expressions().of(tree.getCondition()),
        body(tree.getThenStatement()),
        tree.getElseStatement() == null ? List.of() : body(tree.getElseStatement())));
  }

  @Override
  public List<Stmt> visitForLoop(ForLoopTree tree, Void none) {
    return one(new Stmt.Loop(
        LoopKind.FOR,
        all(tree.getInitializer()),
        unit.expressions().optional(tree.getCondition()),
        body(tree.getStatement()),
        all(tree.getUpdate())));
  }

  @Override
  public List<Stmt> visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
    Expr iterated = unit.expressions().of(tree.getExpression());
    return one(new Stmt.Loop(
        LoopKind.FOR_EACH,
        List.of(local(tree.getVariable(), Optional.of(iterated))),
        Optional.empty(),
        body(tree.getStatement()),
        List.of()));
  }

  @Override
  public List<Stmt> visitWhileLoop(WhileLoopTree tree, Void none) {
    return one(loop(LoopKind.WHILE, tree.getCondition(), tree.getStatement()));
  }

  @Override
  public List<Stmt> visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
    return one(loop(LoopKind.DO, tree.getCondition(), tree.getStatement()));
  }

  private Stmt loop(LoopKind kind, ExpressionTree test, StatementTree body) {
    return new Stmt.Loop(kind, List.of(), unit.expressions().optional(test), body(body), List.of());
  }

  @Override
  public List<Stmt> visitSwitch(SwitchTree tree, Void none) {
    return one(
        new Stmt.Switch(unit.expressions().of(tree.getExpression()), cases(tree.getCases())));
  }

  @Override
  public List<Stmt> visitTry(TryTree tree, Void none) {
    List<Stmt> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      resources.addAll(
          resource instanceof ExpressionTree named
              ? one(new Stmt.ExprStmt(unit.expressions().of(named)))
              : visit(resource, null));
    }
    return one(new Stmt.Try(
        resources,
        block(tree.getBlock()),
        tree.getCatches().stream().map(this::catchOf).toList(),
        tree.getFinallyBlock() == null ? List.of() : block(tree.getFinallyBlock())));
  }

  private Stmt.Catch catchOf(CatchTree tree) {
    return new Stmt.Catch(
        unit.types().alternatives(tree.getParameter().getType()),
        Members.name(tree.getParameter()),
        block(tree.getBlock()));
  }

  @Override
  public List<Stmt> visitReturn(ReturnTree tree, Void none) {
    return one(new Stmt.Return(unit.expressions().optional(tree.getExpression())));
  }

  @Override
  public List<Stmt> visitYield(YieldTree tree, Void none) {
    return one(new Stmt.Yield(unit.expressions().of(tree.getValue())));
  }

  @Override
  public List<Stmt> visitThrow(ThrowTree tree, Void none) {
    return one(new Stmt.Throw(unit.expressions().of(tree.getExpression())));
  }

  @Override
  public List<Stmt> visitSynchronized(SynchronizedTree tree, Void none) {
    List<Stmt> body = new ArrayList<>();
    body.add(new Stmt.ExprStmt(unit.expressions().of(tree.getExpression())));
    body.addAll(block(tree.getBlock()));
    return one(new Stmt.Block(body));
  }

  @Override
  public List<Stmt> visitBreak(BreakTree tree, Void none) {
    return one(new Stmt.Jump("break", label(tree.getLabel())));
  }

  @Override
  public List<Stmt> visitContinue(ContinueTree tree, Void none) {
    return one(new Stmt.Jump("continue", label(tree.getLabel())));
  }

  private static String label(Name label) {
    return label == null ? "" : label.toString();
  }

  @Override
  public List<Stmt> visitLabeledStatement(LabeledStatementTree tree, Void none) {
    return one(new Stmt.Labeled(tree.getLabel().toString(), body(tree.getStatement())));
  }

  @Override
  public List<Stmt> visitAssert(AssertTree tree, Void none) {
    return one(new Stmt.Assert(
        unit.expressions().of(tree.getCondition()), unit.expressions().optional(tree.getDetail())));
  }

  @Override
  public List<Stmt> visitClass(ClassTree tree, Void none) {
    return one(new Stmt.LocalType(unit.members().type(tree)));
  }

  /** A statement of a Java that is newer than this class, or one that could not be parsed. */
  @Override
  protected List<Stmt> defaultAction(Tree tree, Void none) {
    return one(new Stmt.Opaque(Expr.Opaque.NEWER, unit.token(tree)));
  }
}
