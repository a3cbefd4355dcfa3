package dev.leadguard.sourcescan;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.leadguard.model.Span;
import java.util.Optional;

/** Translates positions: JavaParser counts columns from 1 and includes the last one. */
final class Places {

  private Places() {}

  /** Returns the range of the node, {@link Span#NONE} for a node the parser made up. */
  static Span of(Node node) {
    return node.getRange().map(Places::span).orElse(Span.NONE);
  }

  /** Returns the place of the last token of the node. */
  static Span lastTokenOf(Node node) {
    return node.getTokenRange().map(tokens -> of(tokens.getEnd())).orElse(Span.NONE);
  }

  /** Returns whether the last token of the node is this one. */
  static boolean endsWith(Node node, int kind) {
    return node.getTokenRange()
        .filter(tokens -> tokens.getEnd().getKind() == kind)
        .isPresent();
  }

  /** Returns the place of the first token of one of the kinds that stands in the node at or after its beginning. */
  static Span firstToken(Node node, int... kinds) {
    return first(node.getTokenRange().map(tokens -> tokens.getBegin()), kinds);
  }

  /** Returns the place of the first token of one of the kinds behind the node. */
  static Span firstTokenBehind(Node node, int... kinds) {
    return first(node.getTokenRange().flatMap(tokens -> tokens.getEnd().getNextToken()), kinds);
  }

  private static Span first(Optional<JavaToken> start, int... kinds) {
    for (Optional<JavaToken> token = start;
        token.isPresent();
        token = token.get().getNextToken()) {
      for (int kind : kinds) {
        if (token.get().getKind() == kind) {
          return of(token.get());
        }
      }
    }
    return Span.NONE;
  }

  private static Span of(JavaToken token) {
    return token.getRange().map(Places::span).orElse(Span.NONE);
  }

  private static Span span(Range range) {
    return new Span(range.begin.line, range.begin.column - 1, range.end.line, range.end.column);
  }
}
