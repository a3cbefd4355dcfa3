package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the types of a program out of what the source declares. */
final class Declarations {

  private Declarations() {}

  /** Returns the type for a declaration of a file. */
  static Type typeOf(SourceUnit unit, TypeDecl declaration, Optional<Type> outer, String name) {
    List<TypeRef> parents = new ArrayList<>(declaration.extending());
    parents.addAll(declaration.implementing());
    boolean closed = declaration.kind() == TypeDecl.Kind.RECORD
        || declaration.kind() == TypeDecl.Kind.ENUM
        || declaration.modifiers().contains("final")
        || hasOnlyPrivateConstructors(declaration);
    return new Type(
        unit,
        name,
        declaration.name(),
        outer,
        declaration.annotations(),
        parents,
        declaration.components(),
        withComponents(declaration),
        declaration.kind() == TypeDecl.Kind.INTERFACE,
        declaration.kind() == TypeDecl.Kind.ENUM,
        !closed,
        isExported(declaration, outer));
  }

  private static boolean isExported(TypeDecl declaration, Optional<Type> outer) {
    boolean open = declaration.modifiers().contains("public")
        || declaration.modifiers().contains("protected")
        || outer.map(Type::isInterface).orElse(false);
    return open && outer.map(Type::isExported).orElse(true);
  }

  /** A record has a field for each component, which the source does not spell out. */
  private static List<Member> withComponents(TypeDecl declaration) {
    List<Member> members = new ArrayList<>();
    for (Parameter component : declaration.components()) {
      boolean declared = declaration.members().stream()
          .anyMatch(member ->
              member instanceof Member.Field field && field.name().equals(component.name()));
      if (!declared) {
        members.add(new Member.Field(
            component.annotations(),
            List.of("private", "final"),
            component.type(),
            component.name(),
            Optional.empty(),
            component.at()));
      }
    }
    members.addAll(declaration.members());
    return members;
  }

  private static boolean hasOnlyPrivateConstructors(TypeDecl declaration) {
    List<Member.Method> constructors = declaration.members().stream()
        .filter(
            member -> member instanceof Member.Method method && method.name().equals("new"))
        .map(Member.Method.class::cast)
        .toList();
    return !constructors.isEmpty()
        && constructors.stream()
            .allMatch(constructor -> constructor.modifiers().contains("private"));
  }

  /** Returns a type for a class that is declared in a body. */
  static Type local(TypeDecl declaration, Type around) {
    return typeOf(
        around.unit(),
        declaration,
        Optional.of(around),
        around.name() + ".local " + declaration.name() + " " + declaration.at().line() + ":"
            + declaration.at().column());
  }

  /** Returns a type for the body of an anonymous class. */
  static Type anonymous(Expr.New creation, Type around) {
    String name = around.name() + ".anonymous " + creation.at().line() + ":"
        + creation.at().column();
    return new Type(
        around.unit(),
        name,
        "",
        Optional.of(around),
        List.of(),
        List.of(creation.type()),
        List.of(),
        creation.body().orElse(List.of()),
        false,
        false,
        false,
        false);
  }

  /** Returns a type for a constant of an enum that has a body: it is the one object of a class that extends the enum. */
  static Type constant(Member.EnumConstant constant, Type type) {
    return new Type(
        type.unit(),
        type.name() + ".constant " + constant.name(),
        "",
        Optional.of(type),
        List.of(),
        List.of(new TypeRef(type.simpleName(), type.name(), constant.at())),
        List.of(),
        constant.body().get(),
        false,
        false,
        false,
        false);
  }
}
