package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.model.Expr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses the rows of the tables that a call can mean, by its arguments. */
final class RowChoice {

  /** Parameters that a lambda is never passed to: a call with one is that of another row. */
  private static final Set<String> NO_FUNCTION =
      Set.of("String", "URI", "Map", "List", "Collection", "Object...");

  /** Functional interfaces of the JDK in parameters of listed methods. */
  private static final Set<String> FUNCTIONS =
      Set.of("Function", "Consumer", "Supplier", "Predicate", "UnaryOperator", "BiFunction");

  private static final Set<String> TOO_WIDE_FOR_INT = Set.of("long", "float", "double");

  private final Walk walk;

  RowChoice(Walk walk) {
    this.walk = walk;
  }

  /** Returns the rows that fit a call best; they differ if the arguments do not tell which it means. */
  List<Row> rowsOf(Site site) {
    List<String> owners = new ArrayList<>();
    owners.add(site.owner());
    site.callee().ifPresent(callee -> owners.addAll(callee.owners()));
    List<Row> fitting = walk.libraries.rows(owners, site.name(), site.args().size()).stream()
        .filter(row -> fits(row, site))
        .toList();
    List<Row> taking = fitting.stream().filter(row -> takesLambda(row, site)).toList();
    List<Row> rows = taking.isEmpty()
        ? fitting.stream().filter(row -> !refusesLambda(row, site)).toList()
        : taking;
    return rows.isEmpty() ? rows : inContext(mostSpecific(rows, site));
  }

  /** Of rows that are the same but for the context of a send, the one with a context: the argument tells whether it is one. */
  private static List<Row> inContext(List<Row> rows) {
    return rows.stream()
        .filter(row -> rows.stream()
            .noneMatch(other -> !row.effects().equals(other.effects())
                && row.gives() == other.gives()
                && row.effects().equals(withoutContext(other))))
        .toList();
  }

  private static List<Effect> withoutContext(Row row) {
    return row.effects().stream()
        .map(effect -> effect instanceof Effect.Send send ? send.withoutContext() : effect)
        .toList();
  }

  /** Of rows that fit, those whose parameters have the very types of most arguments, and no empty variable-arity one. */
  private List<Row> mostSpecific(List<Row> rows, Site site) {
    int most = rows.stream().mapToInt(row -> exactOf(row, site)).max().orElse(0);
    List<Row> exact = rows.stream().filter(row -> exactOf(row, site) == most).toList();
    List<Row> fixed = exact.stream()
        .filter(
            row -> !row.isVarArgs() || row.parameters().size() == site.args().size())
        .toList();
    return fixed.isEmpty() ? exact : fixed;
  }

  private int exactOf(Row row, Site site) {
    int exact = 0;
    for (int i = 0; i < Math.min(row.parameters().size(), site.args().size()); i++) {
      String given = site.args().get(i).type();
      exact += !given.isEmpty() && isA(given, row.parameters().get(i)) ? 1 : 0;
    }
    return exact;
  }

  /** Returns whether a type has a simple name, or inherits by the tables from one that has. */
  private boolean isA(String type, String simpleName) {
    return simple(type).equals(simpleName)
        || walk.libraries.lineageOf(type).stream()
            .anyMatch(listed -> simple(listed.name()).equals(simpleName));
  }

  /** Returns whether the lambda at the call names the parameter types of the row's interceptor. */
  private boolean takesLambda(Row row, Site site) {
    return lambdaTypes(row, site).stream().anyMatch(types -> types.wanted().equals(types.given()));
  }

  /** Returns whether the lambda at the call names other parameter types than the row's interceptor has. */
  private boolean refusesLambda(Row row, Site site) {
    return lambdaTypes(row, site).stream().anyMatch(types -> !types.wanted().equals(types.given()));
  }

  private record LambdaTypes(List<String> wanted, List<String> given) {}

