import java.util.List;

final String greeting = "hello";

void main() {
  helper(greeting);
}

record Pair(int a, int b) {}
