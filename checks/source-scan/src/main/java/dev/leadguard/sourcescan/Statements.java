package dev.leadguard.sourcescan;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Case;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates statements. */
final class Statements {

  private Statements() {}

  /** Returns the content of a block. */
  static List<Stmt> block(BlockStmt block) {
    return all(block.getStatements());
  }

  /** Returns a body that is a block, or one statement, as a list. */
  static List<Stmt> body(Statement statement) {
    if (statement instanceof BlockStmt block) {
      return block(block);
    }
    List<Stmt> body = new ArrayList<>();
    add(statement, body);
    return body;
  }

  /**
   * Returns the groups of a switch.
   *
   * @param yields whether it is a switch expression: the expression behind an arrow is its value then
   */
  static List<Case> cases(NodeList<SwitchEntry> entries, boolean yields) {
    return entries.stream().map(entry -> caseOf(entry, yields)).toList();
  }

  private static List<Stmt> all(NodeList<Statement> statements) {
    List<Stmt> list = new ArrayList<>();
    for (Statement statement : statements) {
      add(statement, list);
    }
    return list;
  }

  private static void add(Statement statement, List<Stmt> list) {
    if (statement instanceof ExpressionStmt e) {
      addExpression(e.getExpression(), list);
    } else if (!(statement instanceof EmptyStmt)) {
      list.add(stmtOf(statement));
    }
  }

