class Expressions {
  Object names = x, self = this, dots = a.b.c, outer = Expressions.this.x, up = super.y;
  Object calls = m(), more = a.b(1).c(x, y)[0].d, typed = this.<T>m(1), sup = super.<T>m();
  Object far = First.super.m(), farther = a.b.super.m(), paren = ((x)).m();
  Object created = new Foo<>(1), qualified = new a.b.@Mark Foo<T>(), withTypes = new <T> @Mark Foo();
  Object inner = o.new Inner<>(1) {
    int k;
  };
  Object chained = new Foo() {}.m(), fromCall = a.b().new C();
  Object arrays = new int[3][x][], filled = new int[][] {{1}, {2,}, {}}, generic = new Outer.Inner<?>[n];
  Object indexed = new int[] {1}[0], sized = (new int @Mark [3])[1], annotated = new @Mark int @Mark [] {1};
  Object lambdas = x -> x, two = (a, b) -> { return a; }, none = () -> {}, nested = x -> y -> z;
  Object typedLambdas = (final var a, int @Mark [] b, String... c) -> (a);
  Object pick = x -> switch (x) { default -> 1; }, choice = x ? y -> z : (q) -> {};
  Object refs = String::valueOf, news = a.b.C::new, arrayNew = int[]::new, listNew = List<String>::new;
  Object moreRefs = a.b.C::<T>m, ofThis = this::x, ofSuper = super::y, ofOuter = Expressions.super::z;
  Object evenMore = m()::n, part = a.b.List<String>.X[]::new, text = "a"::length, entry = Map.Entry<A, B>[]::clone;
  Object oddRefs = (x)::m, made = new Foo()::m, element = x[1]::m, arrays2 = Foo[]::<T>new;
  Object castRef = (Runnable) this::run;
  Object classes = int.class, arrayClass = String[].class, far2 = a.b.C[][].class, nothing = void.class;
  Object casts = (int) -x, both = (Runnable & java.io.Serializable) () -> {}, long2 = (a.b.C<String>) x, arr = (int[]) y;
  Object texts = "a\t" + "b" + (1 + 2) + -1, late = 1 + 2 + "a" + 'c' + "b" + "c", grouped = a + ("b" + c);
  Object sums = a + b * c - d, signs = - -x + +y, bits = ~x ^ y & z | w, shifts = x << 1 >> 2 >>> 3;
  Object steps = ++x + --y + x++ - y--, logic = !a && b || c != d, compare = a < b == c >= d;
  Object notACast = (a) - b, test = a ? b : c ? d : e;
  Object tests = x instanceof String, bound = x instanceof final String s && y, many = x instanceof List<?>[];

  {
    x += "s";
    x -= 1;
    x *= 2;
    x /= 3;
    x %= 4;
    x &= 5;
    x |= 6;
    x ^= 7;
    x <<= 8;
    x >>= 9;
    x >>>= 10;
    a.b[1][2] = c = d;
    (x = y).z();
    ((Foo) x).y();
  }
}
