package dev.leadguard.errorprone;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.leadguard.model.Span;
import dev.leadguard.model.Trees;
import dev.leadguard.model.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Translates the types that are written in the source. */
final class TypeNames {

  private final JavacFrontEnd unit;
  private final Text text = new Text();

  TypeNames(JavacFrontEnd unit) {
    this.unit = unit;
  }

  /** Returns a type as written; of an intersection the first. */
  TypeRef of(Tree type) {
    Tree first =
        type instanceof IntersectionTypeTree several ? several.getBounds().get(0) : type;
    return new TypeRef(
        Trees.typeText(text.visit(first, null)), unit.attribution().name(first), at(first));
  }

  /** Returns the types of a list, those that javac made up left out. */
  List<TypeRef> all(List<? extends Tree> types, int after) {
    return types.stream().filter(type -> unit.start(type) > after).map(this::of).toList();
  }

  /** Returns the types of a catch parameter. */
  List<TypeRef> alternatives(Tree type) {
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().map(this::of).toList()
        : List.of(of(type));
  }

  /** Returns the type of a variable; for {@code var} and an omitted type a name without a text, if javac knows it. */
  TypeRef of(VariableTree variable) {
    Tree type = variable.getType();
    int start = type == null ? -1 : unit.start(type);
    int name = unit.position(variable);
    // Attribution gives such a variable a type tree, with no place of its own.
    boolean isWritten =
        start >= 0 && start < name && !unit.source().is(unit.source().tokenAt(name) - 1, "var");
    return isWritten
        ? of(type)
        : new TypeRef("", unit.attribution().nameOfType(variable), Span.NONE);
  }

  /** Returns the last identifier of a type. */
  Span at(Tree type) {
    if (type instanceof ParameterizedTypeTree generic) {
      return at(generic.getType());
    }
    if (type instanceof ArrayTypeTree array) {
      return at(array.getType());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return at(annotated.getUnderlyingType());
    }
    return type instanceof MemberSelectTree select ? unit.nameOf(select) : unit.token(type);
  }

  /** Returns the type without brackets and annotations around it. */
  static Tree element(Tree type) {
    if (type instanceof ArrayTypeTree array) {
      return element(array.getType());
    }
    return type instanceof AnnotatedTypeTree annotated
            && annotated.getUnderlyingType() instanceof ArrayTypeTree array
        ? element(array)
        : type;
  }

  /** Prints a type as a parser reads it, without annotations. */
  private static final class Text extends SimpleTreeVisitor<String, Void> {

    @Override
    public String visitPrimitiveType(PrimitiveTypeTree tree, Void none) {
      return tree.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitIdentifier(IdentifierTree tree, Void none) {
      return tree.getName().toString();
    }

    @Override
    public String visitMemberSelect(MemberSelectTree tree, Void none) {
      return visit(tree.getExpression(), none) + '.' + tree.getIdentifier();
    }

    @Override
    public String visitParameterizedType(ParameterizedTypeTree tree, Void none) {
      return visit(tree.getType(), none)
          + tree.getTypeArguments().stream()
              .map(argument -> visit(argument, none))
              .collect(Collectors.joining(",", "<", ">"));
    }

    @Override
    public String visitArrayType(ArrayTypeTree tree, Void none) {
      return visit(tree.getType(), none) + "[]";
    }

    @Override
    public String visitAnnotatedType(AnnotatedTypeTree tree, Void none) {
      return visit(tree.getUnderlyingType(), none);
    }

    @Override
    public String visitWildcard(WildcardTree tree, Void none) {
      return switch (tree.getKind()) {
        case EXTENDS_WILDCARD -> "? extends " + visit(tree.getBound(), none);
        case SUPER_WILDCARD -> "? super " + visit(tree.getBound(), none);
        default -> "?";
      };
    }

    /** What is no type: the text of a tree that could not be parsed is not worth a guess. */
    @Override
    protected String defaultAction(Tree tree, Void none) {
      return "";
    }
  }
}
