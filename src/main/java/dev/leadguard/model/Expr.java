package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/** An expression. Immutable; every list keeps source order. */
public sealed interface Expr {

  /** Returns the place that stands for this expression; for one without a token of its own, that of its first part. */
  Span at();

  /** The kinds of literals. */
  enum LitKind {
    STRING,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BOOLEAN,
    NULL
  }

  /**
   * A literal; text blocks are {@code STRING}. Adjacent string literals of a concatenation are one literal.
   *
   * @param text for STRING and CHAR the value with escapes translated; for numbers the source text without {@code _}, in
   *     lower case, without a sign ({@code -1} is an Op); {@code true}, {@code false}, {@code null}
   * @param at the whole literal with its quotes; for merged literals from the first to the last
   */
  record Lit(LitKind kind, String text, Span at) implements Expr {}

  /** A {@code +} chain with a string literal among its operands; at least two parts, never two adjacent STRING literals. */
  record Concat(List<Expr> parts) implements Expr {
    public Concat {
      parts = List.copyOf(parts);
    }

    @Override
    public Span at() {
      return parts.get(0).at();
    }
  }

  /** A {@code +} of which the syntax does not tell whether it adds or concatenates. */
  record Plus(Expr left, Expr right) implements Expr {
    @Override
    public Span at() {
      return left.at();
    }
  }

  /**
   * A simple name: local, parameter, field, type or package; {@code this} and {@code super} too.
   *
   * @param known what a type checker knows of it
   */
  record Name(String id, Span at, Optional<Known> known) implements Expr {}

  /**
   * {@code target.id}: field, nested type, package part; {@code Outer.this} is {@code Select(Outer, this)}.
   *
   * @param at the token {@code id}
   */
  record Select(Expr target, String id, Span at, Optional<Known> known) implements Expr {}

  /**
   * A method call. {@code this(..)} and {@code super(..)} in a constructor are calls named {@code this} and {@code super}
   * without a target; in {@code o.super(..)} the target is {@code o}. Explicit type arguments are dropped.
   *
   * @param at the token {@code name}
   */
  record Call(Optional<Expr> target, String name, List<Expr> args, Span at, Optional<Callee> callee)
      implements Expr {
    public Call {
      args = List.copyOf(args);
    }
  }

  /**
   * {@code new T(args) {body}}.
   *
   * @param outer the expression before {@code .new}
   * @param body the members of an anonymous class
   * @param at the last identifier of the type
   */
  record New(
      Optional<Expr> outer,
      TypeRef type,
      List<Expr> args,
      Optional<List<Member>> body,
      Span at,
      Optional<Callee> callee)
      implements Expr {
    public New {
      args = List.copyOf(args);
      body = body.map(List::copyOf);
    }
  }

  /**
   * A lambda.
   *
   * @param body statements; an expression body {@code e} is one {@link Stmt.Yield} of it
   * @param at the arrow token
   */
  record Lambda(List<Parameter> parameters, List<Stmt> body, boolean block, Span at)
      implements Expr {
    public Lambda {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /**
   * {@code target::name}; {@code T::new} has the name {@code new}. A type on the left that is written like an expression
   * ({@code String}, {@code a.B}, also with annotations, which are dropped) is a Name or Select; any other ({@code
   * List<String>}, {@code int[]}) a ClassLit.
   *
   * @param at the token {@code name}
   */
  record MethodRef(Expr target, String name, Span at, Optional<Callee> callee) implements Expr {}

  /** {@code test ? then : otherwise}. */
  record Cond(Expr test, Expr then, Expr otherwise) implements Expr {
    @Override
    public Span at() {
      return test.at();
    }
  }

  /** A switch expression. */
  record SwitchExpr(Expr selector, List<Case> cases) implements Expr {
    public SwitchExpr {
      cases = List.copyOf(cases);
    }

    @Override
    public Span at() {
      return selector.at();
    }
  }

  /** {@code (T) operand}; of an intersection cast the first type. */
  record Cast(TypeRef type, Expr operand) implements Expr {
    @Override
    public Span at() {
      return operand.at();
    }
  }

  /** {@code target = value}; compound forms are spelt out by {@link Trees#compound}. */
  record Assign(Expr target, Expr value) implements Expr {
    @Override
    public Span at() {
      return target.at();
    }
  }

  /**
   * {@code new T[dimensions]}, {@code new T[] {elements}}, or a bare {@code {elements}} (then without a type).
   *
   * @param type the element type as written, without brackets; {@link TypeRef#NONE} for a bare initialiser
   * @param dimensions those with a length: {@code new int[3][]} has one
   * @param at the last identifier of the type (of a primitive type its keyword), or the opening brace
   */
  record NewArray(TypeRef type, List<Expr> dimensions, Optional<List<Expr>> elements, Span at)
      implements Expr {
    public NewArray {
      dimensions = List.copyOf(dimensions);
      elements = elements.map(List::copyOf);
    }
  }

  /** {@code array[index]}. */
  record Index(Expr array, Expr index) implements Expr {
    @Override
    public Span at() {
      return array.at();
    }
  }

  /** {@code T.class}, and a type on the left of a method reference that is no name. */
  record ClassLit(TypeRef type) implements Expr {
    @Override
    public Span at() {
      return type.at();
    }
  }

  /**
   * Any other operator, in the spelling of the source: {@code !}, {@code -}, {@code ==}, {@code &&}, {@code <<} ...
   * {@code ++} and {@code --} are {@code ++x}, {@code x++}, {@code --x}, {@code x--}. A chain of binary operators is nested to
   * the left as the grammar says.
   */
  record Op(String operator, List<Expr> operands) implements Expr {
    public Op {
      operands = List.copyOf(operands);
    }

    @Override
    public Span at() {
      return operands.get(0).at();
    }
  }

  /** {@code operand instanceof pattern}; the pattern of a plain type test binds nothing. */
  record InstanceOf(Expr operand, Pattern pattern) implements Expr {
    @Override
    public Span at() {
      return operand.at();
    }
  }

  /**
   * What the front-end cannot say. It silences whatever it touches.
   *
   * @param kind one of the list in the description of this package
   */
  record Opaque(String kind, Span at) implements Expr {

    /** A construct of a Java that is newer than the front-end, or of a preview that was withdrawn. */
    public static final String NEWER = "newer";

    /** What the parser passed over, to go on behind it. */
    public static final String ERRONEOUS = "erroneous";

    /** A literal with an escape that is none. */
    public static final String LITERAL = "literal";

    /** {@code o.super(..)} of which the parser drops the arguments. */
    public static final String SUPER = "super";
  }
}
