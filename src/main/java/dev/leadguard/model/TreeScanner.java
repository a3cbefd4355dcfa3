package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/** Visits every member, statement, expression and annotation below a tree, in source order. Override what is of interest. */
public abstract class TreeScanner {

  /** Visits a member and everything below it. */
  public void scan(Member member) {
    if (member instanceof TypeDecl type) {
      type.annotations().forEach(this::scan);
      parameters(type.components());
      type.members().forEach(this::scan);
    } else if (member instanceof Member.Field field) {
      field.annotations().forEach(this::scan);
      field.init().ifPresent(this::scan);
    } else if (member instanceof Member.Method method) {
      method.annotations().forEach(this::scan);
      parameters(method.parameters());
      method.defaultValue().ifPresent(this::scan);
      method.body().ifPresent(this::scan);
    } else if (member instanceof Member.Initializer initializer) {
      scan(initializer.body());
    } else if (member instanceof Member.EnumConstant constant) {
      constant.annotations().forEach(this::scan);
      constant.args().forEach(this::scan);
      constant.body().ifPresent(body -> body.forEach(this::scan));
    }
  }

  /** Visits an annotation and its values. */
  public void scan(Annotation annotation) {
    annotation.values().forEach(value -> scan(value.expr()));
  }

  /** Visits statements in order. */
  public void scan(List<Stmt> body) {
    body.forEach(this::scan);
  }

  /** Visits a statement and everything below it. */
  public void scan(Stmt stmt) {
    if (stmt instanceof Stmt.Local local) {
      local.annotations().forEach(this::scan);
      local.init().ifPresent(this::scan);
    } else if (stmt instanceof Stmt.ExprStmt e) {
      scan(e.expr());
    } else if (stmt instanceof Stmt.If branch) {
      scan(branch.test());
      scan(branch.then());
      scan(branch.otherwise());
    } else if (stmt instanceof Stmt.Loop loop) {
      scan(loop.head());
      loop.test().ifPresent(this::scan);
      scan(loop.body());
      scan(loop.step());
    } else if (stmt instanceof Stmt.Switch choice) {
      scan(choice.selector());
      choice.cases().forEach(this::caseOf);
    } else if (stmt instanceof Stmt.Try attempt) {
      scan(attempt.resources());
      scan(attempt.body());
      attempt.catches().forEach(handler -> scan(handler.body()));
      scan(attempt.finallyBody());
    } else if (stmt instanceof Stmt.Return result) {
      result.value().ifPresent(this::scan);
    } else if (stmt instanceof Stmt.Yield result) {
      scan(result.value());
    } else if (stmt instanceof Stmt.Throw thrown) {
      scan(thrown.value());
    } else if (stmt instanceof Stmt.Block block) {
      scan(block.body());
    } else if (stmt instanceof Stmt.Labeled labeled) {
      scan(labeled.body());
    } else if (stmt instanceof Stmt.Assert claim) {
      scan(claim.test());
      claim.message().ifPresent(this::scan);
    } else if (stmt instanceof Stmt.LocalType local) {
      scan(local.type());
    }
  }

  /** Visits an expression and everything below it. */
  public void scan(Expr expr) {
    if (expr instanceof Expr.Concat concat) {
      concat.parts().forEach(this::scan);
    } else if (expr instanceof Expr.Plus plus) {
      scan(plus.left());
      scan(plus.right());
    } else if (expr instanceof Expr.Select select) {
      scan(select.target());
    } else if (expr instanceof Expr.Call call) {
      optional(call.target());
      call.args().forEach(this::scan);
    } else if (expr instanceof Expr.New creation) {
      optional(creation.outer());
      creation.args().forEach(this::scan);
      creation.body().ifPresent(body -> body.forEach(this::scan));
    } else if (expr instanceof Expr.Lambda lambda) {
      parameters(lambda.parameters());
      scan(lambda.body());
    } else if (expr instanceof Expr.MethodRef ref) {
      scan(ref.target());
    } else if (expr instanceof Expr.Cond cond) {
      scan(cond.test());
      scan(cond.then());
      scan(cond.otherwise());
    } else if (expr instanceof Expr.SwitchExpr choice) {
      scan(choice.selector());
      choice.cases().forEach(this::caseOf);
    } else if (expr instanceof Expr.Cast cast) {
      scan(cast.operand());
    } else if (expr instanceof Expr.Assign assign) {
      scan(assign.target());
      scan(assign.value());
    } else if (expr instanceof Expr.NewArray array) {
      array.dimensions().forEach(this::scan);
      array.elements().ifPresent(elements -> elements.forEach(this::scan));
    } else if (expr instanceof Expr.Index index) {
      scan(index.array());
      scan(index.index());
    } else if (expr instanceof Expr.Op op) {
      op.operands().forEach(this::scan);
    } else if (expr instanceof Expr.InstanceOf check) {
      scan(check.operand());
    }
  }

  private void caseOf(Case group) {
    group.labels().forEach(label -> optional(label.constant()));
    optional(group.guard());
    scan(group.body());
  }

  private void parameters(List<Parameter> parameters) {
    parameters.forEach(parameter -> parameter.annotations().forEach(this::scan));
  }

  private void optional(Optional<Expr> expr) {
    expr.ifPresent(this::scan);
  }
}
