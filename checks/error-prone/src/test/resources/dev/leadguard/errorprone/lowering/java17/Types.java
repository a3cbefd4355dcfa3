package lowering;

import static java.util.Map.*;
import static java.util.Objects.requireNonNull;

import java.io.*;
import java.lang.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
;

/** Declarations. */
abstract @Deprecated strictfp @SuppressWarnings({"a", "b",}) class Types<T extends Comparable<T>>
    extends Object implements Serializable, java.lang.Comparable<Types<T>> {
  static public final int A = 1, B[] = {2, 3}, C[][] = new int[A][];
  private volatile transient Map . Entry < String , ? extends List<? super T[]> > entry;
  protected java.util.@Marked List<@Marked String> list;

  ;
  static {
    ;
  }

  {
    list = null;
  }

  Types() {}

  Types(int... numbers) {
    this();
  }

  protected <X> Types(@Marked final List<X> many, X[]... more) throws IOException {
    super();
  }

  @Override
  public native int hashCode();

  public int compareTo(Types<T> other) { return 0; }

  synchronized int matrix(Types<T> this, int rows[], String ... names)[] { return rows; }

  <A, B extends A> @Marked B both(A a) { return null; }

  class Inner {
    class Deep {}
    { Types.this.list = null; }
  }

  static class Child extends Types<String> {
    Child() { list = null; }

    class Grand extends Types<String>.Inner { Grand(Types<String> outer) { outer.super(); } }
  }

  sealed interface Shape extends Serializable, Cloneable permits Circle, Square {
    int SIDES = 4;
    default int sides() { return SIDES; }
    private static void nothing() {}
    void draw();
  }

  non-sealed class Circle implements Shape { public void draw() {} }

  static final class Square implements Shape { public void draw() {} }

  static non-sealed abstract class Other implements Wide {}
  sealed interface Wide {}

  enum Empty {}

  public enum Color implements Supplier<String> {
    RED, @Deprecated GREEN("g") {
      int shade = 2;
      @Override public String get() { return "green"; }
    },
    BLUE("b", 1) { };
    private final String code;
    Color() { this("?"); }
    Color(String code) { this(code, 0); }
    private Color(String code, int shade) { this.code = code; }
    public String get() { return code; }
  }

  enum Plain { ONE, TWO, }

  record Point(@Marked int x, String @Marked ... names) implements Serializable {
    static int count = 0;
    Point {
      count++;
    }
    Point(int x) { this(x, "a"); }
    int sum() { return x; }
  }

  record Nothing() {}

  record Annotated(@Accessor("a" + "b") int a, @Component @Accessor("c") @Marked String b, @Accessor("d") String... c) {
    Annotated {}
  }

  @Target(ElementType.METHOD) @interface Accessor { String value(); }
  @Target(ElementType.RECORD_COMPONENT) @interface Component {}

  record Pair<A, B>(A a, B b) {
    Pair(A a, B b) { this.a = a; this.b = b; }
    public A a() { return a; }
  }

  @Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
  @interface Marked {}

  @Retention(value = RetentionPolicy.RUNTIME)
  public @interface Config {
    String[] value() default {};
    int order() default -1;
    Class<?> type() default Object.class;
    Nested nested() default @Nested(name = "x", deep = @Single("y"));
    Nested[] all() default {@Nested, @Nested(name = "z")};
    String NAME = "n";
  }

  static class Generic {
    <Q> Generic(Q q) {}
    Generic() { <String>this("x"); }
    Supplier<?> made = @Marked Object::new;
  }

  @interface Nested { String name() default ""; Single deep() default @Single(""); }
  @interface Single { String value(); }

  @Config("one") void one() {}
  @Config(value = {"one", "t" + "wo"}, order = +2, type = int[].class) void two() {}
  @lowering.Types.Config() void three() {}
}

interface Second { }
