@a.b.Plain
@Empty()
@SuppressWarnings({"a", "b"})
@Single("a" + B)
@Pairs(a = 1, b = {2, 3,}, c = @Inner, d = {@Inner(4), @Inner(x = 5)}, e = String.class)
class Annotated {
  @Single((1)) int field;

  void m(@Single(A) final int p) {
    @Single(A) final int local = 1;
    for (@Single(A) int i = 0; ; ) {}
  }
}
