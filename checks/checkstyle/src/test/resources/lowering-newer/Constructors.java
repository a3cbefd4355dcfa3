class Constructors extends Outer {
  Constructors(int x) {
    int y = x;
    super(y, "a");
  }
}

class Late extends Outer.Inner {
  Late(Outer o) {
    m();
    o.super(1);
  }
}
