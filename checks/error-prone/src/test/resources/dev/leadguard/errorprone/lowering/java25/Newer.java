import module java.base;
import java.util.function.*;

sealed interface Shape permits Circle, Square, Pair {}
record Circle(double radius) implements Shape {}
record Square(double side) implements Shape {}
record Pair<A, B>(A left, B right) implements Shape {}
enum Mode { ON, OFF }

class Newer {
  final int n;

  Newer(int n) {
    if (n < 0) throw new IllegalArgumentException();
    this.n = n;
    super();
    run(n);
  }

  void run(Object o) {}

  Object patterns(Object o, Shape shape) {
    if (o instanceof Circle(double r)) return r;
    if (o instanceof Pair<?, ?>(Circle(var r), final Square s) && r > 1) return s;
    if (o instanceof Pair(_, Pair(_, var last))) return last;
    switch (o) {
      case null -> run(1);
      case String s when s.isEmpty() -> run(s);
      case Integer _ -> run(2);
      case Pair(Circle(_), var b) when b != null && n > 1 -> {}
      case Pair(Square _, _), Pair(_, Circle _) -> throw new RuntimeException();
      case Mode.ON -> run(Mode.ON);
      default -> run(3);
    }
    int i = switch (shape) { case Circle c -> 1; case Square(var side) -> (int) side; case Pair<?, ?> _ -> 3; };
    return switch (o) { case String s: yield s; case null, default: yield i; };
  }

  void unnamed(List<String> list) {
    for (var _ : list) {}
    for (String _ : list) {}
    try (var _ = open()) {} catch (Exception _) {}
    BiFunction<String, String, Integer> f = (_, _) -> 1;
    f = (String a, String _) -> 2;
    int _ = 1;
  }

  AutoCloseable open() { return null; }
}
