package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/**
 * Prints a source unit as text: one statement a line, two spaces a level, expressions as {@code (kind name @line:col
 * args...)} with 1-based lines and 0-based columns, strings escaped, nothing that only a type checker knows. Two front-ends
 * agree on a file exactly if they print the same text.
 */
public final class ModelPrinter {

  private final StringBuilder out = new StringBuilder();
  private int level;

  private ModelPrinter() {}

  /** Returns the printed form; lines end with a line feed. */
  public static String print(SourceUnit unit) {
    ModelPrinter printer = new ModelPrinter();
    printer.line("unit " + unit.packageName());
    for (Import imported : unit.imports()) {
      printer.line("import" + (imported.isStatic() ? " static " : " ") + imported.name()
          + (imported.isStar() ? ".*" : ""));
    }
    unit.types().forEach(printer::member);
    return printer.out.toString();
  }

  /** Returns the printed form of one expression. */
  public static String print(Expr expr) {
    ModelPrinter printer = new ModelPrinter();
    printer.expr(expr);
    return printer.out.toString();
  }

  private void line(String text) {
    start();
    out.append(text).append('\n');
  }

  private void start() {
    out.append("  ".repeat(level));
  }

  private void nested(Runnable body) {
    level++;
    body.run();
    level--;
  }

  private void members(List<Member> members) {
    nested(() -> members.forEach(this::member));
  }

  private void member(Member member) {
    if (member instanceof TypeDecl type) {
      typeDecl(type);
    } else if (member instanceof Member.Field field) {
      annotations(field.annotations());
      start();
      out.append("field").append(words(field.modifiers())).append(' ').append(text(field.type()));
      out.append(' ').append(field.name()).append(at(field.at()));
      field.init().ifPresent(this::argument);
      out.append('\n');
    } else if (member instanceof Member.Method method) {
      method(method);
    } else if (member instanceof Member.Initializer initializer) {
      line(initializer.isStatic() ? "static-init" : "init");
      body(initializer.body());
    } else if (member instanceof Member.EnumConstant constant) {
      annotations(constant.annotations());
      start();
      out.append("constant ").append(constant.name()).append(at(constant.at()));
      arguments(constant.args());
      out.append('\n');
      constant.body().ifPresent(this::members);
    }
  }

  private void typeDecl(TypeDecl type) {
    annotations(type.annotations());
    start();
    out.append(type.kind().name().toLowerCase(java.util.Locale.ROOT))
        .append(words(type.modifiers()));
    out.append(' ').append(type.name()).append(at(type.at()));
    types(" extends", type.extending());
    types(" implements", type.implementing());
    types(" permits", type.permitting());
    out.append('\n');
    nested(() -> parameters("component", type.components()));
    members(type.members());
  }

  private void method(Member.Method method) {
    annotations(method.annotations());
    start();
    out.append("method")
        .append(words(method.modifiers()))
        .append(' ')
        .append(text(method.returns()));
    out.append(' ').append(method.name()).append(at(method.at()));
    method.defaultValue().ifPresent(this::argument);
    out.append(method.body().isPresent() ? "" : " abstract").append('\n');
    nested(() -> parameters("param", method.parameters()));
    method.body().ifPresent(this::body);
  }

