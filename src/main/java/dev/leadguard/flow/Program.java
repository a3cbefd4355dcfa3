package dev.leadguard.flow;

import dev.leadguard.library.Libraries;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Import;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declarations of some files by name, and what a type name in each file means. */
final class Program {

  final Hierarchy hierarchy;

  private final Libraries libraries;
  private final boolean closedWorld;
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> resolved = new HashMap<>();
  private final Map<String, Map<String, Field>> fields = new HashMap<>();
  private final Map<String, String> erased = new HashMap<>();

  /**
   * A type of the file.
   *
   * @param name qualified; that of an anonymous class is made up and matches nothing
   * @param outer the type around it
   * @param extensible whether a type elsewhere can extend it
   * @param isExported whether code of other packages can name it
   */
  record Type(
      SourceUnit unit,
      String name,
      String simpleName,
      Optional<Type> outer,
      List<Annotation> annotations,
      List<TypeRef> parents,
      List<Parameter> components,
      List<Member> members,
      boolean isInterface,
      boolean isEnum,
      boolean extensible,
      boolean isExported) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Type type && type.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    /** Returns a place in the file of this type. */
    Place place(Span span) {
      return new Place(unit.path(), span);
    }

    List<Member.Method> methods() {
      return members.stream()
          .filter(Member.Method.class::isInstance)
          .map(Member.Method.class::cast)
          .toList();
    }
  }

  /** A method with the type that declares it. */
  record Method(Type owner, Member.Method declaration) {

    /** Returns whether the language lets another class put a body of its own in its place. */
    boolean isVirtual() {
      List<String> modifiers = declaration.modifiers();
      return !declaration.name().equals("new")
          && !declaration.name().equals("compact")
          && !modifiers.contains("private")
          && !modifiers.contains("static")
          && !modifiers.contains("final");
    }

    boolean isStatic() {
      return declaration.modifiers().contains("static");
    }
  }

  /**
   * A field with the type that declares it.
   *
   * @param key its qualified name
   */
  record Field(Type owner, Member.Field declaration, String key) {
    Field(Type owner, Member.Field declaration) {
      this(owner, declaration, owner.name() + "." + declaration.name());
    }
  }

  /**
   * @param closedWorld whether the files are all of the module that can matter, so that what is not in them is not there
   */
  Program(List<SourceUnit> units, Libraries libraries, boolean closedWorld) {
    this.libraries = libraries;
    this.hierarchy = new Hierarchy(this, libraries);
    this.closedWorld = closedWorld;
    for (SourceUnit unit : units) {
      for (TypeDecl type : unit.types()) {
        add(unit, type, Optional.empty(), unit.packageName());
      }
    }
    List.copyOf(types.values()).forEach(this::addConstants);
    types.values().forEach(hierarchy::note);
  }

  /** Returns the types that have a name, in the order of the files, outer before inner. */
  List<Type> types() {
    return List.copyOf(types.values());
  }

  /** Returns whether what is not in the files is not there. */
  boolean isClosedWorld() {
    return closedWorld;
  }

  private void add(SourceUnit unit, TypeDecl declaration, Optional<Type> outer, String prefix) {
    String name = prefix.isEmpty() ? declaration.name() : prefix + "." + declaration.name();
    Type type = Declarations.typeOf(unit, declaration, outer, name);
    types.putIfAbsent(name, type);
    for (Member member : type.members()) {
      if (member instanceof TypeDecl nested) {
        add(unit, nested, Optional.of(type), name);
      }
    }
  }

  /** A constant of an enum that has a body is the one object of a class that extends the enum. */
  private void addConstants(Type type) {
    for (Member member : type.members()) {
      if (member instanceof Member.EnumConstant constant && constant.body().isPresent()) {
        Type own = Declarations.constant(constant, type);
        types.put(own.name(), own);
      }
    }
  }

  /** Returns the type of the file with this qualified name. */
  Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns the constant of an enum. */
  static Optional<Member.EnumConstant> enumConstant(Type type, String name) {
    return type.members().stream()
        .filter(Member.EnumConstant.class::isInstance)
        .map(Member.EnumConstant.class::cast)
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }

  /** Returns the class of a constant: the enum, or what its body makes of it. */
  Type typeOf(Member.EnumConstant constant, Type declaring) {
    return type(declaring.name() + ".constant " + constant.name()).orElse(declaring);
  }

  /** Returns what the field name means inside a type: its own, an inherited one of the file, or one of a type around it. */
  Optional<Field> field(Type inside, String name) {
    for (Optional<Type> type = Optional.of(inside);
        type.isPresent();
        type = type.get().outer()) {
      Optional<Field> found = inheritedField(type.get(), name, 0);
      if (found.isPresent() || hierarchy.hasUnseenParent(type.get())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Map<String, Field> fieldsOf(Type type) {
    Map<String, Field> fields = new HashMap<>();
    for (Member member : type.members()) {
      if (member instanceof Member.Field field) {
        fields.putIfAbsent(field.name(), new Field(type, field));
      }
    }
    return fields;
  }

  private Optional<Field> inheritedField(Type type, String name, int depth) {
    Optional<Field> own = Optional.ofNullable(
        fields.computeIfAbsent(type.name(), n -> fieldsOf(type)).get(name));
    if (own.isPresent()) {
      return own;
    }
    return depth > 8
        ? Optional.empty()
        : hierarchy.parentsOf(type).stream()
            .flatMap(parent -> inheritedField(parent, name, depth + 1).stream())
            .findFirst();
  }

  /**
   * Returns the qualified name of the erased type, {@code []} behind it for an array; empty if the source does not say.
   */
  String resolve(TypeRef ref, Type inside) {
    if (!ref.name().isEmpty()) {
      return ref.name();
    }
    if (ref.text().isEmpty()) {
      return "";
    }
    String text = erased.computeIfAbsent(ref.text(), Program::withoutArguments);
    int brackets = text.indexOf("[]");
    if (brackets < 0) {
      return resolve(text, inside);
    }
    String name = resolve(text.substring(0, brackets), inside);
    return name.isEmpty() ? "" : name + text.substring(brackets);
  }

  /** Returns the type text without type arguments. */
  static String withoutArguments(String text) {
    StringBuilder erased = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '<' ? 1 : 0;
      if (depth == 0) {
        erased.append(c);
      }
      depth -= c == '>' ? 1 : 0;
    }
    return erased.toString();
  }

  /** Returns the qualified name of a type that the source calls {@code name}; empty if that is not certain. */
  String resolve(String name, Type inside) {
    Map<String, String> known = resolved.computeIfAbsent(inside.name(), n -> new HashMap<>());
    String result = known.get(name);
    if (result == null) {
      result = lookUp(name, inside);
      known.put(name, result);
    }
    return result;
  }

  private String lookUp(String name, Type inside) {
    int dot = name.indexOf('.');
    if (dot >= 0) {
      String head = name.substring(0, dot);
      if (Character.isLowerCase(head.charAt(0))) {
        return name;
      }
      String resolved = resolve(head, inside);
      return resolved.isEmpty() ? "" : resolved + name.substring(dot);
    }
    if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
      return name;
    }
    for (Optional<Type> type = Optional.of(inside);
        type.isPresent();
        type = type.get().outer()) {
      Optional<Type> nested = type(type.get().name() + "." + name);
      if (nested.isPresent() || type.get().simpleName().equals(name)) {
        return nested.orElse(type.get()).name();
      }
    }
    for (Import imported : inside.unit().imports()) {
      if (!imported.isStatic() && !imported.isStar() && imported.name().endsWith("." + name)) {
        return imported.name();
      }
    }
    String samePackage =
        inside.unit().packageName().isEmpty() ? name : inside.unit().packageName() + "." + name;
    if (type(samePackage).isPresent()) {
      return samePackage;
    }
    return JdkTypes.isImplicit(name)
        ? "java.lang." + name
        : fromStarImports(name, samePackage, inside);
  }

  /** A star import supplies a listed type; if another one had a type of that name as well, the file would not compile. */
  private String fromStarImports(String name, String samePackage, Type inside) {
    List<String> stars = inside.unit().imports().stream()
        .filter(imported -> imported.isStar() && !imported.isStatic())
        .map(Import::name)
        .toList();
    for (String star : stars) {
      if (JdkTypes.isIn(star, name)) {
        return star + "." + name;
      }
    }
    List<String> listed = stars.stream()
        .map(star -> star + "." + name)
        .filter(candidate -> libraries.type(candidate).isPresent())
        .toList();
    if (listed.size() == 1) {
      return listed.get(0);
    }
    return stars.isEmpty() ? samePackage : "";
  }

  /** Returns the owner of the field or method of this name that a static import gives. */
  Optional<String> staticImport(String name, Type inside) {
    return inside.unit().imports().stream()
        .filter(imported ->
            imported.isStatic() && !imported.isStar() && imported.name().endsWith("." + name))
        .map(imported -> imported.name().substring(0, imported.name().length() - name.length() - 1))
        .findFirst()
        .or(() -> inside.unit().imports().stream()
            .filter(imported -> imported.isStatic() && imported.isStar())
            .map(Import::name)
            .filter(owner -> type(owner).filter(type -> declares(type, name)).isPresent())
            .findFirst());
  }

  private boolean declares(Type type, String name) {
    return inheritedField(type, name, 0).isPresent()
        || type.members().stream()
            .anyMatch(member ->
                member instanceof Member.Method method && method.name().equals(name)
                    || member instanceof Member.EnumConstant constant
                        && constant.name().equals(name));
  }

  /** Returns the name that a chain of selections spells, such as {@code java.net.URI}; empty if it is none. */
  static Optional<String> dotted(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return Optional.of(name.id());
    }
    if (expr instanceof Expr.Select select) {
      return dotted(select.target()).map(head -> head + "." + select.id());
    }
    return Optional.empty();
  }
}
