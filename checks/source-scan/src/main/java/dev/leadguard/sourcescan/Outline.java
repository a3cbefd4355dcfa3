package dev.leadguard.sourcescan;

import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Import;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Pattern;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What one file declares and which names each declaration mentions: all that the search for related files needs of it. Names are
 * not resolved; a member mentions each member that has a name which occurs in it.
 *
 * @param types every type that is no part of a body
 * @param members of all types; their place in the list names them
 */
record Outline(List<Type> types, List<Part> members) {

  /** The name of constructors and initialisers. */
  static final String CREATION = "new";

  /**
   * A type.
   *
   * @param supertypes simple names of what it extends and implements, sorted
   * @param isAbstract whether a call of its methods may lead to another type
   */
  record Type(String name, Set<String> supertypes, boolean isAbstract) {}

  /**
   * A member of a type: field, method, constructor, enum constant.
   *
   * @param type simple name of the type it belongs to
   * @param names every identifier in it, of types and annotations too; sorted
   * @param assigned names that it assigns to
   * @param isField whether it is a field or the component of a record
   * @param isPrivate whether no other file can name it
   * @param isSeed whether it holds a seed word, or belongs to a type that does as a whole
   */
  record Part(
      String type,
      String name,
      Set<String> names,
      Set<String> assigned,
      boolean isField,
      boolean isPrivate,
      boolean isSeed) {}