  /** Adds what stands as a statement, in the head of a loop or among the resources of a try. */
  private static void addExpression(Expression expression, List<Stmt> list) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      List<Annotation> annotations = Declarations.annotations(declaration.getAnnotations());
      declaration
          .getVariables()
          .forEach(variable -> list.add(new Stmt.Local(
              annotations,
              TypeNames.of(variable.getType()),
              variable.getNameAsString(),
              variable.getInitializer().map(Expressions::exprOf),
              Places.of(variable.getName()))));
    } else {
      list.add(new Stmt.ExprStmt(Expressions.exprOf(expression)));
    }
  }

  private static List<Stmt> expressions(NodeList<Expression> expressions) {
    List<Stmt> list = new ArrayList<>();
    expressions.forEach(expression -> addExpression(expression, list));
    return list;
  }

  private static Stmt stmtOf(Statement statement) {
    if (statement instanceof ReturnStmt s) {
      return new Stmt.Return(s.getExpression().map(Expressions::exprOf));
    }
    if (statement instanceof IfStmt s) {
      return new Stmt.If(
          Expressions.exprOf(s.getCondition()),
          body(s.getThenStmt()),
          s.getElseStmt().map(Statements::body).orElse(List.of()));
    }
    if (statement instanceof BlockStmt s) {
      return new Stmt.Block(block(s));
    }
    if (statement instanceof ForStmt
        || statement instanceof ForEachStmt
        || statement instanceof WhileStmt
        || statement instanceof DoStmt) {
      return loopOf(statement);
    }
    if (statement instanceof TryStmt s) {
      return tryOf(s);
    }
    if (statement instanceof ThrowStmt s) {
      return new Stmt.Throw(Expressions.exprOf(s.getExpression()));
    }
    if (statement instanceof SwitchStmt s) {
      return new Stmt.Switch(
          Expressions.exprOf(s.getSelector()), cases(s.getEntries(), /* yields= */ false));
    }
    if (statement instanceof YieldStmt s) {
      return new Stmt.Yield(Expressions.exprOf(s.getExpression()));
    }
    if (statement instanceof BreakStmt s) {
      return new Stmt.Jump("break", s.getLabel().map(label -> label.asString()).orElse(""));
    }
    if (statement instanceof ContinueStmt s) {
      return new Stmt.Jump(
          "continue", s.getLabel().map(label -> label.asString()).orElse(""));
    }
    if (statement instanceof ExplicitConstructorInvocationStmt s) {
      return new Stmt.ExprStmt(Expressions.constructorCall(s));
    }
    if (statement instanceof SynchronizedStmt s) {
      List<Stmt> body = new ArrayList<>();
      body.add(new Stmt.ExprStmt(Expressions.exprOf(s.getExpression())));
      body.addAll(block(s.getBody()));
      return new Stmt.Block(body);
    }
    if (statement instanceof LabeledStmt s) {
      return new Stmt.Labeled(s.getLabel().asString(), body(s.getStatement()));
    }
    if (statement instanceof AssertStmt s) {
      return new Stmt.Assert(
          Expressions.exprOf(s.getCheck()), s.getMessage().map(Expressions::exprOf));
    }
    if (statement instanceof LocalClassDeclarationStmt s) {
      return new Stmt.LocalType(Declarations.typeOf(s.getClassDeclaration()));
    }
    if (statement instanceof LocalRecordDeclarationStmt s) {
      return new Stmt.LocalType(Declarations.typeOf(s.getRecordDeclaration()));
    }
    return new Stmt.Opaque(Expr.Opaque.ERRONEOUS, Places.of(statement));
  }

  private static Stmt loopOf(Statement statement) {
    if (statement instanceof ForStmt s) {
      return new Stmt.Loop(
          Stmt.LoopKind.FOR,
          expressions(s.getInitialization()),
          s.getCompare().map(Expressions::exprOf),
          body(s.getBody()),
          expressions(s.getUpdate()));
    }
    if (statement instanceof ForEachStmt s) {
      Expr iterated = Expressions.exprOf(s.getIterable());
      Stmt variable = new Stmt.Local(
          Declarations.annotations(s.getVariable().getAnnotations()),
          TypeNames.of(s.getVariableDeclarator().getType()),
          s.getVariableDeclarator().getNameAsString(),
          Optional.of(iterated),
          Places.of(s.getVariableDeclarator().getName()));
      return new Stmt.Loop(
          Stmt.LoopKind.FOR_EACH,
          List.of(variable),
          Optional.empty(),
          body(s.getBody()),
          List.of());
    }
    if (statement instanceof WhileStmt s) {
      Optional<Expr> test = Optional.of(Expressions.exprOf(s.getCondition()));
      return new Stmt.Loop(Stmt.LoopKind.WHILE, List.of(), test, body(s.getBody()), List.of());
    }
    DoStmt s = (DoStmt) statement;
    Optional<Expr> test = Optional.of(Expressions.exprOf(s.getCondition()));
    return new Stmt.Loop(Stmt.LoopKind.DO, List.of(), test, body(s.getBody()), List.of());
  }

  private static Stmt tryOf(TryStmt s) {
    return new Stmt.Try(
        expressions(s.getResources()),
        block(s.getTryBlock()),
        s.getCatchClauses().stream().map(Statements::catchOf).toList(),
        s.getFinallyBlock().map(Statements::block).orElse(List.of()));
  }

  private static Stmt.Catch catchOf(CatchClause clause) {
    return new Stmt.Catch(
        TypeNames.alternatives(clause.getParameter().getType()),
        clause.getParameter().getNameAsString(),
        block(clause.getBody()));
  }

  private static Case caseOf(SwitchEntry entry, boolean yields) {
    boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    return new Case(
        entry.getLabels().stream().map(Statements::labelOf).toList(),
        entry.isDefault() || entry.getLabels().isEmpty(),
        entry.getGuard().map(Expressions::exprOf),
        arrow,
        arrow ? arrowBody(entry.getStatements().get(0), yields) : all(entry.getStatements()));
  }

  private static List<Stmt> arrowBody(Statement statement, boolean yields) {
    if (yields && statement instanceof ExpressionStmt e) {
      return List.of(new Stmt.Yield(Expressions.exprOf(e.getExpression())));
    }
    return body(statement);
  }

  private static Case.Label labelOf(Expression label) {
    return label instanceof ComponentPatternExpr pattern
        ? Case.Label.of(Expressions.patternOf(pattern))
        : Case.Label.of(Expressions.exprOf(label));
  }
}