  private void parameters(String word, List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      annotations(parameter.annotations());
      line(word
          + ' '
          + text(parameter.type())
          + (parameter.varArgs() ? "* " : " ")
          + parameter.name()
          + at(parameter.at()));
    }
  }

  private void annotations(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      start();
      out.append('@')
          .append(annotation.type().text())
          .append(at(annotation.type().at()));
      for (Annotation.Value value : annotation.values()) {
        out.append(' ').append(value.name()).append('=');
        expr(value.expr());
      }
      out.append('\n');
    }
  }

  private void body(List<Stmt> body) {
    nested(() -> body.forEach(this::stmt));
  }

  private void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Local local) {
      annotations(local.annotations());
      start();
      out.append("local ")
          .append(text(local.type()))
          .append(' ')
          .append(local.name())
          .append(at(local.at()));
      local.init().ifPresent(this::argument);
      out.append('\n');
    } else if (stmt instanceof Stmt.ExprStmt e) {
      headed("do", Optional.of(e.expr()));
    } else if (stmt instanceof Stmt.If branch) {
      headed("if", Optional.of(branch.test()));
      body(branch.then());
      if (!branch.otherwise().isEmpty()) {
        line("else");
        body(branch.otherwise());
      }
    } else if (stmt instanceof Stmt.Loop loop) {
      headed("loop " + loop.kind(), loop.test());
      nested(() -> {
        section("head", loop.head());
        section("body", loop.body());
        section("step", loop.step());
      });
    } else if (stmt instanceof Stmt.Switch choice) {
      headed("switch", Optional.of(choice.selector()));
      nested(() -> choice.cases().forEach(this::caseOf));
    } else if (stmt instanceof Stmt.Try attempt) {
      line("try");
      nested(() -> {
        section("resources", attempt.resources());
        section("body", attempt.body());
        for (Stmt.Catch handler : attempt.catches()) {
          start();
          out.append("catch");
          types("", handler.types());
          out.append(' ').append(handler.name()).append('\n');
          body(handler.body());
        }
        section("finally", attempt.finallyBody());
      });
    } else if (stmt instanceof Stmt.Return result) {
      headed("return", result.value());
    } else if (stmt instanceof Stmt.Yield result) {
      headed("yield", Optional.of(result.value()));
    } else if (stmt instanceof Stmt.Throw thrown) {
      headed("throw", Optional.of(thrown.value()));
    } else if (stmt instanceof Stmt.Block block) {
      line("block");
      body(block.body());
    } else if (stmt instanceof Stmt.Jump jump) {
      line((jump.kind() + ' ' + jump.label()).strip());
    } else if (stmt instanceof Stmt.Labeled labeled) {
      line("label " + labeled.label());
      body(labeled.body());
    } else if (stmt instanceof Stmt.Assert claim) {
      start();
      out.append("assert");
      argument(claim.test());
      claim.message().ifPresent(this::argument);
      out.append('\n');
    } else if (stmt instanceof Stmt.LocalType local) {
      typeDecl(local.type());
    } else if (stmt instanceof Stmt.Opaque opaque) {
      line("opaque " + opaque.kind());
    }
  }

  private void section(String word, List<Stmt> body) {
    if (!body.isEmpty()) {
      line(word);
      body(body);
    }
  }

  private void headed(String word, Optional<Expr> expr) {
    start();
    out.append(word);
    expr.ifPresent(this::argument);
    out.append('\n');
  }

  private void caseOf(Case group) {
    start();
    out.append(group.arrow() ? "case->" : "case:");
    for (Case.Label label : group.labels()) {
      label.constant().ifPresent(this::argument);
      label.pattern().ifPresent(pattern -> out.append(' ').append(text(pattern)));
    }
    out.append(group.isDefault() ? " default" : "");
    group.guard().ifPresent(guard -> {
      out.append(" when");
      argument(guard);
    });
    out.append('\n');
    body(group.body());
  }

  private void argument(Expr expr) {
    out.append(' ');
    expr(expr);
  }

  private void arguments(List<? extends Expr> exprs) {
    exprs.forEach(this::argument);
  }

  private void expr(Expr expr) {
    out.append('(');
    if (expr instanceof Expr.Lit lit) {
      out.append(lit.kind().name().toLowerCase(java.util.Locale.ROOT))
          .append(' ')
          .append(escape(lit.text()));
      out.append(at(lit.at()));
    } else if (expr instanceof Expr.Concat concat) {
      out.append("concat");
      arguments(concat.parts());
    } else if (expr instanceof Expr.Plus plus) {
      out.append("plus");
      arguments(List.of(plus.left(), plus.right()));
    } else if (expr instanceof Expr.Name name) {
      out.append("name ").append(name.id()).append(at(name.at()));
    } else if (expr instanceof Expr.Select select) {
      out.append("select ").append(select.id()).append(at(select.at()));
      argument(select.target());
    } else if (expr instanceof Expr.Call call) {
      out.append("call ").append(call.name()).append(at(call.at()));
      call.target().ifPresentOrElse(this::argument, () -> out.append(" -"));
      arguments(call.args());
    } else if (expr instanceof Expr.New created) {
      out.append("new ").append(created.type().text()).append(at(created.at()));
      created.outer().ifPresent(outer -> {
        out.append(" outer");
        argument(outer);
      });
      arguments(created.args());
      created.body().ifPresent(this::inlineMembers);
    } else if (expr instanceof Expr.Lambda lambda) {
      out.append("lambda").append(at(lambda.at()));
      lambda
          .parameters()
          .forEach(p -> out.append(' ').append(text(p.type())).append(':').append(p.name()));
      inlineBody(lambda.body());
    } else if (expr instanceof Expr.MethodRef ref) {
      out.append("ref ").append(ref.name()).append(at(ref.at()));
      argument(ref.target());
    } else if (expr instanceof Expr.Cond cond) {
      out.append("cond");
      arguments(List.of(cond.test(), cond.then(), cond.otherwise()));
    } else if (expr instanceof Expr.SwitchExpr choice) {
      out.append("switch");
      argument(choice.selector());
      out.append('\n');
      nested(() -> choice.cases().forEach(this::caseOf));
      start();
    } else if (expr instanceof Expr.Cast cast) {
      out.append("cast ").append(text(cast.type()));
      argument(cast.operand());
    } else if (expr instanceof Expr.Assign assign) {
      out.append("assign");
      arguments(List.of(assign.target(), assign.value()));
    } else if (expr instanceof Expr.NewArray array) {
      out.append("array ").append(text(array.type()));
      arguments(array.dimensions());
      array.elements().ifPresent(elements -> {
        out.append(" {");
        arguments(elements);
        out.append(" }");
      });
    } else if (expr instanceof Expr.Index index) {
      out.append("index");
      arguments(List.of(index.array(), index.index()));
    } else if (expr instanceof Expr.ClassLit literal) {
      out.append("class ").append(text(literal.type()));
    } else if (expr instanceof Expr.Op op) {
      out.append("op ").append(op.operator());
      arguments(op.operands());
    } else if (expr instanceof Expr.InstanceOf test) {
      out.append("instanceof");
      argument(test.operand());
      out.append(' ').append(text(test.pattern()));
    } else if (expr instanceof Expr.Opaque opaque) {
      out.append("opaque ").append(opaque.kind());
    }
    out.append(')');
  }

  private void inlineMembers(List<Member> members) {
    out.append('\n');
    members(members);
    start();
  }

  private void inlineBody(List<Stmt> body) {
    out.append('\n');
    body(body);
    start();
  }

  private void types(String word, List<TypeRef> types) {
    if (!types.isEmpty()) {
      out.append(word);
      types.forEach(type -> out.append(' ').append(text(type)));
    }
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "" : ' ' + String.join(" ", words);
  }

  private static String text(TypeRef type) {
    return type.text().isEmpty() ? "-" : type.text();
  }

  private static String text(Pattern pattern) {
    if (pattern instanceof Pattern.Typed typed) {
      return (text(typed.type()) + ' ' + typed.name()).strip();
    }
    if (pattern instanceof Pattern.Deconstruct record) {
      return text(record.type())
          + record.parts().stream().map(ModelPrinter::text).toList();
    }
    return "_";
  }

  private static String at(Span span) {
    return " @" + span.line() + ':' + span.column();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }
}
