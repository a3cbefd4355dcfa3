package dev.leadguard.flow;

import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Libraries;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says which members are worth a walk of their own: those that name a method which makes, changes or sends requests, or looks up
 * configuration, those that name what takes a key, and those that name a member of the files which does. All others are walked only where one of these calls them.
 * Goes by names alone, so it never leaves out one that matters.
 */
final class Relevance {

  /** Methods with a default value that can be a key. */
  private static final Set<String> LOOK_UPS = Set.of(
      "getenv",
      "getProperty",
      "getOrDefault",
      "getString",
      "requireNonNullElse",
      "orElse",
      "orElseGet");

  private final KeyWords words;
  private final Set<Member> relevant = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param isMutable whether calls change an object of a type
   */
  Relevance(Program program, Libraries libraries, KeyWords words, Predicate<String> isMutable) {
    this.words = words;
    Set<String> names = new LinkedHashSet<>();
    LOOK_UPS.forEach(name -> names.add(called(name)));
    for (Library library : libraries.all()) {
      for (Library.ListedType type : library.types().values()) {
        type.rows().stream().filter(Relevance::decides).forEach(row -> names.add(nameOf(row)));
      }
    }
    Map<Member, Set<String>> mentioned = new IdentityHashMap<>();
    for (Type type : program.types()) {
      names.addAll(fieldsToWatch(type, program, isMutable));
      if (type.components().stream().anyMatch(component -> words.isKeyName(component.name()))) {
        names.add(made(type.simpleName()));
      }
      Mentions mentions = new Mentions(program, libraries, type);
      type.members().forEach(member -> mentioned.put(member, mentions.in(member)));
      type.members().stream().filter(this::namesKey).forEach(member -> {
        relevant.add(member);
        names.add(declaredName(member, type));
      });
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Type type : program.types()) {
        for (Member member : type.members()) {
          if (!relevant.contains(member) && !Collections.disjoint(mentioned.get(member), names)) {
            relevant.add(member);
            grows |= names.add(declaredName(member, type));
          }
        }
      }
    }
  }

  /** Returns the names of fields whose objects calls can change: whoever names one may, or may hand the object out. */
  private static Set<String> fieldsToWatch(
      Type type, Program program, Predicate<String> isMutable) {
    Set<String> names = new LinkedHashSet<>();
    for (Member member : type.members()) {
      if (member instanceof Member.Field field
          && isMutable.test(program.resolve(field.type(), type))) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** Returns whether a member is worth a walk of its own. */
  boolean isRelevant(Member member) {
    return relevant.contains(member);
  }

  /** Returns whether a member names a key, or what takes one, in its own name, a parameter, a call or a literal. */
  private boolean namesKey(Member member) {
    if (member instanceof TypeDecl) {
      return false;
    }
    boolean[] found = {false};
    TreeScanner scanner = new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        found[0] |= expr instanceof Expr.Lit lit
            && lit.kind() == Expr.LitKind.STRING
            && words.isName(lit.text());
        found[0] |=
            expr instanceof Expr.Call call && words.isKeyName(KeyWords.property(call.name()));
        super.scan(expr);
      }
    };
    scanner.scan(member);
    return found[0]
        || member instanceof Member.Field field && words.isKeyName(field.name())
        || member instanceof Member.Method method
            && method.parameters().stream()
                .anyMatch(parameter -> words.isKeyName(parameter.name())
                    || words.named(parameter.annotations()).isPresent());
  }

  private static boolean decides(Row row) {
    return row.effects().stream()
        .anyMatch(effect -> !(effect instanceof Effect.Text
            || effect instanceof Effect.UrlOf
            || effect instanceof Effect.Parts
            || effect instanceof Effect.Normalized
            || effect instanceof Effect.Resolve));
  }

  private static String nameOf(Row row) {
    return row.name().equals("new") ? made(simpleName(row.owner())) : called(row.name());
  }

  private static String declaredName(Member member, Type type) {
    if (member instanceof Member.Method method) {
      boolean constructor = method.name().equals("new") || method.name().equals("compact");
      return constructor ? made(type.simpleName()) : called(method.name());
    }
    if (member instanceof Member.Field field) {
      return field.name();
    }
    return made(type.simpleName());
  }

  private static String called(String method) {
    return method + "()";
  }

  private static String made(String simpleName) {
    return "new " + simpleName;
  }

  private static String simpleName(String type) {
    int end = type.indexOf('<');
    String erased = end < 0 ? type : type.substring(0, end);
    return erased.substring(erased.lastIndexOf('.') + 1);
  }

  /** Finds the names of what the members of a type call, make and read. */
  private static final class Mentions extends TreeScanner {

    private final Program program;
    private final Libraries libraries;
    private final Type type;
    private final Map<String, Boolean> fields = new HashMap<>();
    private final Map<String, Boolean> variables = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    Mentions(Program program, Libraries libraries, Type type) {
      this.program = program;
      this.libraries = libraries;
      this.type = type;
      for (Member member : type.members()) {
        if (member instanceof Member.Field field) {
          fields.put(field.name(), isOfInterest(field.type()));
        }
      }
    }

    Set<String> in(Member member) {
      names.clear();
      variables.clear();
      if (member instanceof Member.Method method) {
        method.parameters().forEach(this::declare);
      }
      if (!(member instanceof TypeDecl)) {
        scan(member);
      }
      return Set.copyOf(names);
    }

    private void declare(Parameter parameter) {
      declare(parameter.name(), parameter.varArgs() || isOfInterest(parameter.type()));
    }

    private void declare(String name, boolean ofInterest) {
      variables.merge(name, ofInterest, Boolean::logicalOr);
    }

    /** Returns whether the methods of a type may be those of a table or of the files, as far as can be told. */
    private boolean isOfInterest(TypeRef ref) {
      String name = program.resolve(ref, type);
      String simple = simpleName(name);
      boolean typeVariable = simple.equals(simple.toUpperCase(Locale.ROOT));
      return name.isEmpty()
          || typeVariable
          || simple.equals("var")
          || name.equals("java.lang.Object")
          || libraries.type(name).isPresent()
          || program.type(name).isPresent()
          || program.hierarchy.hasSubtypeOf(name);
    }

    @Override
    public void scan(Stmt stmt) {
      if (stmt instanceof Stmt.Local local) {
        declare(local.name(), isOfInterest(local.type()));
      }
      super.scan(stmt);
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Call call) {
        if (mayBeKnown(call)) {
          names.add(called(call.name()));
        }
      } else if (expr instanceof Expr.New creation) {
        names.add(made(simpleName(creation.type().text())));
      } else if (expr instanceof Expr.MethodRef ref) {
        names.add(called(ref.name()));
        Program.dotted(ref.target()).ifPresent(name -> names.add(made(simpleName(name))));
      } else if (expr instanceof Expr.Name name) {
        names.add(name.id());
      } else if (expr instanceof Expr.Select select) {
        names.add(select.id());
      } else if (expr instanceof Expr.Lambda lambda) {
        lambda.parameters().forEach(parameter -> declare(parameter.name(), true));
      }
      super.scan(expr);
    }

    /** Returns whether a call may be one of a listed method, or of one in the files. */
    private boolean mayBeKnown(Expr.Call call) {
      if (call.target().isEmpty() || LOOK_UPS.contains(call.name())) {
        return true;
      }
      Expr target = call.target().get();
      boolean ofThis = target instanceof Expr.Select select
          && select.target() instanceof Expr.Name name
          && name.id().equals("this");
      if (ofThis) {
        return fields.getOrDefault(((Expr.Select) target).id(), true);
      }
      if (target instanceof Expr.Name name) {
        Boolean variable = variables.get(name.id());
        return variable != null ? variable : fields.getOrDefault(name.id(), true);
      }
      return true;
    }
  }
}
