package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the files of the same compilation that a file depends on, member by member: those whose methods, constructors and fields
 * it names, those that these name, and so on, nearest first. Of constants the compiler knows the value, so that nothing is followed
 * from where they are declared. What comes from a class file is left out.
 *
 * <p>Bounded by steps and files; what is not reached stays unknown.
 */
final class Bodies {

  private static final int MAX_STEPS = 4;
  private static final int MAX_FILES = 16;

  private final CompilationUnitTree unit;
  private final JavacTrees trees;
  private final Map<ClassSymbol, CompilationUnitTree> units;
  private final Types types;
  private final Predicate<String> isSeed;
  private final Set<CompilationUnitTree> files = new LinkedHashSet<>();
  private final Set<CompilationUnitTree> holders = new LinkedHashSet<>();
  private final Set<Symbol> seen = new HashSet<>();
  private final Deque<Member> open = new ArrayDeque<>();
  private boolean hasSeed;

  /** A member that is named, and how many steps away from the file. */
  private record Member(Tree tree, int step) {}

  private Bodies(
      CompilationUnitTree unit,
      JavacTrees trees,
      Map<ClassSymbol, CompilationUnitTree> units,
      Types types,
      Predicate<String> isSeed) {
    this.unit = unit;
    this.trees = trees;
    this.units = units;
    this.types = types;
    this.isSeed = isSeed;
  }

  /**
   * Collects what an attributed file depends on.
   *
   * @param units the files of the compilation by their outermost types
   * @param isSeed whether a text holds a seed word of the policy
   */
  static Bodies of(
      CompilationUnitTree unit,
      JavacTrees trees,
      Map<ClassSymbol, CompilationUnitTree> units,
      Types types,
      Predicate<String> isSeed) {
    Bodies bodies = new Bodies(unit, trees, units, types, isSeed);
    bodies.collect();
    return bodies;
  }

  /** Returns the files, without the one that depends on them, nearest first. */
  Set<CompilationUnitTree> files() {
    return files;
  }

  /** Returns the files that declare constants which the file, or a member that it depends on, names. */
  Set<CompilationUnitTree> holders() {
    return holders;
  }

  /** Returns whether a constant value in the file, or in a member that it depends on, holds a seed word. */
  boolean hasSeed() {
    return hasSeed;
  }

  private void collect() {
    new Names(0).scan(unit, null);
    while (!open.isEmpty()) {
      Member member = open.remove();
      new Names(member.step()).scan(member.tree(), null);
    }
  }

  /** Follows the names in a tree. */
  private final class Names extends TreeScanner<Void, Void> {
    private final int step;

    Names(int step) {
      this.step = step;
    }

    @Override
    public Void scan(Tree tree, Void none) {
      if (tree instanceof JCTree.JCExpression expression) {
        note(expression);
      } else if (tree instanceof JCTree.JCClassDecl type && type.sym != null) {
        parents(type.sym);
      }
      return super.scan(tree, none);
    }

    private void note(JCTree.JCExpression expression) {
      if (expression.type != null && expression.type.constValue() instanceof String constant) {
        hasSeed |= isSeed.test(constant);
        constant(TreeInfo.symbol(expression));
      } else if (expression instanceof JCTree.JCIdent name) {
        named(name.sym);
      } else if (expression instanceof JCTree.JCFieldAccess name) {
        named(name.sym);
      } else if (expression instanceof JCTree.JCMemberReference reference) {
        named(reference.sym);
      } else if (expression instanceof JCTree.JCNewClass creation) {
        named(creation.constructor);
      }
    }

    private void named(Symbol symbol) {
      boolean isMember = symbol instanceof MethodSymbol
          || symbol instanceof VarSymbol variable && variable.owner instanceof ClassSymbol;
      if (isMember
          && symbol.owner instanceof ClassSymbol owner
          && step < MAX_STEPS
          && seen.add(symbol)) {
        // What an object of a class does may be called by the name of an interface.
        declared(owner, symbol.isConstructor() ? owner : symbol);
      }
    }

    /** The literal of a constant is where it is declared. */
    private void constant(Symbol symbol) {
      if (symbol instanceof VarSymbol variable && variable.owner instanceof ClassSymbol owner) {
        CompilationUnitTree file = seen.add(symbol) ? fileOf(owner) : null;
        if (file != null && file != unit && holders.size() < MAX_FILES) {
          holders.add(file);
        }
      }
    }

    private void declared(ClassSymbol owner, Symbol member) {
      CompilationUnitTree file = fileOf(owner);
      if (file == null || file == unit || !add(file)) {
        return;
      }
      Tree tree = treeOf(owner, member);
      boolean isNew = member == owner ? seen.add(owner) : true;
      if (tree != null && isNew) {
        open.add(new Member(tree, step + 1));
      }
      parents(owner);
    }

    private void parents(ClassSymbol type) {
      for (Type parent : types.closure(type.type)) {
        if (parent.tsym instanceof ClassSymbol symbol && symbol != type) {
          CompilationUnitTree file = fileOf(symbol);
          if (file != null && file != unit) {
            add(file);
          }
        }
      }
    }
  }

  private boolean add(CompilationUnitTree file) {
    return files.contains(file) || files.size() < MAX_FILES && files.add(file);
  }

  /** Returns the file of a class, null if it comes from a class file. */
  private CompilationUnitTree fileOf(ClassSymbol type) {
    Symbol outermost = type;
    while (outermost.owner != null && !(outermost.owner instanceof PackageSymbol)) {
      outermost = outermost.owner;
    }
    return outermost instanceof ClassSymbol found ? units.get(found) : null;
  }

  /** Returns the tree of a class or of one of its members, null if there is none. javac would look through all bodies for it. */
  private Tree treeOf(ClassSymbol owner, Symbol member) {
    Tree type = trees.getTree(owner);
    if (member == owner || !(type instanceof JCTree.JCClassDecl declared)) {
      return type;
    }
    for (JCTree tree : declared.defs) {
      if (tree instanceof JCTree.JCMethodDecl method && method.sym == member
          || tree instanceof JCTree.JCVariableDecl field && field.sym == member) {
        return tree;
      }
    }
    return null;
  }
}
