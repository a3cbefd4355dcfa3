package dev.leadguard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ReaderTest {

  private enum Mode {
    ADD,
    REPLACE_ALL
  }

  @Test
  void readsEachKindOfValue() {
    Reader in = read("""
        id: acme
        count: 7
        live: true
        hosts: [a, 2]
        rows: [{n: 1}, {n: 2}]
        mode: replaceAll
        map: {x: 1, y: z}
        """);
    List<Object> found = new ArrayList<>();
    found.add(in.text("id"));
    found.add(in.text("title", "none"));
    found.add(in.optionalText("title"));
    found.add(in.required("count").integer());
    found.add(in.flag("live", false));
    found.add(in.flag("dead", false));
    found.add(in.texts("hosts"));
    found.add(in.texts("none"));
    for (Reader row : in.list("rows")) {
      found.add(row.required("n").integer());
      row.done();
    }
    found.add(in.required("mode").choice(Mode.class));
    in.map("map").forEach((key, value) -> found.add(key + value.text()));
    in.done();
    assertEquals(
        List.of(
            "acme",
            "none",
            Optional.empty(),
            7,
            true,
            false,
            List.of("a", "2"),
            List.of(),
            1,
            2,
            Mode.REPLACE_ALL,
            "x1",
            "yz"),
        found);
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake("b: 1", in -> in.text("a"), "r.yaml:1:1: missing key 'a'"),
        mistake(
            "x: 1\nhost: 1",
            in -> in.text("hosts"),
            "r.yaml:2:1: missing key 'hosts' (is 'host' meant?)"),
        mistake(
            "a: 1\n  \nhost: 1",
            in -> {
              in.text("a");
              in.optional("hosts");
              in.optional("id");
              in.done();
            },
            "r.yaml:3:1: unknown key 'host' (did you mean 'hosts'?), allowed: a, hosts, id"),
        mistake(
            "zebra: 1",
            in -> {
              in.optional("id");
              in.done();
            },
            "r.yaml:1:1: unknown key 'zebra', allowed: id"),
        mistake("[1]", in -> in.text("a"), "r.yaml:1:1: expected keys with values, found a list"),
        mistake("a: [1]", in -> in.text("a"), "r.yaml:1:4: expected a text, found a list"),
        mistake(
            "a: {b: 1}", in -> in.text("a"), "r.yaml:1:4: expected a text, found keys with values"),
        mistake("a:", in -> in.text("a"), "r.yaml:1:3: expected a text, found nothing"),
        mistake("a: b", in -> in.list("a"), "r.yaml:1:4: expected a list, found a single value"),
        mistake(
            "a: b",
            in -> in.map("a"),
            "r.yaml:1:4: expected keys with values, found a single value"),
        mistake("a: b", in -> in.required("a").integer(), "r.yaml:1:4: expected an integer"),
        mistake(
            "a: 99999999999",
            in -> in.required("a").integer(),
            "r.yaml:1:4: expected a decimal integer of at most 32 bits"),
        mistake("a: yes", in -> in.flag("a", true), "r.yaml:1:4: expected true or false"),
        mistake(
            "a: replace-all",
            in -> in.required("a").choice(Mode.class),
            "r.yaml:1:4: unknown value 'replace-all' (did you mean 'replaceAll'?), allowed: add, replaceAll"),
        mistake(
            "a: \"" + "x".repeat(60) + "\\n\"",
            in -> in.required("a").choice(Mode.class),
            "r.yaml:1:4: unknown value '" + "x".repeat(40) + "...', allowed: add, replaceAll"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesTheMistakeInOneLine(String text, Consumer<Reader> reading, String message) {
    DataException e = assertThrows(DataException.class, () -> reading.accept(read(text)));
    assertEquals(message, e.getMessage());
  }

  private static Arguments mistake(String text, Consumer<Reader> reading, String message) {
    return Arguments.of(text, reading, message);
  }

  private static Reader read(String text) {
    return Reader.of(Yaml.parse("r.yaml", text));
  }
}
