package dev.leadguard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds the members that Lombok's annotations stand for: getters, setters, constructors and builders (projectlombok.org/features,
 * 1.18). A member of that name that is there already stays, whether it was written or generated. Everything that is added has the
 * place of the field, or of the type, that it is made from.
 *
 * <p>Not added: members of {@code @SuperBuilder} and {@code @Singular}, builders of constructors and methods, {@code
 * lombok.config}.
 */
public final class Lombok {

  private static final TypeRef VOID = TypeRef.of("void", Span.NONE);

  private Lombok() {}

  /** Returns the file with the members that are generated; the same file if it does not import Lombok. */
  public static SourceUnit expanded(SourceUnit unit) {
    boolean used = unit.imports().stream().anyMatch(each -> each.name().startsWith("lombok"));
    return used
        ? new SourceUnit(
            unit.path(),
            unit.text(),
            unit.packageName(),
            unit.imports(),
            unit.types().stream().map(Lombok::expanded).toList())
        : unit;
  }

  private static TypeDecl expanded(TypeDecl type) {
    List<Member> members = new ArrayList<>();
    boolean isValue = has(type.annotations(), "Value");
    for (Member member : type.members()) {
      if (member instanceof TypeDecl nested) {
        members.add(expanded(nested));
      } else if (isValue && member instanceof Member.Field field) {
        members.add(fixed(field));
      } else {
        members.add(member);
      }
    }
    boolean holdsFields = type.kind() == TypeDecl.Kind.CLASS || type.kind() == TypeDecl.Kind.ENUM;
    if (holdsFields) {
      new Additions(type, members).add();
    }
    return new TypeDecl(
        type.kind(),
        type.annotations(),
        type.modifiers(),
        type.name(),
        type.components(),
        type.extending(),
        type.implementing(),
        type.permitting(),
        members,
        type.at());
  }

  /** A field of a {@code @Value} class is private and final. */
  private static Member.Field fixed(Member.Field field) {
    Set<String> modifiers = new TreeSet<>(field.modifiers());
    boolean isStatic = modifiers.contains("static");
    if (!isStatic && !has(field.annotations(), "NonFinal")) {
      modifiers.add("final");
    }
    boolean hasAccess = modifiers.contains("public") || modifiers.contains("protected");
    if (!isStatic && !hasAccess && !has(field.annotations(), "PackagePrivate")) {
      modifiers.add("private");
    }
    return new Member.Field(
        field.annotations(),
        List.copyOf(modifiers),
        field.type(),
        field.name(),
        field.init(),
        field.at());
  }

  /** What is added to one type. */
  private static final class Additions {
    private final TypeDecl type;
    private final List<Member> members;
    private final List<Member.Field> fields = new ArrayList<>();
    private final boolean isValue;

    Additions(TypeDecl type, List<Member> members) {
      this.type = type;
      this.members = members;
      this.isValue = has(type.annotations(), "Value");
      for (Member member : members) {
        if (member instanceof Member.Field field && !field.modifiers().contains("static")) {
          fields.add(field);
        }
      }
    }

    void add() {
      boolean isData = isValue || has(type.annotations(), "Data");
      for (Member.Field field : fields) {
        accessors(field, isData);
      }
      constructors(isData);
      if (has(type.annotations(), "Builder")) {
        builder();
      }
    }

    private void accessors(Member.Field field, boolean isData) {
      Annotation accessors = find(field.annotations(), "Accessors")
          .or(() -> find(type.annotations(), "Accessors"))
          .orElse(new Annotation(TypeRef.NONE, List.of()));
      boolean fluent = isTrue(accessors, "fluent");
      boolean chain = isTrue(accessors, "chain") || fluent;
      if (wants(field, "Getter", isData)) {
        String prefix = field.type().text().equals("boolean") ? "is" : "get";
        add(method(
            field.type(),
            fluent ? field.name() : prefix + capitalized(field.name()),
            List.of(),
            List.of(returns(own(field))),
            field.at()));
      }
      if (!isFinal(field) && wants(field, "Setter", isData)) {
        List<Stmt> body = new ArrayList<>(List.of(assigns(field)));
        if (chain) {
          body.add(returns(self(field.at())));
        }
        add(method(
            chain ? TypeRef.of(type.name(), field.at()) : VOID,
            fluent ? field.name() : "set" + capitalized(field.name()),
            List.of(parameter(field)),
            body,
            field.at()));
      }
    }

