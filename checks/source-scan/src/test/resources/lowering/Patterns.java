class Patterns {
  Object all(Object o) {
    switch (o) {
      case null -> a();
      case String s when s.length() > 1 && b -> c();
    }
    return switch (o) {
      case null, default -> 0;
      case Point(int x, Point(var y, _)) when x > 0 -> x;
      case Box<String>(String s) -> s;
      case final a.B b -> b;
      case Kind.ONE -> 1;
      case TWO, THREE -> 2;
      case String[] array -> array;
      case Integer _, Long _ -> 3;
      case -1 -> 4;
      case ('c') -> 5;
      case "a" + "b" -> 6;
      case int primitive -> 7;
    };
  }

  Object old(Object o) {
    return switch (o) {
      case String s:
        yield s;
      case Point(var x, var y) when x == y:
        yield x;
      default:
        throw new Error();
    };
  }

  void unnamed() {
    var _ = open();
    for (var _ : list) {}
    try (var _ = open()) {
    } catch (Exception _) {
    }
  }
}
