package dev.leadguard.model;

import java.util.List;
import java.util.Optional;

/** A member of a type, in source order. */
public sealed interface Member
    permits Member.Field, Member.Method, Member.Initializer, Member.EnumConstant, TypeDecl {

  /**
   * A field; {@code int a, b;} is two of them.
   *
   * @param modifiers as written, keywords only, in source order
   * @param at the name token
   */
  record Field(
      List<Annotation> annotations,
      List<String> modifiers,
      TypeRef type,
      String name,
      Optional<Expr> init,
      Span at)
      implements Member {
    public Field {
      annotations = List.copyOf(annotations);
      modifiers = List.copyOf(modifiers);
    }
  }

  /**
   * A method or constructor.
   *
   * @param name a constructor has the name {@code new}; a compact constructor the name {@code compact} and no parameters
   * @param returns {@link TypeRef#NONE} for a constructor
   * @param body absent for abstract and native methods
   * @param defaultValue of an annotation member
   * @param at the name token
   */
  record Method(
      List<Annotation> annotations,
      List<String> modifiers,
      TypeRef returns,
      String name,
      List<Parameter> parameters,
      Optional<List<Stmt>> body,
      Optional<Expr> defaultValue,
      Span at)
      implements Member {
    public Method {
      annotations = List.copyOf(annotations);
      modifiers = List.copyOf(modifiers);
      parameters = List.copyOf(parameters);
      body = body.map(List::copyOf);
    }
  }

  /** An initialiser block. */
  record Initializer(boolean isStatic, List<Stmt> body) implements Member {
    public Initializer {
      body = List.copyOf(body);
    }
  }

  /**
   * An enum constant.
   *
   * @param at the name token
   */
  record EnumConstant(
      List<Annotation> annotations,
      String name,
      List<Expr> args,
      Optional<List<Member>> body,
      Span at)
      implements Member {
    public EnumConstant {
      annotations = List.copyOf(annotations);
      args = List.copyOf(args);
      body = body.map(List::copyOf);
    }
  }
}
