package dev.leadguard.errorprone;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the tree interfaces of javac have gained since Java 17, so that one jar serves every release.
 *
 * <p>The methods are public API of {@code com.sun.source.tree}; they are looked up by name because the module is compiled
 * against Java 17. On a release without one of them the construct cannot occur, and the answer says so.
 */
final class NewerTrees {

  /** Java 21; in 17 a preview that yields expressions and patterns without a wrapper. */
  private static final Optional<MethodHandle> LABELS =
      method(CaseTree.class, "getLabels", List.class);

  /** Java 21. */
  private static final Optional<MethodHandle> GUARD =
      method(CaseTree.class, "getGuard", ExpressionTree.class);

  /** Java 23, final in 25: {@code import module m}. */
  private static final Optional<MethodHandle> IS_MODULE =
      method(ImportTree.class, "isModule", boolean.class);

  private static final Optional<MethodHandle> LABEL_CONSTANT =
      method("ConstantCaseLabelTree", "getConstantExpression", ExpressionTree.class);
  private static final Optional<MethodHandle> LABEL_PATTERN =
      method("PatternCaseLabelTree", "getPattern", "PatternTree");
  private static final Optional<MethodHandle> RECORD =
      method("DeconstructionPatternTree", "getDeconstructor", ExpressionTree.class);
  private static final Optional<MethodHandle> PARTS =
      method("DeconstructionPatternTree", "getNestedPatterns", List.class);

  private NewerTrees() {}

  /**
   * Returns the labels of a case: expressions, patterns, and for {@code default} in a list of labels a tree of the kind
   * {@code DEFAULT_CASE_LABEL}; none for a plain {@code default} of an old release.
   */
  static List<Tree> labels(CaseTree tree) {
    if (LABELS.isEmpty()) {
      return List.copyOf(tree.getExpressions());
    }
    List<?> labels = call(LABELS.get(), tree, List.class);
    return labels.stream().map(label -> unwrapped((Tree) label)).toList();
  }

  /** Returns what stands behind {@code when}. */
  static Optional<ExpressionTree> guard(CaseTree tree) {
    return GUARD.map(method -> call(method, tree, ExpressionTree.class));
  }

  /** Returns whether it imports a module. */
  static boolean isModule(ImportTree tree) {
    return IS_MODULE.isPresent() && call(IS_MODULE.get(), tree, Boolean.class);
  }

  /** Returns whether a tree has this kind, which Java 17 may not know. */
  static boolean isKind(Tree tree, String kind) {
    return tree.getKind().name().equals(kind);
  }

  /** Returns the type of a record pattern. */
  static ExpressionTree recordOf(Tree pattern) {
    return call(RECORD.orElseThrow(), pattern, ExpressionTree.class);
  }

  /** Returns the patterns in a record pattern. */
  static List<Tree> partsOf(Tree pattern) {
    List<?> parts = call(PARTS.orElseThrow(), pattern, List.class);
    return parts.stream().map(Tree.class::cast).toList();
  }

  private static Tree unwrapped(Tree label) {
    if (isKind(label, "CONSTANT_CASE_LABEL")) {
      return call(LABEL_CONSTANT.orElseThrow(), label, Tree.class);
    }
    return isKind(label, "PATTERN_CASE_LABEL")
        ? call(LABEL_PATTERN.orElseThrow(), label, Tree.class)
        : label;
  }

  private static Optional<MethodHandle> method(String owner, String name, Object returns) {
    Optional<Class<?>> type = type(owner);
    Optional<Class<?>> result =
        returns instanceof String simple ? type(simple) : Optional.of((Class<?>) returns);
    return type.isPresent() && result.isPresent()
        ? method(type.get(), name, result.get())
        : Optional.empty();
  }

  private static Optional<MethodHandle> method(Class<?> owner, String name, Class<?> returns) {
    try {
      return Optional.of(
          MethodHandles.publicLookup().findVirtual(owner, name, MethodType.methodType(returns)));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return Optional.empty();
    }
  }

  private static Optional<Class<?>> type(String simpleName) {
    try {
      String name = Tree.class.getPackageName() + '.' + simpleName;
      return Optional.of(Class.forName(name, false, Tree.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static <T> T call(MethodHandle method, Tree tree, Class<T> type) {
    try {
      return type.cast(method.invoke(tree));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a tree accessor of javac failed", e);
    }
  }
}
