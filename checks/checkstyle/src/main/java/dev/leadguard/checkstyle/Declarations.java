package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates types, their members and annotations. */
final class Declarations {

  private final Places places;
  private final TypeNames types;
  private final Expressions expressions;
  private final Statements statements;

  Declarations(Places places, TypeNames types, Expressions expressions, Statements statements) {
    this.places = places;
    this.types = types;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** Returns the type that a node declares; none for any other node. */
  Optional<TypeDecl> typeOf(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.CLASS_DEF -> Optional.of(type(node, TypeDecl.Kind.CLASS));
      case TokenTypes.INTERFACE_DEF -> Optional.of(type(node, TypeDecl.Kind.INTERFACE));
      case TokenTypes.ENUM_DEF -> Optional.of(type(node, TypeDecl.Kind.ENUM));
      case TokenTypes.RECORD_DEF -> Optional.of(type(node, TypeDecl.Kind.RECORD));
      case TokenTypes.ANNOTATION_DEF -> Optional.of(type(node, TypeDecl.Kind.ANNOTATION));
      default -> Optional.empty();
    };
  }

  /** Returns the class without a name that holds what a compact source file declares. */
  TypeDecl compactClass(DetailAST file) {
    return new TypeDecl(
        TypeDecl.Kind.CLASS,
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        members(file),
        Span.NONE);
  }

  /** Returns the members in the braces of a type, an anonymous class or an enum constant. */
  List<Member> members(DetailAST block) {
    List<Member> members = new ArrayList<>();
    for (DetailAST node : Nodes.children(block)) {
      switch (node.getType()) {
        case TokenTypes.VARIABLE_DEF -> members.add(field(node));
        case TokenTypes.METHOD_DEF, TokenTypes.ANNOTATION_FIELD_DEF -> members.add(method(node));
        case TokenTypes.CTOR_DEF -> members.add(constructor(node, "new"));
        case TokenTypes.COMPACT_CTOR_DEF -> members.add(constructor(node, "compact"));
        case TokenTypes.STATIC_INIT ->
          members.add(
              new Member.Initializer(true, statements.of(Nodes.need(node, TokenTypes.SLIST))));
        case TokenTypes.INSTANCE_INIT ->
          members.add(
              new Member.Initializer(false, statements.of(Nodes.need(node, TokenTypes.SLIST))));
        case TokenTypes.ENUM_CONSTANT_DEF -> members.add(enumConstant(node));
        default -> typeOf(node).ifPresent(members::add);
      }
    }
    return members;
  }

  /** Returns the annotations among the modifiers of a declaration. */
  List<Annotation> annotations(DetailAST declaration) {
    List<Annotation> annotations = new ArrayList<>();
    for (DetailAST node : Nodes.children(declaration)) {
      if (Nodes.is(node, TokenTypes.MODIFIERS) || Nodes.is(node, TokenTypes.ANNOTATIONS)) {
        annotations.addAll(annotationsIn(node));
      }
    }
    return annotations;
  }

  /** Returns the parameters of a method or lambda, without a receiver. */
  List<Parameter> parameters(DetailAST list) {
    return Nodes.children(list, TokenTypes.PARAMETER_DEF).stream()
        .filter(node -> Nodes.child(node, TokenTypes.IDENT).isPresent())
        .map(this::parameter)
        .toList();
  }

