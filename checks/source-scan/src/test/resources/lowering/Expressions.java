class Expressions {
  void all() {
    f(a, this.b, super.c, Outer.this.d, Outer.super.e(), x.y.z, x.y.z());
    f((a), ((a + b)), a = b, a = b = c, (a) = 1);
    f(a + b, a + b + "c", 1 + 2 + "a" + "b" + c + "d" + "e", "a" + (b + "c") + ("d" + e));
    f("a" + "b", ("a") + "b", a + ("b" + "c"), "a" + 1 + 'c' + null + true, -1 + "x");
    s += "x";
    s += a + b;
    s += "x" + a;
    n -= 1;
    n *= 2;
    n /= 3;
    n %= 4;
    n <<= 5;
    n >>= 6;
    n >>>= 7;
    n &= 8;
    n |= 9;
    n ^= 10;
    array[i++] += 1;
    f(a - b - c, a - (b - c), a * b / c % d, a << 1 >> 2 >>> 3);
    f(a && b && c || d, a & b | c ^ d, a == b != c, a < b, a > b, a <= b, a >= b);
    f(!a, -b, +c, ~d, ++e, --g, h++, i--, - 1, -(1), - -1);
    f(a ? b : c, a ? b : c ? d : e, (a ? b : c) ? d : e);
    f((String) a, (int) b, (List<? extends T>) c, (A & B<C>) d, (int[]) e, (byte) -1);
    f(a[0], a[0][1], a().b[0], new int[] {1}[0]);
    f(new A(), new a.b.C(1), new ArrayList<>(), new HashMap<String, List<Integer>>(), outer.new Inner(2));
    f(outer.new Inner<String>() {}, new <X>A(), new a.B<C>.D(), new @A Foo());
    f(new int[3], new int[2][3][], new String[] {"a"}, new int[][] {{1}, {}}, new java.util.List<?>[1]);
    f(new Runnable() {
      int field = 1;

      {
        field = 2;
      }

      @Override
      public void run() {
        go();
      }
    });
    f(String.class, int.class, int[].class, void.class, a.b.C[][].class, Map.Entry.class);
    f(a instanceof String, a instanceof String s, a instanceof final List<?> l && l.b, !(a instanceof int[]));
    f(a instanceof Point(int x, var y), a instanceof Box<?>(Point(_, Integer _), var _));
    f(String::valueOf, a.b::c, this::d, super::e, Outer.super::f, int[]::new, List<String>::new, Map.Entry::getKey);
    f(new A()::b, a()::b, "x"::length, A::<String>b, ArrayList::new, a[0]::b, (a)::b, List[]::new, a.B<C>::d);
    f(() -> {}, () -> 1, x -> x, (x) -> x, (x, y) -> x + y, (int x) -> x, (final var x, var y) -> { return x; });
    f((String... x) -> x, (int[] x, List<T> y) -> { }, _ -> 1, (_, _) -> 2, () -> () -> 3, x -> { ; });
    f((Runnable & Serializable) () -> {}, b ? () -> 1 : () -> 2, x -> (y) -> x);
    f((A) this::b, (A) (B) c.d::e, ((A) b)::c, (A) b.c(), (A) b[0], (A) -b, !a.b(), -a[0]++);
    a.b().c(1).<T>d(2, "x").e();
    this.<T>go();
    a.<T>b();
    go(go(), a.go().go());
    int r = switch (a) { case 1, 2 -> 3; case 4 -> { run(); yield 5; } default -> throw new Error(); };
    f(switch (s) { case "a" -> switch (t) { default -> 1; }; default -> 2; });
  }
}
