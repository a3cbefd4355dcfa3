class Statements {
  void m() {
    int a = 1, b[] = {}, c;
    final @Mark var d = 1;
    ;
    {
      int inner;
    }
    if (a) m();
    if (a) ; else m();
    if (a) {
      m();
    } else if (b) {
      n();
    } else {
      o();
    }
    for (int i = 0, j = 1; i < 2; i++, j--) ;
    for (; ; ) {
      break;
    }
    for (i = 0, k = 2; ; ) continue;
    for (final @Mark String s : list) m(s);
    for (var s : list) {}
    while (a) m();
    do m(); while (a && b || c);
    do {
      m();
    } while (a);
    outer:
    while (true) {
      inner:
      {
        if (a) break inner;
      }
      continue outer;
    }
    empty: ;
    try (var r = open(); s; this.t; final @Mark Foo u = v;) {
      m();
    } catch (final A | B.C e) {
      throw e;
    } catch (D d2) {
    } finally {
      m();
    }
    try {
      m();
    } finally {
    }
    synchronized (this) {
      m();
    }
    assert a : "b";
    assert a;
    class Local {}
    @Mark abstract class Abstract {}
    record Pair(int a) {}
    enum Kind { A }
    interface Face {}
    x = y;
    new Foo();
    if (a) return;
    throw (E) e;
  }

  Object n() {
    return x -> y;
  }
}
