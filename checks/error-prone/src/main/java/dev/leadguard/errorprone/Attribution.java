package dev.leadguard.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.RecordComponent;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what javac found out about a tree. Before attribution, and for what javac could not resolve, it says nothing.
 *
 * <p>Names are qualified and erased, with {@code .} before nested types; an anonymous class has the name of its supertype,
 * an array {@code []} behind the name of its elements.
 */
final class Attribution {

  private final Optional<Types> types;

  /** Takes the types of the compilation, or none for trees that are only parsed. */
  Attribution(Optional<Types> types) {
    this.types = types;
  }

  /** Returns what is known of a simple or qualified name; a type or package is known to be no variable. */
  Optional<Known> known(ExpressionTree name) {
    Symbol symbol = types.isPresent() ? TreeInfo.symbol((JCTree) name) : null;
    if (symbol == null || symbol.type == null || symbol.type.isErroneous()) {
      return Optional.empty();
    }
    if (!(symbol instanceof VarSymbol variable)) {
      return Optional.of(new Known("", "", Optional.empty()));
    }
    String owner = isField(variable) ? nameOf(variable.owner.type) : "";
    return Optional.of(new Known(nameOf(typeOf(name, variable)), owner, constantOf(variable)));
  }

  /** Returns what is known of the method that is called. */
  Optional<Callee> callee(MethodInvocationTree call) {
    return method(call.getMethodSelect())
        .map(method -> calleeOf(method, nameOf(((JCTree) call).type)));
  }

  /** Returns what is known of the method that is referred to. */
  Optional<Callee> callee(MemberReferenceTree reference) {
    return method(reference)
        .filter(method -> isNamed(method.owner.type))
        .map(method -> calleeOf(method, returnOf(method)));
  }

  /** Returns what is known of the constructor that is called; of an anonymous class it is that of its supertype. */
  Optional<Callee> callee(NewClassTree created) {
    if (types.isEmpty()
        || !(((JCTree.JCNewClass) created).constructor instanceof MethodSymbol constructor)) {
      return Optional.empty();
    }
    String name = name(created.getIdentifier());
    List<String> parameters = parametersOf(constructor);
    // The constructor that javac makes for an anonymous class takes the outer instance first.
    boolean takesOuter = created.getClassBody() != null && created.getEnclosingExpression() != null;
    return Optional.of(new Callee(
        List.of(name),
        takesOuter ? parameters.subList(1, parameters.size()) : parameters,
        name,
        false));
  }

  /** Returns the name of the type that a tree denotes, empty if it is not known. */
  String name(Tree type) {
    return nameOf(((JCTree) type).type);
  }

  /** Returns the name of the type of a variable, written or not, empty if it is not known. */
  String nameOfType(VariableTree variable) {
    VarSymbol symbol = ((JCTree.JCVariableDecl) variable).sym;
    return symbol == null ? "" : nameOf(symbol.type);
  }

  /**
   * Returns the annotations of a record component as they are written. Attribution takes those from the tree that are not
   * meant for a field.
   */
  List<? extends AnnotationTree> annotationsOf(VariableTree component) {
    VarSymbol symbol = ((JCTree.JCVariableDecl) component).sym;
    if (types.isPresent() && symbol != null && symbol.owner instanceof ClassSymbol owner) {
      for (RecordComponent written : owner.getRecordComponents()) {
        if (written.name == symbol.name) {
          return written.getOriginalAnnos();
        }
      }
    }
    return component.getModifiers().getAnnotations();
  }

  private Optional<MethodSymbol> method(Tree tree) {
    Symbol symbol = types.isPresent() ? TreeInfo.symbol((JCTree) tree) : null;
    return symbol instanceof MethodSymbol method && !method.type.isErroneous()
        ? Optional.of(method)
        : Optional.empty();
  }

  private Callee calleeOf(MethodSymbol method, String returns) {
    return new Callee(ownersOf(method), parametersOf(method), returns, method.isStatic());
  }

  /** The class that declares the method comes first, its supertypes in the order of javac's closure, which is fixed. */
  private List<String> ownersOf(MethodSymbol method) {
    List<String> owners = new ArrayList<>();
    owners.add(nameOf(method.owner.type));
    if (method.isStatic()
        || method.isConstructor()
        || !(method.owner instanceof ClassSymbol owner)) {
      return owners;
    }
    for (Type supertype : types.orElseThrow().closure(owner.type)) {
      if (supertype.tsym != owner && isOverridden(method, supertype.tsym)) {
        owners.add(nameOf(supertype));
      }
    }
    return owners;
  }

  private boolean isOverridden(MethodSymbol method, TypeSymbol supertype) {
    for (Symbol member : supertype.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol
          && method.overrides(member, (TypeSymbol) method.owner, types.orElseThrow(), false)) {
        return true;
      }
    }
    return false;
  }

  private List<String> parametersOf(MethodSymbol method) {
    return types.orElseThrow().erasure(method.type).getParameterTypes().stream()
        .map(this::nameOf)
        .toList();
  }

  private String returnOf(MethodSymbol method) {
    return nameOf(
        method.isConstructor()
            ? method.owner.type
            : types.orElseThrow().erasure(method.type).getReturnType());
  }

  /** The type at the use: inside a generic class a field of type {@code T} is more exact there. */
  private static Type typeOf(ExpressionTree use, VarSymbol variable) {
    Type type = ((JCTree) use).type;
    return type == null ? variable.type : type;
  }

  private static boolean isField(VarSymbol variable) {
    return variable.owner instanceof ClassSymbol owner
        && isNamed(owner.type)
        && !variable.name.contentEquals("this")
        && !variable.name.contentEquals("super");
  }

  /** javac declares {@code length} and the constructors of arrays in a class of its own making. */
  private static boolean isNamed(Type type) {
    return type.tsym != null && !type.tsym.flatName().contentEquals("Array");
  }

  private static Optional<String> constantOf(VarSymbol variable) {
    return variable.getConstantValue() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  private String nameOf(Type type) {
    if (types.isEmpty() || type == null || type.isErroneous()) {
      return "";
    }
    Type erased = types.get().erasure(type);
    if (erased.hasTag(TypeTag.ARRAY)) {
      return nameOf(types.get().elemtype(erased)) + "[]";
    }
    if (!(erased.tsym instanceof ClassSymbol symbol) || !symbol.name.isEmpty()) {
      return erased.tsym == null || erased.hasTag(TypeTag.BOT)
          ? ""
          : erased.tsym.getQualifiedName().toString();
    }
    List<Type> interfaces = types.get().interfaces(erased);
    return nameOf(interfaces.isEmpty() ? types.get().supertype(erased) : interfaces.get(0));
  }
}