  private List<LambdaTypes> lambdaTypes(Row row, Site site) {
    List<LambdaTypes> types = new ArrayList<>();
    for (Effect effect : row.effects()) {
      if (effect instanceof Effect.Intercept intercept
          && intercept.from() < site.args().size()
          && site.arg(intercept.from()).atoms().size() == 1
          && site.arg(intercept.from()).atoms().get(0) instanceof Value.Function function
          && function.code() instanceof Expr.Lambda lambda) {
        List<String> given = lambda.parameters().stream()
            .map(parameter -> walk.program.resolve(parameter.type(), walk.here()))
            .toList();
        if (given.stream().noneMatch(String::isEmpty)) {
          types.add(new LambdaTypes(
              intercept.types(), given.stream().map(walk.libraries::listedName).toList()));
        }
      }
    }
    return types;
  }

  private boolean fits(Row row, Site site) {
    List<String> wanted = row.parameters();
    if (site.callee().isPresent() && !site.callee().get().parameters().isEmpty()) {
      List<String> given =
          site.callee().get().parameters().stream().map(RowChoice::simple).toList();
      return given.equals(wanted.stream().map(type -> type.replace("...", "[]")).toList());
    }
    for (int i = 0; i < Math.min(wanted.size(), site.args().size()); i++) {
      Value given = site.args().get(i);
      boolean function = given.isOnly(Value.Function.class);
      if (function && (NO_FUNCTION.contains(wanted.get(i)) || isState(wanted.get(i)))) {
        return false;
      }
      if (given.type().isEmpty()
          && !given.canBe(Value.Function.class)
          && FUNCTIONS.contains(wanted.get(i))) {
        // What holds a function is declared as one.
        return false;
      }
      boolean checked = !given.type().isEmpty() && !wanted.get(i).endsWith("...");
      if (checked && clash(wanted.get(i), given)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a value can not be passed where the simple type is wanted. */
  private boolean clash(String wanted, Value given) {
    Set<String> listed = new LinkedHashSet<>();
    for (Value.Atom atom : given.atoms()) {
      if (atom instanceof Value.Instance object) {
        object
            .of()
            .parents()
            .forEach(parent -> listed.add(walk.program.resolve(parent, object.of())));
        listed.addAll(walk.program.hierarchy.ancestorsOf(object.of().name()));
      }
    }
    listed.removeIf(name -> walk.libraries.type(name).isEmpty());
    return listed.isEmpty()
        ? clash(wanted, given.type())
        : isListed(wanted) && listed.stream().noneMatch(name -> isA(name, wanted));
  }

  /** Returns whether a value of the type can not be passed where the other simple type is wanted. */
  private boolean clash(String wanted, String given) {
    if (isA(given, wanted) || wanted.equals("Object") || wanted.equals("CharSequence")) {
      return false;
    }
    boolean number = JdkTypes.isInert(given) && !given.contains(".");
    boolean wantsNumber = wanted.equals("int") || wanted.equals("long") || wanted.equals("boolean");
    if (number && wantsNumber) {
      boolean tooWide = wanted.equals("int") && TOO_WIDE_FOR_INT.contains(given);
      return tooWide || given.equals("boolean") != wanted.equals("boolean");
    }
    if (wantsNumber && Containers.isOne(given)) {
      return true;
    }
    if ((given.equals("java.lang.String") || JdkTypes.isInert(given))
        && (FUNCTIONS.contains(wanted) || wanted.equals("Map"))) {
      return true;
    }
    boolean exact =
        given.equals("java.lang.String") || number || walk.libraries.type(given).isPresent();
    return exact && (wanted.equals("String") || wantsNumber || isListed(wanted));
  }

  private boolean isListed(String simpleName) {
    return walk.libraries.all().stream()
        .flatMap(library -> library.types().keySet().stream())
        .anyMatch(name -> simple(name).equals(simpleName));
  }

  /** Returns whether objects of a listed type of this simple name hold a request or a URL: no function can be one. */
  private boolean isState(String simpleName) {
    return walk.libraries.all().stream()
        .flatMap(library -> library.types().values().stream())
        .anyMatch(type -> (type.kind() == Library.Kind.REQUEST || type.kind() == Library.Kind.URL)
            && simple(type.name()).equals(simpleName));
  }

  /** Returns the name of a type without its package. */
  static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