    private boolean wants(Member.Field field, String annotation, boolean isData) {
      Optional<Annotation> own = find(field.annotations(), annotation);
      return own.or(() -> find(type.annotations(), annotation))
          .map(found -> !valueOf(found, "value").endsWith("NONE"))
          .orElse(isData);
    }

    private void constructors(boolean isData) {
      boolean written = type.members().stream().anyMatch(Lombok::isConstructor);
      List<Member.Field> all = fields.stream()
          .filter(field -> !isFinal(field) || field.init().isEmpty() || isDefault(field))
          .toList();
      List<Member.Field> required = all.stream()
          .filter(field ->
              field.init().isEmpty() && (isFinal(field) || has(field.annotations(), "NonNull")))
          .toList();
      Optional<Annotation> ofAll = find(type.annotations(), "AllArgsConstructor");
      Optional<Annotation> ofRequired = find(type.annotations(), "RequiredArgsConstructor");
      Optional<Annotation> ofNone = find(type.annotations(), "NoArgsConstructor");
      boolean isBuilt = has(type.annotations(), "Builder");
      boolean asked = ofAll.isPresent() || ofRequired.isPresent() || ofNone.isPresent();
      ofAll.ifPresent(annotation -> constructor(all, annotation));
      ofRequired.ifPresent(annotation -> constructor(required, annotation));
      ofNone.ifPresent(annotation -> constructor(List.of(), annotation));
      if (!asked && !written && (isData || isBuilt)) {
        Annotation plain = new Annotation(TypeRef.NONE, List.of());
        boolean ofFew = isData && !isValue && !isBuilt;
        constructor(ofFew ? required : all, plain);
      }
    }

    private void constructor(List<Member.Field> parameters, Annotation annotation) {
      String factory = valueOf(annotation, "staticName");
      String access = valueOf(annotation, "access");
      boolean isPrivate = !factory.isEmpty() || access.endsWith("PRIVATE");
      boolean isHidden = access.endsWith("PACKAGE") || access.endsWith("MODULE");
      List<String> modifiers =
          isPrivate ? List.of("private") : isHidden ? List.of() : List.of("public");
      boolean exists = type.members().stream()
          .anyMatch(member -> isConstructor(member)
              && ((Member.Method) member).parameters().size() == parameters.size());
      if (!exists) {
        members.add(new Member.Method(
            List.of(),
            modifiers,
            TypeRef.NONE,
            "new",
            parameters.stream().map(Lombok::parameter).toList(),
            Optional.of(parameters.stream().map(Lombok::assigns).toList()),
            Optional.empty(),
            type.at()));
      }
      if (!factory.isEmpty()) {
        add(new Member.Method(
            List.of(),
            List.of("public", "static"),
            TypeRef.of(type.name(), type.at()),
            factory,
            parameters.stream().map(Lombok::parameter).toList(),
            Optional.of(List.of(returns(made(
                type.name(),
                parameters.stream().map(field -> named(field.name(), type.at())).toList())))),
            Optional.empty(),
            type.at()));
      }
    }

    private void builder() {
      List<Member.Field> parts = fields.stream()
          .filter(field -> !isFinal(field) || field.init().isEmpty() || isDefault(field))
          .toList();
      String name = type.name() + "Builder";
      boolean exists = type.members().stream()
          .anyMatch(member -> member instanceof TypeDecl nested && nested.name().equals(name));
      if (exists) {
        // What was written for it decides what is added; it is left as it is.
        return;
      }
      members.add(builderType(name, parts));
      add(new Member.Method(
          List.of(),
          List.of("public", "static"),
          TypeRef.of(name, type.at()),
          "builder",
          List.of(),
          Optional.of(List.of(returns(made(name, List.of())))),
          Optional.empty(),
          type.at()));
    }

