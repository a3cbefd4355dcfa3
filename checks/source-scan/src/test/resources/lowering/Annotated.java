class Annotated {
  @A
  @A()
  @A("v")
  @java.lang.SuppressWarnings({"a", "b" + "c", X.Y})
  @A(value = 1, names = {}, nested = @B(@C(n = -1)), type = String[].class, list = @B)
  public @X static @Y final @Z int f = 1, g;

  @A
  void m(@A("p") final int p) {
    @A(1)
    final @B int a = 1, b = 2;
    for (@A int i = 0; ; ) {}
    for (@A final var x : xs) {}
    try (@A var r = open()) {
    } catch (@A final IOException | @B java.io.UncheckedIOException e) {
    }
    f((@A int x, final @B int y) -> x);
    @A
    class Local {}
    @A
    record R(@A int c) {}
    @A
    interface I {}
  }
}
