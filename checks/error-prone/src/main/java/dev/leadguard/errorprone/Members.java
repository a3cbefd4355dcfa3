package dev.leadguard.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Translates types, their members and what is declared with them: parameters, annotations, modifiers. */
final class Members {

  private static final Set<String> KEYWORDS = Set.of(
      "public",
      "protected",
      "private",
      "static",
      "abstract",
      "final",
      "native",
      "synchronized",
      "transient",
      "volatile",
      "strictfp",
      "default",
      "sealed");

  private final JavacFrontEnd unit;

  Members(JavacFrontEnd unit) {
    this.unit = unit;
  }

  /** Returns the name of a variable; since Java 22 the tree of {@code _} has none. */
  static String name(VariableTree variable) {
    return variable.getName().isEmpty() ? "_" : variable.getName().toString();
  }

  /** Returns a type in the model. The class that javac makes of a file without one has no name and no place. */
  TypeDecl type(ClassTree tree) {
    int keyword = unit.position(tree);
    boolean isImplicit = isImplicit(tree);
    List<TypeRef> interfaces = unit.types().all(tree.getImplementsClause(), keyword);
    boolean isInterface = isInterface(tree.getKind());
    List<TypeRef> superclass = tree.getExtendsClause() == null
        ? List.of()
        : unit.types().all(List.of(tree.getExtendsClause()), keyword);
    return new TypeDecl(
        kind(tree),
        annotations(tree.getModifiers()),
        isImplicit ? List.of() : modifiers(tree),
        isImplicit ? "" : tree.getSimpleName().toString(),
        components(tree),
        isInterface ? interfaces : superclass,
        isInterface ? List.of() : interfaces,
        unit.types().all(tree.getPermitsClause(), keyword),
        membersOf(tree),
        isImplicit ? Span.NONE : unit.source().span(unit.source().tokenAt(keyword) + 1));
  }