  private TypeDecl type(DetailAST node, TypeDecl.Kind kind) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    return new TypeDecl(
        kind,
        annotations(node),
        modifiers(node),
        name.getText(),
        Nodes.child(node, TokenTypes.RECORD_COMPONENTS).map(this::components).orElse(List.of()),
        clause(node, TokenTypes.EXTENDS_CLAUSE),
        clause(node, TokenTypes.IMPLEMENTS_CLAUSE),
        clause(node, TokenTypes.PERMITS_CLAUSE),
        members(Nodes.need(node, TokenTypes.OBJBLOCK)),
        places.of(name));
  }

  private List<Parameter> components(DetailAST list) {
    return Nodes.children(list, TokenTypes.RECORD_COMPONENT_DEF).stream()
        .map(this::parameter)
        .toList();
  }

  private Parameter parameter(DetailAST node) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    boolean varArgs = Nodes.child(node, TokenTypes.ELLIPSIS).isPresent();
    return new Parameter(
        annotations(node),
        types.of(Nodes.need(node, TokenTypes.TYPE), varArgs),
        name.getText(),
        varArgs,
        places.of(name));
  }

  private List<TypeRef> clause(DetailAST node, int clause) {
    return Nodes.child(node, clause)
        .map(list -> types.listOf(list, TokenTypes.COMMA))
        .orElse(List.of());
  }

  private Member.Field field(DetailAST node) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    return new Member.Field(
        annotations(node),
        modifiers(node),
        types.of(Nodes.need(node, TokenTypes.TYPE)),
        name.getText(),
        expressions.initializer(node),
        places.of(name));
  }

  private Member.Method method(DetailAST node) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    DetailAST type = Nodes.need(node, TokenTypes.TYPE);
    List<Annotation> annotations = annotations(node);
    // What stands between type parameters and return type is still an annotation of the method.
    if (Nodes.is(type.getFirstChild(), TokenTypes.ANNOTATIONS)) {
      annotations.addAll(annotationsIn(type.getFirstChild()));
    }
    return new Member.Method(
        annotations,
        modifiers(node),
        types.of(type),
        name.getText(),
        Nodes.child(node, TokenTypes.PARAMETERS).map(this::parameters).orElse(List.of()),
        body(node),
        Nodes.child(node, TokenTypes.LITERAL_DEFAULT)
            .map(value -> memberValue(value.getFirstChild())),
        places.of(name));
  }

  private Member.Method constructor(DetailAST node, String name) {
    return new Member.Method(
        annotations(node),
        modifiers(node),
        TypeRef.NONE,
        name,
        Nodes.child(node, TokenTypes.PARAMETERS).map(this::parameters).orElse(List.of()),
        body(node),
        Optional.empty(),
        places.of(Nodes.need(node, TokenTypes.IDENT)));
  }

  private Optional<List<Stmt>> body(DetailAST node) {
    return Nodes.child(node, TokenTypes.SLIST).map(statements::of);
  }

  private Member.EnumConstant enumConstant(DetailAST node) {
    DetailAST name = Nodes.need(node, TokenTypes.IDENT);
    return new Member.EnumConstant(
        annotations(node),
        name.getText(),
        expressions.arguments(node),
        Nodes.child(node, TokenTypes.OBJBLOCK).map(this::members),
        places.of(name));
  }

  private static List<String> modifiers(DetailAST declaration) {
    return Nodes.children(Nodes.need(declaration, TokenTypes.MODIFIERS)).stream()
        .filter(node -> !Nodes.is(node, TokenTypes.ANNOTATION))
        .map(DetailAST::getText)
        .toList();
  }

  private List<Annotation> annotationsIn(DetailAST list) {
    return Nodes.children(list, TokenTypes.ANNOTATION).stream()
        .map(this::annotation)
        .toList();
  }

  private Annotation annotation(DetailAST node) {
    List<Annotation.Value> values = new ArrayList<>();
    for (DetailAST part : annotationArguments(node)) {
      if (Nodes.is(part, TokenTypes.ANNOTATION_MEMBER_VALUE_PAIR)) {
        DetailAST name = Nodes.need(part, TokenTypes.IDENT);
        values.add(new Annotation.Value(name.getText(), pairValue(part)));
      } else {
        values.add(new Annotation.Value("value", memberValue(part)));
      }
    }
    return new Annotation(annotationType(node), values);
  }

  private Expr nestedAnnotation(DetailAST node) {
    List<Expr> members = new ArrayList<>();
    for (DetailAST part : annotationArguments(node)) {
      if (Nodes.is(part, TokenTypes.ANNOTATION_MEMBER_VALUE_PAIR)) {
        DetailAST name = Nodes.need(part, TokenTypes.IDENT);
        members.add(new Expr.Assign(
            new Expr.Name(name.getText(), places.of(name), Optional.empty()), pairValue(part)));
      } else {
        Expr value = memberValue(part);
        members.add(new Expr.Assign(new Expr.Name("value", value.at(), Optional.empty()), value));
      }
    }
    TypeRef type = annotationType(node);
    return new Expr.New(
        Optional.empty(), type, members, Optional.empty(), type.at(), Optional.empty());
  }

  private TypeRef annotationType(DetailAST annotation) {
    return types.of(List.of(Nodes.after(annotation, TokenTypes.AT)));
  }

  /** What stands in the parentheses of an annotation. */
  private static List<DetailAST> annotationArguments(DetailAST annotation) {
    List<DetailAST> parts = Nodes.operands(annotation);
    return parts.subList(2, parts.size());
  }

  private Expr pairValue(DetailAST pair) {
    return memberValue(Nodes.after(pair, TokenTypes.ASSIGN));
  }

  private Expr memberValue(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.ANNOTATION -> nestedAnnotation(node);
      case TokenTypes.ANNOTATION_ARRAY_INIT ->
        new Expr.NewArray(
            TypeRef.NONE,
            List.of(),
            Optional.of(Nodes.operands(node).stream()
                .filter(element -> !Nodes.is(element, TokenTypes.RCURLY))
                .map(this::memberValue)
                .toList()),
            places.of(node));
      default -> expressions.of(node);
    };
  }
}
