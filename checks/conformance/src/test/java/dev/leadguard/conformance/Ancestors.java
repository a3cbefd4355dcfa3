package dev.leadguard.conformance;

import com.github.javaparser.ast.Node;
import java.util.Optional;

/** Looks up in a tree of JavaParser, whose own way to do so cannot be compiled without a warning. */
final class Ancestors {

  private Ancestors() {}

  /** Returns the innermost node of a type around a node. */
  static <T> Optional<T> of(Node node, Class<T> type) {
    Optional<Node> parent = node.getParentNode();
    while (parent.isPresent() && !type.isInstance(parent.get())) {
      parent = parent.get().getParentNode();
    }
    return parent.map(type::cast);
  }

  /** Returns whether a node of a type is around a node. */
  static boolean has(Node node, Class<?> type) {
    return of(node, type).isPresent();
  }
}
