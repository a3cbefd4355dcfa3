import static java.lang.Math.max;

final String greeting = "hello";



void main() {
  IO.println(greeting + max(1, 2));
}

record Row(int id) {}

static int twice(int n) { return n * 2; }
