package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/** A statement. Immutable; every list keeps source order. A body that is one statement or a block is a list. */
public sealed interface Stmt {

  /** A local variable; {@code int a, b;} is two of them. The variable of a for-each loop, a resource. */
  record Local(
      List<Annotation> annotations, TypeRef type, String name, Optional<Expr> init, Span at)
      implements Stmt {
    public Local {
      annotations = List.copyOf(annotations);
    }
  }

  /** An expression as a statement. */
  record ExprStmt(Expr expr) implements Stmt {}

  /** {@code if}. No {@code else} is an empty list. */
  record If(Expr test, List<Stmt> then, List<Stmt> otherwise) implements Stmt {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** The kinds of loops. */
  enum LoopKind {
    FOR,
    FOR_EACH,
    WHILE,
    DO
  }

  /**
   * A loop.
   *
   * @param head FOR: the initialisers; FOR_EACH: one Local whose {@code init} is the iterated expression
   * @param test the condition, absent for FOR_EACH and {@code for (;;)}
   * @param step FOR: the updates
   */
  record Loop(LoopKind kind, List<Stmt> head, Optional<Expr> test, List<Stmt> body, List<Stmt> step)
      implements Stmt {
    public Loop {
      head = List.copyOf(head);
      body = List.copyOf(body);
      step = List.copyOf(step);
    }
  }

  /** A switch statement. */
  record Switch(Expr selector, List<Case> cases) implements Stmt {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /**
   * {@code try}.
   *
   * @param resources a Local for each declared one, an ExprStmt for a variable that is only named
   */
  record Try(List<Stmt> resources, List<Stmt> body, List<Catch> catches, List<Stmt> finallyBody)
      implements Stmt {
    public Try {
      resources = List.copyOf(resources);
      body = List.copyOf(body);
      catches = List.copyOf(catches);
      finallyBody = List.copyOf(finallyBody);
    }
  }

  /** One catch clause; the types of a multi-catch in order. */
  record Catch(List<TypeRef> types, String name, List<Stmt> body) {
    public Catch {
      types = List.copyOf(types);
      body = List.copyOf(body);
    }
  }

  /** {@code return}. */
  record Return(Optional<Expr> value) implements Stmt {}

  /** The value of a switch arm or of a lambda with an expression body: {@code yield e;}, {@code -> e}. */
  record Yield(Expr value) implements Stmt {}

  /** {@code throw}. */
  record Throw(Expr value) implements Stmt {}

  /** A block of its own; {@code synchronized (x) {..}} is a block that starts with ExprStmt(x). */
  record Block(List<Stmt> body) implements Stmt {
    public Block {
      body = List.copyOf(body);
    }
  }

  /** {@code break} or {@code continue}; the label is empty if there is none. */
  record Jump(String kind, String label) implements Stmt {}

  /** {@code label: body}. */
  record Labeled(String label, List<Stmt> body) implements Stmt {
    public Labeled {
      body = List.copyOf(body);
    }
  }

  /** {@code assert test : message}. */
  record Assert(Expr test, Optional<Expr> message) implements Stmt {}

  /** A class that is declared in a body. */
  record LocalType(TypeDecl type) implements Stmt {}

  /**
   * What the front-end cannot say. Empty statements ({@code ;}) are dropped, not opaque.
   *
   * @param kind as of {@link Expr.Opaque}
   */
  record Opaque(String kind, Span at) implements Stmt {}
}
