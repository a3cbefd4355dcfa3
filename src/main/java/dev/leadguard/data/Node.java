package dev.leadguard.data;

import java.util.List;

/** A value of a document with its place. */
public sealed interface Node {

  /** Returns where the value begins. */
  Position at();

  /** Keys with values, in the order of the document; no key occurs twice. */
  record Mapping(Position at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}

  /** Values in the order of the document. */
  record Sequence(Position at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text the value without quotes and escapes
   * @param plain whether it was written without quotes
   * @param type what a plain value means by YAML's core schema; a quoted one is always text
   */
  record Scalar(Position at, String text, boolean plain, Type type) implements Node {}

  /** What a plain scalar means. */
  enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }
}
