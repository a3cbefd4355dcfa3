package lowering;

import java.io.*;
import java.util.*;

class Statements {
  int field;

  void locals() {
    int a, b = 1, c[] = {1}, d[][];
    final @SuppressWarnings("x") String s = "s";
    var v = new ArrayList<String>();
    final var w = 1L;
    ;
    class Local { int x; }
    record Row(int y) {}
    enum E { P }
    interface I {}
    { int nested; }
  }

  int branches(int n, Object o) {
    if (n > 1) return 1;
    if (n > 2) { field = 1; } else if (n > 3) field = 2; else { ; }
    if (n > 4) ; else field = 3;
    outer:
    for (int i = 0, j = 1; i < n; i++, j--) { if (i == j) continue outer; else break outer; }
    int k;
    for (k = 0, field = 2; ; ) { break; }
    for (;;) { if (n > 5) break; }
    for (final String s : List.of("a")) System.out.println(s);
    for (var s : new int[] {1}) {}
    while (n > 0) n--;
    do { n++; } while (n < 0);
    do n++; while (n < 0);
    synchronized (this) { field++; }
    synchronized (o) {}
    assert n > 0;
    assert n > 0 : "n" + n;
    if (o == null) throw new IllegalStateException();
    label: n++;
    return n;
  }

  void tries(Reader given) throws Exception {
    try { field = 1; } finally { field = 2; }
    try (Reader r = new StringReader(""); given; var w = new StringWriter();) { r.read(); }
    catch (final IllegalStateException | java.io.UncheckedIOException e) { throw e; }
    catch (final Exception e) { }
    try (this.open) {} 
  }
  final Reader open = null;

  int switches(int n, String s, Thread.State state) {
    switch (n) {
      case 1: case 2: { field = 1; } break;
      case 3, 4: field = 2;
      default: field = 3; return 0;
    }
    switch (s) { case "a" -> field = 1; case "b", "c" -> { field = 2; field = 3; } case "d" -> throw new RuntimeException(); default -> {} }
    switch (state) { case NEW: break; default: }
    switch (n) {}
    int r = switch (state) { case NEW, RUNNABLE -> 1; case BLOCKED -> { int x = 2; yield x; } case WAITING -> throw new RuntimeException(); default -> -1; };
    return switch (n) { case 1: yield 10; default: r++; yield r; };
  }
}
