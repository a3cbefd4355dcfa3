package a.b;

import java.util.*;
import java.util.List;
import static java.util.Map.*;
import static java.util.Map.entry;
import module java.base;
;

@Deprecated
public abstract sealed class Types<T extends @Mark Comparable<T> & Cloneable> extends Outer.Base<T>
    implements First, Second.Third<int[]> permits Leaf, Other {
  public static final int A = 1, B[] = {1, 2,}, C;
  volatile transient int @Mark [] d @Mark [], e;
  List<? super String>[] lower;
  Map<? extends @Mark Foo<? super int[]>, ?> upper;
  Outer.Inner<String>.Leaf<T>[] deep;
  java.lang.@Mark String qualified;

  static {
    a();
  }

  {
    b();
  }

  Types() {
    this(1);
  }

  <U> Types(int x, final String... y) throws IOException, Outer.Error {
    super(x);
  }

  Types(Outer o) {
    o.<T>super(2);
  }

  public <U extends T> @Mark("x") int[] m(@Mark Types<T> this, @Mark int p, int @Mark ... q)[] {
    return null;
  }

  class Inner {
    Inner(Types<T> Types.this, int x) {}
  }

  abstract int nothing();

  native void elsewhere();

  protected synchronized strictfp void locked() {}

  ;

  enum Empty {}

  enum Bare {
    ;
  }

  enum Full implements Runnable {
    @Mark
    ONE(1) {
      public void run() {}
    },
    TWO,
    THREE("s", x -> y),
    ;
    int f;

    Full() {}
  }

  record Point() {}

  record Pair<U>(@Mark int a, String... b) implements First {
    static int count;

    public Pair {
      a = 1;
    }

    Pair(int q) {
      this(q, "");
    }
  }

  non-sealed interface Open extends First, Second<T> {
    int CONSTANT = 1;

    default void given() {}

    private static void hidden() {}

    @Override
    String toString();
  }

  @interface Mark {
    int value() default 1;

    String[] names() default {"a", "b"};

    Other other() default @Other(1);

    int CONSTANT = 1;

    @interface Nested {}
  }
}

final class Leaf {}
