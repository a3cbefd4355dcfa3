package dev.leadguard.conformance;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of one text; lines stay where they are as long as what is put in has no line end. */
final class Edits {

  private record Edit(int from, int to, String text) {}

  private final String original;
  private final int[] lines;
  private final List<Edit> edits = new ArrayList<>();

  Edits(String original) {
    this.original = original;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < original.length(); i++) {
      if (original.charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
    this.lines = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the text of a node. */
  String textOf(Node node) {
    return original.substring(begin(node), end(node));
  }

  Edits replace(Node node, String text) {
    edits.add(new Edit(begin(node), end(node), text));
    return this;
  }

  Edits insertBefore(Node node, String text) {
    edits.add(new Edit(begin(node), begin(node), text));
    return this;
  }

  Edits insertBehind(Node node, String text) {
    edits.add(new Edit(end(node), end(node), text));
    return this;
  }

  /** Inserts behind the first occurrence of a text at or behind the beginning of a node. */
  Edits insertBehind(Node node, char first, String text) {
    int at = original.indexOf(first, begin(node)) + 1;
    edits.add(new Edit(at, at, text));
    return this;
  }

  /** Returns the changed text. */
  String apply() {
    StringBuilder changed = new StringBuilder(original);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed())
        .forEach(edit -> changed.replace(edit.from(), edit.to(), edit.text()));
    return changed.toString();
  }

  private int begin(Node node) {
    return offset(node.getRange().orElseThrow().begin);
  }

  private int end(Node node) {
    return offset(node.getRange().orElseThrow().end) + 1;
  }

  private int offset(Position position) {
    return lines[position.line - 1] + position.column - 1;
  }
}
