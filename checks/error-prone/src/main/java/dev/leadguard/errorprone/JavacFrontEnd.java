package dev.leadguard.errorprone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import dev.leadguard.model.Import;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.TypeDecl;
import java.util.List;
import java.util.Optional;

/**
 * Translates the trees of javac into the neutral model.
 *
 * <p>The same text gives the same model before and after attribution, save for what only a type checker knows: whatever
 * javac adds to its trees stands at no place, or at a place where no such tree can be written, and is dropped. Attribution
 * fills the names of types, and what is known of names and of called methods.
 */
public final class JavacFrontEnd {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final SourceText source;
  private final Attribution attribution;
  private final TypeNames types = new TypeNames(this);
  private final Expressions expressions = new Expressions(this);
  private final Statements statements = new Statements(this);
  private final Members members = new Members(this);

  private JavacFrontEnd(
      String text, CompilationUnitTree unit, SourcePositions positions, Optional<Types> types) {
    this.unit = unit;
    this.positions = positions;
    this.source = SourceText.of(text);
    this.attribution = new Attribution(types);
  }

  /**
   * Translates a compilation unit that is parsed.
   *
   * @param path the file as the host names it, with {@code /}
   * @param text what javac read; offsets of the tree refer to it
   * @param positions from {@link com.sun.source.util.Trees#getSourcePositions} of the same compilation
   */
  public static SourceUnit translate(
      String path, String text, CompilationUnitTree unit, SourcePositions positions) {
    return new JavacFrontEnd(text, unit, positions, Optional.empty()).sourceUnit(path, text);
  }

  /**
   * Translates a compilation unit that is attributed, with what its types tell.
   *
   * @param path the file as the host names it, with {@code /}
   * @param text what javac read; offsets of the tree refer to it
   * @param positions from {@link com.sun.source.util.Trees#getSourcePositions} of the same compilation
   * @param types of the same compilation
   */
  public static SourceUnit translate(
      String path, String text, CompilationUnitTree unit, SourcePositions positions, Types types) {
    return new JavacFrontEnd(text, unit, positions, Optional.of(types)).sourceUnit(path, text);
  }

  private SourceUnit sourceUnit(String path, String text) {
    String packageName =
        unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    List<Import> imports = unit.getImports().stream()
        .filter(imported -> !NewerTrees.isModule(imported))
        .map(JavacFrontEnd::importOf)
        .toList();
    List<TypeDecl> declared = unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(type -> members.type((ClassTree) type))
        .toList();
    return new SourceUnit(path, text, packageName, imports, declared);
  }

  private static Import importOf(ImportTree tree) {
    String name = tree.getQualifiedIdentifier().toString();
    boolean isStar = name.endsWith(".*");
    return new Import(
        isStar ? name.substring(0, name.length() - 2) : name, tree.isStatic(), isStar);
  }

  SourceText source() {
    return source;
  }

  Attribution attribution() {
    return attribution;
  }

  TypeNames types() {
    return types;
  }

  Expressions expressions() {
    return expressions;
  }

  Statements statements() {
    return statements;
  }

  Members members() {
    return members;
  }

  /** Returns where a tree begins, -1 if it has no place. */
  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** Returns where a tree ends, -1 if it has no place or javac kept none. */
  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Returns the place by which javac knows a tree: the name of a variable or method, the keyword of a type, a dot. */
  int position(Tree tree) {
    return ((JCTree) tree).pos;
  }

  /** Returns the first token of a tree. */
  Span token(Tree tree) {
    int start = start(tree);
    return start < 0 ? Span.NONE : source.span(source.tokenAt(start));
  }

  /** Returns the first token of a tree that is not part of type arguments or annotations, as in {@code <T>this(..)}. */
  Span firstName(Tree tree) {
    int start = start(tree);
    return start < 0 ? Span.NONE : source.span(name(source.tokenAt(start)));
  }

  /** Returns the name behind the dot of a select. */
  Span nameOf(MemberSelectTree select) {
    int dot = position(select);
    return dot < 0 ? Span.NONE : source.span(name(source.tokenAt(dot) + 1));
  }

  /** Returns the index of the first token at or behind this one that is not part of type arguments or annotations. */
  int name(int token) {
    int next = token;
    while (source.is(next, "<") || source.is(next, "@")) {
      next = source.is(next, "<") ? source.behind(next) : source.behindAnnotation(next);
    }
    return next;
  }
}