  /** Returns the members that are written in the body of a type or of an anonymous class. */
  List<Member> membersOf(ClassTree tree) {
    boolean isImplicit = isImplicit(tree);
    List<Member> members = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      boolean isWritten = isImplicit
          ? !isConstructor(member)
          : unit.start(member) > unit.position(tree) && !isComponent(member, tree);
      if (isWritten) {
        member(member).ifPresent(members::add);
      }
    }
    return members;
  }

  /** Returns a parameter of a method or lambda. */
  Parameter parameter(VariableTree tree) {
    return parameter(tree, tree.getModifiers().getAnnotations());
  }

  private Parameter parameter(VariableTree tree, List<? extends AnnotationTree> annotations) {
    int name = unit.source().tokenAt(unit.position(tree));
    return new Parameter(
        annotations.stream().map(this::annotation).toList(),
        unit.types().of(tree),
        name(tree),
        unit.source().is(name - 1, "..."),
        unit.source().span(name));
  }

  /** Returns the name token of a variable. */
  Span at(VariableTree tree) {
    return unit.source().span(unit.source().tokenAt(unit.position(tree)));
  }

  /** Returns the annotations among modifiers. */
  List<Annotation> annotations(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream().map(this::annotation).toList();
  }

  /** Returns an annotation in the model. */
  Annotation annotation(AnnotationTree tree) {
    List<Annotation.Value> values = new ArrayList<>();
    for (ExpressionTree argument : tree.getArguments()) {
      values.add(
          argument instanceof AssignmentTree member
              ? new Annotation.Value(
                  member.getVariable().toString(), unit.expressions().of(member.getExpression()))
              : new Annotation.Value("value", unit.expressions().of(argument)));
    }
    return new Annotation(unit.types().of(tree.getAnnotationType()), values);
  }

  /** Returns where the name of an annotation member is written; a name that is left out has the place of the value. */
  Span nameOf(Annotation.Value value, AnnotationTree tree) {
    for (ExpressionTree argument : tree.getArguments()) {
      // Attribution names a single value; that name has the place of the value.
      if (argument instanceof AssignmentTree member
          && member.getVariable().toString().equals(value.name())
          && unit.position(member.getVariable()) != unit.position(member.getExpression())) {
        return unit.token(member.getVariable());
      }
    }
    return value.expr().at();
  }

  private static TypeDecl.Kind kind(ClassTree tree) {
    return switch (tree.getKind()) {
      case INTERFACE -> TypeDecl.Kind.INTERFACE;
      case ENUM -> TypeDecl.Kind.ENUM;
      case RECORD -> TypeDecl.Kind.RECORD;
      case ANNOTATION_TYPE -> TypeDecl.Kind.ANNOTATION;
      default -> TypeDecl.Kind.CLASS;
    };
  }

  private static boolean isInterface(Kind kind) {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION_TYPE;
  }

  /** javac wraps the members of a compact source file in a class; where its keyword would be stands something else. */
  private boolean isImplicit(ClassTree tree) {
    int token = unit.source().tokenAt(unit.position(tree));
    return !tree.getSimpleName().isEmpty()
        && !unit.source().text(token).matches("class|interface|enum|record");
  }

  private static boolean isConstructor(Tree member) {
    return member instanceof MethodTree method && method.getName().contentEquals("<init>");
  }

  /** A record declares no instance fields; those that javac lists are its header. */
  private static boolean isComponent(Tree member, ClassTree owner) {
    return owner.getKind() == Kind.RECORD
        && member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private List<Parameter> components(ClassTree tree) {
    return tree.getMembers().stream()
        .filter(member -> isComponent(member, tree))
        .map(VariableTree.class::cast)
        .map(component -> parameter(component, unit.attribution().annotationsOf(component)))
        .toList();
  }

  private Optional<Member> member(Tree tree) {
    if (tree instanceof ClassTree type) {
      return Optional.of(type(type));
    }
    if (tree instanceof MethodTree method) {
      return Optional.of(method(method));
    }
    if (tree instanceof BlockTree block) {
      return Optional.of(
          new Member.Initializer(block.isStatic(), unit.statements().block(block)));
    }
    return tree instanceof VariableTree field ? Optional.of(variable(field)) : Optional.empty();
  }

  private Member variable(VariableTree tree) {
    return isEnumConstant(tree) && tree.getInitializer() instanceof NewClassTree created
        ? constant(tree, created)
        : new Member.Field(
            annotations(tree.getModifiers()),
            modifiers(tree.getModifiers()),
            unit.types().of(tree),
            name(tree),
            unit.expressions().optional(tree.getInitializer()),
            at(tree));
  }

  private static boolean isEnumConstant(VariableTree tree) {
    return (((JCTree.JCVariableDecl) tree).mods.flags & Flags.ENUM) != 0;
  }

  private Member constant(VariableTree tree, NewClassTree created) {
    int name = unit.name(unit.source().tokenAt(unit.start(tree)));
    return new Member.EnumConstant(
        annotations(tree.getModifiers()),
        name(tree),
        unit.expressions().all(created.getArguments()),
        Optional.ofNullable(created.getClassBody()).map(this::membersOf),
        unit.source().span(name));
  }

  private Member method(MethodTree tree) {
    int name = unit.source().tokenAt(unit.position(tree));
    boolean isCompact = isConstructor(tree) && !unit.source().is(name + 1, "(");
    String constructor = isCompact ? "compact" : "new";
    return new Member.Method(
        annotations(tree.getModifiers()),
        modifiers(tree.getModifiers()),
        tree.getReturnType() == null ? TypeRef.NONE : unit.types().of(tree.getReturnType()),
        isConstructor(tree) ? constructor : tree.getName().toString(),
        isCompact
            ? List.of()
            : tree.getParameters().stream().map(this::parameter).toList(),
        Optional.ofNullable(tree.getBody()).map(unit.statements()::block),
        unit.expressions().optional(tree.getDefaultValue()),
        unit.source().span(name));
  }

  private List<String> modifiers(ClassTree tree) {
    int start = unit.start(tree.getModifiers());
    if (start >= 0) {
      return modifiersAt(unit.source().tokenAt(start));
    }
    // javac keeps no place of modifiers that are only "sealed" or "non-sealed".
    int keyword = unit.source().tokenAt(unit.position(tree));
    if (unit.source().is(keyword - 1, "sealed")) {
      return List.of(unit.source().is(keyword - 2, "-") ? "non-sealed" : "sealed");
    }
    return List.of();
  }

  private List<String> modifiers(ModifiersTree tree) {
    int start = unit.start(tree);
    return start < 0 ? List.of() : modifiersAt(unit.source().tokenAt(start));
  }

  private List<String> modifiersAt(int token) {
    List<String> modifiers = new ArrayList<>();
    int next = token;
    while (true) {
      if (unit.source().is(next, "@") && !unit.source().is(next + 1, "interface")) {
        next = unit.source().behindAnnotation(next);
      } else if (unit.source().is(next, "non") && unit.source().is(next + 1, "-")) {
        modifiers.add("non-sealed");
        next += 3;
      } else if (KEYWORDS.contains(unit.source().text(next))) {
        modifiers.add(unit.source().text(next));
        next++;
      } else {
        return modifiers;
      }
    }
  }
}
