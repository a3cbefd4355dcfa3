package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
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

/** Tells which types of the files inherit from which, and which bodies a call of a method can run. */
final class Hierarchy {

  private final Program program;
  private final Libraries libraries;
  private final Map<String, List<Type>> subtypes = new LinkedHashMap<>();
  private final Set<String> extendedInBodies = new TreeSet<>();
  private final Map<String, List<Type>> parents = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, List<Type>> descendants = new HashMap<>();
  private final Map<String, List<Method>> methods = new HashMap<>();

  Hierarchy(Program program, Libraries libraries) {
    this.program = program;
    this.libraries = libraries;
  }

  /** Notes the types from which those inherit that a type declares, in bodies too. */
  void note(Type type) {
    noteParents(type);
    noteTypesInBodies(type);
  }

  private void noteParents(Type type) {
    for (TypeRef parent : type.parents()) {
      String name = program.resolve(parent, type);
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
          extendedInBodies.add(program.resolve(creation.type(), type));
        }
        super.scan(expr);
      }

      @Override
      public void scan(Stmt stmt) {
        if (stmt instanceof Stmt.LocalType local) {
          local
              .type()
              .extending()
              .forEach(parent -> extendedInBodies.add(program.resolve(parent, type)));
          local
              .type()
              .implementing()
              .forEach(parent -> extendedInBodies.add(program.resolve(parent, type)));
        }
        super.scan(stmt);
      }

      void scanAll() {
        type.members().forEach(this::scan);
      }
    }.scanAll();
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
        .flatMap(parent -> program.type(program.resolve(parent, type)).stream())
        .filter(parent -> !parent.equals(type))
        .toList();
  }

  /**
   * Returns whether a type inherits from a class that is not in the files and not of the JDK or a listed client: that class may
   * declare any name.
   */
  boolean hasUnseenParent(Type type) {
    for (TypeRef parent : type.parents()) {
      String name = program.resolve(parent, type);
      Optional<Type> seen = program.type(name);
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
        .map(p -> Program.withoutArguments(p.type().text()))
        .toList()
        .equals(second.parameters().stream()
            .map(p -> Program.withoutArguments(p.type().text()))
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
    program
        .type(name)
        .ifPresent(type -> type.parents().forEach(parent -> {
          String parentName = program.resolve(parent, type);
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
    return inBodies || method.owner().extensible() && !program.isClosedWorld();
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
}