  /** Returns the type that a member belongs to. */
  Type typeOf(Part part) {
    return types.stream()
        .filter(type -> type.name().equals(part.type()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the outline of a file.
   *
   * @param isSeed whether a text in lower case holds a seed word
   */
  static Outline of(SourceUnit unit, Predicate<String> isSeed) {
    Builder builder = new Builder(unit, isSeed);
    unit.types().forEach(type -> builder.type(type, builder.isSeed(unit.packageName())));
    return new Outline(List.copyOf(builder.types), List.copyOf(builder.parts));
  }

  /** Returns which members hold a string that passes. */
  static Set<Integer> holding(SourceUnit unit, Predicate<String> passes) {
    Builder builder = new Builder(unit, passes);
    unit.types().forEach(type -> builder.type(type, false));
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < builder.parts.size(); i++) {
      if (builder.parts.get(i).isSeed()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Collects types and members on the way down. */
  private static final class Builder {

    private final Predicate<String> isSeed;
    private final Set<String> seedImports = new HashSet<>();
    private final boolean importsSeedPackage;
    private final List<Type> types = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Builder(SourceUnit unit, Predicate<String> isSeed) {
      this.isSeed = isSeed;
      boolean importsPackage = false;
      for (Import each : unit.imports()) {
        if (isSeed(each.name())) {
          importsPackage |= each.isStar();
          seedImports.add(simpleName(each.name()));
        }
      }
      this.importsSeedPackage = importsPackage;
    }

    boolean isSeed(String text) {
      return isSeed.test(text.toLowerCase(Locale.ROOT));
    }

    void type(TypeDecl type, boolean seedAround) {
      Set<String> supertypes = new TreeSet<>();
      type.extending().forEach(each -> supertypes.addAll(identifiers(each.text())));
      type.implementing().forEach(each -> supertypes.addAll(identifiers(each.text())));
      boolean isAbstract =
          type.kind() == TypeDecl.Kind.INTERFACE || type.modifiers().contains("abstract");
      types.add(new Type(type.name(), supertypes, isAbstract));
      Mentions own = new Mentions();
      type.annotations().forEach(own::scan);
      boolean seed = seedAround || importsSeedPackage || own.holdsSeed || isSeed(type.name());
      if (!type.components().isEmpty()) {
        components(type, seed);
      }
      for (Member member : type.members()) {
        member(type, member, own, seed);
      }
    }

    /** A component is a field, its getter, and a parameter of the constructor that fills it. */
    private void components(TypeDecl type, boolean seed) {
      Set<String> names = new TreeSet<>();
      for (Parameter component : type.components()) {
        Mentions mentions = new Mentions();
        mentions.parameter(component);
        names.add(component.name());
        parts.add(new Part(
            type.name(),
            component.name(),
            mentions.names,
            Set.of(),
            true,
            false,
            seed || mentions.holdsSeed));
      }
      parts.add(new Part(type.name(), CREATION, names, names, false, false, seed));
    }

    private void member(TypeDecl type, Member member, Mentions around, boolean seed) {
      if (member instanceof TypeDecl nested) {
        type(nested, seed);
        return;
      }
      Mentions mentions = new Mentions();
      mentions.names.addAll(around.names);
      mentions.scan(member);
      boolean isSeedItself = seed || mentions.holdsSeed;
      String name = CREATION;
      boolean isPrivate = false;
      if (member instanceof Member.Field field) {
        name = field.name();
        isPrivate = field.modifiers().contains("private");
      } else if (member instanceof Member.Method method) {
        name = method.name().equals("compact") ? CREATION : method.name();
        isPrivate = method.modifiers().contains("private");
      } else if (member instanceof Member.EnumConstant constant) {
        name = constant.name();
        mentions.names.add(type.name());
      } else if (member instanceof Member.Initializer) {
        isPrivate = true;
      }
      isSeedItself |= isSeed(name);
      parts.add(new Part(
          type.name(),
          name,
          mentions.names,
          mentions.assigned,
          member instanceof Member.Field,
          isPrivate,
          isSeedItself));
    }

    /** Collects the identifiers below a tree. */
    private final class Mentions extends TreeScanner {

      private final Set<String> names = new TreeSet<>();
      private final Set<String> assigned = new TreeSet<>();
      private boolean holdsSeed;

      @Override
      public void scan(Member member) {
        if (member instanceof Member.Field field) {
          type(field.type());
        } else if (member instanceof Member.Method method) {
          type(method.returns());
          method.parameters().forEach(this::type);
        } else if (member instanceof TypeDecl local) {
          local.extending().forEach(this::type);
          local.implementing().forEach(this::type);
        }
        super.scan(member);
      }

      @Override
      public void scan(Annotation annotation) {
        type(annotation.type());
        super.scan(annotation);
      }

      @Override
      public void scan(Stmt stmt) {
        if (stmt instanceof Stmt.Local local) {
          type(local.type());
          name(local.name());
        } else if (stmt instanceof Stmt.Try attempt) {
          attempt.catches().forEach(handler -> handler.types().forEach(this::type));
        }
        super.scan(stmt);
      }

      @Override
      public void scan(Expr expr) {
        if (expr instanceof Expr.Lit lit) {
          holdsSeed |= lit.kind() == Expr.LitKind.STRING && isSeed(lit.text());
        } else if (expr instanceof Expr.Name name) {
          name(name.id());
        } else if (expr instanceof Expr.Select select) {
          name(select.id());
        } else if (expr instanceof Expr.Call call) {
          name(call.name());
        } else if (expr instanceof Expr.MethodRef ref) {
          name(ref.name());
        } else if (expr instanceof Expr.New creation) {
          type(creation.type());
        } else if (expr instanceof Expr.NewArray array) {
          type(array.type());
        } else if (expr instanceof Expr.Cast cast) {
          type(cast.type());
        } else if (expr instanceof Expr.ClassLit literal) {
          type(literal.type());
        } else if (expr instanceof Expr.InstanceOf check) {
          pattern(check.pattern());
        } else if (expr instanceof Expr.Lambda lambda) {
          lambda.parameters().forEach(this::type);
        } else if (expr instanceof Expr.Assign assign) {
          if (assign.target() instanceof Expr.Name name) {
            assigned.add(name.id());
          } else if (assign.target() instanceof Expr.Select select) {
            assigned.add(select.id());
          }
        }
        super.scan(expr);
      }

      void parameter(Parameter parameter) {
        parameter.annotations().forEach(this::scan);
        type(parameter);
      }

      private void type(Parameter parameter) {
        type(parameter.type());
        name(parameter.name());
      }

      private void type(TypeRef type) {
        identifiers(type.text()).forEach(this::name);
      }

      private void pattern(Pattern pattern) {
        if (pattern instanceof Pattern.Typed typed) {
          type(typed.type());
        } else if (pattern instanceof Pattern.Deconstruct parts) {
          type(parts.type());
          parts.parts().forEach(this::pattern);
        }
      }

      private void name(String name) {
        if (names.add(name)) {
          holdsSeed |= seedImports.contains(name) || isSeed(name);
        }
      }
    }
  }

  /** Returns the identifiers in the text of a type. */
  private static List<String> identifiers(String type) {
    List<String> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= type.length(); i++) {
      boolean isPart = i < type.length() && Character.isJavaIdentifierPart(type.charAt(i));
      if (isPart && start < 0) {
        start = i;
      } else if (!isPart && start >= 0) {
        found.add(type.substring(start, i));
        start = -1;
      }
    }
    return found;
  }

  private static String simpleName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
