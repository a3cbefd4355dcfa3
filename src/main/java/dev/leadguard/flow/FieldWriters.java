package dev.leadguard.flow;

import dev.leadguard.flow.Program.Field;
import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which bodies assign a field, and from where these are run. */
final class FieldWriters {

  private final Program program;
  /** The bodies that assign a field, by its key; by its name where it is not told whose it is. */
  private final Map<String, List<Body>> writers = new LinkedHashMap<>();

  private final List<Body> bodies = new ArrayList<>();
  private final Set<String> referenced = new LinkedHashSet<>();
  private final Set<String> elementsAssigned = new LinkedHashSet<>();
  private final Map<String, List<Body>> creators = new LinkedHashMap<>();

  /** A body that assigns fields. */
  record Body(
      Type type, Optional<Method> method, List<Parameter> parameters, List<Stmt> statements) {

    /** Returns whether it is a constructor, or a block that runs before one. */
    boolean isRunAtStart() {
      return method.map(m -> m.declaration().name().equals("new")).orElse(true);
    }
  }

  FieldWriters(Program program) {
    this.program = program;
    program.types().forEach(this::note);
  }

  private void note(Type type) {
    for (Member member : type.members()) {
      if (member instanceof Member.Method method && method.body().isPresent()) {
        note(new Body(
            type,
            Optional.of(new Method(type, method)),
            method.parameters(),
            method.body().get()));
      } else if (member instanceof Member.EnumConstant constant) {
        // The constructor of an enum is called here and nowhere else.
        Expr made = new Expr.New(
            Optional.empty(),
            new TypeRef(type.simpleName(), program.typeOf(constant, type).name(), constant.at()),
            constant.args(),
            Optional.empty(),
            constant.at(),
            Optional.empty());
        note(new Body(type, Optional.empty(), List.of(), List.of(new Stmt.ExprStmt(made))));
      } else if (member instanceof Member.Field field && field.init().isPresent()) {
        note(new Body(
            type,
            Optional.empty(),
            List.of(),
            List.of(new Stmt.ExprStmt(field.init().get()))));
      } else if (member instanceof Member.Initializer initializer) {
        note(new Body(type, Optional.empty(), List.of(), initializer.body()));
      }
    }
  }

