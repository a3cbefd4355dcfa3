@Generated("not kept, a package has no form")
package com.example.shop;

import java.util.*;
import java.util.Map.Entry;
import static java.lang.Math.max;
import static java.util.stream.Collectors.*;
import module java.net.http;

@Deprecated
public final class Types<T extends @A Comparable<? super T> & Runnable> extends Base<T>
    implements Runnable, java.util.function.Supplier<Map<String, ? extends List<T[]>>> {

  static final int ONE = 1, PAIR[] = {1, 2}, TABLE[][];
  private volatile @A Map.@B Entry<@C String, ?> entry;
  List<? super Integer>[] lists = new List[0];

  static {
    System.out.println();
  }

  {
    entry = null;
  }

  @Inject
  public <X> Types(@Named("x") final X x, int... more) throws java.io.IOException {
    this();
  }

  Types() {
    super();
    ;
  }

  void receiver(Types<T> this, int a[], final String @A ... rest) {}

  public abstract <X> @A X made(X x);

  int[] matrix()[] {
    return null;
  }

  native void nothing();

  sealed interface Shape extends Runnable, Comparable<Shape> permits Circle, Square {
    int SIDES = 0;

    default void draw() {}

    static void clear() {}

    private void hide() {}

    void plain();
  }

  record Circle(@A double radius, int... points) implements Shape {
    static int count;

    Circle {
      count++;
    }

    Circle(double radius, String name) {
      this(radius);
    }
  }

  record Empty() {}

  non-sealed class Square implements Shape {
    class Inner {
      Inner() {
        Square.super.hashCode();
      }
    }
  }

  strictfp class Sub extends Outer.Inner {
    Sub(Outer outer) {
      outer.<String>super(1);
    }

    <X> Sub() {
      <List<? super X>>this(null);
    }
  }

  enum Empty2 {}

  enum Level implements Runnable {
    @A
    LOW,
    HIGH(1, "x") {
      @Override
      public void run() {}
    },
    NONE {},
    ;

    private final int n;

    Level(int... n) {
      this.n = n[0];
    }
  }

  @interface A {
    int value() default 1;

    String[] names() default {"a", "b"};

    B nested() default @B(b = @C, list = {@C("x"), @C()});

    Class<?>[] types();
  }
}

class Second {}

interface Third {}
