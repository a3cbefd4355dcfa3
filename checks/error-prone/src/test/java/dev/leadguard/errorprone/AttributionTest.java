package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Says what attribution adds to the model, one line a name, call, creation or reference. */
final class AttributionTest {

  private static List<String> known(String... texts) {
    List<String> known = new ArrayList<>();
    TreeScanner scanner = new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        super.scan(expr);
        if (expr instanceof Expr.Name name) {
          known.add(name.id() + " " + name.known());
        } else if (expr instanceof Expr.Select select) {
          known.add(select.id() + " " + select.known());
        } else if (expr instanceof Expr.Call call) {
          known.add(call.name() + " " + call.callee());
        } else if (expr instanceof Expr.New created) {
          known.add("new " + created.type().name() + " " + created.callee());
        } else if (expr instanceof Expr.MethodRef reference) {
          known.add("::" + reference.name() + " " + reference.callee());
        } else if (expr instanceof Expr.Cast cast) {
          known.add("cast " + cast.type().name());
        }
      }

      @Override
      public void scan(Stmt stmt) {
        super.scan(stmt);
        if (stmt instanceof Stmt.Local local) {
          known.add("local " + local.name() + " " + local.type().name());
        }
      }
    };
    Compiled.attributed(texts).get(0).types().forEach(type -> scanner.scan((Member) type));
    return known;
  }

  private static String in(String body) {
    return "import java.util.*; class A { static class N<T> { T t; } " + body + " }";
  }

  @Test
  void knowsConstantsOfThisAndOtherClasses() {
    assertEquals(
        List.of(
            "B Optional[Known[type=, owner=, constant=Optional.empty]]",
            "URL Optional[Known[type=java.lang.String, owner=p.B, constant=Optional[https://x/v1]]]",
            "HOST Optional[Known[type=java.lang.String, owner=p.B, constant=Optional[x]]]",
            "N Optional[Known[type=int, owner=p.B, constant=Optional.empty]]"),
        known(
            "package p; import static p.B.*; class A { Object a = B.URL, b = HOST, c = N; }",
            "package p; class B { static final String HOST = \"x\", URL = \"https://\" + HOST + \"/v1\";"
                + " static final int N = 1; }"));
  }

  @Test
  void knowsVariables() {
    assertEquals(
        List.of(
            "array Optional[Known[type=int[], owner=, constant=Optional.empty]]",
            "length Optional[Known[type=int, owner=, constant=Optional.empty]]",
            "local size int",
            "n Optional[Known[type=A.N, owner=, constant=Optional.empty]]",
            "t Optional[Known[type=java.lang.String, owner=A.N, constant=Optional.empty]]",
            "local text java.lang.String",
            "local entry java.util.Map.Entry",
            "new java.lang.Runnable Optional[Callee[owners=[java.lang.Runnable], parameters=[],"
                + " returns=java.lang.Runnable, isStatic=false]]",
            "local runnable java.lang.Runnable",
            "this Optional[Known[type=A, owner=, constant=Optional.empty]]",
            "field Optional[Known[type=java.util.List, owner=A, constant=Optional.empty]]",
            "cast java.util.List"),
        known(in("List<String> field; Object m(int[] array, N<String> n) {"
            + " int size = array.length; var text = n.t; Map.Entry<String, int[]> entry;"
            + " var runnable = new Runnable() { public void run() {} };"
            + " return (List<?>) this.field; }")));
  }

  @Test
  void knowsCalledMethodsWithTheClassesWhoseMethodsTheyOverride() {
    assertEquals(
        List.of(
            "list Optional[Known[type=java.util.ArrayList, owner=, constant=Optional.empty]]",
            "add Optional[Callee[owners=[java.util.ArrayList, java.util.AbstractList,"
                + " java.util.List, java.util.AbstractCollection, java.util.Collection],"
                + " parameters=[java.lang.Object], returns=boolean, isStatic=false]]",
            "list Optional[Known[type=java.util.ArrayList, owner=, constant=Optional.empty]]",
            "get Optional[Callee[owners=[java.util.ArrayList, java.util.AbstractList, java.util.List],"
                + " parameters=[int], returns=java.lang.String, isStatic=false]]",
            "String Optional[Known[type=, owner=, constant=Optional.empty]]",
            "format Optional[Callee[owners=[java.lang.String], parameters=[java.lang.String,"
                + " java.lang.Object[]], returns=java.lang.String, isStatic=true]]",
            "m Optional[Callee[owners=[A], parameters=[java.util.ArrayList], returns=void,"
                + " isStatic=false]]"),
        known(in("void m(ArrayList<String> list) {"
            + " list.add(\"x\"); list.get(0); String.format(\"\"); m(null); }")));
  }

  @Test
  void knowsConstructorsAndReferences() {
    assertEquals(
        List.of(
            "super Optional[Callee[owners=[java.lang.Object], parameters=[], returns=void,"
                + " isStatic=false]]",
            "new java.util.ArrayList Optional[Callee[owners=[java.util.ArrayList], parameters=[int],"
                + " returns=java.util.ArrayList, isStatic=false]]",
            "this Optional[Known[type=A, owner=, constant=Optional.empty]]",
            "new A.I Optional[Callee[owners=[A.I], parameters=[int], returns=A.I, isStatic=false]]",
            "this Optional[Known[type=A, owner=, constant=Optional.empty]]",
            "::hashCode Optional[Callee[owners=[java.lang.Object], parameters=[], returns=int,"
                + " isStatic=false]]",
            "local s java.util.function.Supplier",
            "::new Optional.empty",
            "local f java.util.function.Function",
            "ArrayList Optional[Known[type=, owner=, constant=Optional.empty]]",
            "::new Optional[Callee[owners=[java.util.ArrayList], parameters=[],"
                + " returns=java.util.ArrayList, isStatic=false]]",
            "local l java.util.function.Supplier"),
        known(in("class I { I(int i) {} } A() { super(); new ArrayList<>(1); this.new I(1) {};"
            + " java.util.function.Supplier<Integer> s = this::hashCode;"
            + " java.util.function.Function<Integer, int[]> f = int[]::new;"
            + " java.util.function.Supplier<List<String>> l = ArrayList::new; }")));
  }

  @Test
  void knowsNothingOfWhatIsOnlyParsed() {
    assertEquals(
        "Optional.empty",
        ((Expr.Call)
                ((Stmt.ExprStmt) ((Member.Method) Compiled.parsed("class A { void m() { m(); } }")
                            .get(0)
                            .types()
                            .get(0)
                            .members()
                            .get(0))
                        .body()
                        .orElseThrow()
                        .get(0))
                    .expr())
            .callee()
            .toString());
  }
}