  private void note(Body body) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> created = new LinkedHashSet<>();
    new TreeScanner() {
      private int inner;

      @Override
      public void scan(Stmt stmt) {
        inner += stmt instanceof Stmt.LocalType ? 1 : 0;
        super.scan(stmt);
        inner -= stmt instanceof Stmt.LocalType ? 1 : 0;
      }

      @Override
      public void scan(Expr expr) {
        boolean isClass = expr instanceof Expr.New creation && creation.body().isPresent();
        inner += isClass ? 1 : 0;
        note(expr);
        super.scan(expr);
        inner -= isClass ? 1 : 0;
      }

      private void note(Expr expr) {
        if (expr instanceof Expr.Assign assign) {
          noteTarget(assign.target(), body.type(), names);
          if (inner > 0) {
            // The field may be one of the class in the body, or of its parent.
            names.addAll(nameOf(assign.target()));
          }
        } else if (expr instanceof Expr.New creation) {
          created.add(program.resolve(creation.type(), body.type()));
        } else if (expr instanceof Expr.MethodRef ref && ref.name().equals("new")) {
          // Who calls the constructor, and with what, is not seen.
          Program.dotted(ref.target())
              .ifPresent(name -> referenced.add(program.resolve(name, body.type())));
        } else if (expr instanceof Expr.Call call
            && call.target().isEmpty()
            && call.name().equals("this")) {
          created.add(body.type().name());
        } else if (expr instanceof Expr.Call call
            && call.target().isEmpty()
            && call.name().equals("super")) {
          program.hierarchy.parentsOf(body.type()).forEach(parent -> created.add(parent.name()));
        }
      }
    }.scan(body.statements());
    created.forEach(
        type -> creators.computeIfAbsent(type, name -> new ArrayList<>()).add(body));
    names.forEach(name -> writers.computeIfAbsent(name, n -> new ArrayList<>()).add(body));
    bodies.add(body);
  }

  private void noteTarget(Expr target, Type type, Set<String> names) {
    if (target instanceof Expr.Name name) {
      names.add(keyOf(name.id(), type));
    } else if (target instanceof Expr.Select select) {
      boolean own = select.target() instanceof Expr.Name name && name.id().equals("this");
      names.add(own ? keyOf(select.id(), type) : select.id());
    } else if (target instanceof Expr.Index index) {
      Program.dotted(index.array())
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .flatMap(name -> program.field(type, name))
          .ifPresent(field -> elementsAssigned.add(field.key()));
    }
  }

  private static List<String> nameOf(Expr target) {
    if (target instanceof Expr.Name name) {
      return List.of(name.id());
    }
    return target instanceof Expr.Select select ? List.of(select.id()) : List.of();
  }

  /** Returns the key of the field that a name means in a type; the name itself where that is none of the files. */
  private String keyOf(String name, Type type) {
    return program.field(type, name).map(Field::key).orElse(name);
  }

  /**
   * Returns the bodies to walk for a field: those that assign it, or a field of its name. A constructor is walked from where it is
   * called as well, with the arguments there, and from nowhere else if only these files can call it.
   */
  List<Body> bodiesFor(Field field) {
    Set<Body> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Body> inOrder = new ArrayList<>();
    List<Body> own = new ArrayList<>(writers.getOrDefault(field.key(), List.of()));
    own.addAll(writers.getOrDefault(field.declaration().name(), List.of()));
    own.forEach(body -> addCallers(body, found, inOrder));
    if (isComponent(field) && program.isClosedWorld()) {
      // The constructor that assigns it is not written out: those who call it are all there is to
      // walk.
      creators
          .getOrDefault(field.owner().name(), List.of())
          .forEach(body -> addCallers(body, found, inOrder));
    }
    return inOrder.stream()
        .filter(body -> !isClosedConstructor(body) || !isCalledFromOutside(body))
        .toList();
  }

  /** Returns whether a field is the component of a record. */
  private static boolean isComponent(Field field) {
    return field.owner().components().stream()
        .anyMatch(component -> component.name().equals(field.declaration().name()));
  }

  /** Returns whether something calls a closed constructor; one that only calls another of its type is its own caller. */
  private boolean isCalledFromOutside(Body constructor) {
    return creatorsOf(constructor).stream().anyMatch(creator -> creator != constructor);
  }

  private void addCallers(Body body, Set<Body> found, List<Body> inOrder) {
    if (!found.add(body)) {
      return;
    }
    inOrder.add(body);
    creatorsOf(body).forEach(caller -> addCallers(caller, found, inOrder));
  }

  /** Returns the bodies that call a constructor, if these can be told. */
  private List<Body> creatorsOf(Body body) {
    boolean isConstructor = body.method()
        .filter(method -> method.declaration().name().equals("new"))
        .isPresent();
    boolean told = (program.isClosedWorld() || isClosedConstructor(body))
        && !referenced.contains(body.type().name());
    return isConstructor && told ? creators.getOrDefault(body.type().name(), List.of()) : List.of();
  }

  /** Returns whether only the files can call a constructor. */
  private boolean isClosedConstructor(Body body) {
    return body.method()
        .filter(method -> method.declaration().name().equals("new"))
        .filter(method -> method.owner().isEnum()
            || method.declaration().modifiers().contains("private")
            || program.isClosedWorld() && isHidden(method) && !isManaged(method))
        .isPresent();
  }

  /** Returns whether code of other packages cannot call a constructor. */
  private static boolean isHidden(Method constructor) {
    List<String> modifiers = constructor.declaration().modifiers();
    boolean open = modifiers.contains("public") || modifiers.contains("protected");
    return !open || !constructor.owner().isExported();
  }

  /**
   * Returns whether a body is a constructor of a type of which code outside its constructors makes objects: in a whole module it is
   * likely that nothing else does.
   */
  boolean isOfTypeMadeInSight(Body body) {
    Optional<Method> constructor =
        body.method().filter(method -> method.declaration().name().equals("new"));
    return constructor.isPresent()
        && program.isClosedWorld()
        && !isManaged(constructor.get())
        && !referenced.contains(body.type().name())
        && creators.getOrDefault(body.type().name(), List.of()).stream()
            .anyMatch(creator -> !isConstructorOf(body.type(), creator));
  }

  private static boolean isConstructorOf(Type type, Body body) {
    return body.type().equals(type)
        && body.method()
            .filter(method -> method.declaration().name().equals("new"))
            .isPresent();
  }

  /** An annotation that is not known may have a container call the constructor. */
  private static boolean isManaged(Method constructor) {
    return !FieldSources.areHarmless(constructor.declaration().annotations())
        || !FieldSources.areHarmless(constructor.owner().annotations());
  }

  /** Returns the bodies that run while an object of a type is made, in the order of the source. */
  List<Body> runAtStart(Type type) {
    return bodies.stream()
        .filter(body -> body.type().equals(type) && body.isRunAtStart())
        .toList();
  }

  /** Returns whether some body assigns an element of the array that a field holds. */
  boolean assignElementsOf(Field field) {
    return elementsAssigned.contains(field.key());
  }
}
