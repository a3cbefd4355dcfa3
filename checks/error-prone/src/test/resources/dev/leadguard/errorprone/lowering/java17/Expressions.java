package lowering;

import java.util.*;
import java.util.function.*;

class Expressions<T> {
  static final String A = "a";
  String f; int i; long l; boolean b; int[] arr; Object o;
  Expressions<String> next;

  void literals() {
    o = 1_000; o = 0xFFL; o = 0b1; o = 017; o = 1.5e-3f; o = .5D; o = 0x1.8P+1; o = 1e10; o = -1; o = - 1; o = +1; o = -2147483648; o = -9_223_372_036_854_775_808L; o = -1.0;
    o = 'c'; o = '\n'; o = '\''; o = "q\"\\\t\101"; o = true; o = false; o = null; o = """
        text "block"\s
          two\
         joined
        """;
  }

  void concat(String s, int n) {
    o = "a" + "b"; o = "a" + s + "b" + "c" + n + 1 + 2; o = 1 + 2 + "a"; o = n + s + "x"; o = n + n; o = s + ("b" + "c") + ("d" + s);
    o = ("a" + "b") + "c"; o = "a" + ("b") + "c"; o = "a" + 'c' + "b"; o = s + A; o = n + (n + "a"); o = "x" + (n + n) + -1;
    o = "multi"
        + "line" // comment
        + """
          block""";
    s += "t"; s += n; n += 1; n -= 1; n *= 2; n /= 2; n %= 2; n <<= 1; n >>= 1; n >>>= 1; n &= 1; n |= 1; n ^= 1;
  }

  void operators(int n, int m, boolean p) {
    o = n * m / 2 % 3 - 4; o = n << 1 >> 2 >>> 3; o = n < m; o = n > m; o = n <= m; o = n >= m; o = n == m; o = n != m;
    o = n & m ^ 3 | 4; o = p && b || !p; o = ~n; o = n++ + ++n; o = n-- - --n; o = - -n; o = + +n; o = n - -m;
    o = p ? n : m; o = p ? n : b ? m : 0; o = (n); o = ((n + m)) * (n); n = m = 3; arr[0] = arr[n + 1]; arr[0]++; o = (int) l; o = (List<? extends String>) o;
    o = (Runnable & java.io.Serializable) () -> {}; o = o instanceof String; o = o instanceof List<?>; o = o instanceof String t && t.isEmpty(); o = o instanceof final Integer t;
    o = o instanceof String[] ; o = -(n); o = (n < m) == (p);
  }

  void names() {
    o = this; o = this.f; o = Expressions.this; o = Expressions.A; o = lowering.Expressions.A; o = next.next.f; o = super.toString(); o = Expressions.super.hashCode();
    o = String.class; o = int.class; o = int[][].class; o = java.util.Map.Entry.class; o = void.class; o = Map . Entry [] . class; o = arr.length;
  }

  void calls() {
    calls(); this.calls(); next.next.names(); Collections.<String>emptyList(); java.util.List.of("a", f).get(0).length(); "x".length(); (f).trim();
    new Expressions<String>().calls(); Objects
        .requireNonNull(
            f)   . /* name */
        trim();
    this.<Integer>generic(1); Expressions.<Map<String, int[]>>many(null, null);
  }
  <X> X generic(X x) { return x; }
  @SafeVarargs static <X> void many(X... x) {}

  class Inner { Inner(int n) {} class Deep {} }

  void creations(Expressions<T> e) {
    o = new Object(); o = new ArrayList<>(); o = new java.util.ArrayList<Map.Entry<String, T>>(3); o = new AbstractMap . SimpleEntry<>("k", 1);
    o = e.new Inner(1); o = this.new Inner(2) {}; o = e.new Inner(3) { int x = 1; Inner me() { return this; } }; o = new Inner(4).new Deep(); o = new Object() { };
    o = new Runnable() { { i = 1; } public void run() { run(); } class M {} };
    o = new Comparator<String>() { public int compare(String a, String b) { return 0; } };
    o = new int[3]; o = new int[3][i][]; o = new int[] {}; o = new String[][] {{"a"}, {}, null,}; String[] local = {"x", "y"}; o = new java.util.List<?>[2]; o = new Map.Entry[0];
  }

  void lambdas() {
    Runnable r = () -> {}; r = () -> calls(); Function<String, Integer> g = s -> s.length(); g = (s) -> { return 1; }; g = (String s) -> (s.length()); g = (final var s) -> 1;
    BiFunction<String, int[], Object> h = (x, y) -> z(() -> y); h = (String x, int... y) -> x; Supplier<Supplier<String>> q = () -> () -> "x"; Supplier<int[]> n = () -> new int[] {1};
    Supplier<Runnable> w = () -> /* > */ this::calls;
  }
  Object z(Supplier<?> s) { return s; }

  void references() {
    Function<String, Object> g = String::length; g = this::of; g = Expressions::stat; g = StringBuilder::new; Function<Integer, int[]> a = int[]::new;
    Supplier<List<String>> s = ArrayList<String>::new; s = ArrayList::new; Supplier<Object> p = super::toString; Supplier<Object> t = Expressions.super::toString; Function<Integer, Map.Entry<String, String>[]> m = Map.Entry[]::new;
    Supplier<Object> u = (f + "x")::trim; u = new ArrayList<String>() { { Supplier<Object> v = f::trim; } }::size; u = z(f::trim)::hashCode; u = arr[0] == 1 ? f::trim : next.f :: trim; Supplier<Iterator<String>> k = List.of("a")::iterator;
    Function<Map.Entry<String, T>, String> e = Map.Entry<String, T>::getKey; Function<String, Object> d = Expressions::<String>stat3;
  }
  Object of(String s) { return s; }
  static Object stat(String s) { return s; }
  static <X> Object stat3(X s) { return s; }
}