    private TypeDecl builderType(String name, List<Member.Field> parts) {
      List<Member> steps = new ArrayList<>();
      for (Member.Field part : parts) {
        steps.add(new Member.Field(
            List.of(), List.of("private"), part.type(), part.name(), part.init(), part.at()));
      }
      TypeRef own = TypeRef.of(name, type.at());
      for (Member.Field part : parts) {
        if (!has(part.annotations(), "Singular")) {
          steps.add(method(
              own,
              part.name(),
              List.of(parameter(part)),
              List.of(assigns(part), returns(self(part.at()))),
              part.at()));
        }
      }
      List<Expr> args = new ArrayList<>();
      parts.forEach(part -> args.add(own(part)));
      steps.add(method(
          TypeRef.of(type.name(), type.at()),
          "build",
          List.of(),
          List.of(returns(made(type.name(), args))),
          type.at()));
      return new TypeDecl(
          TypeDecl.Kind.CLASS,
          List.of(),
          List.of("public", "static"),
          name,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          steps,
          type.at());
    }

    private Expr made(String name, List<Expr> args) {
      return new Expr.New(
          Optional.empty(),
          TypeRef.of(name, type.at()),
          args,
          Optional.empty(),
          type.at(),
          Optional.empty());
    }

    /** Returns whether the initialiser of a field is no more than what a builder starts with. */
    private static boolean isDefault(Member.Field field) {
      return has(field.annotations(), "Builder.Default") || has(field.annotations(), "Default");
    }

    private static boolean isFinal(Member.Field field) {
      return field.modifiers().contains("final");
    }

    /** Adds a method unless one of its name is there: Lombok asks for no more either. */
    private void add(Member.Method method) {
      boolean exists = type.members().stream()
          .anyMatch(member -> member instanceof Member.Method written
              && written
                  .name()
                  .toLowerCase(Locale.ROOT)
                  .equals(method.name().toLowerCase(Locale.ROOT)));
      if (!exists) {
        members.add(method);
      }
    }
  }

  private static boolean isConstructor(Member member) {
    return member instanceof Member.Method method && method.name().equals("new");
  }

  private static Member.Method method(
      TypeRef returns, String name, List<Parameter> parameters, List<Stmt> body, Span at) {
    return new Member.Method(
        List.of(),
        List.of("public"),
        returns,
        name,
        parameters,
        Optional.of(body),
        Optional.empty(),
        at);
  }

  private static Parameter parameter(Member.Field field) {
    return new Parameter(List.of(), field.type(), field.name(), false, field.at());
  }

  private static Stmt assigns(Member.Field field) {
    return new Stmt.ExprStmt(new Expr.Assign(own(field), named(field.name(), field.at())));
  }

  private static Expr own(Member.Field field) {
    return new Expr.Select(self(field.at()), field.name(), field.at(), Optional.empty());
  }

  private static Expr self(Span at) {
    return named("this", at);
  }

  private static Expr named(String name, Span at) {
    return new Expr.Name(name, at, Optional.empty());
  }

  private static Stmt returns(Expr value) {
    return new Stmt.Return(Optional.of(value));
  }

  private static boolean has(List<Annotation> annotations, String name) {
    return find(annotations, name).isPresent();
  }

  private static Optional<Annotation> find(List<Annotation> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.type().text().equals(name)
            || annotation.type().text().equals("lombok." + name)
            || annotation.type().text().endsWith("." + name)
                && annotation.type().text().startsWith("lombok."))
        .findFirst();
  }

  private static boolean isTrue(Annotation annotation, String member) {
    return valueOf(annotation, member).equals("true");
  }

  /** Returns a member of an annotation as text: of a literal what it says, of a constant its name; empty if it is not given. */
  private static String valueOf(Annotation annotation, String member) {
    return annotation.values().stream()
        .filter(value -> value.name().equals(member))
        .map(value -> value.expr() instanceof Expr.Lit lit
            ? lit.text()
            : value.expr() instanceof Expr.Select select
                ? select.id()
                : value.expr() instanceof Expr.Name name ? name.id() : "")
        .findFirst()
        .orElse("");
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
