package dev.leadguard.sourcescan;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.leadguard.model.Span;
import dev.leadguard.model.Trees;
import dev.leadguard.model.TypeRef;
import java.util.List;
import java.util.stream.Collectors;

/** Translates types as they are written. */
final class TypeNames {

  private TypeNames() {}

  /** Returns the type; {@link TypeRef#NONE} for {@code var} and for the omitted type of a lambda parameter. */
  static TypeRef of(Type type) {
    return of(type, "");
  }

  /** Returns the type of a parameter, {@code T...} as {@code T[]}. */
  static TypeRef of(Type type, boolean varArgs) {
    return of(type, varArgs ? "[]" : "");
  }

  static List<TypeRef> all(NodeList<? extends Type> types) {
    return types.stream().map(TypeNames::of).toList();
  }

  /** Returns each type of a multi-catch, or the one type. */
  static List<TypeRef> alternatives(Type type) {
    return type instanceof UnionType union ? all(union.getElements()) : List.of(of(type));
  }

  /** Returns the type of a cast, of an intersection the first. */
  static TypeRef ofCast(Type type) {
    return type instanceof IntersectionType both ? of(both.getElements().get(0)) : of(type);
  }

  /** Returns the place of the last identifier of the type, or of its keyword. */
  static Span at(Type type) {
    if (type instanceof ArrayType array) {
      return at(array.getComponentType());
    }
    if (type instanceof ClassOrInterfaceType named) {
      return Places.of(named.getName());
    }
    // Annotations stand before the keyword of a primitive type.
    return Places.lastTokenOf(type);
  }

  private static TypeRef of(Type type, String suffix) {
    if (type.isUnknownType() || isVar(type)) {
      return TypeRef.NONE;
    }
    return TypeRef.of(Trees.typeText(text(type) + suffix), at(type));
  }

  /** Since Java 10 no type can have this name. */
  private static boolean isVar(Type type) {
    return type instanceof ClassOrInterfaceType named
        && named.getNameAsString().equals("var")
        && named.getScope().isEmpty()
        && named.getTypeArguments().isEmpty();
  }

  /** The printers of JavaParser write annotations into types, so that this one is needed. */
  private static String text(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named.getScope().map(scope -> text(scope) + '.').orElse("")
          + named.getNameAsString()
          + named.getTypeArguments().map(TypeNames::argumentsText).orElse("");
    }
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard
          .getExtendedType()
          .map(bound -> "? extends " + text(bound))
          .or(() -> wildcard.getSuperType().map(bound -> "? super " + text(bound)))
          .orElse("?");
    }
    if (type instanceof PrimitiveType primitive) {
      return primitive.getType().asString();
    }
    return type.asString();
  }

  private static String argumentsText(NodeList<Type> arguments) {
    return arguments.stream().map(TypeNames::text).collect(Collectors.joining(",", "<", ">"));
  }
}
