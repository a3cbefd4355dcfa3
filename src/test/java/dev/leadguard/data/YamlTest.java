package dev.leadguard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class YamlTest {

  private static final String DOCUMENT = """
      # a comment
      id: acme
      "hosts": ['a.example', b.example]
      rows:
        - {n: 7, f: 1.5, b: true, e: ~}
        - text: >-
            one
            two
      "😀": x
      """;

  @Test
  void keepsPositionsAndTypes() {
    assertEquals(
        mapping(
            at(2, 1),
            entry(text(2, 1, "id"), text(2, 5, "acme")),
            entry(
                quoted(3, 1, "hosts"),
                new Node.Sequence(
                    at(3, 10), List.of(quoted(3, 11, "a.example"), text(3, 24, "b.example")))),
            entry(
                text(4, 1, "rows"),
                new Node.Sequence(
                    at(5, 3),
                    List.of(
                        mapping(
                            at(5, 5),
                            entry(text(5, 6, "n"), plain(5, 9, "7", Node.Type.INTEGER)),
                            entry(text(5, 12, "f"), plain(5, 15, "1.5", Node.Type.DECIMAL)),
                            entry(text(5, 20, "b"), plain(5, 23, "true", Node.Type.BOOLEAN)),
                            entry(text(5, 29, "e"), plain(5, 32, "~", Node.Type.NULL))),
                        mapping(at(6, 5), entry(text(6, 5, "text"), quoted(6, 11, "one two")))))),
            entry(quoted(9, 1, "😀"), text(9, 6, "x"))),
        Yaml.parse("d.yaml", DOCUMENT));
  }

  @Test
  void isTheSamePackedAndUnpacked() {
    Node document = Yaml.parse("d.yaml", DOCUMENT);
    assertEquals(document, Packed.unpack(Packed.pack(document)));
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("", "d.yaml:1:1: the file is empty"),
        Arguments.of("# nothing\n", "d.yaml:1:1: the file is empty"),
        Arguments.of("a: 1\nb: 2\na: 3\n", "d.yaml:3:1: duplicate key 'a', first on line 1"),
        Arguments.of(
            "a: &x 1\nb: *x\n", "d.yaml:1:4: an anchor; write the value out where it is used"),
        Arguments.of("a: *x\n", "d.yaml:1:4: an alias; write the value out"),
        Arguments.of("a: !!str 1\n", "d.yaml:1:4: a tag; values are plain or quoted"),
        Arguments.of("a: !x [1]\n", "d.yaml:1:4: a tag; values are plain or quoted"),
        Arguments.of("? [a, b]\n: 1\n", "d.yaml:1:3: a key must be a single value"),
        Arguments.of("a: 1\n---\nb: 2\n", "d.yaml:2:1: a second document; a file holds one"),
        Arguments.of("[".repeat(40), "d.yaml:1:33: nested deeper than 32 levels"),
        Arguments.of("[".repeat(100_000), "d.yaml:1:33: nested deeper than 32 levels"),
        Arguments.of(
            " ".repeat(Yaml.MAX_LENGTH + 1),
            "d.yaml:1:1: the file is longer than 1048576 characters"),
        Arguments.of("a: 1\nb: \u0007\n", "d.yaml:2:4: a character that YAML does not allow"),
        Arguments.of(
            "a: [1, 2\nb: 3\n",
            "d.yaml:2:2: not YAML: while parsing a flow sequence: expected ',' or ']', but got :"),
        Arguments.of(
            "a:\n\t- 1\n",
            "d.yaml:2:1: not YAML: while scanning for the next token: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesTheMistakeInOneLine(String text, String message) {
    DataException e = assertThrows(DataException.class, () -> Yaml.parse("d.yaml", text));
    assertEquals(message, e.getMessage());
  }

  @Test
  void takesABomAndWindowsLines() {
    assertEquals(
        mapping(
            at(1, 1),
            entry(text(1, 1, "a"), text(1, 4, "b")),
            entry(text(2, 1, "c"), text(2, 4, "d"))),
        Yaml.parse("d.yaml", "\uFEFFa: b\r\nc: d\r\n"));
  }

  private static Position at(int line, int column) {
    return new Position("d.yaml", line, column);
  }

  private static Node.Mapping mapping(Position at, Node.Entry... entries) {
    return new Node.Mapping(at, List.of(entries));
  }

  private static Node.Entry entry(Node.Scalar key, Node value) {
    return new Node.Entry(key, value);
  }

  private static Node.Scalar text(int line, int column, String text) {
    return plain(line, column, text, Node.Type.TEXT);
  }

  private static Node.Scalar plain(int line, int column, String text, Node.Type type) {
    return new Node.Scalar(at(line, column), text, true, type);
  }

  private static Node.Scalar quoted(int line, int column, String text) {
    return new Node.Scalar(at(line, column), text, false, Node.Type.TEXT);
  }
}
