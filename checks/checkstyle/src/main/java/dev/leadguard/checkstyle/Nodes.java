package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks Checkstyle's tree, whose nodes know only their first child and their next sibling. */
final class Nodes {

  private Nodes() {}

  /** Returns all children in source order. */
  static List<DetailAST> children(DetailAST parent) {
    List<DetailAST> children = new ArrayList<>();
    for (DetailAST n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      children.add(n);
    }
    return children;
  }

  /** Returns the children without parentheses, commas and semicolons. */
  static List<DetailAST> operands(DetailAST parent) {
    List<DetailAST> operands = children(parent);
    operands.removeIf(n -> is(n, TokenTypes.LPAREN)
        || is(n, TokenTypes.RPAREN)
        || is(n, TokenTypes.COMMA)
        || is(n, TokenTypes.SEMI));
    return operands;
  }

  /** Returns the children of one type. */
  static List<DetailAST> children(DetailAST parent, int type) {
    List<DetailAST> children = children(parent);
    children.removeIf(n -> !is(n, type));
    return children;
  }

  /** Returns the first child of a type. */
  static Optional<DetailAST> child(DetailAST parent, int type) {
    return Optional.ofNullable(parent.findFirstToken(type));
  }

  /**
   * Returns the first child of a type that the grammar demands.
   *
   * @throws IllegalStateException if Checkstyle's grammar has changed; names the token types, never the text
   */
  static DetailAST need(DetailAST parent, int type) {
    return child(parent, type)
        .orElseThrow(() -> new IllegalStateException(
            "Checkstyle's tree has no token " + type + " below a token " + parent.getType()));
  }

  /** Returns the child behind the first child of a type: the body behind {@code )} or {@code ->}. */
  static DetailAST after(DetailAST parent, int type) {
    return need(parent, type).getNextSibling();
  }

  static DetailAST last(List<DetailAST> nodes) {
    return nodes.get(nodes.size() - 1);
  }

  static boolean is(DetailAST node, int type) {
    return node.getType() == type;
  }

  /** Returns whether {@code a} starts before {@code b} in the file. */
  static boolean isBefore(DetailAST a, DetailAST b) {
    return a.getLineNo() < b.getLineNo()
        || (a.getLineNo() == b.getLineNo() && a.getColumnNo() < b.getColumnNo());
  }
}
