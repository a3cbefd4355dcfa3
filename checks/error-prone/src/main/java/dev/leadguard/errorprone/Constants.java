package dev.leadguard.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says where the language wants a constant: the Java Language Specification, 15.29, lists the places.
 *
 * <p>The value of a constant variable is wanted where the variable is used in such a place, so its uses are looked at, and those of
 * the constant variables that are made of it, in the files of the same compilation.
 */
final class Constants {

  private final VisitorState state;
  private final Set<VarSymbol> variables = new LinkedHashSet<>();
  private final Deque<VarSymbol> open = new ArrayDeque<>();

  Constants(VisitorState state) {
    this.state = state;
  }

  /** Returns whether a constant is wanted in the place of a literal. */
  boolean isNeeded(TreePath literal) {
    if (isNeededAt(literal)) {
      return true;
    }
    while (!open.isEmpty()) {
      VarSymbol variable = open.pop();
      for (CompilationUnitTree unit : unitsThatMayUse(variable)) {
        Uses uses = new Uses(variable);
        uses.scan(unit, null);
        if (uses.needed) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether it is wanted right here; notes the constant variable whose value this is a part of. */
  private boolean isNeededAt(TreePath use) {
    TreePath whole = use;
    while (isConstantOrBrackets(whole.getParentPath().getLeaf())) {
      whole = whole.getParentPath();
    }
    Tree around = whole.getParentPath().getLeaf();
    boolean decidesFlow = typeOf(whole.getLeaf()).hasTag(TypeTag.BOOLEAN);
    if (decidesFlow || isLabel(around, whole.getLeaf()) || isInAnnotation(whole)) {
      return true;
    }
    if (around instanceof VariableTree variable
        && ((JCTree.JCVariableDecl) variable).sym != null
        && ((JCTree.JCVariableDecl) variable).sym.getConstValue() != null) {
      VarSymbol symbol = ((JCTree.JCVariableDecl) variable).sym;
      if (variables.add(symbol)) {
        open.push(symbol);
      }
    }
    return false;
  }

  private static boolean isConstantOrBrackets(Tree tree) {
    return tree instanceof ParenthesizedTree
        || tree instanceof ExpressionTree && typeOf(tree).constValue() != null;
  }

  private static Type typeOf(Tree tree) {
    Type type = ((JCTree) tree).type;
    return type == null ? Type.noType : type;
  }

  /** javac 21 has a tree of its own around a label, which the one of 17 does not know. */
  private static boolean isLabel(Tree around, Tree expression) {
    return around.getKind().name().equals("CONSTANT_CASE_LABEL")
        || around instanceof CaseTree label && label.getExpressions().contains(expression);
  }

  private static boolean isInAnnotation(TreePath path) {
    for (Tree tree : path) {
      if (tree instanceof AnnotationTree) {
        return true;
      }
    }
    return false;
  }

  /** A private or local variable is used in its own file only. */
  private Set<CompilationUnitTree> unitsThatMayUse(VarSymbol variable) {
    boolean isElsewhere = variable.owner instanceof ClassSymbol && !variable.isPrivate();
    if (!isElsewhere) {
      return Set.of(state.getPath().getCompilationUnit());
    }
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    units.add(state.getPath().getCompilationUnit());
    for (ClassSymbol type : Symtab.instance(state.context).getAllClasses()) {
      unitOf(type).ifPresent(units::add);
    }
    return units;
  }

  private Optional<CompilationUnitTree> unitOf(ClassSymbol type) {
    boolean isCompiled = type.owner.kind == Kinds.Kind.PCK && type.sourcefile != null;
    return Optional.ofNullable(isCompiled ? JavacTrees.instance(state.context).getPath(type) : null)
        .map(TreePath::getCompilationUnit);
  }

  /** Looks at the uses of one variable in a file. */
  private final class Uses extends TreePathScanner<Void, Void> {
    private final VarSymbol variable;
    private boolean needed;

    Uses(VarSymbol variable) {
      this.variable = variable;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void none) {
      note(name);
      return super.visitIdentifier(name, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree name, Void none) {
      note(name);
      return super.visitMemberSelect(name, none);
    }

    private void note(Tree name) {
      Symbol symbol = TreeInfo.symbol((JCTree) name);
      if (symbol == variable) {
        needed |= isNeededAt(getCurrentPath());
      }
    }
  }
}
