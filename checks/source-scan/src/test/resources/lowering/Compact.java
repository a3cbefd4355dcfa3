import java.util.List;

final String greeting = "hello";

void main() {
  helper(greeting);
}

static void helper(String text) {
  IO.println(text);
}

record Pair(int a, int b) {}
