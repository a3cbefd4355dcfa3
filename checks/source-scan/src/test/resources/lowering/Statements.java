class Statements {
  void all() {
    ;
    int a, b[] = {1}, c = 3;
    final var d = 1;
    a = 1;
    a++;
    {
      a = 2;
      {
      }
    }
    if (a > 0) a = 1;
    else if (a < 0) {
      a = 2;
    } else ;
    if (a == 0) ;
    for (int i = 0, j[] = {}; i < 10; i++, j[0]--) a += i;
    for (a = 0, c = 1; ; ) {
      break;
    }
    for (; ; ) ;
    for (String s : list()) {
      continue;
    }
    while (a < 3) a++;
    do {
      a--;
    } while (a > 0);
    do a--; while (a > 0);
    outer:
    for (; ; ) {
      inner:
      {
        if (a > 1) break outer;
        if (a > 2) continue outer;
        break inner;
      }
    }
    label: a = 5;
    try {
      run();
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException | java.sql.SQLException e) {
      throw new IllegalStateException("x", e);
    } finally {
      close();
    }
    try (InputStream in = open();
        var out = new Out();
        in2;
        this.in3) {
      in.read();
    }
    try {
    } finally {
    }
    synchronized (this) {
      a = 1;
    }
    assert a > 0;
    assert a > 0 : "text " + a;
    class Local extends Base {
      int x;
    }
    record Point(int x, int y) {}
    interface Named {
      String name();
    }
    abstract class Open {}
    if (a > 3) return;
    switch (a) {
      case 1:
      case 2, 3:
        run();
        break;
      default:
        stop();
      case 4:
    }
    switch (a) {
      case 1 -> run();
      case 2, 3 -> {
        run();
        stop();
      }
      case 4 -> throw new Error();
      default -> {
      }
    }
    switch (a) {
    }
    return;
  }

  int value() {
    return 1;
  }

  int yielding(int x) {
    int r = switch (x) {
      case 1:
        yield 1;
      default:
        run();
        yield (2);
    };
    return r;
  }
}
