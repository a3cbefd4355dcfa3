class Switches {
  void old() {
    switch (x) {
      case "a":
        m();
        n();
        break;
      case A:
      case B.C, (D):
      default:
        o();
    }
    switch (x) {
    }
    switch (x) {
      case String s:
        m();
      case Pair(var a) when a:
        break;
      case null:
      default:
    }
  }

  void arrows() {
    switch (x) {
      case 1, -2 -> m();
      case String s -> {}
      case Pair(int a, String b) -> x = a;
      case final String s when s.a() && b -> {
        m();
      }
      case Integer _, Foo _ -> x++;
      case Pair(Pair(_, var b), final Foo<?> c) -> throw new X();
      case null, default -> new X();
    }
  }

  int values() {
    int a = switch (x) {
      case 1 -> (2);
      case 2 -> x = 3;
      case 3 -> "a" + "b";
      case 4 -> y -> z;
      case 5 -> {
        yield 6;
      }
      case 6 -> throw new X();
      default -> switch (y) {
        default -> 1;
      };
    };
    return switch (x) {
      case A:
      case B:
        yield 1;
      default:
        if (a) yield (2);
        yield y -> z;
    };
  }

  boolean tests() {
    return a instanceof Pair(int b, var c, Pair(_)) && !(d instanceof E<?> e) || f instanceof G;
  }
}
