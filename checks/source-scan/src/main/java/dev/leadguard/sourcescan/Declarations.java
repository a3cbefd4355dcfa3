package dev.leadguard.sourcescan;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
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

/** Translates types, their members, parameters and annotations. */
final class Declarations {

  private Declarations() {}

  static TypeDecl typeOf(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declared) {
      return classOrInterface(declared);
    }
    if (type instanceof EnumDeclaration declared) {
      List<Member> members = new ArrayList<>();
      declared.getEntries().forEach(constant -> members.add(constantOf(constant)));
      members.addAll(members(declared.getMembers()));
      List<TypeRef> implementing = TypeNames.all(declared.getImplementedTypes());
      return build(
          TypeDecl.Kind.ENUM, type, List.of(), List.of(), implementing, List.of(), members);
    }
    if (type instanceof RecordDeclaration declared) {
      List<Parameter> components = parameters(declared.getParameters());
      List<TypeRef> implementing = TypeNames.all(declared.getImplementedTypes());
      List<Member> members = members(declared.getMembers());
      return build(
          TypeDecl.Kind.RECORD, type, components, List.of(), implementing, List.of(), members);
    }
    if (type instanceof AnnotationDeclaration) {
      List<Member> members = members(type.getMembers());
      return build(
          TypeDecl.Kind.ANNOTATION, type, List.of(), List.of(), List.of(), List.of(), members);
    }
    throw new IllegalArgumentException(
        "unknown type declaration " + type.getClass().getName());
  }

  static List<Member> members(NodeList<BodyDeclaration<?>> declarations) {
    List<Member> members = new ArrayList<>();
    for (BodyDeclaration<?> declaration : declarations) {
      addMember(declaration, members);
    }
    return members;
  }

  static List<Parameter> parameters(NodeList<com.github.javaparser.ast.body.Parameter> parameters) {
    return parameters.stream().map(Declarations::parameterOf).toList();
  }

  static List<Annotation> annotations(NodeList<AnnotationExpr> annotations) {
    return annotations.stream().map(Declarations::annotationOf).toList();
  }

  static TypeRef annotationType(AnnotationExpr annotation) {
    return TypeRef.of(annotation.getNameAsString(), Places.lastTokenOf(annotation.getName()));
  }

  private static Annotation annotationOf(AnnotationExpr annotation) {
    TypeRef type = annotationType(annotation);
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      Expr value = Expressions.exprOf(single.getMemberValue());
      return new Annotation(type, List.of(new Annotation.Value("value", value)));
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      return new Annotation(
          type, normal.getPairs().stream().map(Declarations::valueOf).toList());
    }
    return new Annotation(type, List.of());
  }

  private static Annotation.Value valueOf(MemberValuePair pair) {
    return new Annotation.Value(pair.getNameAsString(), Expressions.exprOf(pair.getValue()));
  }

  private static TypeDecl classOrInterface(ClassOrInterfaceDeclaration type) {
    List<TypeRef> extending = TypeNames.all(type.getExtendedTypes());
    List<TypeRef> implementing = TypeNames.all(type.getImplementedTypes());
    List<TypeRef> permitting = TypeNames.all(type.getPermittedTypes());
    List<Member> members = members(type.getMembers());
    if (type.isCompact()) {
      // Name and modifiers of the class of a compact source file are the parser's, not the
      // source's.
      return new TypeDecl(
          TypeDecl.Kind.CLASS,
          List.of(),
          List.of(),
          "",
          List.of(),
          extending,
          implementing,
          permitting,
          members,
          Span.NONE);
    }
    TypeDecl.Kind kind = type.isInterface() ? TypeDecl.Kind.INTERFACE : TypeDecl.Kind.CLASS;
    return build(kind, type, List.of(), extending, implementing, permitting, members);
  }

  private static TypeDecl build(
      TypeDecl.Kind kind,
      TypeDeclaration<?> type,
      List<Parameter> components,
      List<TypeRef> extending,
      List<TypeRef> implementing,
      List<TypeRef> permitting,
      List<Member> members) {
    return new TypeDecl(
        kind,
        annotations(type.getAnnotations()),
        modifiers(type.getModifiers()),
        type.getNameAsString(),
        components,
        extending,
        implementing,
        permitting,
        members,
        Places.of(type.getName()));
  }

  private static void addMember(BodyDeclaration<?> declaration, List<Member> members) {
    if (declaration instanceof FieldDeclaration field) {
      field.getVariables().forEach(variable -> members.add(fieldOf(field, variable)));
    } else if (declaration instanceof MethodDeclaration method) {
      members.add(methodOf(method));
    } else if (declaration instanceof ConstructorDeclaration constructor) {
      members.add(constructorOf(constructor));
    } else if (declaration instanceof CompactConstructorDeclaration constructor) {
      members.add(compactConstructorOf(constructor));
    } else if (declaration instanceof InitializerDeclaration initializer) {
      List<Stmt> body = Statements.block(initializer.getBody());
      members.add(new Member.Initializer(initializer.isStatic(), body));
    } else if (declaration instanceof AnnotationMemberDeclaration member) {
      members.add(annotationMemberOf(member));
    } else if (declaration instanceof TypeDeclaration<?> type) {
      members.add(typeOf(type));
    } else {
      throw new IllegalArgumentException(
          "unknown member " + declaration.getClass().getName());
    }
  }

  private static Member fieldOf(FieldDeclaration field, VariableDeclarator variable) {
    return new Member.Field(
        annotations(field.getAnnotations()),
        modifiers(field.getModifiers()),
        TypeNames.of(variable.getType()),
        variable.getNameAsString(),
        variable.getInitializer().map(Expressions::exprOf),
        Places.of(variable.getName()));
  }

  private static Member methodOf(MethodDeclaration method) {
    return new Member.Method(
        annotations(method.getAnnotations()),
        modifiers(method.getModifiers()),
        TypeNames.of(method.getType()),
        method.getNameAsString(),
        parameters(method.getParameters()),
        method.getBody().map(Statements::block),
        Optional.empty(),
        Places.of(method.getName()));
  }

  private static Member constructorOf(ConstructorDeclaration constructor) {
    return new Member.Method(
        annotations(constructor.getAnnotations()),
        modifiers(constructor.getModifiers()),
        TypeRef.NONE,
        "new",
        parameters(constructor.getParameters()),
        Optional.of(Statements.block(constructor.getBody())),
        Optional.empty(),
        Places.of(constructor.getName()));
  }

  private static Member compactConstructorOf(CompactConstructorDeclaration constructor) {
    return new Member.Method(
        annotations(constructor.getAnnotations()),
        modifiers(constructor.getModifiers()),
        TypeRef.NONE,
        "compact",
        List.of(),
        Optional.of(Statements.block(constructor.getBody())),
        Optional.empty(),
        Places.of(constructor.getName()));
  }

  private static Member annotationMemberOf(AnnotationMemberDeclaration member) {
    return new Member.Method(
        annotations(member.getAnnotations()),
        modifiers(member.getModifiers()),
        TypeNames.of(member.getType()),
        member.getNameAsString(),
        List.of(),
        Optional.empty(),
        member.getDefaultValue().map(Expressions::exprOf),
        Places.of(member.getName()));
  }

  private static Member constantOf(EnumConstantDeclaration constant) {
    // JavaParser gives an empty list for a constant without a body; the last token tells.
    boolean hasBody = Places.endsWith(constant, JavaToken.Kind.RBRACE.getKind());
    return new Member.EnumConstant(
        annotations(constant.getAnnotations()),
        constant.getNameAsString(),
        Expressions.all(constant.getArguments()),
        hasBody ? Optional.of(members(constant.getClassBody())) : Optional.empty(),
        Places.of(constant.getName()));
  }

  private static Parameter parameterOf(com.github.javaparser.ast.body.Parameter parameter) {
    return new Parameter(
        annotations(parameter.getAnnotations()),
        TypeNames.of(parameter.getType(), parameter.isVarArgs()),
        parameter.getNameAsString(),
        parameter.isVarArgs(),
        Places.of(parameter.getName()));
  }

  private static List<String> modifiers(NodeList<Modifier> modifiers) {
    return modifiers.stream().map(modifier -> modifier.getKeyword().asString()).toList();
  }
}
