package dev.leadguard.sourcescan;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.library.Tables;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One method of a sample with all that it can use of the file. It gets the verdicts that the method gets in the whole file,
 * in a fraction of the time.
 *
 * @param unit the file without the other methods that nothing in it calls
 * @param names what it calls, makes and reads
 * @param verdicts what is said of it with the tables as they are, for each of {@link #SCOPES}
 */
record Excerpt(SourceUnit unit, Set<String> names, List<List<String>> verdicts) {

  private static final List<Scope> SCOPES = List.of(Scope.FILE, Scope.MODULE);

  /**
   * Returns the excerpts of a file, one for each public method of its first type that nothing else in the file names; the whole
   * file, if it has none, or if they together do not get its verdicts.
   */
  static List<Excerpt> of(SourceUnit unit, Tables tables) {
    List<Excerpt> excerpts =
        parts(unit).stream().map(part -> whole(part, tables)).toList();
    Excerpt whole = whole(unit, tables);
    for (int i = 0; i < SCOPES.size(); i++) {
      int scope = i;
      Set<String> together = new TreeSet<>();
      excerpts.forEach(excerpt -> together.addAll(places(excerpt.verdicts().get(scope))));
      if (!together.equals(new TreeSet<>(places(whole.verdicts().get(scope))))) {
        return List.of(whole);
      }
    }
    return excerpts;
  }

  private static Excerpt whole(SourceUnit unit, Tables tables) {
    return new Excerpt(
        unit,
        namesIn(unit),
        SCOPES.stream().map(scope -> verdicts(unit, scope, tables)).toList());
  }

  /** Returns whether it gets another verdict with other tables. */
  boolean notices(Tables changed) {
    for (int i = 0; i < SCOPES.size(); i++) {
      if (!verdicts(unit, SCOPES.get(i), changed).equals(verdicts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<SourceUnit> parts(SourceUnit unit) {
    List<TypeDecl> types = unit.types();
    TypeDecl first = types.get(0);
    List<Member> entries =
        first.members().stream().filter(member -> isEntry(member, unit)).toList();
    if (entries.size() < 2) {
      return List.of(unit);
    }
    return entries.stream()
        .map(entry -> {
          List<TypeDecl> changed = new ArrayList<>(types);
          changed.set(
              0,
              with(
                  first,
                  first.members().stream()
                      .filter(member -> member == entry || !entries.contains(member))
                      .toList()));
          return new SourceUnit(
              unit.path(), unit.text(), unit.packageName(), unit.imports(), changed);
        })
        .toList();
  }

  private static boolean isEntry(Member member, SourceUnit unit) {
    return member instanceof Member.Method method
        && method.modifiers().contains("public")
        && !method.name().equals("new")
        && !namesIn(unit).contains(method.name());
  }

  private static TypeDecl with(TypeDecl type, List<Member> members) {
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

  private static List<String> verdicts(SourceUnit unit, Scope scope, Tables tables) {
    Result result = Analyzer.of(Rules.all(), Policy.builtIn(), scope, tables).analyze(unit);
    List<String> verdicts = new ArrayList<>();
    verdicts.add("judged " + result.requestsJudged());
    result
        .findings()
        .forEach(finding -> verdicts.add(finding.at() + finding.rule() + finding.confidence()));
    result
        .unknowns()
        .forEach(unknown -> verdicts.add(unknown.at() + unknown.rule() + unknown.cause()));
    return verdicts;
  }

  /** Returns the verdicts that have a place: all but the number of requests. */
  private static List<String> places(List<String> verdicts) {
    return verdicts.subList(1, verdicts.size());
  }

  private static Set<String> namesIn(SourceUnit unit) {
    Set<String> names = new TreeSet<>();
    TreeScanner scanner = new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        namesOf(expr).forEach(names::add);
        super.scan(expr);
      }
    };
    unit.types().forEach(scanner::scan);
    return names;
  }

  private static Stream<String> namesOf(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return Stream.of(call.name());
    }
    if (expr instanceof Expr.New creation) {
      String erased = creation.type().text().replaceFirst("<.*", "");
      return Stream.of(erased.substring(erased.lastIndexOf('.') + 1));
    }
    if (expr instanceof Expr.MethodRef ref) {
      return Stream.of(ref.name());
    }
    if (expr instanceof Expr.Name name) {
      return Stream.of(name.id());
    }
    return expr instanceof Expr.Select select ? Stream.of(select.id()) : Stream.empty();
  }
}
