package dev.leadguard.flow;

import dev.leadguard.library.Libraries;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Import;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The declarations of some files by name, and what a type name in each file means. */
final class Program {

  /** Simple names that need no import and that the analysis has to tell from types of the package. */
  private static final Set<String> JAVA_LANG = Set.of(
      "String",
      "StringBuilder",
      "StringBuffer",
      "Object",
      "Integer",
      "Long",
      "Short",
      "Byte",
      "Boolean",
      "Double",
      "Float",
      "Character",
      "Number",
      "Math",
      "System",
      "Thread",
      "Runnable",
      "CharSequence",
      "Iterable",
      "Class",
      "Exception",
      "RuntimeException",
      "Throwable",
      "Error",
      "Void",
      "Enum",
      "Record",
      "AutoCloseable",
      "Override",
      "IllegalStateException",
      "IllegalArgumentException",
      "InterruptedException",
      "ThreadLocal",
      "Process");

  private final Libraries libraries;
  private final boolean closedWorld;
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, List<Type>> subtypes = new LinkedHashMap<>();
  private final Set<String> extendedInBodies = new TreeSet<>();
  private final Map<String, Map<String, String>> resolved = new HashMap<>();
  private final Map<String, Map<String, Field>> fields = new HashMap<>();
  private final Map<String, String> erased = new HashMap<>();
  private final Map<String, List<Type>> parents = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, List<Type>> descendants = new HashMap<>();
  private final Map<String, List<Method>> methods = new HashMap<>();

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
    this.closedWorld = closedWorld;
    for (SourceUnit unit : units) {
      for (TypeDecl type : unit.types()) {
        add(unit, type, Optional.empty(), unit.packageName());
      }
    }
    List.copyOf(types.values()).forEach(this::addConstants);
    types.values().forEach(this::noteParents);
    types.values().forEach(this::noteTypesInBodies);
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
    Type type = typeOf(unit, declaration, outer, name);
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
        Type own = new Type(
            type.unit(),
            type.name() + ".constant " + constant.name(),
            "",
            Optional.of(type),
            List.of(),
            List.of(new TypeRef(type.simpleName(), type.name(), constant.at())),
            List.of(),
            constant.body().get(),
            false,
            false,
            false,
            false);
        types.put(own.name(), own);
      }
    }
  }

  private void noteParents(Type type) {
    for (TypeRef parent : type.parents()) {
      String name = resolve(parent, type);
      if (!name.equals(type.name())) {
        subtypes.computeIfAbsent(name, n -> new ArrayList<>()).add(type);
      }
    }
  }

  /** Classes without a name of their own, and local ones, extend types as well; their bodies are not looked up by name. */
  private void noteTypesInBodies(Type type) {
    new TreeScanner() {
      @Override
      public void scan(Member member) {
        if (!(member instanceof TypeDecl)) {
          super.scan(member);
        }
      }

      @Override
      public void scan(Expr expr) {
        if (expr instanceof Expr.New creation && creation.body().isPresent()) {
          extendedInBodies.add(resolve(creation.type(), type));
        }
        super.scan(expr);
      }

      @Override
      public void scan(Stmt stmt) {
        if (stmt instanceof Stmt.LocalType local) {
          local.type().extending().forEach(parent -> extendedInBodies.add(resolve(parent, type)));
          local
              .type()
              .implementing()
              .forEach(parent -> extendedInBodies.add(resolve(parent, type)));
        }
        super.scan(stmt);
      }

      void scanAll() {
        type.members().forEach(this::scan);
      }
    }.scanAll();
  }

  private static Type typeOf(
      SourceUnit unit, TypeDecl declaration, Optional<Type> outer, String name) {
    List<TypeRef> parents = new ArrayList<>(declaration.extending());
    parents.addAll(declaration.implementing());
    boolean closed = declaration.kind() == TypeDecl.Kind.RECORD
        || declaration.kind() == TypeDecl.Kind.ENUM
        || declaration.modifiers().contains("final")
        || hasOnlyPrivateConstructors(declaration);
    return new Type(
        unit,
        name,
        declaration.name(),
        outer,
        declaration.annotations(),
        parents,
        declaration.components(),
        withComponents(declaration),
        declaration.kind() == TypeDecl.Kind.INTERFACE,
        declaration.kind() == TypeDecl.Kind.ENUM,
        !closed,
        isExported(declaration, outer));
  }

  private static boolean isExported(TypeDecl declaration, Optional<Type> outer) {
    boolean open = declaration.modifiers().contains("public")
        || declaration.modifiers().contains("protected")
        || outer.map(Type::isInterface).orElse(false);
    return open && outer.map(Type::isExported).orElse(true);
  }

  /** A record has a field for each component, which the source does not spell out. */
  private static List<Member> withComponents(TypeDecl declaration) {
    List<Member> members = new ArrayList<>();
    for (Parameter component : declaration.components()) {
      boolean declared = declaration.members().stream()
          .anyMatch(member ->
              member instanceof Member.Field field && field.name().equals(component.name()));
      if (!declared) {
        members.add(new Member.Field(
            component.annotations(),
            List.of("private", "final"),
            component.type(),
            component.name(),
            Optional.empty(),
            component.at()));
      }
    }
    members.addAll(declaration.members());
    return members;
  }

  private static boolean hasOnlyPrivateConstructors(TypeDecl declaration) {
    List<Member.Method> constructors = declaration.members().stream()
        .filter(
            member -> member instanceof Member.Method method && method.name().equals("new"))
        .map(Member.Method.class::cast)
        .toList();
    return !constructors.isEmpty()
        && constructors.stream()
            .allMatch(constructor -> constructor.modifiers().contains("private"));
  }

  /** Returns a type for a class that is declared in a body. */
  Type local(TypeDecl declaration, Type around) {
    return typeOf(
        around.unit(),
        declaration,
        Optional.of(around),
        around.name() + ".local " + declaration.name() + " " + declaration.at().line() + ":"
            + declaration.at().column());
  }

  /** Returns a type for the body of an anonymous class. */
  Type anonymous(Expr.New creation, Type around) {
    String name = around.name() + ".anonymous " + creation.at().line() + ":"
        + creation.at().column();
    return new Type(
        around.unit(),
        name,
        "",
        Optional.of(around),
        List.of(),
        List.of(creation.type()),
        List.of(),
        creation.body().orElse(List.of()),
        false,
        false,
        false,
        false);
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
      if (found.isPresent() || hasUnseenParent(type.get())) {
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
        : parentsOf(type).stream()
            .flatMap(parent -> inheritedField(parent, name, depth + 1).stream())
            .findFirst();
  }

  /** Returns the types of the files that a type names as parents. */
  List<Type> parentsOf(Type type) {
    List<Type> known = parents.get(type.name());
    if (known == null) {
      known = lookUpParents(type);
      parents.put(type.name(), known);
    }
    return known;
  }

  private List<Type> lookUpParents(Type type) {
    return type.parents().stream()
        .flatMap(parent -> type(resolve(parent, type)).stream())
        .filter(parent -> !parent.equals(type))
        .toList();
  }

  /**
   * Returns whether a type inherits from a class that is not in the files and not of the JDK or a listed client: that class may
   * declare any name.
   */
  boolean hasUnseenParent(Type type) {
    for (TypeRef parent : type.parents()) {
      String name = resolve(parent, type);
      Optional<Type> seen = type(name);
      boolean unseen = seen.isPresent()
          ? !seen.get().equals(type) && hasUnseenParent(seen.get())
          : !name.startsWith("java.")
              && !name.startsWith("javax.")
              && libraries.type(name).isEmpty();
      if (unseen) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the methods of a type, own or inherited from types of the files, that can take that many arguments; {@code new} for
   * constructors. A method that is overridden is not among them.
   */
  List<Method> methodsOf(Type type, String name, int arguments) {
    return methods.computeIfAbsent(type.name() + "#" + name + "/" + arguments, key -> {
      List<Method> found = new ArrayList<>();
      collect(type, name, arguments, found, 0);
      return List.copyOf(found);
    });
  }

  private void collect(Type type, String name, int arguments, List<Method> found, int depth) {
    for (Member.Method method : type.methods()) {
      boolean fits = method.name().equals(name) && takes(method, arguments);
      boolean overridden =
          found.stream().anyMatch(known -> haveSameParameters(known.declaration(), method));
      if (fits && !overridden) {
        found.add(new Method(type, method));
      }
    }
    if (!name.equals("new") && depth < 8) {
      parentsOf(type).forEach(parent -> collect(parent, name, arguments, found, depth + 1));
    }
  }

  private static boolean haveSameParameters(Member.Method first, Member.Method second) {
    return first.parameters().stream()
        .map(p -> withoutArguments(p.type().text()))
        .toList()
        .equals(second.parameters().stream()
            .map(p -> withoutArguments(p.type().text()))
            .toList());
  }

  private static boolean takes(Member.Method method, int arguments) {
    List<Parameter> parameters = method.parameters();
    boolean varArgs =
        !parameters.isEmpty() && parameters.get(parameters.size() - 1).varArgs();
    return varArgs ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** Returns whether a type of the files extends a listed one: what such an object does, no table says. */
  boolean hasSubtypeOf(String listed) {
    return subtypes.containsKey(listed) || extendedInBodies.contains(listed);
  }

  /** Returns whether the type, by the declarations of the files, is another one or inherits from it. */
  boolean isA(String type, String ancestor) {
    return type.equals(ancestor) || ancestorsOf(type).contains(ancestor);
  }

  /** Returns the names of all types that a type of the files inherits from, as far as the files say. */
  Set<String> ancestorsOf(String type) {
    Set<String> known = ancestors.get(type);
    if (known == null) {
      known = Collections.unmodifiableSet(ancestorsOf(type, new LinkedHashSet<>()));
      ancestors.put(type, known);
    }
    return known;
  }

  private Set<String> ancestorsOf(String name, Set<String> found) {
    type(name)
        .ifPresent(type -> type.parents().forEach(parent -> {
          String parentName = resolve(parent, type);
          if (!parentName.isEmpty() && found.add(parentName)) {
            ancestorsOf(parentName, found);
          }
        }));
    return found;
  }

  /**
   * Returns whether a body that is not in the files, or that has no name, can stand in the place of this method.
   */
  boolean isOverridable(Method method) {
    if (!method.isVirtual()) {
      return false;
    }
    Set<String> family = new LinkedHashSet<>(Set.of(method.owner().name()));
    descendantsOf(method.owner()).forEach(type -> family.add(type.name()));
    boolean inBodies = family.stream().anyMatch(extendedInBodies::contains);
    return inBodies || method.owner().extensible() && !closedWorld;
  }

  /**
   * Returns the bodies that a call of the method on an object of a type, or of a subtype of it, can run: the one of the type
   * itself, unless it is abstract, and what each subtype in the files has or inherits in its place.
   */
  List<Method> implementationsOf(Method method, Type receiver) {
    Map<Member.Method, Method> bodies = new IdentityHashMap<>();
    List<Method> inOrder = new ArrayList<>();
    List<Method> found = new ArrayList<>(List.of(method));
    if (method.isVirtual()) {
      int arguments = method.declaration().parameters().size();
      descendantsOf(receiver)
          .forEach(
              subtype -> found.addAll(methodsOf(subtype, method.declaration().name(), arguments)));
    }
    for (Method each : found) {
      boolean isNew =
          each.declaration().body().isPresent() && bodies.put(each.declaration(), each) == null;
      if (isNew) {
        inOrder.add(each);
      }
    }
    return inOrder;
  }

  private List<Type> descendantsOf(Type type) {
    List<Type> known = descendants.get(type.name());
    if (known == null) {
      known = descendants(type, 0);
      descendants.put(type.name(), known);
    }
    return known;
  }

  private List<Type> descendants(Type type, int depth) {
    List<Type> all = new ArrayList<>();
    for (Type subtype : subtypes.getOrDefault(type.name(), List.of())) {
      if (depth < 8 && !all.contains(subtype)) {
        all.add(subtype);
        all.addAll(descendants(subtype, depth + 1));
      }
    }
    return all.stream().distinct().toList();
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
  private static String withoutArguments(String text) {
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
    return JAVA_LANG.contains(name)
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
