package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Span;
import dev.leadguard.model.Trees;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Translates types. Checkstyle spreads a type over siblings in several shapes, so its text is read from its tokens in the
 * order of the file.
 */
final class TypeNames {

  private static final Comparator<DetailAST> BY_PLACE =
      Comparator.comparingInt(DetailAST::getLineNo).thenComparingInt(DetailAST::getColumnNo);

  private final Places places;

  TypeNames(Places places) {
    this.places = places;
  }

  /** Returns the type below a {@code TYPE} node; none for an omitted type and {@code var}. */
  TypeRef of(DetailAST type) {
    return of(Nodes.children(type));
  }

  /** Returns the type of a parameter or component, with the brackets that {@code ...} stands for. */
  TypeRef of(DetailAST type, boolean varArgs) {
    TypeRef plain = of(type);
    return varArgs ? TypeRef.of(plain.text() + "[]", plain.at()) : plain;
  }

  /** Returns the type that these siblings spell. */
  TypeRef of(List<DetailAST> parts) {
    String text = Trees.typeText(textOf(parts));
    return text.isEmpty() ? TypeRef.NONE : TypeRef.of(text, lastIdentifierOf(parts));
  }

  /** Returns the types below a node that {@code separator} tokens divide. */
  List<TypeRef> listOf(DetailAST parent, int separator) {
    List<TypeRef> types = new ArrayList<>();
    List<DetailAST> parts = new ArrayList<>();
    for (DetailAST part : Nodes.children(parent)) {
      if (Nodes.is(part, separator)) {
        types.add(of(parts));
        parts.clear();
      } else {
        parts.add(part);
      }
    }
    types.add(of(parts));
    return types;
  }

  /** Returns the source text of these nodes without white space and annotations. */
  static String textOf(List<DetailAST> parts) {
    List<DetailAST> tokens = new ArrayList<>();
    parts.forEach(part -> collect(part, tokens));
    tokens.sort(BY_PLACE);
    StringBuilder text = new StringBuilder();
    for (DetailAST token : tokens) {
      String next = token.getText();
      if (text.length() > 0
          && Character.isJavaIdentifierPart(text.charAt(text.length() - 1))
          && Character.isJavaIdentifierPart(next.charAt(0))) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  private static void collect(DetailAST node, List<DetailAST> tokens) {
    switch (node.getType()) {
      case TokenTypes.ANNOTATIONS, TokenTypes.ANNOTATION -> {}
      case TokenTypes.TYPE, TokenTypes.TYPE_ARGUMENTS, TokenTypes.TYPE_ARGUMENT ->
        Nodes.children(node).forEach(child -> collect(child, tokens));
      default -> {
        tokens.add(node);
        Nodes.children(node).forEach(child -> collect(child, tokens));
      }
    }
  }

  /** The last identifier outside of type arguments, or the primitive type. */
  private Span lastIdentifierOf(List<DetailAST> parts) {
    Span at = Span.NONE;
    for (DetailAST part : parts) {
      switch (part.getType()) {
        case TokenTypes.DOT -> at = lastIdentifierOf(Nodes.children(part));
        case TokenTypes.ANNOTATIONS,
            TokenTypes.ANNOTATION,
            TokenTypes.TYPE_ARGUMENTS,
            TokenTypes.ARRAY_DECLARATOR -> {}
        default -> at = places.of(part);
      }
    }
    return at;
  }
}
